import { type ComponentType, startTransition, useEffect, useState } from "react";
import { useActions, useAppState, useIsServed } from "./context.tsx";
import { ServedMap } from "./map/ServedMap.tsx";

let surface: ComponentType | null = null;

/** Fetches the code that draws marks, legend and controls, which in turn fetches the map library. */
export async function fetchMap(): Promise<ComponentType> {
  surface = (await import("./map/MapSurface.tsx")).MapSurface;
  return surface;
}

/**
 * Brings the map library and its worker into the browser's cache while the page is still being made, so that the map
 * does not wait for them later. What fails here is asked for again, and reported, when the map starts.
 */
export async function fetchLibrary(): Promise<void> {
  const [{ workerUrl }] = await Promise.all([import("#map/worker-url.ts"), import("#map/adapter.ts")]);
  await fetch(workerUrl);
}

/** The map: as served until its code is there, and where it cannot be had. */
export function LaterMap() {
  const actions = useActions();
  const failure = useAppState((state) => state.mapFailure);
  const isServed = useIsServed();
  const [Surface, setSurface] = useState(() => (isServed ? null : surface));
  useEffect(() => {
    if (Surface || failure) return;
    let isGone = false;
    fetchMap()
      .then((found) => {
        // Text and date come first: the map may be drawn in pieces.
        if (!isGone) startTransition(() => setSurface(() => found));
      })
      .catch((error: unknown) => {
        console.error(error);
        if (!isGone) actions.mapFailed("worker");
      });
    return () => {
      isGone = true;
    };
  }, [Surface, failure, actions]);
  return Surface ? <Surface /> : <ServedMap />;
}
