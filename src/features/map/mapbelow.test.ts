// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from "vitest";
import { passFingers } from "./useMapBelow.ts";

type Finger = { identifier: number; clientX: number; clientY: number; target: Element };

let mark: Element;
let canvas: Element;
/** What the map hears: kind, and where its fingers are. */
let heard: string[];
/** What the map makes of it. */
let takes: boolean;

beforeEach(() => {
  document.body.innerHTML = `<div id="around"><div id="inner"><canvas></canvas></div></div>
    <fieldset><button><span id="mark"></span></button></fieldset>`;
  const find = (selector: string) => document.querySelector(selector) as HTMLElement;
  mark = find("#mark");
  canvas = find("canvas");
  heard = [];
  takes = false;
  const stop = new AbortController();
  passFingers(find("fieldset"), find("#around"), () => canvas, stop.signal);
  for (const kind of ["touchstart", "touchmove", "touchend", "touchcancel"])
    find("#inner").addEventListener(kind, (event) => {
      const { touches } = event as unknown as { touches: Finger[] };
      expect(touches.every(({ target }) => target === canvas)).toBe(true);
      heard.push([kind, ...touches.map(({ clientX, clientY }) => `${clientX},${clientY}`)].join(" "));
      if (takes) event.preventDefault();
    });
  return () => {
    stop.abort();
    document.body.replaceChildren();
  };
});

const finger = (identifier: number, target: Element, clientX: number, clientY: number): Finger => ({
  identifier,
  target,
  clientX,
  clientY,
});

/** As the browser tells it: to the element where the changed finger came down, with all fingers. */
function touch(kind: "start" | "move" | "end" | "cancel", changed: Finger, touches: Finger[]): Event {
  const event = Object.assign(new Event(`touch${kind}`, { bubbles: true, cancelable: true }), {
    touches,
    changedTouches: [changed],
  });
  changed.target.dispatchEvent(event);
  return event;
}

describe("one finger on a mark", () => {
  it("presses it: the map hears nothing", () => {
    const down = finger(1, mark, 100, 100);
    touch("start", down, [down]);
    const still = finger(1, mark, 104, 103);
    touch("move", still, [still]);
    expect(touch("end", still, []).defaultPrevented).toBe(false);
    expect(heard).toEqual([]);
  });

  it("that is drawn on moves the map, and presses nothing when it is lifted", () => {
    const down = finger(1, mark, 100, 100);
    touch("start", down, [down]);
    const drawn = finger(1, mark, 100, 130);
    takes = true;
    expect(touch("move", drawn, [drawn]).defaultPrevented).toBe(true);
    expect(touch("end", drawn, []).defaultPrevented).toBe(true);
    expect(heard).toEqual(["touchstart 100,130", "touchmove 100,130", "touchend"]);
  });

  it("scrolls the page where the map leaves it to the page", () => {
    const down = finger(1, mark, 100, 100);
    touch("start", down, [down]);
    const drawn = finger(1, mark, 100, 130);
    expect(touch("move", drawn, [drawn]).defaultPrevented).toBe(false);
  });
});

describe("two fingers", () => {
  it("on a mark and beside it are both on the map", () => {
    const beside = finger(1, canvas, 200, 100);
    touch("start", beside, [beside]);
    const on = finger(2, mark, 100, 100);
    touch("start", on, [beside, on]);
    const apart = finger(1, canvas, 240, 100);
    touch("move", apart, [apart, on]);
    touch("end", on, [apart]);
    const alone = finger(1, canvas, 250, 100);
    touch("move", alone, [alone]);
    expect(heard).toEqual([
      "touchstart 200,100",
      "touchstart 200,100 100,100",
      "touchmove 240,100 100,100",
      "touchend 240,100",
      "touchmove 250,100",
    ]);
  });

  it("on marks move the map, also when the mark under one of them is taken away", () => {
    const one = finger(1, mark, 100, 100);
    touch("start", one, [one]);
    const two = finger(2, mark, 140, 100);
    touch("start", two, [one, two]);
    mark.parentElement?.remove();
    const apart = finger(2, mark, 180, 100);
    touch("move", apart, [one, apart]);
    touch("end", apart, [one]);
    touch("end", one, []);
    expect(heard).toEqual(["touchstart 100,100 140,100", "touchmove 100,100 180,100", "touchend 100,100", "touchend"]);
  });

  it("of which the second lies on a panel press the mark only", () => {
    const one = finger(1, mark, 100, 100);
    touch("start", one, [one]);
    const other = finger(2, document.body, 100, 400);
    touch("start", other, [one, other]);
    touch("move", other, [one, other]);
    touch("move", one, [one, other]);
    expect(heard).toEqual([]);
  });
});
