import { type RefObject, useEffect, useRef } from "react";
import { useApp } from "#ui/context.tsx";

/** What scrolls an element into view; null where nothing need be scrolled. */
export function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let at = element.parentElement; at; at = at.parentElement) {
    const { overflowY } = getComputedStyle(at);
    if ((overflowY === "auto" || overflowY === "scroll") && at.scrollHeight > at.clientHeight) return at;
  }
  return null;
}

/**
 * Brings the element marked `data-arrival="<key>"` into view and focuses it when the key changes or the view opens with
 * it, so that a link, or the way back from the map, ends at the item. Nothing moves when the reader is already there.
 * Only the nearest scroller scrolls: `scrollIntoView` would move a host page as well.
 *
 * @param left what the reader had gone on from and now comes back to, where the view opens without a key
 */
export function useArrival(
  container: RefObject<HTMLElement | null>,
  key: string | null,
  left: string | null = null,
): void {
  const { store } = useApp();
  const isFirst = useRef(true);
  const first = useRef(left);
  useEffect(() => {
    const opening = isFirst.current;
    isFirst.current = false;
    const at = key ?? (opening ? first.current : null);
    const target = at === null ? null : container.current?.querySelector(`[data-arrival="${CSS.escape(at)}"]`);
    if (!(target instanceof HTMLElement) || target.contains(document.activeElement)) return;
    const scroller = scrollerOf(target);
    if (scroller) {
      const [box, frame] = [target.getBoundingClientRect(), scroller.getBoundingClientRect()];
      const top = scroller.scrollTop + box.top - frame.top - Math.max(24, (frame.height - box.height) / 2);
      const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
      scroller.scrollTo({ top, behavior: isCalm || opening ? "instant" : "smooth" });
    }
    // Taking the focus while a frame loads would take it from the host page.
    if (!(opening && store.getState().framed)) target.focus({ preventScroll: true });
  }, [container, key, store]);
}
