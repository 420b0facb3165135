import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useAppState } from "./context.tsx";
import { useMedia } from "./parts/useMedia.ts";

const stops = ["peek", "half", "full"] as const;
export type Stop = (typeof stops)[number];

/** Where there is a sheet; `styles/shell-phone.css` asks the same. Lower pages are one plain column. */
const PHONE = "(width < 600px) and (height >= 560px)";

/** Milliseconds without a scroll event after which the column rests. */
const REST_MS = 100;

/** Milliseconds in which the handle moves the sheet. */
const MOVE_MS = 200;

type Options = {
  sheet: RefObject<HTMLElement | null>;
  /** Marks where the column begins at the middle stop. */
  half: RefObject<HTMLElement | null>;
  over: "map" | "list";
};

/**
 * At which of its stops the sheet is, and the ways to another one. Where the column was scrolled to is what counts: the
 * stop follows from it, so that finger, wheel, keys, search in the page and screen readers all move the sheet.
 */
export function useSheetStops({ sheet, half, over }: Options) {
  const place = useAppState((state) => state.link.place);
  const claim = useAppState((state) => state.link.claim);
  const isSheet = useMedia(PHONE);
  const [stop, setStop] = useState<Stop>(over === "map" || claim !== undefined ? "half" : "peek");
  const latest = useRef(stop);
  latest.current = stop;
  const shown = useRef({ place, claim });

  // Only refs: the same in every drawing.
  const [column] = useState(() => ({
    element: () => sheet.current?.parentElement ?? null,
    tops: (): Record<Stop, number> => ({
      peek: 0,
      half: half.current?.offsetTop ?? 0,
      full: sheet.current?.offsetTop ?? 0,
    }),
    /** The stop nearest to where the column is, or was so many pixels further down. */
    nearest(further = 0): Stop {
      const tops = this.tops();
      const top = (this.element()?.scrollTop ?? 0) + further;
      const away = (at: Stop) => Math.abs(tops[at] - top);
      return stops.reduce((best, at) => (away(at) < away(best) ? at : best));
    },
  }));

  // The column is there at once, and what it holds is seen to move: a smooth scroll would meet a second press and the
  // snapping, which reckons with a moved sheet too.
  const go = (to: Stop) => {
    setStop(to);
    const element = column.element();
    if (!element) return;
    const before = element.scrollTop;
    element.scrollTop = column.tops()[to];
    const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const from = `translateY(${element.scrollTop - before}px)`;
    for (const part of isCalm ? [] : element.querySelectorAll(":scope > :not(.above, .sheet), .sheet-body"))
      part.animate({ transform: [from, "none"] }, { duration: MOVE_MS, easing: "ease-out" });
  };

  useLayoutEffect(() => {
    const element = column.element();
    if (!isSheet || !element) return;
    // As served, the column begins at the middle stop: what lies above that comes with the sheet.
    const before = latest.current === "half" ? element.scrollTop : 0;
    element.scrollTop = column.tops()[latest.current] + before;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const follow = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setStop(column.nearest()), REST_MS);
    };
    element.addEventListener("scroll", follow, { passive: true });
    return () => {
      clearTimeout(timer);
      element.removeEventListener("scroll", follow);
      element.scrollTop = 0;
    };
  }, [isSheet, column]);

  useEffect(() => {
    const before = shown.current;
    shown.current = { place, claim };
    if (!isSheet || (before.place === place && before.claim === claim)) return;
    // Another panel is read from its top; a receipt that opens is seen.
    const element = column.element();
    const { full } = column.tops();
    if (element && element.scrollTop > full) element.scrollTop = full;
    if (claim !== undefined && claim !== before.claim && stop === "peek") go("half");
    if (claim === undefined && over === "list") go("peek");
  });

  return {
    isSheet,
    stop,
    column,
    go,
    /** The stop that a press of the handle leads to: the next higher one, from the highest to the lowest. */
    next(): Stop {
      const tops = column.tops();
      return stops.find((at) => tops[at] > tops[stop] + 1) ?? "peek";
    },
    /** The stop that a drag by pixels, positive is down, comes to: a short one goes one stop further. */
    after(pixels: number): Stop {
      const [from, to] = [column.nearest(pixels), column.nearest()];
      const beyond = stops[stops.indexOf(from) + (pixels < 0 ? 1 : -1)];
      return to === from && beyond ? beyond : to;
    },
  };
}
