/**
 * Rivers and lakes. Source: Natural Earth 1:10m rivers_lake_centerlines 3.0.0 and the lakes inside Debian's
 * ne_10m_ocean 3.0.0 (public domain); a newer download's own `lakes` layer is used instead when it is there.
 *
 * `rank` is Natural Earth's scalerank: low numbers appear first. Lake centre-lines are kept, so that a river runs on
 * through its lakes; the style draws lakes above them.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FINE_BOX, MAP, MAX_ZOOM, framed, reaches } from './map.mjs';
import { naturalEarthFolder, readNaturalEarth } from './natural-earth-files.mjs';
import { lakeNames, riverNames } from './water-names.mjs';

/** First tile zoom of a river, by rank. */
const RIVER_ZOOM = [2, 2, 2, 2, 3, 4, 4, 4, 5, 5, 6, 7];
/** First tile zoom of a lake, by rank. */
const LAKE_ZOOM = [0, 1, 2, 3, 3, 4, 5, 5, 5, 6, 7];
/** Outside the box only lakes and rivers of these ranks are kept. */
const WORLD_RANK = 1;

/** @param {object[]} boundary border lines, to find the rivers that run along them */
export async function buildWater(boundary) {
  const river = await rivers();
  return { river: [...river, ...riversOnBorders(river, boundary)], water: await lakes() };
}

async function rivers() {
  const features = [];
  for (const line of await readNaturalEarth('rivers_lake_centerlines')) {
    const rank = line.properties.scalerank ?? 9;
    const here = framed(line.geometry);
    if (RIVER_ZOOM[Math.min(rank, 11)] > MAX_ZOOM) continue;
    if (!reaches(here, FINE_BOX) && rank > WORLD_RANK) continue;
    const geometry = { type: 'MultiLineString', coordinates: partsOf(here).filter((part) => !leftOut(line.properties, part)) };
    if (!geometry.coordinates.length) continue;
    features.push({ type: 'Feature', minz: RIVER_ZOOM[Math.min(rank, 11)], properties: { ...riverNames(line.properties.name), rank }, geometry });
  }
  return features;
}

const partsOf = (geometry) => (geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates);

/** Whether the map's file leaves a line out, named by name, class and one end. */
function leftOut(properties, part) {
  const near = (a, b) => Math.hypot(a[0] - b[0], a[1] - b[1]) < 0.02;
  return (MAP.leftOut ?? []).some((rule) => rule.name === properties.name && rule.featurecla === properties.featurecla && [part[0], part.at(-1)].some((end) => near(end, rule.end)));
}

/** Cell size in degrees for finding rivers along borders; a river within one cell of a border counts as on it. */
const CELL = 0.02;

/** Stretches of rivers that follow a border, as unnamed extra lines with `border: 1`: the style draws them wider, under the border. */
function riversOnBorders(river, boundary) {
  const cells = new Set();
  const mark = (lon, lat) => {
    const [x, y] = [Math.floor(lon / CELL), Math.floor(lat / CELL)];
    for (let i = -1; i <= 1; i++) for (let j = -1; j <= 1; j++) cells.add(`${x + i}/${y + j}`);
  };
  for (const part of boundary.flatMap((line) => partsOf(line.geometry))) {
    for (let i = 1; i < part.length; i++) {
      const [a, b] = [part[i - 1], part[i]];
      const steps = Math.ceil(Math.hypot(b[0] - a[0], b[1] - a[1]) / CELL);
      for (let k = 0; k <= steps; k++) mark(a[0] + ((b[0] - a[0]) * k) / steps, a[1] + ((b[1] - a[1]) * k) / steps);
    }
  }
  const onBorder = ([lon, lat]) => cells.has(`${Math.floor(lon / CELL)}/${Math.floor(lat / CELL)}`);
  return river.flatMap((line) => {
    const runs = partsOf(line.geometry).flatMap((part) => runsWhere(part, onBorder)).filter((run) => run.length > 4);
    if (!runs.length) return [];
    return [{ type: 'Feature', minz: Math.max(4, line.minz), properties: { rank: line.properties.rank, border: 1 }, geometry: { type: 'MultiLineString', coordinates: runs } }];
  });
}

function runsWhere(points, test) {
  const runs = [[]];
  for (const point of points) {
    if (test(point)) runs.at(-1).push(point);
    else if (runs.at(-1).length) runs.push([]);
  }
  return runs;
}

async function lakes() {
  const separate = existsSync(join(naturalEarthFolder(), 'ne_10m_lakes.shp'));
  const source = separate ? await readNaturalEarth('lakes') : (await readNaturalEarth('ocean')).filter((shape) => shape.properties.featurec_2);
  const features = [];
  for (const lake of source) {
    const rank = (separate ? lake.properties.scalerank : lake.properties.scaleran_2) ?? 9;
    const geometry = framed(lake.geometry);
    if (LAKE_ZOOM[Math.min(rank, 10)] > MAX_ZOOM) continue;
    if (!reaches(geometry, FINE_BOX) && rank > WORLD_RANK) continue;
    features.push({ type: 'Feature', minz: LAKE_ZOOM[Math.min(rank, 10)], properties: { ...lakeNames(lake.properties.name), rank }, geometry });
  }
  return features;
}
