import { type ComponentType, useEffect, useState } from "react";
import { useActions, useAppState } from "./context.tsx";
import { ServedMap } from "./map/ServedMap.tsx";

let surface: ComponentType | null = null;

/** Fetches the code that draws marks, legend and controls, which in turn fetches the map library. */
export async function fetchMap(): Promise<ComponentType> {
  surface = (await import("./map/MapSurface.tsx")).MapSurface;
  return surface;
}

/** The map: as served until its code is there, and where it cannot be had. */
export function LaterMap() {
  const actions = useActions();
  const failure = useAppState((state) => state.mapFailure);
  const [Surface, setSurface] = useState(() => surface);
  useEffect(() => {
    if (Surface || failure) return;
    let isGone = false;
    fetchMap()
      .then((found) => {
        if (!isGone) setSurface(() => found);
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
