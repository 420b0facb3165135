/** The geographic frame of the basemap, shared by every recipe module. Order: [west, south, east, north]. */

/** Tiles of zoom 5-8 exist inside this box only; the map's maxBounds should lie within it. */
export const DETAIL_BOX = [-24, -7, 47, 38];

/** Countries with land in this box are drawn from the 1:10m data, the rest of the world from 1:50m. */
export const FINE_BOX = [-27, -9, 50, 40];

/** Area of the poster outlines (inline SVG at first paint). */
export const POSTER_BOX = [-20, 0, 32, 30];

export const MAX_ZOOM = 8;
/** Zooms up to this one cover the whole world. */
export const WORLD_MAX_ZOOM = 4;

/** Bounding box of any GeoJSON geometry. */
export function boundsOf(geometry) {
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  const walk = (coordinates) => {
    if (typeof coordinates[0] === 'number') {
      box[0] = Math.min(box[0], coordinates[0]);
      box[1] = Math.min(box[1], coordinates[1]);
      box[2] = Math.max(box[2], coordinates[0]);
      box[3] = Math.max(box[3], coordinates[1]);
    } else coordinates.forEach(walk);
  };
  walk(geometry.coordinates);
  return box;
}

/** Whether two boxes overlap. */
export const overlaps = (a, b) => a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];

/** Whether a point lies in a box. */
export const contains = (box, [lon, lat]) => lon >= box[0] && lon <= box[2] && lat >= box[1] && lat <= box[3];
