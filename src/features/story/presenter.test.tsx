// @vitest-environment happy-dom
import { act, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readTab, writeTab } from "#state/storage.ts";
import { draw } from "#tests/fixtures/dom.tsx";
import { PresenterPage } from "./PresenterPage.tsx";
import { channelName } from "./presenter.ts";
import { usePresenter } from "./usePresenter.ts";

/** A channel whose messages arrive at once; those of the browser take a while. */
class Channel {
  static open = new Set<Channel>();
  onmessage: ((event: { data: unknown }) => void) | null = null;
  readonly name: string;

  constructor(name: string) {
    this.name = name;
    Channel.open.add(this);
  }

  postMessage(data: unknown) {
    for (const other of Channel.open)
      if (other !== this && other.name === this.name) other.onmessage?.({ data: structuredClone(data) });
  }

  close() {
    Channel.open.delete(this);
  }
}

const ID = "0123456789abcdef";
const screenNow = {
  language: "en",
  theme: "dark",
  story: "A tale",
  n: 1,
  total: 3,
  title: "Arrival",
  says: "They came.",
  notes: "",
  nextTitle: "Departure",
  date: "May 2001",
  isExplored: false,
  isBlank: false,
} as const;

const onAsk = vi.fn();
let presenter: ReturnType<typeof usePresenter>;

function Presentation(props: { title?: string; n?: number; isExplored?: boolean; isBlank?: boolean }) {
  presenter = usePresenter({ ...screenNow, ...props }, onAsk);
  return null;
}

/** What a third one on the channel hears. */
function listen() {
  const channel = new Channel(channelName(ID) ?? "");
  const heard: unknown[] = [];
  channel.onmessage = ({ data }) => heard.push(data);
  return { heard, say: (data: unknown) => act(() => channel.postMessage(data)) };
}

beforeEach(() => {
  vi.stubGlobal("BroadcastChannel", Channel);
  writeTab("sitmap-presenter", `${ID} 1000`);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  onAsk.mockClear();
  Channel.open.clear();
  writeTab("sitmap-presenter", null);
  document.documentElement.removeAttribute("data-theme");
});

describe("the presentation", () => {
  it("says what the screen shows, and again after a change, but not where there is none", () => {
    const { heard } = listen();
    const { rerender } = draw(<Presentation />);
    const first = { kind: "screen", startedAt: 1000, ...screenNow };
    const asked = { kind: "mine", by: expect.any(String) };
    expect(heard).toEqual([asked, first]);
    rerender(<Presentation />);
    expect(heard).toHaveLength(2);
    rerender(<Presentation title="Departure" n={2} />);
    expect(heard).toEqual([asked, first, { ...first, title: "Departure", n: 2 }]);
  });

  it("answers a window that has just opened, and asks the page nothing for it", () => {
    draw(<Presentation title="Departure" />);
    const { heard, say } = listen();
    say({ kind: "hello" });
    expect(heard).toEqual([expect.objectContaining({ kind: "screen", title: "Departure" })]);
    expect(onAsk).not.toHaveBeenCalled();
  });

  it("does what the window asks, and nothing that is no message", () => {
    draw(<Presentation />);
    const { say } = listen();
    say({ kind: "close" });
    say({ kind: "turn", turn: "eval" });
    expect(onAsk).not.toHaveBeenCalled();
    say({ kind: "turn", turn: "next" });
    expect(onAsk.mock.calls).toEqual([[{ kind: "turn", turn: "next" }]]);
  });

  it("says that it has ended, and forgets its window", () => {
    const { unmount } = draw(<Presentation />);
    const { heard } = listen();
    expect(readTab("sitmap-presenter")).toBe(`${ID} 1000`);
    unmount();
    expect(heard).toEqual([{ kind: "ended" }]);
    expect(readTab("sitmap-presenter")).toBeNull();
  });

  it("keeps its window over a reload, and speaks up when the page is come back to", () => {
    const { unmount } = draw(<Presentation />);
    const { heard } = listen();
    dispatchEvent(new Event("pagehide"));
    expect(heard).toEqual([{ kind: "ended" }]);
    dispatchEvent(new Event("pageshow"));
    expect(heard).toEqual([{ kind: "ended" }, expect.objectContaining({ kind: "screen" })]);
    unmount();
    expect(readTab("sitmap-presenter")).toBe(`${ID} 1000`);
  });

  it("takes a session of its own in a tab that was duplicated, and leaves the other's window to it", () => {
    draw(<Presentation title="Arrival" />);
    draw(<PresenterPage session={ID} language="en" />);
    const shown = () => screen.getByRole("heading", { level: 1 }).textContent;
    const { rerender, unmount } = draw(<Presentation title="Elsewhere" />);
    expect(shown()).toBe("Arrival");
    const [id] = readTab("sitmap-presenter")?.split(" ") ?? [];
    expect(id).toMatch(/^[a-f0-9]{16}$/);
    expect(id).not.toBe(ID);
    rerender(<Presentation title="Far away" n={3} />);
    expect(shown()).toBe("Arrival");
    const { say } = listen();
    say({ kind: "turn", turn: "next" });
    expect(onAsk).toHaveBeenCalledOnce();
    unmount();
    expect(shown()).toBe("Arrival");
  });

  it("opens the window of its own session, and tells where the browser opens none", () => {
    const open = vi.spyOn(window, "open").mockReturnValue(window);
    draw(<Presentation />, {}, { root: "https://example.org/map/" });
    expect(presenter.open()).toBe(true);
    expect(open.mock.calls[0]?.slice(0, 2)).toEqual([
      `https://example.org/map/presenter.html#${ID}`,
      `sitmap-presenter-${ID}`,
    ]);
    open.mockReturnValue(null);
    expect(presenter.open()).toBe(false);
  });
});

