/**
 * Cuts the layers into vector tiles: the world at low zooms, the detail box down to the highest zoom.
 *
 * Each feature may carry `minz` on the feature (not in its properties): the first zoom whose tiles hold it.
 * geojson-vt simplifies by zoom; points keep their exact position.
 */
import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { DETAIL_BOX, MAX_ZOOM, WORLD_MAX_ZOOM, tilesIn } from './map.mjs';

const EXTENT = 4096;
const WORLD = [-180, -85.05, 180, 85.05];

/**
 * @param {Record<string, {features: object[], tolerance?: number}>} layers in drawing order
 * @returns {{z: number, x: number, y: number, data: Uint8Array}[]}
 */
export function sliceTiles(layers) {
  const tiles = [];
  for (let z = 0; z <= MAX_ZOOM; z++) {
    const indexes = Object.entries(layers).map(([name, layer]) => [name, indexFor(layer, z)]);
    for (const [x, y] of tilesIn(z <= WORLD_MAX_ZOOM ? WORLD : DETAIL_BOX, z)) {
      const content = {};
      for (const [name, index] of indexes) {
        const tile = index?.getTile(z, x, y);
        if (tile?.features.length) content[name] = tile;
      }
      if (Object.keys(content).length) tiles.push({ z, x, y, data: fromGeojsonVt(content, { version: 2, extent: EXTENT }) });
    }
  }
  return tiles;
}

/** An index for one zoom, so that every layer can choose its features for that zoom. */
function indexFor(layer, z) {
  const features = layer.features.filter((feature) => (feature.minz ?? 0) <= z && (feature.maxz ?? MAX_ZOOM) >= z);
  if (!features.length) return null;
  const collection = { type: 'FeatureCollection', features };
  return new GeoJSONVT(collection, { maxZoom: MAX_ZOOM, indexMaxZoom: z, indexMaxPoints: 0, extent: EXTENT, buffer: 64, tolerance: layer.tolerance ?? 3 });
}
