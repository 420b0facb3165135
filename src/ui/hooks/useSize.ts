import { type RefObject, useLayoutEffect, useState } from "react";
import type { Size } from "#geo/camera.ts";
import { textScale } from "#ui/rem.ts";

/** Size of an element's content box in whole pixels of the reader's; null before it is in the page, or while it has none. */
export function useSize(ref: RefObject<Element | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const scale = textScale();
      const width = Math.round(element.clientWidth / scale);
      const height = Math.round(element.clientHeight / scale);
      setSize((known) =>
        width < 1 || height < 1 ? null : known?.width === width && known.height === height ? known : { width, height },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return size;
}
