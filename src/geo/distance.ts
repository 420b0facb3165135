import distance from "@turf/distance";
import type { Place } from "#domain/compiled.ts";

const KILOMETRES_PER_MILE = 1.609344;

/** Great-circle distance between the points of two places, in kilometres and statute miles, not rounded. */
export function distanceBetween(
  a: Pick<Place, "geometry">,
  b: Pick<Place, "geometry">,
): { kilometres: number; miles: number } {
  const kilometres = distance(a.geometry.coordinates, b.geometry.coordinates, { units: "kilometers" });
  return { kilometres, miles: kilometres / KILOMETRES_PER_MILE };
}
