// @vitest-environment happy-dom
import { createEvent, fireEvent, screen } from "@testing-library/react";
import { useRef } from "react";
import { expect, it } from "vitest";
import { dayOf } from "#domain/day.ts";
import { dossierOf } from "#tests/fixtures/builder.ts";
import { draw } from "#tests/fixtures/dom.tsx";
import { help } from "./LaneHelp.tsx";
import { lengthOf } from "./scale.ts";
import { useTimeWindow } from "./useTimeWindow.ts";

const dossier = dossierOf({ claims: [{ id: "stay", edtf: "2001-02/2001-05" }] });
const shown = { from: dayOf("2001-01-01"), to: dayOf("2001-04-10") };

function Lanes() {
  const [body, grid, track] = [
    useRef<HTMLDivElement>(null),
    useRef<HTMLDivElement>(null),
    useRef<HTMLDivElement>(null),
  ];
  const window = useTimeWindow();
  return (
    <div ref={body} data-testid="lanes">
      <div ref={grid} />
      <div ref={track} data-testid="track" />
      <help.LaneHelp {...{ body, grid, track, window }} />
    </div>
  );
}

/** Turns the wheel; false where the page takes it for itself. The DOM of these tests knows no modifiers on it. */
function wheel(at: Element, deltaY: number, clientX: number, held: "ctrlKey" | "metaKey" | "shiftKey"): boolean {
  const event = createEvent.wheel(at, { deltaY, clientX, cancelable: true });
  Object.defineProperties(event, { clientX: { value: clientX }, [held]: { value: true } });
  return fireEvent(at, event);
}

/** The window after something was done to the lanes: its length in days, and where the fortieth day stands in it. */
function drawLanes() {
  const { store } = draw(<Lanes />, { dossier, link: { date: "2001-01-01" }, timeWindow: shown });
  const lanes = screen.getByTestId("lanes");
  screen.getByTestId("track").getBoundingClientRect = () => DOMRect.fromRect({ x: 100, width: 1000, height: 24 });
  return {
    lanes,
    length: () => lengthOf(store.getState().timeWindow ?? shown),
    from: () => store.getState().timeWindow?.from,
  };
}

it("zooms with the wheel where a modifier is held, around the day under it, and scrolls without", () => {
  const { lanes, length, from } = drawLanes();
  wheel(lanes, -300, 600, "shiftKey");
  expect(length()).toBe(100);
  expect(wheel(lanes, -300, 100, "ctrlKey")).toBe(false);
  expect(length()).toBe(50);
  expect(from()).toBe(shown.from);
  wheel(lanes, 300, 100, "metaKey");
  expect(length()).toBe(100);
});

it("adds up small turns of the wheel", () => {
  const { lanes, length } = drawLanes();
  for (let n = 0; n < 60; n += 1) wheel(lanes, -1, 600, "ctrlKey");
  expect(length()).toBeLessThan(92);
});

it("zooms with two fingers, and not with one", () => {
  const { lanes, length } = drawLanes();
  const finger = (pointerId: number, clientX: number) => ({ pointerId, pointerType: "touch", clientX, clientY: 10 });
  fireEvent.pointerDown(lanes, finger(1, 500));
  fireEvent.pointerMove(lanes, finger(1, 400));
  expect(length()).toBe(100);
  fireEvent.pointerDown(lanes, finger(2, 600));
  fireEvent.pointerMove(lanes, finger(2, 800));
  expect(length()).toBe(50);
  fireEvent.pointerUp(lanes, finger(2, 800));
  fireEvent.pointerMove(lanes, finger(1, 100));
  expect(length()).toBe(50);
});
