/**
 * The map that is made: `maps/<name>.json`, named on the command line, and what follows from its box.
 *
 * Boxes are west, south, east, north. Inside the recipe the east of a box is never smaller than its west: across the
 * antimeridian it goes on beyond 180, and what lies there is moved along by {@link framed}.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const name = process.argv[2];
const file = fileURLToPath(new URL(`./maps/${name}.json`, import.meta.url));
if (!name || !existsSync(file)) throw new Error(`no map ${name ?? ''}: there is no file maps/${name ?? '<name>'}.json`);

/** Name, facts of the map's file and folder of what is made. */
export const MAP = { name, ...JSON.parse(readFileSync(file, 'utf8')) };
export const OUT = fileURLToPath(new URL(`../../public/basemap/${MAP.site ? '' : `${name}/`}`, import.meta.url));
export const ARCHIVE = MAP.file ?? `${name}.pmtiles`;

const unrolled = ([west, south, east, north]) => [west, south, east > west ? east : east + 360, north];
const held = ([west, south, east, north]) => {
  const middle = (west + east) / 2;
  return [Math.max(west, middle - 180), Math.max(south, -85), Math.min(east, middle + 180), Math.min(north, 85)];
};
const grown = ([west, south, east, north], x, y) => held([west - x, south - y, east + x, north + y]);

/** Tiles of high zoom exist inside this box only, and the camera never leaves it. */
export const DETAIL_BOX = held(unrolled(MAP.extent));

/** Countries with land in this box are drawn from the 1:10m data, the rest of the world from 1:50m. */
export const FINE_BOX = grown(DETAIL_BOX, 3, 2);

/** The land-cover picture: what a large screen shows around the box. */
export const LANDCOVER_BOX = MAP.landcover ? unrolled(MAP.landcover) : grown(DETAIL_BOX, 8, 6);

/** Area of the outlines for pictures without a map. */
export const POSTER_BOX = MAP.poster ? unrolled(MAP.poster) : DETAIL_BOX;

const crosses = DETAIL_BOX[2] > 180;
/** Where the world is cut open: opposite the middle of a box across the antimeridian, else at 180 degrees. */
const seam = crosses ? (DETAIL_BOX[0] + DETAIL_BOX[2]) / 2 - 180 : -180;

/** A longitude in the frame of the boxes. */
export const framedLon = (lon) => (crosses && lon < seam ? lon + 360 : lon);

/** A geometry in the frame of the boxes: parts that lie west of the seam are moved east by a turn. */
export function framed(geometry) {
  if (!crosses) return geometry;
  const move = (coordinates) => (typeof coordinates[0] === 'number' ? [coordinates[0] + 360, ...coordinates.slice(1)] : coordinates.map(move));
  const part = (coordinates) => {
    const [west, , east] = boundsOf({ coordinates });
    return (west + east) / 2 < seam ? move(coordinates) : coordinates;
  };
  const isMany = geometry.type.startsWith('Multi');
  return { ...geometry, coordinates: isMany ? geometry.coordinates.map(part) : part(geometry.coordinates) };
}

/** Zooms up to this one cover the whole world. */
export const WORLD_MAX_ZOOM = MAP.worldZoom ?? 4;
const MOST_TILES = 2400;

/** The last zoom: 8, which is as fine as the data are, or less where the box would take too many tiles. */
export const MAX_ZOOM = [8, 7, 6, 5].find((zoom) => tilesIn(DETAIL_BOX, zoom).length <= MOST_TILES) ?? 5;

/** Columns and rows of the tiles of a box, as [x, y]. */
export function tilesIn([west, south, east, north], zoom) {
  const n = 2 ** zoom;
  const column = (lon) => Math.floor(((lon + 180) / 360) * n);
  const row = (lat) => {
    const sin = Math.sin((lat * Math.PI) / 180);
    return Math.min(n - 1, Math.max(0, Math.floor((0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * n)));
  };
  const tiles = new Map();
  for (let x = column(west); x <= column(east - 1e-6); x++)
    for (let y = row(north); y <= row(south); y++) tiles.set(`${((x % n) + n) % n}/${y}`, [((x % n) + n) % n, y]);
  return [...tiles.values()];
}

/** Land that the map's file draws itself, for a dossier about a place that does not exist; none in most. */
export const DRAWN = (MAP.drawn?.rings ?? []).map((ring) => ({
  type: 'Feature',
  properties: { iso: MAP.drawn.iso },
  geometry: { type: 'Polygon', coordinates: [ring] },
}));

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

/** Whether a part of a geometry may lie in a box. A whole country's box would not do: some span the world. */
export const reaches = (geometry, box) =>
  (geometry.type.startsWith('Multi') ? geometry.coordinates : [geometry.coordinates]).some((coordinates) => overlaps(boundsOf({ coordinates }), box));

/** Whether a point lies in a box. */
export const contains = (box, [lon, lat]) => lon >= box[0] && lon <= box[2] && lat >= box[1] && lat <= box[3];

/** Sutherland-Hodgman: the part of a ring, without its last point, inside a box. */
export function cutRing(ring, [west, south, east, north]) {
  let points = ring;
  for (const [axis, limit, sign] of [
    [0, west, 1],
    [0, east, -1],
    [1, south, 1],
    [1, north, -1],
  ]) {
    const inside = (point) => (point[axis] - limit) * sign >= 0;
    points = points.flatMap((b, i) => {
      const a = points.at(i - 1);
      const crossing = () => a.map((value, k) => (k === axis ? limit : value + ((b[k] - value) * (limit - a[axis])) / (b[axis] - a[axis])));
      if (inside(a) === inside(b)) return inside(b) ? [b] : [];
      return inside(b) ? [crossing(), b] : [crossing()];
    });
  }
  return points;
}
