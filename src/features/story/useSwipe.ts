import { type PointerEvent, useRef } from "react";

/** Pixels across that make a swipe, and at most up or down. */
const ACROSS = 60;
const ASIDE = 50;

/** Steps on a swipe with a finger or a pen; on the map itself fingers move the map. */
export function useSwipe(onSwipe: (direction: "next" | "previous") => void) {
  const from = useRef<{ id: number; x: number; y: number } | null>(null);
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.pointerType !== "mouse") from.current = { id: event.pointerId, x: event.clientX, y: event.clientY };
    },
    onPointerUp: (event: PointerEvent) => {
      const start = from.current;
      from.current = null;
      if (!start || start.id !== event.pointerId) return;
      const x = event.clientX - start.x;
      if (Math.abs(x) < ACROSS || Math.abs(event.clientY - start.y) > ASIDE) return;
      onSwipe(x < 0 ? "next" : "previous");
    },
    onPointerCancel: () => {
      from.current = null;
    },
  };
}
