import { useEffect, useMemo, useState } from "react";
import { mapBounds } from "#geo/bounds.ts";
import type { Camera, Extent, Size } from "#geo/camera.ts";
import { coversFrame, type LandFile, landBox, landPaths, servedExtent } from "#marks/land.ts";
import { fetchLand, servedLand } from "./served.ts";

/** Milliseconds after which outlines are fetched for a map that is still on its way. */
const PATIENCE = 1500;

type Props = {
  camera: Camera;
  size: Size;
  focus: readonly string[];
  /** The dossier's, around which land came with the page. */
  extent: Extent;
  /** Everything that could come into view is needed: there is no map. */
  all: boolean;
};

/** Flat land under the marks until the map has drawn; beyond the land at hand all is land: no country is ever sea. */
export function Land({ camera, size, focus, extent, all }: Props) {
  const [file, setFile] = useState<LandFile | null>(null);
  const isBeyond = servedLand.length === 0 || !coversFrame(servedExtent(extent), camera, size);
  const isMissing = all || isBeyond;
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
      all || isBeyond ? 0 : PATIENCE,
    );
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [isMissing, isBeyond, all, file]);
  const paths = useMemo(() => (file ? landPaths(file, mapBounds(), focus) : servedLand), [file, focus]);
  const isPlain = isBeyond && !file;
  return (
    <svg
      className={`map-land${isPlain ? " plain" : ""}`}
      viewBox={landBox(camera, size)}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {!isPlain && paths.map(({ kind, d }) => <path key={kind} className={kind} d={d} />)}
    </svg>
  );
}
