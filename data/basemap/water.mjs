/**
 * Rivers and lakes. Source: Natural Earth 1:10m rivers_lake_centerlines 3.0.0 and the lakes inside Debian's
 * ne_10m_ocean 3.0.0 (public domain); a newer download's own `lakes` layer is used instead when it is there.
 *
 * `rank` is Natural Earth's scalerank: low numbers appear first. Lake centre-lines are kept, so that a river runs on
 * through its lakes; the style draws lakes above them.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FINE_BOX, boundsOf, overlaps } from './extent.mjs';
import { naturalEarthFolder, readNaturalEarth } from './natural-earth-files.mjs';
import { lakeNames, riverNames } from './water-names.mjs';

/** First tile zoom of a river, by rank. */
const RIVER_ZOOM = [2, 2, 2, 2, 3, 4, 4, 4, 5, 5, 6, 7];
/** First tile zoom of a lake, by rank. */
const LAKE_ZOOM = [0, 1, 2, 3, 3, 4, 5, 5, 5, 6, 7];
/** Outside the box only lakes and rivers of these ranks are kept. */
const WORLD_RANK = 1;

export async function buildWater() {
  return { river: await rivers(), water: await lakes() };
}

async function rivers() {
  const features = [];
  for (const line of await readNaturalEarth('rivers_lake_centerlines')) {
    const rank = line.properties.scalerank ?? 9;
    if (!overlaps(boundsOf(line.geometry), FINE_BOX) && rank > WORLD_RANK) continue;
    features.push({ type: 'Feature', minz: RIVER_ZOOM[Math.min(rank, 11)], properties: { ...riverNames(line.properties.name), rank }, geometry: line.geometry });
  }
  return features;
}

async function lakes() {
  const separate = existsSync(join(naturalEarthFolder(), 'ne_10m_lakes.shp'));
  const source = separate ? await readNaturalEarth('lakes') : (await readNaturalEarth('ocean')).filter((shape) => shape.properties.featurec_2);
  const features = [];
  for (const lake of source) {
    const rank = (separate ? lake.properties.scalerank : lake.properties.scaleran_2) ?? 9;
    if (!overlaps(boundsOf(lake.geometry), FINE_BOX) && rank > WORLD_RANK) continue;
    features.push({ type: 'Feature', minz: LAKE_ZOOM[Math.min(rank, 10)], properties: { ...lakeNames(lake.properties.name), rank }, geometry: lake.geometry });
  }
  return features;
}
