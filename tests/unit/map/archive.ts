import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";

/**
 * A small but complete PMTiles 3 archive without compression: zoom 0 is `small`, the four tiles of zoom 1 are `large`.
 *
 * @param mark - what the small tile is filled with; the large one with the next number
 * @param shift - blanks before the tiles, so that another archive has them elsewhere
 */
export function archiveBytes(mark = 1, shift = 0): Buffer {
  const small = Buffer.alloc(100, mark);
  const large = Buffer.alloc(40_000, mark + 1);
  // Two entries, then their ids as steps, run lengths, lengths, and offsets plus one (specification, section 4.2).
  const directory = Buffer.from([2, 0, 1, 1, 4, ...varint(small.length), ...varint(large.length), 1, 0]);
  const metadata = Buffer.from(`{}${" ".repeat(shift)}`);
  const header = Buffer.alloc(127);
  header.write("PMTiles", "latin1");
  header.writeUInt8(3, 7);
  const tiles = 127 + directory.length + metadata.length;
  const numbers = [127, directory.length, 127 + directory.length, metadata.length, tiles, 0, tiles, 40_100, 5, 2, 2];
  for (const [index, number] of numbers.entries()) header.writeBigUInt64LE(BigInt(number), 8 + index * 8);
  // Clustered; no compression inside and of tiles; vector tiles; zooms 0 and 1.
  for (const [index, byte] of [1, 1, 1, 1, 0, 1].entries()) header.writeUInt8(byte, 96 + index);
  return Buffer.concat([header, directory, metadata, small, large]);
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...varint(value >> 7)];
}

/** What a host does with one request. */
export type Host = (request: IncomingMessage, response: ServerResponse) => void;

/** Answers ranges as RFC 9110 says. `shorten` cuts so many bytes off each range. */
export function rangeHost(file: Buffer, options: { etag?: string; shorten?: number } = {}): Host {
  return (request, response) => {
    if (options.etag) response.setHeader("etag", options.etag);
    const asked = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "");
    if (!asked) {
      response.end(file);
      return;
    }
    const first = Number(asked[1]);
    const last = Math.min(Number(asked[2]), file.length - 1);
    response.statusCode = 206;
    response.setHeader("content-range", `bytes ${first}-${last}/${file.length}`);
    response.end(file.subarray(first, last + 1 - (options.shorten ?? 0)));
  };
}

/** Ignores Range. */
export function wholeHost(file: Buffer): Host {
  return (_, response) => response.end(file);
}

/** Compresses the file and answers ranges of the compressed bytes, like GitHub Pages. */
export function gzipHost(file: Buffer): Host {
  const packed = gzipSync(file);
  return (request, response) => {
    response.setHeader("content-encoding", "gzip");
    rangeHost(packed)(request, response);
  };
}

/** A server whose behaviour can be changed under way. */
export type TestHost = { url: string; requests: (string | undefined)[]; host: Host; stop(): Promise<void> };

/** Starts a server; `requests` holds the Range header of each request so far. */
export async function startHost(host: Host): Promise<TestHost> {
  const running: TestHost = { url: "", requests: [], host, stop: async () => undefined };
  const server: Server = createServer((request, response) => {
    running.requests.push(request.headers.range);
    running.host(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  running.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/a.pmtiles`;
  running.stop = () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return running;
}
