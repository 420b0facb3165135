// @vitest-environment happy-dom
import { act, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Link } from "#link/link.ts";
import { draw } from "#tests/fixtures/dom.tsx";
import { Sheet } from "./Sheet.tsx";
import { SheetHandle } from "./SheetHandle.tsx";

/** Where the column has scrolled to at each stop. */
const top = { peek: 0, half: 300, full: 700 };

/** A document without layout: the middle stop and the sheet lie where they say. */
function offsetTop(this: HTMLElement): number {
  return this.matches(".half") ? top.half : this.matches(".sheet") ? top.full : 0;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(HTMLElement.prototype, "offsetTop", "get").mockImplementation(offsetTop);
  Element.prototype.animate = vi.fn<Element["animate"]>();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function drawSheet(over: "map" | "list" = "map", link: Link = {}) {
  const page = draw(
    <div data-testid="column">
      <div className="above">
        <span className="sheet-stop half" />
      </div>
      <div className="sheet" data-testid="sheet">
        <SheetHandle over={over} />
      </div>
    </div>,
    { link },
  );
  const column = screen.getByTestId("column");
  const handle = screen.getByRole("button");
  handle.setPointerCapture = () => {};
  return {
    ...page,
    column,
    handle,
    /** Where the sheet stands, and whether the column is there. */
    stop: () => ({ stop: screen.queryByTestId("sheet")?.dataset.stop, top: column.scrollTop }),
    scroll: (to: number) => {
      column.scrollTop = to;
      fireEvent.scroll(column);
    },
    wait: (ms: number) => act(() => void vi.advanceTimersByTime(ms)),
    name: () => handle.getAttribute("aria-label"),
    said: () => page.store.getState().announcement.text,
    drag: (pointerType: string, from: number, to: number) => {
      const pointer = { pointerId: 1, pointerType, button: 0 };
      fireEvent.pointerDown(handle, { ...pointer, clientY: from });
      fireEvent.pointerMove(handle, { ...pointer, clientY: to });
      return () => fireEvent.pointerUp(handle, { ...pointer, clientY: to });
    },
  };
}

const at = (stop: keyof typeof top) => ({ stop, top: top[stop] });

describe("the sheet of a phone", () => {
  it.each([
    ["half way over a map", "map", {}, "half"],
    ["at the foot of a list", "list", {}, "peek"],
    ["half way over a list with an open receipt", "list", { claim: "stay" }, "half"],
  ] as const)("begins %s", (_, over, link, stop) => {
    expect(drawSheet(over, link).stop()).toEqual(at(stop));
  });

  it("goes to the next stop with each press, names the one after it, and says what is seen", () => {
    const { handle, stop, name, said } = drawSheet();
    expect(name()).toBe("Enlarge the details");
    fireEvent.click(handle);
    expect([stop(), name(), said()]).toEqual([at("full"), "Show the map again", "The details fill the page."]);
    fireEvent.click(handle);
    expect([stop(), name()]).toEqual([at("peek"), "Show the details"]);
    fireEvent.click(handle);
    expect(stop()).toEqual(at("half"));
  });

  it("is at the nearest stop once the column rests, and tells nobody, who has scrolled it himself", () => {
    const { scroll, wait, stop, said } = drawSheet();
    scroll(600);
    wait(99);
    expect(stop().stop).toBe("half");
    wait(1);
    expect(stop()).toEqual({ stop: "full", top: 600 });
    expect(said()).toBeUndefined();
  });

  it("waits for the end of a scroll that goes on", () => {
    const { scroll, wait, stop } = drawSheet();
    scroll(600);
    wait(90);
    scroll(60);
    wait(90);
    expect(stop().stop).toBe("half");
    wait(10);
    expect(stop().stop).toBe("peek");
  });

  it("follows a mouse that drags its handle, and goes to the stop nearest to its end", () => {
    const { drag, stop, column } = drawSheet();
    const release = drag("mouse", 500, 220);
    expect([column.scrollTop, column.style.scrollSnapType]).toEqual([580, "none"]);
    release();
    expect([stop(), column.style.scrollSnapType]).toEqual([at("full"), ""]);
  });

  it("goes a stop further with a short drag", () => {
    const { drag, stop } = drawSheet();
    drag("mouse", 500, 520)();
    expect(stop()).toEqual(at("peek"));
  });

  it("is not moved by a mouse that hardly moves, nor by a finger, which scrolls", () => {
    const { drag, stop } = drawSheet();
    drag("mouse", 500, 507)();
    drag("touch", 500, 200)();
    expect(stop()).toEqual(at("half"));
  });

  it("takes the click that ends a drag for none, and a key's for one", () => {
    const { drag, stop, handle } = drawSheet();
    drag("mouse", 500, 480)();
    expect(stop()).toEqual(at("full"));
    fireEvent.click(handle, { detail: 1 });
    expect(stop()).toEqual(at("full"));
    fireEvent.click(handle, { detail: 0 });
    expect(stop()).toEqual(at("peek"));
  });

  it("takes a click without a drag for one, also after the drag of a mouse", () => {
    const { drag, stop, handle } = drawSheet();
    fireEvent.click(handle, { detail: 1 });
    expect(stop()).toEqual(at("full"));
    drag("mouse", 500, 520)();
    expect(stop()).toEqual(at("half"));
    fireEvent.pointerDown(handle, { pointerId: 2, pointerType: "touch", button: 0, clientY: 500 });
    fireEvent.click(handle, { detail: 1 });
    expect(stop()).toEqual(at("full"));
  });

  it("comes up for a receipt that opens, and goes down over a list when it closes", () => {
    const { stop, act: change } = drawSheet("list");
    change(({ patchLink }) => patchLink({ claim: "stay" }));
    expect(stop()).toEqual(at("half"));
    change(({ closeClaim }) => closeClaim());
    expect(stop()).toEqual(at("peek"));
  });

  it("stays over a map when a receipt closes", () => {
    const { stop, act: change } = drawSheet("map", { claim: "stay" });
    change(({ closeClaim }) => closeClaim());
    expect(stop()).toEqual(at("half"));
  });

  it("shows another panel from its top", () => {
    const { scroll, column, act: change } = drawSheet();
    scroll(1500);
    change(({ patchLink }) => patchLink({ date: "2001" }));
    expect(column.scrollTop).toBe(1500);
    change(({ selectPlace }) => selectPlace("hill"));
    expect(column.scrollTop).toBe(top.full);
  });

  it("leaves the column as it was when it goes", () => {
    const { unmount, scroll, actions } = drawSheet("list");
    const [column, sheet] = [screen.getByTestId("column"), screen.getByTestId("sheet")];
    scroll(600);
    unmount();
    const left = () => [column.scrollTop, sheet.dataset.stop, vi.getTimerCount()];
    expect(left()).toEqual([0, undefined, 0]);
    actions.patchLink({ claim: "stay" });
    fireEvent.scroll(column);
    expect(left()).toEqual([0, undefined, 0]);
  });
});

describe("the handle", () => {
  const drawPage = (isPhone: boolean) => {
    vi.useRealTimers();
    vi.stubGlobal("matchMedia", () => ({ matches: isPhone, addEventListener() {}, removeEventListener() {} }));
    draw(
      <Sheet over="map" above={null}>
        <p>Details</p>
      </Sheet>,
    );
  };
  afterEach(() => vi.unstubAllGlobals());

  it("is there on a phone", async () => {
    drawPage(true);
    expect(await screen.findByRole("button", { name: "Enlarge the details" })).toBeTruthy();
  });

  it("is not there elsewhere", async () => {
    drawPage(false);
    // Its code is there: a phone has just had it.
    await act(async () => {});
    expect(screen.queryByRole("button")).toBeNull();
    expect(screen.getByText("Details")).toBeTruthy();
  });
});
