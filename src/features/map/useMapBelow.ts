import { type RefObject, useEffect } from "react";

/** Way in pixels from which a finger on a mark no longer presses it. */
const DRAG_PX = 10;

type Listening = { signal: AbortSignal; capture?: boolean; passive?: boolean };

/** The wheel over a name zooms the map below it, as it would beside the name. */
function passWheel(marks: HTMLElement, canvas: () => Element | null | undefined, signal: AbortSignal): void {
  const pass = (event: WheelEvent) => {
    const copy = new WheelEvent(event.type, event);
    canvas()?.dispatchEvent(copy);
    if (copy.defaultPrevented) event.preventDefault();
  };
  marks.addEventListener("wheel", pass, { passive: false, signal });
}

/**
 * Two fingers of which one at least is on a mark, and one that is drawn across it, move the map below. The map counts the
 * fingers that began on its canvas, so it is told of all of them there, in the place of what the browser tells it. A
 * finger that stays where it is presses the mark.
 *
 * @param canvas what the map listens on
 * @param around an element that holds the canvas and no mark
 */
export function passFingers(
  marks: HTMLElement,
  around: HTMLElement,
  canvas: () => Element | null | undefined,
  signal: AbortSignal,
): void {
  /** Fingers that came down on a mark, and where. */
  const onMarks = new Map<number, { x: number; y: number }>();
  const told = new WeakSet<Event>();
  let isPassing = false;

  const isOnMap = ({ identifier, target }: Touch) =>
    onMarks.has(identifier) || (target instanceof Node && around.contains(target));
  const tell = (type: string, event: TouchEvent, target: Element) => {
    const fingers = (touches: TouchList) =>
      [...touches]
        .filter(isOnMap)
        .map(({ identifier, clientX, clientY }) => ({ identifier, clientX, clientY, target }));
    const touches = fingers(event.touches);
    // Not every browser lets a page make a `TouchEvent`.
    const copy = Object.assign(new Event(type, { bubbles: true, cancelable: true }), {
      touches,
      targetTouches: touches,
      changedTouches: fingers(event.changedTouches),
    });
    told.add(copy);
    target.dispatchEvent(copy);
    return copy.defaultPrevented;
  };

  const hear = (event: TouchEvent) => {
    const target = canvas();
    if (!target || told.has(event)) return;
    told.add(event);
    if (event.type === "touchstart")
      for (const { identifier, clientX, clientY, target: began } of event.changedTouches)
        if (began instanceof Element && marks.contains(began)) {
          onMarks.set(identifier, { x: clientX, y: clientY });
          // A mark that goes while a finger is on it still hears of the finger, but nothing around it does.
          for (const name of ["touchmove", "touchend", "touchcancel"] as const)
            began.addEventListener(name, hear as EventListener, { passive: false, signal });
        }
    if (onMarks.size === 0) return;
    const isDrawn = ({ identifier, clientX, clientY }: Touch) => {
      const from = onMarks.get(identifier);
      return from !== undefined && Math.hypot(clientX - from.x, clientY - from.y) >= DRAG_PX;
    };
    const areTwo = [...event.touches].filter(isOnMap).length > 1;
    if (!isPassing && (areTwo || [...event.changedTouches].some(isDrawn))) {
      isPassing = true;
      if (event.type !== "touchstart") tell("touchstart", event, target);
    }
    if (isPassing) {
      event.stopPropagation();
      // Fingers that moved the map do not press what they are lifted from.
      const isUsed = tell(event.type, event, target) || event.type === "touchend";
      if (isUsed && event.cancelable) event.preventDefault();
    }
    if (event.type === "touchstart" || event.type === "touchmove") return;
    for (const { identifier } of event.changedTouches) onMarks.delete(identifier);
    if (onMarks.size === 0) isPassing = false;
  };

  for (const name of ["touchstart", "touchmove", "touchend", "touchcancel"] as const) {
    const how: Listening = { signal, capture: true, passive: false };
    marks.addEventListener(name, hear, how);
    around.addEventListener(name, hear, how);
  }
}

/** What is done on a mark with the wheel or with fingers, and is no press of the mark, is done to the map below. */
export function useMapBelow(group: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const marks = group.current;
    const around = marks?.closest("#map-region")?.querySelector<HTMLElement>(".map-canvas");
    if (!marks || !around) return;
    const stop = new AbortController();
    const canvas = () => around.querySelector("canvas");
    passWheel(marks, canvas, stop.signal);
    passFingers(marks, around, canvas, stop.signal);
    return () => stop.abort();
  }, [group]);
}
