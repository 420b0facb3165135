import { useEffect, useMemo, useState } from "react";
import { mapBounds } from "#geo/bounds.ts";
import type { Camera, Extent, Size } from "#geo/camera.ts";
import { coversFrame, type LandFile, landBox, landPaths, servedExtent } from "#marks/land.ts";
import { fetchLand, servedLand } from "./served.ts";

/** Milliseconds after which outlines are fetched under a map that is drawn. */
const PATIENCE = 1500;

type Props = {
  camera: Camera;
  size: Size;
  focus: readonly string[];
  /** The dossier's, around which land came with the page. */
  extent: Extent;
  /** Everything that could come into view is needed: there is no map. */
  all: boolean;
  /** The map has drawn over it. */
  isCovered?: boolean;
};

/**
 * Flat land under the marks until the map has drawn; beyond the land at hand all is land: no country is ever sea. Under
 * the map it stays, unseen, for copies that readers save: they hold no drawing of the graphics card.
 */
export function Land({ camera, size, focus, extent, all, isCovered = false }: Props) {
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
      isCovered ? PATIENCE : 0,
    );
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [isMissing, isCovered, file]);
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
