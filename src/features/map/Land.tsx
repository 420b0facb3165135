import { useEffect, useMemo, useState } from "react";
import type { Camera, Size } from "#geo/camera.ts";
import { mapBounds } from "#geo/mercator.ts";
import { type LandFile, landBox, landPaths } from "#marks/land.ts";
import { fetchLand, servedLand } from "./served.ts";

/** Milliseconds after which outlines are fetched for a map that is still on its way. */
const PATIENCE = 1500;

type Props = {
  camera: Camera;
  size: Size;
  focus: readonly string[];
  /** Everything that could come into view is needed: there is no map. */
  all: boolean;
};

/** Flat land under the marks, from the same projection as the map, until the map has drawn and where there is none. */
export function Land({ camera, size, focus, all }: Props) {
  const [file, setFile] = useState<LandFile | null>(null);
  const isMissing = all || servedLand.length === 0;
  useEffect(() => {
    if (!isMissing || file) return;
    let isGone = false;
    const timer = setTimeout(
      () => {
        fetchLand()
          .then((found) => {
            if (!isGone) setFile(found);
          })
          // Marks, names and list say the same without outlines.
          .catch(() => undefined);
      },
      all ? 0 : PATIENCE,
    );
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [isMissing, all, file]);
  const paths = useMemo(() => (file ? landPaths(file, mapBounds(), focus) : servedLand), [file, focus]);
  return (
    <svg className="map-land" viewBox={landBox(camera, size)} preserveAspectRatio="none" aria-hidden="true">
      {paths.map(({ kind, d }) => (
        <path key={kind} className={kind} d={d} />
      ))}
    </svg>
  );
}
