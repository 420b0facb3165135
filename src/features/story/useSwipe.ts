import { type PointerEvent, useRef, useSyncExternalStore } from "react";

/** Pixels across that make a swipe, and how much of them it may go up or down. */
const ACROSS = 60;
const SLANT = 0.75;

/** A page enlarged with two fingers is looked at through a window that one finger moves. */
function isPinched(): boolean {
  return (window.visualViewport?.scale ?? 1) > 1.01;
}

function watchPinch(changed: () => void): () => void {
  window.visualViewport?.addEventListener("resize", changed);
  return () => window.visualViewport?.removeEventListener("resize", changed);
}

/**
 * Steps on a swipe with one finger or a pen that goes rather across than up or down; on the map itself fingers move the
 * map. What the browser takes for scrolling it cancels, so a swipe never does both. `data-pinched` stands on the element
 * while the page is enlarged with two fingers: then a finger moves the page, and nothing steps.
 */
export function useSwipe(onSwipe: (direction: "next" | "previous") => void) {
  const from = useRef<{ id: number; x: number; y: number } | null>(null);
  const pinched = useSyncExternalStore(watchPinch, isPinched, () => false);
  return {
    "data-pinched": pinched || undefined,
    onPointerDown: ({ pointerType, pointerId, isPrimary, clientX, clientY }: PointerEvent) => {
      const isOne = pointerType !== "mouse" && isPrimary && !isPinched();
      from.current = isOne ? { id: pointerId, x: clientX, y: clientY } : null;
    },
    onPointerUp: (event: PointerEvent) => {
      const start = from.current;
      from.current = null;
      if (!start || start.id !== event.pointerId || isPinched()) return;
      const x = event.clientX - start.x;
      if (Math.abs(x) < ACROSS || Math.abs(event.clientY - start.y) > SLANT * Math.abs(x)) return;
      onSwipe(x < 0 ? "next" : "previous");
    },
    onPointerCancel: () => {
      from.current = null;
    },
  };
}
