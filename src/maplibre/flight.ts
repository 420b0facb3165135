import type { Camera, Size } from "#geo/camera.ts";
import { constrain, fitExtent, mercatorX, mercatorY, worldSize } from "#geo/mercator.ts";
import type { Flight } from "#marks/scene.ts";

export const flightTime = 600;

/** Flights over more than this many screens are cuts. */
const FARTHEST_SCREENS = 3;

/** Is there no drawing yet? */
export function isEmpty(size: Size): boolean {
  return size.width === 0 || size.height === 0;
}

/** Where a flight ends in a drawing of this size. Pure, so that the poster can be drawn where the map will be. */
export function flightTarget(flight: Flight, size: Size): Camera {
  const camera = flight.to === "camera" ? flight.camera : fitExtent(flight.extent, size, flight.padding);
  return constrain(camera, size);
}

/** Distance between two cameras in screens, at the scale of the one that shows more. */
export function screensBetween(from: Camera, to: Camera, size: Size): number {
  const world = worldSize(Math.min(from.zoom, to.zoom));
  const dx = ((mercatorX(to.lng) - mercatorX(from.lng)) * world) / Math.max(1, size.width);
  const dy = ((mercatorY(to.lat) - mercatorY(from.lat)) * world) / Math.max(1, size.height);
  return Math.hypot(dx, dy);
}

/** Whether a flight is shown as a cut: asked for, or too far to be followed by the eye. */
export function isCut(flight: Flight, from: Camera, to: Camera, size: Size): boolean {
  return !flight.animate || screensBetween(from, to, size) > FARTHEST_SCREENS;
}
