/**
 * The land-cover tint: Natural Earth II (public domain) as a small Mercator image, cut to land.
 *
 * Source: the 2048 x 1024 world image inside @cesium/engine (Apache-2.0), tiles NaturalEarthII/2, TMS in EPSG:4326.
 * Decoded with jpeg-js (BSD-3), encoded with @jsquash/webp (Apache-2.0, libwebp).
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import encode, { init } from '@jsquash/webp/encode.js';
import jpeg from 'jpeg-js';
import { LANDCOVER_BOX } from './map.mjs';

const require = createRequire(import.meta.url);
const [west, south, east, north] = LANDCOVER_BOX;
const BOX = { west, south, east, north };
/** Pixels across, pixels to a degree and pixels in all, at most. */
const WIDEST = 1800;
const FINEST = 20;
const MOST = 2_100_000;
const QUALITY = 70;
const ZOOM = 2;
const TILE = 256;

const mercator = (lat) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
const latitude = (y) => (360 / Math.PI) * Math.atan(Math.exp(y)) - 90;

/** @param {object[]} land land features @returns {Promise<{image: Buffer, width: number, height: number, coordinates: number[][]}>} */
export async function buildLandcover(land) {
  const [top, bottom] = [mercator(BOX.north), mercator(BOX.south)];
  const across = ((BOX.east - BOX.west) * Math.PI) / 180;
  const WIDTH = Math.round(Math.min(WIDEST, (BOX.east - BOX.west) * FINEST, Math.sqrt((MOST * across) / (top - bottom))));
  const scale = WIDTH / across;
  const height = Math.round((top - bottom) * scale);
  const data = new Uint8ClampedArray(WIDTH * height * 4);
  const world = readWorld();
  spreadLandColours(world, land);
  const column = (lon) => ((lon - BOX.west) / (BOX.east - BOX.west)) * WIDTH;
  const cover = landMask(land, WIDTH, height, ([lon, lat]) => [column(lon), (top - mercator(Math.max(-85, Math.min(85, lat)))) * scale]);
  for (let y = 0; y < height; y++) {
    const lat = latitude(top - (y + 0.5) / scale);
    for (let x = 0; x < WIDTH; x++) {
      const i = y * WIDTH + x;
      if (!cover[i]) continue;
      const lon = BOX.west + ((x + 0.5) / WIDTH) * (BOX.east - BOX.west);
      data.set(sampleCubic(world, ((lon + 180) / 360) * world.width - 0.5, ((90 - lat) / 180) * world.height - 0.5), i * 4);
      data[i * 4 + 3] = cover[i];
    }
  }
  await init(await WebAssembly.compile(readFileSync(require.resolve('@jsquash/webp/codec/enc/webp_enc.wasm'))));
  const image = Buffer.from(await encode({ data, width: WIDTH, height, colorSpace: 'srgb' }, { quality: QUALITY, method: 6, alpha_quality: 60 }));
  // The middle lies on this side of the antimeridian, as the map library wants it.
  const turn = (west + east) / 2 > 180 ? 360 : 0;
  const [left, right] = [west - turn, east - turn];
  return { image, width: WIDTH, height, coordinates: [[left, north], [right, north], [right, south], [left, south]] };
}

/** The eight by four tiles joined into one RGB image, north up. */
function readWorld() {
  const [columns, rows] = [2 ** (ZOOM + 1), 2 ** ZOOM];
  const world = { width: columns * TILE, height: rows * TILE, data: new Uint8Array(columns * rows * TILE * TILE * 3) };
  const folder = require.resolve('@cesium/engine/package.json').replace('package.json', 'Source/Assets/Textures/NaturalEarthII');
  for (let column = 0; column < columns; column++) {
    for (let row = 0; row < rows; row++) {
      const tile = jpeg.decode(readFileSync(`${folder}/${ZOOM}/${column}/${row}.jpg`), { useTArray: true });
      const top = (rows - 1 - row) * TILE;
      for (let y = 0; y < TILE; y++) {
        for (let x = 0; x < TILE; x++) {
          const from = (y * TILE + x) * 4;
          world.data.set(tile.data.subarray(from, from + 3), ((top + y) * world.width + column * TILE + x) * 3);
        }
      }
    }
  }
  return world;
}

