import { useEffect, useRef } from "react";
import { useAppState } from "#ui/context.tsx";

/** Ids around an element, the nearest first: a region may be drawn anew, and then only its id is the same. */
function regionsOf(element: Element): string[] {
  const around: string[] = [];
  for (let at = element.parentElement; at; at = at.parentElement) if (at.id) around.push(at.id);
  return around;
}

/** Where the focus goes that was in these regions: the panel's heading, the region itself, or what the page is about. */
function homeOf(regions: readonly string[]): HTMLElement | null {
  const title = regions.includes("details-region") ? document.getElementById("details-title") : null;
  const region = regions.map((id) => document.getElementById(id)).find((found) => found?.closest("main"));
  return title ?? region ?? document.querySelector("main");
}

/**
 * Keeps the keyboard's place: where a change of view, selection or dialog takes away the control that had the focus,
 * the browser would start over at the top of the page. Does nothing while no control of this page has had the focus, so
 * that a frame takes none from its host.
 */
export function FocusKeeper() {
  useAppState((state) => state);
  const last = useRef<{ element: Element; regions: string[] } | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      if (target instanceof Element) last.current = { element: target, regions: regionsOf(target) };
    };
    document.addEventListener("focusin", note);
    return () => document.removeEventListener("focusin", note);
  }, []);
  // After every change of the state: who is gone shows in the document alone.
  useEffect(() => {
    const { element, regions } = last.current ?? {};
    if (!element || element.isConnected || document.activeElement !== document.body) return;
    const home = homeOf(regions ?? []);
    if (!home) return;
    if (!home.hasAttribute("tabindex")) home.tabIndex = -1;
    home.focus({ preventScroll: true });
  });
  return null;
}
