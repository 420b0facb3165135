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
