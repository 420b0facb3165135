/** Builds the basemap: `npm ci && node build.mjs` in this folder. See README.md. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadBorderClasses } from './border-classes.mjs';
import { buildCountries } from './countries.mjs';
import { countryLabels } from './country-labels.mjs';
import { DETAIL_BOX, MAX_ZOOM } from './extent.mjs';
import { buildLandcover } from './landcover.mjs';
import { ATTRIBUTION, LAYER_FIELDS, VINTAGE } from './metadata.mjs';
import { physicalNames } from './physical-names.mjs';
import { buildPlaces } from './places.mjs';
import { writePmtiles } from './pmtiles-writer.mjs';
import { buildPoster } from './poster-land.mjs';
import { sliceTiles } from './tile-slicer.mjs';
import { buildWater } from './water.mjs';

const OUT = fileURLToPath(new URL('../../public/basemap/', import.meta.url));
const HERE = fileURLToPath(new URL('./', import.meta.url));
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
  land: { features: land },
  water: { features: water },
  river: { features: river },
  region: { features: region },
  boundary: { features: boundary },
  physical: { features: physicalNames(), tolerance: 0 },
  country_label: { features: countryLabels(land), tolerance: 0 },
  place: { features: place, tolerance: 0 },
};
const tiles = sliceTiles(layers);
const metadata = {
  name: 'Sahel basemap',
  description: 'Natural Earth and GeoNames, world at zoom 0-4, Africa north of 7°S at zoom 5-8',
  version: '1.0.0',
  type: 'baselayer',
  attribution: ATTRIBUTION,
  vector_layers: Object.entries(LAYER_FIELDS).map(([id, layer]) => ({ id, minzoom: 0, maxzoom: MAX_ZOOM, ...layer })),
};
const { archive, entries, contents } = writePmtiles(tiles, { minZoom: 0, maxZoom: MAX_ZOOM, bounds: [-180, -85, 180, 85], center: [8, 17, 4], metadata });
writeFileSync(`${OUT}sahel.pmtiles`, archive);
say(`sahel.pmtiles ${archive.length} bytes, ${tiles.length} tiles, ${contents} contents, ${entries} entries`);

const landcover = await buildLandcover(land);
writeFileSync(`${OUT}landcover.webp`, landcover.image);
say(`landcover.webp ${landcover.image.length} bytes, ${landcover.width} x ${landcover.height}`);

const about = {
  tiles: 'sahel.pmtiles',
  bounds: DETAIL_BOX,
  maxzoom: MAX_ZOOM,
  landcover: { url: 'landcover.webp', coordinates: landcover.coordinates },
  attribution: ATTRIBUTION,
  vintage: VINTAGE,
};
writeFileSync(`${OUT}basemap.json`, `${JSON.stringify(about, null, 2)}\n`);

const poster = buildPoster(topo, water, river);
writeFileSync(`${HERE}poster-land.json`, poster);
say(`poster-land.json ${poster.length} bytes`);
