import { widthOf, wrapped } from "#geo/bounds.ts";
import { type Extent, WIDEST_ACROSS } from "#geo/camera.ts";
import { WIDEST_MAP } from "#geo/groundfile.ts";

/** Degrees around what a dossier shows, and the least width and height of a map. */
const MARGIN = 0.2;
const LEAST_MARGIN = 1;
const LEAST = 4;
/** Where the square world of the map ends, to a whole degree. */
const POLE = 85;

type Shown = {
  extent: Extent;
  contextExtent: Extent;
  bases: readonly string[];
  lanes: readonly string[];
  places: readonly { id: string; kind: string; position: readonly [number, number] }[];
};

const turn = (degrees: number) => ((degrees % 360) + 360) % 360;

/** The smallest stretch of longitudes that holds all the others: what is left of the circle without the widest gap. */
function around(stretches: readonly (readonly [west: number, east: number])[]): [west: number, east: number] {
  const sorted = stretches.map(([west, east]) => ({ west: turn(west), width: turn(east - west) }));
  sorted.sort((a, b) => a.west - b.west);
  const [first] = sorted;
  if (!first) return [-180, 180];
  // What begins before the first and goes on beyond it, across Greenwich.
  let end = Math.max(first.west + first.width, ...sorted.map(({ west, width }) => west + width - 360));
  let gap = { from: 0, width: -1 };
  for (const { west, width } of [...sorted.slice(1), { ...first, west: first.west + 360 }]) {
    if (west - end > gap.width) gap = { from: end, width: west - end };
    end = Math.max(end, west + width);
  }
  return gap.width <= 0 ? [-180, 180] : [gap.from + gap.width, gap.from + 360];
}

/**
 * The box of a map for a dossier, in whole degrees: both first cameras and every place that is drawn, with a margin.
 * Places of countries and regions only name what is beside, and a destination is where a move leaves the map.
 */
export function boxOfDossier({ extent, contextExtent, bases, lanes, places }: Shown): Extent {
  const drawn = new Set([...bases, ...lanes]);
  const points = places.filter(
    ({ id, kind }) => kind !== "destination" && (drawn.has(id) || !["country", "region"].includes(kind)),
  );
  const boxes = [extent, contextExtent, ...points.map(({ position: [x, y] }) => [x, y, x, y] as const)];
  const [west, east] = around(boxes.map((box) => [box[0], box[2]]));
  const south = Math.min(...boxes.map((box) => box[1]));
  const north = Math.max(...boxes.map((box) => box[3]));
  const width = east - west;
  const height = north - south;
  const more = (length: number) => Math.max(length * MARGIN, LEAST_MARGIN, (LEAST - length) / 2);
  const [x, y] = [more(width), more(height)];
  const low = Math.max(-POLE, Math.floor(south - y));
  const high = Math.min(POLE, Math.ceil(north + y));
  if (width + 2 * x + 2 > WIDEST_MAP) return [-180, low, 180, high];
  return [wrapped(Math.floor(west - x)), low, wrapped(Math.ceil(east + x)), high];
}

/** Reads `west,south,east,north`; what is wrong with it as a text. */
export function readBox(text: string): Extent | string {
  const numbers = text.split(",").map(Number);
  const [west = Number.NaN, south = Number.NaN, east = Number.NaN, north = Number.NaN] = numbers;
  if (numbers.length !== 4 || !numbers.every(Number.isFinite)) return "an extent is west,south,east,north in degrees";
  if (Math.abs(west) > 180 || Math.abs(east) > 180) return "longitudes go from -180 to 180";
  if (south >= north) return "south lies north of north: the order is west,south,east,north";
  const box: Extent = [west, Math.max(south, -POLE), east, Math.min(north, POLE)];
  if (box[1] >= box[3]) return `the map ends at ${POLE} degrees north and south`;
  if (west === east) return "the extent has no width";
  if (west > east && widthOf(box) > WIDEST_ACROSS) return "west lies east of east: the order is west,south,east,north";
  return box;
}
