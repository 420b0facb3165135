import type { Dossier } from "#domain/dossier.ts";
import { wrapped } from "#geo/bounds.ts";
import type { Camera, Size } from "#geo/camera.ts";
import { constrain, fitExtent } from "#geo/mercator.ts";
import type { Link } from "#link/link.ts";
import { boxCamera, homeCamera, homeExtent } from "#marks/room.ts";
import type { FlightWish } from "#state/store.ts";

/** Zoom at which a base's runways can be seen, and at least that of a country. */
const NEAR = 7;
const COUNTRY = 5;

/** The camera that a link asks for: its own, its box, or all of the view. */
export function linkCamera(
  link: Pick<Link, "camera" | "bbox">,
  dossier: Dossier,
  mode: "map" | "context",
  size: Size,
): Camera {
  if (link.camera) return constrain(link.camera, size);
  if (link.bbox) return boxCamera(link.bbox, size);
  return homeCamera(dossier, size, mode);
}

/** Where a wish leads; null when it names nothing that can be shown. */
export function wishCamera(wish: FlightWish, dossier: Dossier, now: Camera, size: Size): Camera | null {
  if (wish.to === "camera") return constrain(wish.camera, size);
  if (wish.to === "box") return boxCamera(wish.box, size);
  const place = dossier.place.get(wish.place);
  if (!place || place.kind === "destination") return null;
  if (place.kind === "region") return constrain(fitExtent(homeExtent(dossier, "context"), size), size);
  const [lng, lat] = place.geometry.coordinates;
  return constrain({ lng, lat, zoom: Math.max(now.zoom, place.kind === "country" ? COUNTRY : NEAR) }, size);
}

/** The camera after a step of the controls, for a drawing without a map. */
export function stepped(camera: Camera, size: Size, step: { zoom?: number; x?: number; y?: number }): Camera {
  const zoom = camera.zoom + (step.zoom ?? 0);
  const world = 512 * 2 ** zoom;
  const lng = camera.lng + ((step.x ?? 0) / world) * 360;
  // Close enough for a step of a third of a screen; `constrain` keeps the rest in bounds.
  const lat = camera.lat - ((step.y ?? 0) / world) * 360 * Math.cos((camera.lat * Math.PI) / 180);
  return constrain({ zoom, lng: wrapped(lng), lat }, size);
}
