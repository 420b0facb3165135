import type { Extent } from "./camera.ts";

/** Where the square world ends: atan(sinh(pi)) in degrees. */
export const MAX_LATITUDE = 85.051129;

const WORLD: Extent = [-180, -MAX_LATITUDE, 180, MAX_LATITUDE];

let bounds = WORLD;
let seam: number | null = null;

/** The box that the camera never leaves: the whole world until {@link boundTo} is called. */
export function mapBounds(): Extent {
  return bounds;
}

/** Holds the camera inside a basemap's box. Called once, before anything is drawn: one page has one basemap. */
export function boundTo([west, south, east, north]: Extent = WORLD): void {
  bounds = [Math.max(west, WORLD[0]), Math.max(south, WORLD[1]), Math.min(east, WORLD[2]), Math.min(north, WORLD[3])];
  seam = west > east ? (west + east) / 2 : null;
}

/** Where a map across the antimeridian is cut open, opposite its middle; null: at 180 degrees. */
export function seamOf(): number | null {
  return seam;
}

export function crossesAntimeridian(): boolean {
  return seam !== null;
}

/** Degrees from the west of a box to its east. */
export function widthOf([west, , east]: Extent): number {
  return west < east ? east - west : east - west + 360;
}

/** A longitude brought between 180 W and 180 E. */
export function wrapped(lng: number): number {
  return lng >= -180 && lng <= 180 ? lng : ((((lng + 180) % 360) + 360) % 360) - 180;
}

/** A longitude on the turn around the world on which another stands: MapLibre goes on beyond 180 degrees on its way across. */
export function besideTurn(lng: number, other: number): number {
  return seam === null ? lng : other + wrapped(lng - other);
}

/** A box with so many degrees more on each side, at most the world. */
export function grown([west, south, east, north]: Extent, x: number, y: number): Extent {
  const low = Math.max(south - y, -90);
  const high = Math.min(north + y, 90);
  if (!crossesAntimeridian()) return [west - x, low, east + x, high];
  if (widthOf([west, south, east, north]) + 2 * x >= 360) return [bounds[0], low, bounds[2], high];
  return [wrapped(west - x), low, wrapped(east + x), high];
}
