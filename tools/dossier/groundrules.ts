import type { Extent } from "#geo/camera.ts";
import type { LandFile } from "#marks/land.ts";
import type { Loaded } from "./load.ts";

/** The map that a dossier is shown on: the box that the camera never leaves, and the outlines of countries. */
export type Ground = { bounds: Extent; land: LandFile };

type Point = readonly [longitude: number, latitude: number];

/** Is a point in a box? A box across the antimeridian has a west that is larger than its east. */
export function inBox([x, y]: Point, [west, south, east, north]: Extent): boolean {
  const isBeside = west < east ? x >= west && x <= east : x >= west || x <= east;
  return isBeside && y >= south && y <= north;
}

/** Does one box lie in another? */
function isWithin([west, south, east, north]: Extent, outer: Extent): boolean {
  const turn = (degrees: number) => ((degrees % 360) + 360) % 360;
  const width = turn(east - west) || 360;
  const fits = turn(west - outer[0]) + width <= (turn(outer[2] - outer[0]) || 360);
  return fits && south >= outer[1] && north <= outer[3];
}

/** A point in the frame of a map's outlines, which go on beyond 180 degrees where the map does. */
export function inFrame([x, y]: Point, { bounds: [west, , east] }: Ground): Point {
  return west > east && x < (west + east) / 2 ? [x + 360, y] : [x, y];
}

/** What lies outside the dossier's map: it would be drawn nowhere, and the camera would stand still at the map's edge. */
export function groundProblems({ authored, report }: Loaded, folder: string, ground: Ground | null): void {
  const { dossier, places } = authored;
  // A head that could not be read says nothing of the map.
  if (dossier.id === "") return;
  const remedy = `make a map that holds it: npm run basemap -- --dossier ${folder}`;
  if (ground === null) {
    if (dossier.basemap !== undefined) report(dossier, ["basemap"], `there is no map "${dossier.basemap}"`, remedy);
    return;
  }
  for (const name of ["extent", "contextExtent"] as const)
    if (!isWithin(dossier[name], ground.bounds))
      report(dossier, [name], `reaches beyond the map, which is ${ground.bounds.join(", ")}`, remedy);
  const drawn = new Set([...dossier.bases, ...dossier.lanes]);
  for (const place of places)
    if (drawn.has(place.id) && place.kind !== "destination" && !inBox(place.position, ground.bounds)) {
      const [x, y] = place.position;
      if (inBox([y, x], ground.bounds))
        report(
          place,
          ["position"],
          "lies outside the map; swapped it would lie inside",
          "write longitude, then latitude",
        );
      else report(place, ["position"], "lies outside the map", `look up the position again, or ${remedy}`);
    }
}
