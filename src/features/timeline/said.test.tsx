// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render } from "@testing-library/react";
import { useRef } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { BarSaid } from "./BarSaid.tsx";

function Lanes() {
  const grid = useRef<HTMLDivElement>(null);
  return (
    <>
      <div ref={grid} id="grid">
        <svg role="none">
          <g data-cell="one" aria-label="Blue at the hill: reported. since May, C ¶2">
            <text>‹ since May, C ¶2</text>
          </g>
          <g data-cell="two" aria-label="Red at the hill: gone." />
          <g data-cell="late" data-order="9" className="tl-event" aria-label="Talks, May" />
          <g data-cell="early" data-order="3" className="tl-event" aria-label="Vote, April" />
        </svg>
      </div>
      <BarSaid grid={grid} />
    </>
  );
}

const at = (selector: string) => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const said = () => document.querySelector(".tl-said")?.textContent ?? null;
const rest = (ms: number) => act(() => vi.advanceTimersByTime(ms));
const leaveFor = (to: Element | null) =>
  fireEvent(at("#grid"), new PointerEvent("pointerleave", { relatedTarget: to }));

beforeEach(() => {
  vi.useFakeTimers();
  render(<Lanes />);
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe("the sentence of a mark", () => {
  it("comes with pointer and focus, without what the mark says itself, and goes with Escape", () => {
    fireEvent.pointerOver(at("[data-cell=one]"));
    expect(said()).toBe("Blue at the hill: reported");
    fireEvent.keyDown(document.body, { key: "Escape" });
    expect(said()).toBeNull();
    fireEvent.focusIn(at("[data-cell=two]"));
    expect(said()).toBe("Red at the hill: gone.");
    fireEvent.focusOut(at("[data-cell=two]"));
    expect(said()).toBeNull();
  });

  it("may be gone onto by a pointer that has rested, and stays until that leaves", () => {
    fireEvent.pointerOver(at("[data-cell=one]"));
    rest(500);
    const sentence = at(".tl-said.rests");
    leaveFor(sentence);
    fireEvent.pointerOver(sentence);
    expect(said()).not.toBeNull();
    fireEvent.pointerOut(sentence);
    expect(said()).toBeNull();
  });

  it("names all events whose marks cannot be told apart, in the order of their days", () => {
    fireEvent.pointerOver(at("[data-cell=late]"));
    expect(said()).toBe("Vote, April\nTalks, May");
  });

  it("lets a pointer through that moves on", () => {
    fireEvent.pointerOver(at("[data-cell=one]"));
    rest(200);
    expect(document.querySelector(".tl-said.rests")).toBeNull();
    fireEvent.pointerOver(at("[data-cell=two]"));
    expect(said()).toBe("Red at the hill: gone.");
    leaveFor(document.body);
    expect(said()).toBeNull();
  });
});
