// @vitest-environment happy-dom
import { fireEvent, screen } from "@testing-library/react";
import { useRef } from "react";
import { beforeEach, expect, it, vi } from "vitest";
import { dayOf } from "#domain/day.ts";
import { dossierOf } from "#tests/fixtures/builder.ts";
import { draw } from "#tests/fixtures/dom.tsx";
import { DateRange } from "./DateRange.tsx";
import { useScrub } from "./useScrub.ts";

const dossier = dossierOf({ claims: [{ id: "stay", edtf: "2001-02/2001-05" }] });
/** A hundred days on a track of a thousand pixels, which begins right of the names. */
const shown = { from: dayOf("2001-01-01"), to: dayOf("2001-04-10") };
const LEFT = 100;

const onName = vi.fn();

function Lanes() {
  const track = useRef<HTMLDivElement>(null);
  const scrub = useScrub(track, shown);
  return (
    <div data-testid="lanes" {...scrub}>
      <button type="button" onClick={onName}>
        Harbour
      </button>
      <div ref={track} />
    </div>
  );
}

function drawLanes() {
  const page = draw(<Lanes />, { dossier, link: { date: "2001-01-01" } });
  const lanes = screen.getByTestId("lanes");
  const name = screen.getByRole("button");
  const track = lanes.lastElementChild;
  if (!track) throw new Error("no track");
  track.getBoundingClientRect = () => DOMRect.fromRect({ x: LEFT, width: 1000, height: 24 });
  lanes.setPointerCapture = () => {};
  const press = (at: Element, pointerType: string, clientX: number) => {
    const pointer = { pointerId: 1, pointerType, isPrimary: true, button: 0 };
    fireEvent.pointerDown(at, { ...pointer, clientX });
    return {
      to: (x: number, y = 0) => fireEvent.pointerMove(lanes, { ...pointer, clientX: x, clientY: y }),
      up: (x: number) => fireEvent.pointerUp(lanes, { ...pointer, clientX: x }),
    };
  };
  return { page, lanes, name, press, date: () => page.store.getState().link.date };
}

beforeEach(() => void onName.mockClear());

it("follows a finger from day to day", () => {
  const { lanes, press, date } = drawLanes();
  const finger = press(lanes, "touch", LEFT + 5);
  finger.to(LEFT + 205);
  expect(date()).toBe("2001-01-21");
  finger.to(LEFT + 305);
  expect(date()).toBe("2001-01-31");
});

it("leaves the date alone under a finger that scrolls, also a slanted one, whatever it does later", () => {
  const { lanes, press, date } = drawLanes();
  const finger = press(lanes, "touch", LEFT + 5);
  finger.to(LEFT + 13, 9);
  finger.to(LEFT + 20, 30);
  finger.to(LEFT + 205, 60);
  finger.up(LEFT + 205);
  expect(date()).toBe("2001-01-01");
});

it("leaves the date alone when a second finger comes down", () => {
  const { lanes, press, date } = drawLanes();
  const finger = press(lanes, "touch", LEFT + 5);
  fireEvent.pointerDown(lanes, {
    pointerId: 2,
    pointerType: "touch",
    isPrimary: false,
    button: 0,
    clientX: LEFT + 300,
  });
  finger.to(LEFT + 205);
  expect(date()).toBe("2001-01-01");
});

// No click follows the drag of a finger, so the next one is another tap.
it("lets the tap after a finger's drag through to the name of a place", () => {
  const { lanes, name, press } = drawLanes();
  const finger = press(lanes, "touch", LEFT + 5);
  finger.to(LEFT + 205);
  finger.up(LEFT + 205);
  press(name, "touch", 20).up(20);
  fireEvent.click(name, { detail: 1 });
  expect(onName).toHaveBeenCalledOnce();
});

it("lets the Enter key after a finger's drag through", () => {
  const { lanes, name, press } = drawLanes();
  const finger = press(lanes, "touch", LEFT + 5);
  finger.to(LEFT + 205);
  finger.up(LEFT + 205);
  fireEvent.click(name, { detail: 0 });
  expect(onName).toHaveBeenCalledOnce();
});

it("takes the click that ends a mouse's drag for no click on what lies there", () => {
  const { lanes, name, press } = drawLanes();
  const mouse = press(lanes, "mouse", LEFT + 205);
  mouse.to(20);
  mouse.up(20);
  fireEvent.click(name, { detail: 1 });
  expect(onName).not.toHaveBeenCalled();
});

it("takes a finger on the date control at its word only when it goes across or is lifted where it was", () => {
  const { store } = draw(<DateRange />, { dossier, link: { date: "2001-01-01" } });
  const range = screen.getByRole("slider");
  const date = () => store.getState().link.date;
  const finger = (clientX: number, clientY: number) => ({ pointerId: 1, pointerType: "touch", clientX, clientY });
  const value = dossier.last - dossier.first;
  // The browser has moved the thumb to where a scroll begins.
  fireEvent.pointerDown(range, finger(100, 100));
  fireEvent.change(range, { target: { value } });
  fireEvent.pointerMove(range, finger(104, 60));
  fireEvent.change(range, { target: { value } });
  fireEvent.pointerUp(range, finger(104, 60));
  expect(date()).toBe("2001-01-01");
  fireEvent.pointerDown(range, finger(100, 100));
  fireEvent.change(range, { target: { value } });
  fireEvent.pointerUp(range, finger(101, 101));
  expect(date()).toBe("2002-12-31");
  fireEvent.pointerDown(range, finger(100, 100));
  fireEvent.pointerMove(range, finger(60, 104));
  fireEvent.change(range, { target: { value: 31 } });
  expect(date()).toBe("2000-02-01");
});
