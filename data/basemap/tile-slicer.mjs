/**
 * Cuts the layers into vector tiles: the world at low zooms, the detail box down to the highest zoom.
 *
 * Each feature may carry `minz` on the feature (not in its properties): the first zoom whose tiles hold it.
 * geojson-vt simplifies by zoom; points keep their exact position.
 */
import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { DETAIL_BOX, MAX_ZOOM, WORLD_MAX_ZOOM } from './extent.mjs';

const EXTENT = 4096;

/**
 * @param {Record<string, {features: object[], tolerance?: number}>} layers in drawing order
 * @returns {{z: number, x: number, y: number, data: Uint8Array}[]}
 */
export function sliceTiles(layers) {
  const tiles = [];
  for (let z = 0; z <= MAX_ZOOM; z++) {
    const indexes = Object.entries(layers).map(([name, layer]) => [name, indexFor(layer, z)]);
    for (const [x, y] of tilesAt(z)) {
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

function* tilesAt(z) {
  const n = 2 ** z;
  const [west, south, east, north] = z <= WORLD_MAX_ZOOM ? [-180, -85.05, 179.999, 85.05] : DETAIL_BOX;
  const column = (lon) => Math.min(n - 1, Math.max(0, Math.floor(((lon + 180) / 360) * n)));
  const row = (lat) => {
    const sin = Math.sin((lat * Math.PI) / 180);
    return Math.min(n - 1, Math.max(0, Math.floor((0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * n)));
  };
  for (let x = column(west); x <= column(east); x++) for (let y = row(north); y <= row(south); y++) yield [x, y];
}
