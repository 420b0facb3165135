import { type MouseEvent as ReactMouseEvent, type PointerEvent as ReactPointerEvent, useRef } from "react";

/** Way in pixels from which a press is a drag and no longer a click. */
const DRAG_PX = 8;

type Options = {
  /** What the drag scrolls. */
  element: () => HTMLElement | null;
  /** The drag ended after so many pixels, positive is down. */
  onEnd: (pixels: number) => void;
};

/** Drags a scroller by mouse, which has no gesture for it. Fingers and pens scroll it without any help. */
export function useMouseDrag({ element, onEnd }: Options) {
  const from = useRef<{ y: number; top: number } | null>(null);
  const isDragged = useRef(false);
  const end = () => {
    from.current = null;
    element()?.style.removeProperty("scroll-snap-type");
  };
  return {
    /** Is a click the end of a drag? Keys and screen readers click without a press: `detail` is 0. */
    isEnd: (event: ReactMouseEvent) => isDragged.current && event.detail > 0,
    handlers: {
      onPointerDown(event: ReactPointerEvent) {
        isDragged.current = false;
        if (event.pointerType !== "mouse" || event.button !== 0) return;
        from.current = { y: event.clientY, top: element()?.scrollTop ?? 0 };
        event.currentTarget.setPointerCapture(event.pointerId);
      },
      onPointerMove(event: ReactPointerEvent) {
        const scroller = element();
        if (!from.current || !scroller) return;
        const pixels = event.clientY - from.current.y;
        isDragged.current ||= Math.abs(pixels) >= DRAG_PX;
        if (!isDragged.current) return;
        scroller.style.scrollSnapType = "none";
        scroller.scrollTop = from.current.top - pixels;
      },
      onPointerUp(event: ReactPointerEvent) {
        const pixels = event.clientY - (from.current?.y ?? event.clientY);
        const wasDragged = from.current !== null && isDragged.current;
        if (wasDragged) onEnd(pixels);
        end();
      },
      onPointerCancel: end,
    },
  };
}
