/** Builds a basemap: `npm ci && node build.mjs <name>` in this folder. See README.md. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { loadBorderClasses } from './border-classes.mjs';
import { buildCountries } from './countries.mjs';
import { countryLabels } from './country-labels.mjs';
import { ARCHIVE, DETAIL_BOX, DRAWN, MAP, MAX_ZOOM, OUT, WORLD_MAX_ZOOM } from './map.mjs';
import { buildLandcover } from './landcover.mjs';
import { ATTRIBUTION, LAYER_FIELDS, VINTAGE } from './metadata.mjs';
import { buildPlaces } from './places.mjs';
import { writePmtiles } from './pmtiles-writer.mjs';
import { buildPoster } from './poster-land.mjs';
import { physicalNames } from './seas.mjs';
import { sliceTiles } from './tile-slicer.mjs';
import { buildWater } from './water.mjs';

const started = Date.now();
const say = (text) => console.log(`${((Date.now() - started) / 1000).toFixed(1).padStart(5)} s  ${text}`);

mkdirSync(OUT, { recursive: true });
await loadBorderClasses();
const { topo, land, boundary, region } = buildCountries();
say(`${land.length} countries, ${boundary.length} borders, ${region.length} region meshes`);
const { water, river } = await buildWater(boundary);
const place = buildPlaces();
say(`${water.length} lakes, ${river.length} rivers, ${place.length} places`);

const layers = {
  land: { features: [...land, ...DRAWN] },
  water: { features: water },
  river: { features: river },
  region: { features: region },
  boundary: { features: boundary },
  physical: { features: physicalNames(land), tolerance: 0 },
  country_label: { features: countryLabels(land), tolerance: 0 },
  place: { features: place, tolerance: 0 },
};
const onGlobe = (lon) => (lon > 180 ? lon - 360 : lon);
const tiles = sliceTiles(layers);
const metadata = {
  name: MAP.name,
  description: `Natural Earth and GeoNames, the world at zoom 0-${WORLD_MAX_ZOOM}, ${MAP.extent.join(', ')} at zoom ${WORLD_MAX_ZOOM + 1}-${MAX_ZOOM}`,
  version: '1.1.0',
  type: 'baselayer',
  attribution: ATTRIBUTION,
  vector_layers: Object.entries(LAYER_FIELDS).map(([id, layer]) => ({ id, minzoom: 0, maxzoom: MAX_ZOOM, ...layer })),
};
const { archive, entries, contents } = writePmtiles(tiles, { minZoom: 0, maxZoom: MAX_ZOOM, bounds: [-180, -85, 180, 85], center: [onGlobe((DETAIL_BOX[0] + DETAIL_BOX[2]) / 2), (DETAIL_BOX[1] + DETAIL_BOX[3]) / 2, 4], metadata });
writeFileSync(`${OUT}${ARCHIVE}`, archive);
say(`${ARCHIVE} ${archive.length} bytes, ${tiles.length} tiles, ${contents} contents, ${entries} entries`);

const landcover = await buildLandcover(land);
writeFileSync(`${OUT}landcover.webp`, landcover.image);
say(`landcover.webp ${landcover.image.length} bytes, ${landcover.width} x ${landcover.height}`);

const about = {
  tiles: ARCHIVE,
  bounds: [DETAIL_BOX[0], DETAIL_BOX[1], onGlobe(DETAIL_BOX[2]), DETAIL_BOX[3]],
  maxzoom: MAX_ZOOM,
  landcover: { url: 'landcover.webp', coordinates: landcover.coordinates },
  attribution: ATTRIBUTION,
  vintage: VINTAGE,
};
writeFileSync(`${OUT}basemap.json`, `${JSON.stringify(about, null, 2)}\n`);

const poster = buildPoster(topo, water, river);
writeFileSync(`${OUT}poster-land.json`, poster);
say(`poster-land.json ${poster.length} bytes`);
