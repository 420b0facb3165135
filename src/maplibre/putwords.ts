import type { MapWords } from "./adapter-types.ts";

/** Puts words into the elements that MapLibre made: it takes them only once, and the language may change. */
export function putWords(container: HTMLElement, words: MapWords, interactive: boolean): void {
  const canvas = container.querySelector("canvas");
  canvas?.setAttribute("aria-label", words.map);
  // MapLibre makes the canvas a region. The page has a region around it already; this is the thing that takes keys.
  canvas?.setAttribute("role", interactive ? "application" : "img");
  if (!interactive) canvas?.removeAttribute("tabindex");
  const desktop = container.querySelector(".maplibregl-desktop-message");
  const mobile = container.querySelector(".maplibregl-mobile-message");
  // The same test as MapLibre's own for the key that lets the wheel zoom.
  if (desktop) desktop.textContent = navigator.userAgent.includes("Mac") ? words.useCommand : words.useCtrl;
  if (mobile) mobile.textContent = words.useTwoFingers;
}
