import { MAX_LATITUDE, mapBounds, seamOf, widthOf, wrapped } from "./bounds.ts";
import type { Camera, Extent, Padding, Size } from "./camera.ts";

/**
 * Web Mercator for a north-up map without pitch, as MapLibre draws it: the world is a square of 512 * 2^zoom pixels.
 * The overlay, the poster and the flights use these functions, so that all three agree with the canvas to less than
 * half a pixel (checked against `map.project` in the browser).
 */

/** Longitude, latitude in degrees. */
export type LngLat = readonly [lng: number, lat: number];

/** A point of the drawing in CSS pixels, from its top left corner. */
export type ScreenPoint = { x: number; y: number };

const TILE = 512;
/** Mean radius in metres, the one that turf and MapLibre's scale bar use (IUGG mean radius R1). */
const EARTH_RADIUS = 6371008.8;
/** Zooms the map allows. Above the last the basemap is empty. */
export const zoomRange = { min: 2.5, max: 16 } as const;
/** Width in pixels at which the whole map may be seen. */
const SMALLEST_MAP = 900;

/** The first zoom: that of {@link zoomRange}, or less where the map is so wide that it could not be seen whole. */
export function firstZoom(): number {
  return Math.min(zoomRange.min, Math.max(0, Math.log2((SMALLEST_MAP * 360) / TILE / widthOf(mapBounds()))));
}

/** Width of the whole world in pixels at a zoom. */
export function worldSize(zoom: number): number {
  return TILE * 2 ** zoom;
}

/** Longitude as a part of the world's width, 0 at 180 W; beyond 1 to the east on a map across the antimeridian. */
export function mercatorX(lng: number): number {
  const seam = seamOf();
  return ((seam !== null && lng < seam ? lng + 360 : lng) + 180) / 360;
}

/**
 * Latitude as a fraction of the world's height, 0 at 85.05 N.
 * `y = 1/2 - ln(tan(pi/4 + lat/2)) / 2pi`, Snyder, Map Projections: A Working Manual (1987), equation 7-2, scaled to 0-1.
 */
export function mercatorY(lat: number): number {
  const held = Math.min(MAX_LATITUDE, Math.max(-MAX_LATITUDE, lat));
  return 0.5 - Math.log(Math.tan(Math.PI / 4 + (held * Math.PI) / 360)) / (2 * Math.PI);
}

/** Inverse of {@link mercatorX}. */
function lngOf(x: number): number {
  return seamOf() === null ? x * 360 - 180 : wrapped(x * 360 - 180);
}

/** Inverse of {@link mercatorY}: the Gudermannian function, Snyder (1987), equation 7-4. */
function latOf(y: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
}

/** Where a place is drawn, in pixels from the top left corner; outside the drawing the numbers go on. */
export function project(point: LngLat, camera: Camera, size: Size): ScreenPoint {
  const world = worldSize(camera.zoom);
  return {
    x: size.width / 2 + (mercatorX(point[0]) - mercatorX(camera.lng)) * world,
    y: size.height / 2 + (mercatorY(point[1]) - mercatorY(camera.lat)) * world,
  };
}

/** Which place is drawn at a pixel. Inverse of {@link project}. */
export function unproject(point: ScreenPoint, camera: Camera, size: Size): LngLat {
  const world = worldSize(camera.zoom);
  return [
    lngOf(mercatorX(camera.lng) + (point.x - size.width / 2) / world),
    latOf(mercatorY(camera.lat) + (point.y - size.height / 2) / world),
  ];
}

/** The box that the drawing shows. */
export function extentOf(camera: Camera, size: Size): Extent {
  const [west, north] = unproject({ x: 0, y: 0 }, camera, size);
  const [east, south] = unproject({ x: size.width, y: size.height }, camera, size);
  return [west, south, east, north];
}

/** Metres on the ground under one CSS pixel: circumference * cos(latitude) / world size. */
export function metresPerPixel(lat: number, zoom: number): number {
  return (2 * Math.PI * EARTH_RADIUS * Math.cos((lat * Math.PI) / 180)) / worldSize(zoom);
}

const noPadding: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

/**
 * The camera that shows a box as large as it goes inside the padded drawing, in the middle, like an SVG viewBox with
 * `preserveAspectRatio="xMidYMid meet"`. Zoom is held to {@link zoomRange}; a box without width or height is shown at
 * the largest zoom. Padding that leaves no room is left out. Pass the result to {@link constrain} for the camera that
 * the map really takes near the edges of {@link mapBounds}.
 */
export function fitExtent(extent: Extent, size: Size, padding: Padding = noPadding): Camera {
  const room = {
    width: size.width - padding.left - padding.right,
    height: size.height - padding.top - padding.bottom,
  };
  const used = room.width >= 1 && room.height >= 1 ? padding : noPadding;
  const width = Math.max(1, size.width - used.left - used.right);
  const height = Math.max(1, size.height - used.top - used.bottom);
  const left = mercatorX(extent[0]);
  // A box across the antimeridian on a map that is not.
  const right = mercatorX(extent[2]) + (extent[0] > extent[2] && seamOf() === null ? 1 : 0);
  const top = mercatorY(extent[3]);
  const bottom = mercatorY(extent[1]);
  const world = Math.min(width / Math.max(right - left, 1e-12), height / Math.max(bottom - top, 1e-12));
  const zoom = held(Math.log2(world / TILE), firstZoom(), zoomRange.max, firstZoom());
  const scale = worldSize(zoom);
  return {
    zoom,
    lng: lngOf((left + right) / 2 + (used.right - used.left) / 2 / scale),
    lat: latOf((top + bottom) / 2 + (used.bottom - used.top) / 2 / scale),
  };
}

/**
 * The nearest camera that the map allows: finite, zoom in {@link zoomRange}, and the view inside {@link mapBounds}, or,
 * where the view is larger, the bounds inside the view. Numbers that are not finite become the middle of the bounds.
 * MapLibre is given this function, so a poster drawn from it shows what the map will show.
 */
export function constrain(camera: Camera, size: Size): Camera {
  const zoom = held(camera.zoom, firstZoom(), zoomRange.max, 4);
  const world = worldSize(zoom);
  const [west, south, east, north] = mapBounds();
  const x = Number.isFinite(camera.lng) ? mercatorX(camera.lng) : Number.NaN;
  const y = Number.isFinite(camera.lat) ? mercatorY(camera.lat) : Number.NaN;
  return {
    zoom,
    lng: lngOf(heldView(x, mercatorX(west), mercatorX(east), size.width / 2 / world)),
    lat: latOf(heldView(y, mercatorY(north), mercatorY(south), size.height / 2 / world)),
  };
}

function heldView(middle: number, from: number, to: number, half: number): number {
  const a = from + half;
  const b = to - half;
  return held(middle, Math.min(a, b), Math.max(a, b), (from + to) / 2);
}

function held(value: number, min: number, max: number, otherwise: number): number {
  return Number.isFinite(value) ? Math.min(max, Math.max(min, value)) : otherwise;
}
