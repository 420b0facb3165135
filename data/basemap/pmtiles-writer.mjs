/**
 * Writes a PMTiles version 3 archive: clustered in Hilbert order, identical tiles stored once,
 * runs of identical tiles in one entry, directory and tiles gzip-compressed.
 *
 * Format: https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md. The archives made here have a few
 * thousand entries, so one root directory is enough; the writer refuses more instead of writing leaves.
 */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';

const HEADER_BYTES = 127;
const ROOT_LIMIT = 16384 - HEADER_BYTES;
const GZIP = 2;
const MVT = 1;

/**
 * @param {{z: number, x: number, y: number, data: Uint8Array}[]} tiles uncompressed vector tiles
 * @param {{minZoom: number, maxZoom: number, bounds: number[], center: number[], metadata: object}} about
 * @returns {{archive: Buffer, entries: number, contents: number}}
 */
export function writePmtiles(tiles, about) {
  const sorted = tiles.map((tile) => ({ id: zxyToTileId(tile.z, tile.x, tile.y), data: tile.data })).sort((a, b) => a.id - b.id);
  const stored = new Map();
  const chunks = [];
  const entries = [];
  let offset = 0;
  for (const tile of sorted) {
    const key = createHash('sha1').update(tile.data).digest('hex');
    let place = stored.get(key);
    if (!place) {
      const packed = gzipSync(tile.data, { level: 9 });
      place = { offset, length: packed.length };
      stored.set(key, place);
      chunks.push(packed);
      offset += packed.length;
    }
    const last = entries.at(-1);
    if (last && last.offset === place.offset && last.id + last.run === tile.id) last.run += 1;
    else entries.push({ id: tile.id, run: 1, ...place });
  }
  const root = gzipSync(directory(entries), { level: 9 });
  if (root.length > ROOT_LIMIT) throw new Error(`root directory of ${root.length} bytes needs leaf directories`);
  const metadata = gzipSync(JSON.stringify(about.metadata), { level: 9 });
  const header = fileHeader({ root, metadata, dataLength: offset, tiles: sorted.length, entries: entries.length, contents: stored.size, about });
  return { archive: Buffer.concat([header, root, metadata, ...chunks]), entries: entries.length, contents: stored.size };
}

function directory(entries) {
  const bytes = [];
  const varint = (value) => {
    let rest = value;
    while (rest > 127) {
      bytes.push((rest % 128) | 128);
      rest = Math.floor(rest / 128);
    }
    bytes.push(rest);
  };
  varint(entries.length);
  entries.forEach((entry, i) => varint(entry.id - (i ? entries[i - 1].id : 0)));
  entries.forEach((entry) => varint(entry.run));
  entries.forEach((entry) => varint(entry.length));
  entries.forEach((entry, i) => {
    const previous = entries[i - 1];
    varint(previous && entry.offset === previous.offset + previous.length ? 0 : entry.offset + 1);
  });
  return Buffer.from(bytes);
}

function fileHeader({ root, metadata, dataLength, tiles, entries, contents, about }) {
  const header = Buffer.alloc(HEADER_BYTES);
  header.write('PMTiles', 0, 'latin1');
  header.writeUInt8(3, 7);
  const metadataOffset = HEADER_BYTES + root.length;
  const dataOffset = metadataOffset + metadata.length;
  const longs = [HEADER_BYTES, root.length, metadataOffset, metadata.length, dataOffset, 0, dataOffset, dataLength, tiles, entries, contents];
  longs.forEach((value, i) => header.writeBigUInt64LE(BigInt(value), 8 + 8 * i));
  const [west, south, east, north] = about.bounds;
  const [lon, lat, zoom] = about.center;
  header.set([1, GZIP, GZIP, MVT, about.minZoom, about.maxZoom], 96);
  [west, south, east, north].forEach((value, i) => header.writeInt32LE(Math.round(value * 1e7), 102 + 4 * i));
  header.writeUInt8(zoom, 118);
  [lon, lat].forEach((value, i) => header.writeInt32LE(Math.round(value * 1e7), 119 + 4 * i));
  return header;
}
