import type { LandFile } from "#marks/land.ts";
import { type Ground, inBox, inFrame } from "./groundrules.ts";
import type { Authored, Loaded } from "./load.ts";

type Point = readonly [longitude: number, latitude: number];
type Ring = Point[];

/** How far outside its country's outline a place may lie, in degrees: outlines are simplified, ports lie on coasts. */
const NEAR = 0.25;

function ringsOf({ scale }: LandFile, rings: readonly number[][]): Ring[] {
  return rings.map((flat) => {
    const points: Ring = [];
    let [lng, lat] = [0, 0];
    for (let n = 0; n + 1 < flat.length; n += 2) {
      lng += flat[n] ?? 0;
      lat += flat[n + 1] ?? 0;
      points.push([lng / scale, lat / scale]);
    }
    return points;
  });
}

/** Even-odd: is the point inside, or not further than `NEAR` from an edge? */
function isIn([x, y]: Point, rings: readonly Ring[]): boolean {
  let isInside = false;
  for (const ring of rings)
    for (const [n, [x1, y1]] of ring.entries()) {
      const [x2, y2] = ring[(n + 1) % ring.length] ?? [x1, y1];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) isInside = !isInside;
      const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
      const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length));
      if (Math.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1)) < NEAR) return true;
    }
  return isInside;
}

/** The country that a place lies in by `within`; the way up is walked once, however it winds. */
function countryOf(places: Authored["places"], place: Authored["places"][number]): string | undefined {
  const byId = new Map(places.map((item) => [item.id, item]));
  const seen = new Set<string>();
  let at: Authored["places"][number] | undefined = place;
  while (at && !seen.has(at.id)) {
    if (at.kind === "country" && at.iso) return at.iso;
    seen.add(at.id);
    at = at.within === undefined ? undefined : byId.get(at.within);
  }
  return undefined;
}

/** The box that all outlines lie in: countries at its edge are cut off there. */
function boxOf(outlines: Iterable<readonly Ring[]>): [number, number, number, number] {
  const box: [number, number, number, number] = [180, 90, -180, -90];
  for (const rings of outlines)
    for (const [x, y] of rings.flat()) {
      box[0] = Math.min(box[0], x);
      box[1] = Math.min(box[1], y);
      box[2] = Math.max(box[2], x);
      box[3] = Math.max(box[3], y);
    }
  return box;
}

/** Places that lie outside the map, or their country's outline, or the first camera; coordinates that look swapped. */
export function placeHints({ authored, report }: Loaded, ground: Ground | undefined): void {
  const { dossier, places } = authored;
  const outlines = new Map(ground?.land.land.map(({ iso, rings }) => [iso, ringsOf(ground.land, rings)]));
  const box = boxOf(outlines.values());
  for (const place of places) {
    // A destination is where a move goes beyond the map.
    if (place.kind === "destination") continue;
    const swapped: Point = [place.position[1], place.position[0]];
    const framed = (point: Point) => (ground ? inFrame(point, ground) : point);
    const drawn = inBox(framed(place.position), box) || inBox(framed(swapped), box);
    const rings = drawn ? outlines.get(countryOf(places, place) ?? "") : undefined;
    const fits = (point: Point) =>
      Math.abs(point[1]) <= 90 && (rings ? isIn(framed(point), rings) : inBox(point, ground?.bounds ?? dossier.extent));
    const isOnMap = !ground || inBox(place.position, ground.bounds);
    if (fits(place.position) && isOnMap) continue;
    const wrong = !isOnMap ? "lies outside the map" : rings ? "lies outside its country's outline" : null;
    if (!fits(place.position) && fits(swapped) && (wrong || dossier.bases.includes(place.id)))
      report(
        place,
        ["position"],
        `${wrong ?? "lies outside the first camera"}; swapped it would lie inside`,
        "write longitude, then latitude",
      );
    else if (wrong)
      report(
        place,
        ["position"],
        wrong,
        isOnMap
          ? "look up the position again, or correct within"
          : "look up the position again, or make a map that holds it: npm run basemap",
      );
  }
  const byId = new Map(places.map((place) => [place.id, place]));
  for (const id of dossier.bases) {
    const base = byId.get(id);
    if (
      base &&
      (!ground || inBox(base.position, ground.bounds)) &&
      !inBox(base.position, dossier.contextExtent) &&
      !inBox(base.position, dossier.extent)
    )
      report(
        dossier,
        ["extent"],
        `the base ${id} lies outside the first camera of every view`,
        "widen extent or contextExtent",
      );
  }
}