/** Replaces the sea beside the coast by the colour of the nearest land, or the coast would get a dark rim. */
function spreadLandColours(world, land) {
  const { width, height, data } = world;
  const known = landMask(land, width, height, ([lon, lat]) => [((lon + 180) / 360) * width, ((90 - lat) / 180) * height]).map((cover) => (cover > 200 ? 1 : 0));
  for (let round = 0; round < 5; round++) {
    const before = known.slice();
    for (let i = width + 1; i < width * (height - 1) - 1; i++) {
      if (before[i]) continue;
      const near = [i - width - 1, i - width, i - width + 1, i - 1, i + 1, i + width - 1, i + width, i + width + 1].filter((j) => before[j]);
      if (!near.length) continue;
      for (let c = 0; c < 3; c++) data[i * 3 + c] = near.reduce((sum, j) => sum + data[j * 3 + c], 0) / near.length;
      known[i] = 1;
    }
  }
}

/** Catmull-Rom sample, so that the coarse picture enlarges without steps. */
function sampleCubic({ width, height, data }, fx, fy) {
  const [x0, y0] = [Math.floor(fx), Math.floor(fy)];
  const wx = cubicWeights(fx - x0);
  const wy = cubicWeights(fy - y0);
  const sum = [0, 0, 0];
  for (let j = 0; j < 4; j++) {
    const y = Math.min(height - 1, Math.max(0, y0 - 1 + j));
    for (let i = 0; i < 4; i++) {
      const at = (y * width + ((((x0 - 1 + i) % width) + width) % width)) * 3;
      for (let c = 0; c < 3; c++) sum[c] += data[at + c] * wx[i] * wy[j];
    }
  }
  return [sum[0], sum[1], sum[2], 255];
}

const cubicWeights = (t) => [
  ((-t + 2) * t - 1) * t * 0.5,
  ((3 * t - 5) * t * t + 2) * 0.5,
  ((-3 * t + 4) * t + 1) * t * 0.5,
  ((t - 1) * t * t) * 0.5,
];

/** Coverage 0-255 of every pixel by land: even-odd scan lines, four per pixel row, exact in x. */
function landMask(land, width, height, project) {
  const LINES = 4;
  const crossings = Array.from({ length: height * LINES }, () => []);
  for (const { geometry } of land) {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    for (const ring of polygons.flat()) {
      // A turn further west and east too, where the picture goes on beyond 180 degrees.
      const [turn] = project([360, 0]).map((x, i) => x - project([0, 0])[i]);
      const points = ring.map((point) => [project(point)[0], project(point)[1] * LINES]);
      for (const shift of [-turn, 0, turn]) {
        const moved = points.map(([x, y]) => [x + shift, y]);
        if (!moved.some(([x]) => x > 0) || !moved.some(([x]) => x < width)) continue;
        for (let i = 1; i < moved.length; i++) addCrossings(crossings, moved[i - 1], moved[i]);
      }
    }
  }
  const cover = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const row = new Float32Array(width);
    for (let line = 0; line < LINES; line++) fillSpans(row, crossings[y * LINES + line].sort((a, b) => a - b), width);
    for (let x = 0; x < width; x++) cover[y * width + x] = Math.round((row[x] / LINES) * 255);
  }
  return cover;
}

function addCrossings(crossings, a, b) {
  const [upper, lower] = a[1] < b[1] ? [a, b] : [b, a];
  const first = Math.max(0, Math.ceil(upper[1] - 0.5));
  const last = Math.min(crossings.length - 1, Math.ceil(lower[1] - 0.5) - 1);
  for (let line = first; line <= last; line++) {
    crossings[line].push(upper[0] + ((lower[0] - upper[0]) * (line + 0.5 - upper[1])) / (lower[1] - upper[1]));
  }
}

function fillSpans(row, xs, width) {
  for (let i = 0; i + 1 < xs.length; i += 2) {
    const from = Math.max(0, xs[i]);
    const to = Math.min(width, xs[i + 1]);
    for (let x = Math.floor(from); x < to; x++) row[x] += Math.min(to, x + 1) - Math.max(from, x);
  }
}
