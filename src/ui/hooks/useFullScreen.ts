import { useSyncExternalStore } from "react";

function watch(onChange: () => void): () => void {
  document.addEventListener("fullscreenchange", onChange);
  return () => document.removeEventListener("fullscreenchange", onChange);
}

/** Is a part of the page shown in full screen? There the wheel cannot scroll a host, so the map may take it. */
export function useFullScreen(): boolean {
  return useSyncExternalStore(
    watch,
    () => document.fullscreenElement !== null,
    () => false,
  );
}

/** Can this page fill the screen? Not in frames whose host does not allow it. */
export function canFillScreen(): boolean {
  return document.fullscreenEnabled === true;
}

/** Fills the screen or leaves it. Rejects where the browser refuses; the page is then as before. */
export async function toggleFullScreen(): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen();
  else await document.documentElement.requestFullscreen();
}
