/**
 * Reads the built files back and fails on an empty layer, a broken name or a file over budget.
 *
 * Run by `npm run build`; prints tiles per zoom and features per layer (distinct by content, at the highest zoom).
 */
import { readFileSync, statSync } from 'node:fs';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles, tileIdToZxy } from 'pmtiles';
import { ARCHIVE, MAP, OUT } from './map.mjs';
import { LAYER_FIELDS } from './metadata.mjs';

const BUDGETS = [
  [`${OUT}${ARCHIVE}`, 6_000_000],
  [`${OUT}landcover.webp`, 150_000],
  [`${OUT}basemap.json`, 4_000],
  [`${OUT}poster-land.json`, 60_000],
];
const LARGEST_TILE = 100_000;
const BROKEN = /[?\uFFFD]|undefined/;

const problems = [];
for (const [file, budget] of BUDGETS) {
  const { size } = statSync(file);
  console.log(`${file.split('/').at(-1).padEnd(18)} ${size} bytes of ${budget}`);
  if (size > budget) problems.push(`${file} is over budget`);
}

const bytes = readFileSync(`${OUT}${ARCHIVE}`);
const archive = new PMTiles({
  getKey: () => MAP.name,
  getBytes: async (offset, length) => ({ data: bytes.buffer.slice(bytes.byteOffset + offset, bytes.byteOffset + offset + length) }),
});
const header = await archive.getHeader();
const metadata = await archive.getMetadata();
if (metadata.vector_layers.length !== Object.keys(LAYER_FIELDS).length) problems.push('metadata lists other layers');

const perZoom = [];
const layers = new Map(Object.keys(LAYER_FIELDS).map((name) => [name, { features: 0, distinct: new Set(), names: new Set() }]));
const largest = { size: 0 };
for await (const [z, x, y] of allTiles()) {
  const tile = await archive.getZxy(z, x, y);
  perZoom[z] = (perZoom[z] ?? 0) + 1;
  if (tile.data.byteLength > largest.size) Object.assign(largest, { size: tile.data.byteLength, z, x, y });
  readTile(new VectorTile(new PbfReader(new Uint8Array(tile.data))));
}

function readTile(tile) {
  for (const [name, layer] of Object.entries(tile.layers)) {
    const entry = layers.get(name);
    if (!entry) {
      problems.push(`unknown layer ${name}`);
      continue;
    }
    for (let i = 0; i < layer.length; i++) {
      const { properties } = layer.feature(i);
      entry.features += 1;
      entry.distinct.add(JSON.stringify(properties));
      for (const [key, value] of Object.entries(properties)) {
        if (!(key in LAYER_FIELDS[name].fields)) problems.push(`${name} has an unknown field ${key}`);
        if (typeof value === 'string' && BROKEN.test(value)) problems.push(`broken text in ${name}: ${value}`);
      }
      if (properties.name) entry.names.add(properties.name);
    }
  }
}

async function* allTiles() {
  for (let id = 0, end = 4 ** (header.maxZoom + 1) / 3; id < end; id++) {
    const [z, x, y] = tileIdToZxy(id);
    if (await archive.getZxy(z, x, y)) yield [z, x, y];
  }
}

console.log(`tiles per zoom      ${perZoom.join(', ')} (${header.numTileContents} contents); largest ${largest.size} bytes raw at ${largest.z}/${largest.x}/${largest.y}`);
for (const [name, entry] of layers) {
  console.log(`${name.padEnd(14)} ${String(entry.distinct.size).padStart(5)} distinct, ${String(entry.features).padStart(6)} in tiles, ${entry.names.size} names`);
  // An island may have no region border, and a desert no river.
  if (!entry.features && !['region', 'physical'].includes(name)) problems.push(`layer ${name} is empty`);
}
for (const [layer, names] of Object.entries(MAP.expect ?? {}))
  for (const name of names) if (!layers.get(layer).names.has(name)) problems.push(`${layer} ${name} is missing`);
if (largest.size > LARGEST_TILE) problems.push(`largest tile is ${largest.size} bytes`);

for (const problem of new Set(problems)) console.error(`FAILED  ${problem}`);
process.exitCode = problems.length ? 1 : 0;
