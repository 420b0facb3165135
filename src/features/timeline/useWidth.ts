import { type RefObject, useLayoutEffect, useState } from "react";
import { textScale } from "#ui/rem.ts";

/** Width of the track in the served picture: the mock-up's, at 1440. */
const NOMINAL_WIDTH = 776;

/** Width of an element in pixels of the reader's, followed as it changes; the nominal one in the served page and before the first look. */
export function useWidth(ref: RefObject<Element | null>): number {
  const [width, setWidth] = useState(NOMINAL_WIDTH);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const next = element.getBoundingClientRect().width / textScale();
      if (next > 0) setWidth(Math.round(next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return width;
}