describe("the presenter's window", () => {
  it("waits for the presentation, shows what it says, and says when it has ended", () => {
    draw(<PresenterPage session={ID} language="en" />);
    expect(screen.getByRole("status").textContent).toMatch(/^Waiting/);
    const { rerender, unmount } = draw(<Presentation />);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Arrival");
    expect(document.documentElement.dataset.theme).toBe("dark");
    rerender(<Presentation title="Departure" />);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Departure");
    unmount();
    expect(screen.getByRole("status").textContent).toMatch(/ended/);
  });

  it("asks what is shown when it is opened later", () => {
    draw(<Presentation />);
    draw(<PresenterPage session={ID} language="en" />);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Arrival");
  });

  it("hears nothing of another presentation", () => {
    draw(<Presentation />);
    draw(<PresenterPage session="fedcba9876543210" language="en" />);
    expect(screen.getByRole("status").textContent).toMatch(/^Waiting/);
  });

  it.each([
    ["Next step", { kind: "turn", turn: "next" }],
    ["Previous step", { kind: "turn", turn: "previous" }],
    ["Blank the screen", { kind: "blank" }],
    ["Back to the step", { kind: "turn", turn: "back" }],
  ])("asks by its buttons: %s", (name, message) => {
    draw(<Presentation n={2} isExplored />);
    draw(<PresenterPage session={ID} language="en" />);
    fireEvent.click(screen.getByRole("button", { name }));
    expect(onAsk.mock.calls).toEqual([[message]]);
  });

  it("offers no step before the first and none after the last, and no way back where nobody has left", () => {
    const { rerender } = draw(<Presentation />);
    draw(<PresenterPage session={ID} language="en" />);
    const isOff = () =>
      ["Previous step", "Next step"].map((name) => screen.getByRole("button", { name }).hasAttribute("disabled"));
    expect(isOff()).toEqual([true, false]);
    rerender(<Presentation n={3} />);
    expect(isOff()).toEqual([false, true]);
    expect(screen.queryByRole("button", { name: "Back to the step" })).toBeNull();
  });

  it.each([
    ["ArrowRight", { kind: "turn", turn: "next" }],
    ["End", { kind: "turn", turn: "last" }],
    ["F1", { kind: "blank" }],
  ])("asks by its keys: %s", (key, message) => {
    draw(<Presentation />);
    draw(<PresenterPage session={ID} language="en" />);
    expect(fireEvent.keyDown(document.body, { key })).toBe(false);
    expect(onAsk.mock.calls).toEqual([[message]]);
  });

  it("is not loaded anew by a clicker's start, which shows a blank screen again, and closed by none of its keys", () => {
    const { rerender } = draw(<Presentation />);
    draw(<PresenterPage session={ID} language="en" />);
    expect(fireEvent.keyDown(document.body, { key: "F5" })).toBe(false);
    fireEvent.keyDown(document.body, { key: "Escape" });
    expect(onAsk).not.toHaveBeenCalled();
    rerender(<Presentation isBlank />);
    fireEvent.keyDown(document.body, { key: "F5" });
    expect(onAsk.mock.calls).toEqual([[{ kind: "blank" }]]);
  });

  it("leaves the other keys of present mode alone, and Space to a button", () => {
    draw(<Presentation />);
    draw(<PresenterPage session={ID} language="en" />);
    expect(fireEvent.keyDown(document.body, { key: "l" })).toBe(true);
    fireEvent.keyDown(screen.getByRole("button", { name: "Next step" }), { key: " " });
    expect(onAsk).not.toHaveBeenCalled();
  });
});
