import { crossesAntimeridian, widthOf, wrapped } from "#geo/bounds.ts";
import type { Camera, Extent } from "#geo/camera.ts";

/** Size of the map on the screen in CSS pixels. */
export type ViewSize = { width: number; height: number };

const TILE = 512;
/** Zoom levels by which the camera may differ from the step's before the reader counts as away. */
const ZOOM_SLACK = 1.5;

/**
 * A box widened to the west, so that fitting it into the whole map puts the original beside a card that covers the left
 * part of it.
 *
 * @param covered share of the map's width under the card, 0 to 0.8
 */
export function besideCard([west, south, east, north]: Extent, covered: number): Extent {
  const share = Math.min(Math.max(covered, 0), 0.8);
  const left = east - widthOf([west, south, east, north]) / (1 - share);
  return [crossesAntimeridian() ? wrapped(left) : Math.max(left, -180), south, east, north];
}

/** Does a box leave one of the points (longitude, latitude) out? */
export function leavesOut(box: Extent, points: readonly (readonly [number, number])[]): boolean {
  const [west, south, , north] = box;
  return points.some(([lng, lat]) => lat < south || lat > north || (lng - west + 360) % 360 > widthOf(box));
}

function mercator(lat: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
}

/** Is a camera away from a box: its middle out of sight, or the scale much smaller or larger? */
export function strayedFrom(box: Extent, camera: Camera, { width, height }: ViewSize): boolean {
  const [west, south, , north] = box;
  const world = TILE * 2 ** camera.zoom;
  const degrees = widthOf(box);
  const x = (wrapped(west + degrees / 2 - camera.lng) / 360) * world;
  const y = ((mercator(south) + mercator(north)) / 2 - mercator(camera.lat)) * world;
  if (Math.abs(x) > width / 2 || Math.abs(y) > height / 2) return true;
  const fitted = Math.min(width / (degrees / 360), height / (mercator(north) - mercator(south)));
  return Math.abs(Math.log2(fitted / TILE) - camera.zoom) > ZOOM_SLACK;
}
