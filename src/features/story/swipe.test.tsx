// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { useSwipe } from "./useSwipe.ts";

const stepped = vi.fn();

function Card() {
  return (
    <div data-testid="card" {...useSwipe(stepped)}>
      text
    </div>
  );
}

/** A window on the page that two fingers may enlarge. */
class Viewport extends EventTarget {
  scale = 1;
  pinch(scale: number) {
    this.scale = scale;
    act(() => void this.dispatchEvent(new Event("resize")));
  }
}

function drawCard() {
  const viewport = new Viewport();
  vi.stubGlobal("visualViewport", viewport);
  render(<Card />);
  const card = screen.getByTestId("card");
  const finger = (kind: "pointerDown" | "pointerUp" | "pointerCancel", x: number, y: number, pointerId = 1) =>
    fireEvent[kind](card, { pointerType: "touch", isPrimary: pointerId === 1, pointerId, clientX: x, clientY: y });
  return { viewport, card, finger };
}

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  stepped.mockReset();
});

describe("one finger", () => {
  it.each([
    { across: -110, up: 0, steps: ["next"] },
    { across: 110, up: 0, steps: ["previous"] },
    { across: 170, up: 98, steps: ["previous"] },
    { across: -59, up: 0, steps: [] },
    { across: 90, up: 90, steps: [] },
    { across: -80, up: 140, steps: [] },
  ])("$across px across and $up px up", ({ across, up, steps }) => {
    const { finger } = drawCard();
    finger("pointerDown", 200, 300);
    finger("pointerUp", 200 + across, 300 - up);
    expect(stepped.mock.calls.flat()).toEqual(steps);
  });

  it("that the browser scrolls with does not step", () => {
    const { finger } = drawCard();
    finger("pointerDown", 200, 300);
    finger("pointerCancel", 190, 280);
    finger("pointerUp", 60, 300);
    expect(stepped).not.toHaveBeenCalled();
  });

  it("moves an enlarged page, and steps again on one that is not", () => {
    const { viewport, card, finger } = drawCard();
    viewport.pinch(2);
    expect(card.dataset.pinched).toBe("true");
    finger("pointerDown", 200, 300);
    finger("pointerUp", 90, 300);
    expect(stepped).not.toHaveBeenCalled();
    viewport.pinch(1);
    expect(card.dataset.pinched).toBeUndefined();
    finger("pointerDown", 200, 300);
    finger("pointerUp", 90, 300);
    expect(stepped).toHaveBeenCalledOnce();
  });
});

it("two fingers never step", () => {
  const { finger } = drawCard();
  finger("pointerDown", 200, 300);
  finger("pointerDown", 260, 300, 2);
  finger("pointerUp", 60, 300);
  finger("pointerUp", 120, 300, 2);
  expect(stepped).not.toHaveBeenCalled();
});
