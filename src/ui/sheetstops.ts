import type { Actions } from "#state/actions.ts";
import type { AppStore } from "#state/store.ts";
import { sheetWords } from "#words/sheet.ts";

const stops = ["peek", "half", "full"] as const;
export type Stop = (typeof stops)[number];

/** Milliseconds without a scroll event after which the column rests. */
const REST_MS = 100;

/** Milliseconds in which the handle moves the sheet. */
const MOVE_MS = 200;

/** Way in pixels from which the press of a mouse is a drag and no longer a click. */
const DRAG_PX = 8;

type Options = {
  store: AppStore;
  actions: Actions;
  over: "map" | "list";
  onStop: (stop: Stop) => void;
};

/**
 * Keeps a phone's sheet at its stops until the function given back is called. What counts is where the column around it
 * was scrolled to, so that finger, wheel, keys, search in the page and screen readers all move the sheet; the stop
 * follows, and with it the size of what lies above (`sheet.css`).
 */
export function keepStops(handle: HTMLElement, { store, actions, over, onStop }: Options): () => void {
  const sheet = handle.closest<HTMLElement>(".sheet");
  const column = sheet?.parentElement;
  const half = column?.querySelector<HTMLElement>(".sheet-stop.half");
  if (!sheet || !column || !half) throw new Error("the handle is in no sheet");
  const topOf = (stop: Stop) => ({ peek: 0, half: half.offsetTop, full: sheet.offsetTop })[stop];
  const nearest = (top: number) => {
    const away = (stop: Stop) => Math.abs(topOf(stop) - top);
    return stops.reduce((best, stop) => (away(stop) < away(best) ? stop : best));
  };

  let stop: Stop = over === "map" || store.getState().link.claim !== undefined ? "half" : "peek";
  const setStop = (to: Stop) => {
    stop = to;
    sheet.dataset.stop = to;
    onStop(to);
  };
  // The column is there at once, and what it holds is seen to move: a smooth scroll would meet a second press and the
  // snapping, which reckons with a moved sheet too.
  const go = (to: Stop) => {
    setStop(to);
    const before = column.scrollTop;
    column.scrollTop = topOf(to);
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    const from = `translateY(${column.scrollTop - before}px)`;
    for (const part of column.querySelectorAll(":scope > :not(.above, .sheet), .sheet-body"))
      part.animate({ transform: [from, "none"] }, { duration: MOVE_MS, easing: "ease-out" });
  };
  const show = (to: Stop) => {
    go(to);
    actions.announce(sheetWords[store.getState().language].now[to]);
  };

  const end = new AbortController();
  const on = <Kind extends keyof HTMLElementEventMap>(
    element: HTMLElement,
    kind: Kind,
    hear: (event: HTMLElementEventMap[Kind]) => void,
  ) => element.addEventListener(kind, hear, { passive: true, signal: end.signal });

  let rest: ReturnType<typeof setTimeout> | undefined;
  on(column, "scroll", () => {
    clearTimeout(rest);
    rest = setTimeout(() => setStop(nearest(column.scrollTop)), REST_MS);
  });

  // A mouse has no gesture that scrolls; fingers need no help.
  let press: { y: number; top: number } | null = null;
  let isDragged = false;
  const release = () => {
    press = null;
    column.style.removeProperty("scroll-snap-type");
  };
  on(handle, "pointerdown", (event) => {
    isDragged = false;
    if (event.pointerType !== "mouse" || event.button !== 0) return;
    press = { y: event.clientY, top: column.scrollTop };
    handle.setPointerCapture(event.pointerId);
  });
  on(handle, "pointermove", (event) => {
    if (!press) return;
    const up = press.y - event.clientY;
    isDragged ||= Math.abs(up) >= DRAG_PX;
    if (!isDragged) return;
    column.style.scrollSnapType = "none";
    column.scrollTop = press.top + up;
  });
  on(handle, "pointerup", (event) => {
    if (press && isDragged) {
      const [from, to] = [nearest(press.top), nearest(column.scrollTop)];
      const further = stops[stops.indexOf(from) + (event.clientY < press.y ? 1 : -1)];
      // A short drag goes one stop further.
      show(to === from && further ? further : to);
    }
    release();
  });
  on(handle, "pointercancel", release);
  on(handle, "click", (event) => {
    // The end of a drag is no click. Keys and screen readers click without a press: `detail` is 0.
    if (isDragged && event.detail > 0) return;
    show(stops.find((to) => topOf(to) > topOf(stop) + 1) ?? "peek");
  });

  const forget = store.subscribe(({ link: { place, claim } }, { link: before }) => {
    if (place === before.place && claim === before.claim) return;
    // Another panel is read from its top; a receipt that opens is seen.
    if (column.scrollTop > topOf("full")) column.scrollTop = topOf("full");
    if (claim !== undefined && stop === "peek") go("half");
    if (claim === undefined && over === "list") go("peek");
  });

  // As served, the column begins at the middle stop: what lies above that comes with the first stop.
  const before = column.scrollTop;
  setStop(stop);
  column.scrollTop = topOf(stop) + (stop === "half" ? before : 0);
  return () => {
    end.abort();
    clearTimeout(rest);
    forget();
    release();
    delete sheet.dataset.stop;
    column.scrollTop = 0;
  };
}
