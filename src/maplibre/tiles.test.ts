import { afterEach, describe, expect, test, vi } from "vitest";
import {
  archiveBytes,
  gzipHost,
  type Host,
  rangeHost,
  startHost,
  type TestHost,
  wholeHost,
} from "#tests/fixtures/archive.ts";
import { Archive, archiveAt, RangeSource, readTile } from "./tiles.ts";

const file = archiveBytes();
const hosts: TestHost[] = [];

async function hosted(host: Host) {
  const server = await startHost(host);
  hosts.push(server);
  return { server, archive: new Archive(new RangeSource(server.url)) };
}

/** First byte and length tell the test's tiles apart. */
async function tileOf(archive: Archive, z: number, x = 0, y = 0, signal?: AbortSignal) {
  const tile = await archive.tile(z, x, y, signal);
  return [tile[0], tile.length];
}

afterEach(async () => {
  await Promise.all(hosts.splice(0).map((server) => server.stop()));
});

describe("a host that answers ranges", () => {
  test("is asked for ranges only, the first of them 16 kB", async () => {
    const { server, archive } = await hosted(rangeHost(file, { etag: '"a"' }));
    expect(await tileOf(archive, 0)).toEqual([1, 100]);
    expect(await tileOf(archive, 1, 1, 1)).toEqual([2, 40_000]);
    expect(server.requests[0]).toBe("bytes=0-16383");
    expect(server.requests).toHaveLength(3);
    expect(server.requests).not.toContain(undefined);
    expect(archive.source.isWhole).toBe(false);
  });

  test("gives nothing for a tile that the archive does not have", async () => {
    const { archive } = await hosted(rangeHost(file));
    expect(await archive.tile(5, 0, 0)).toHaveLength(0);
  });
});

test("a host that never answers is given up, and asked again at the next call", async () => {
  vi.useFakeTimers();
  const hanging: typeof fetch = (_, init) =>
    new Promise((_resolve, reject) => {
      init?.signal?.addEventListener("abort", () => reject(init.signal?.reason));
    });
  const source = new RangeSource("https://example.org/a.pmtiles", hanging);
  const failed = expect(source.getBytes(0, 16_384)).rejects.toThrow("The host does not answer.");
  await vi.advanceTimersByTimeAsync(30_000);
  await failed;
  vi.useRealTimers();
});

describe("a host that does not answer ranges truthfully gets one request for the whole file", () => {
  const noise: Host = (request, response) =>
    request.headers.range ? rangeHost(Buffer.alloc(50_000, 7))(request, response) : response.end(file);
  const refusing: Host = (request, response) => {
    if (request.headers.range) response.writeHead(416).end();
    else response.end(file);
  };
  const cases: [string, Host][] = [
    ["gzips", gzipHost(file)],
    ["sends too few bytes", rangeHost(file, { shorten: 10 })],
    ["sends other bytes", noise],
    ["refuses ranges", refusing],
  ];
  for (const [what, host] of cases) {
    test(`that ${what}`, async () => {
      const { server, archive } = await hosted(host);
      const tiles = await Promise.all([tileOf(archive, 0), tileOf(archive, 1), tileOf(archive, 1, 1, 0)]);
      expect(tiles).toEqual([
        [1, 100],
        [2, 40_000],
        [2, 40_000],
      ]);
      expect(server.requests).toEqual(["bytes=0-16383", undefined]);
      expect(archive.source.isWhole).toBe(true);
    });
  }

  test("that ignores Range, and whose first answer is the whole file already: not even one more", async () => {
    const { server, archive } = await hosted(wholeHost(file));
    expect(await tileOf(archive, 1)).toEqual([2, 40_000]);
    expect(server.requests).toEqual(["bytes=0-16383"]);
  });

  test("that labels ranges as compressed, even if their length is right", async () => {
    const asked: boolean[] = [];
    const labelled: typeof fetch = async (_, init) => {
      asked.push(new Headers(init?.headers).has("range"));
      if (!init?.headers) return new Response(new Uint8Array(file));
      const headers = { "content-encoding": "gzip", "content-range": `bytes 0-16383/${file.length}` };
      return new Response(new Uint8Array(file.subarray(0, 16_384)), { status: 206, headers });
    };
    const archive = new Archive(new RangeSource("https://example.org/a.pmtiles", labelled));
    expect(await tileOf(archive, 1)).toEqual([2, 40_000]);
    expect(asked).toEqual([true, false]);
  });

  test("that sends another range than the one asked for", async () => {
    const { server, archive } = await hosted(rangeHost(file));
    expect(await tileOf(archive, 0)).toEqual([1, 100]);
    server.host = (request, response) => {
      if (!request.headers.range) response.end(file);
      else {
        response.writeHead(206, { "content-range": `bytes 0-39999/${file.length}` });
        response.end(file.subarray(0, 40_000));
      }
    };
    expect(await tileOf(archive, 1)).toEqual([2, 40_000]);
  });

  test("that starts to lie after the first ranges", async () => {
    const { server, archive } = await hosted(rangeHost(file));
    expect(await tileOf(archive, 0)).toEqual([1, 100]);
    server.host = gzipHost(file);
    expect(await tileOf(archive, 1)).toEqual([2, 40_000]);
    expect(server.requests.filter((range) => range === undefined)).toHaveLength(1);
  });
});

describe("a file that is not there", () => {
  test("is an error, told to the listeners, and the next tile tries again", async () => {
    const { server, archive } = await hosted((_, response) => response.writeHead(404).end());
    const told: boolean[] = [];
    const stop = archive.onRead((ok) => told.push(ok));
    await expect(archive.tile(0, 0, 0)).rejects.toThrow("404");
    await expect(archive.tile(0, 0, 0)).rejects.toThrow("404");
    server.host = rangeHost(file);
    expect(await tileOf(archive, 0)).toEqual([1, 100]);
    expect(told).toEqual([false, false, true]);
    stop();
    await archive.tile(0, 0, 0);
    expect(told).toHaveLength(3);
  });

  test("or is something else, or is cut short, is an error too", async () => {
    for (const bytes of [Buffer.from("<!doctype html>"), Buffer.alloc(50_000), file.subarray(0, 30_000)]) {
      const { archive } = await hosted(wholeHost(bytes));
      await expect(archive.tile(1, 0, 0)).rejects.toMatchObject({ name: "NoArchive" });
    }
  });
});

describe("a file that changes under way", () => {
  test("is read anew from one whole copy when the ETag says so", async () => {
    const { server, archive } = await hosted(rangeHost(file, { etag: '"a"' }));
    expect(await tileOf(archive, 0)).toEqual([1, 100]);
    server.host = rangeHost(archiveBytes(8, 50), { etag: '"b"' });
    expect(await tileOf(archive, 1)).toEqual([9, 40_000]);
    expect(await tileOf(archive, 0)).toEqual([8, 100]);
    expect(server.requests.filter((range) => range === undefined)).toHaveLength(1);
  });

  test("is noticed by its size where there is no ETag", async () => {
    const { server, archive } = await hosted(rangeHost(file));
    expect(await tileOf(archive, 0)).toEqual([1, 100]);
    server.host = rangeHost(archiveBytes(8, 50));
    expect(await tileOf(archive, 1)).toEqual([9, 40_000]);
  });
});

describe("holdWholeFile", () => {
  test("lets everything go on without the host", async () => {
    const { server, archive } = await hosted(rangeHost(file, { etag: '"a"' }));
    await archive.tile(0, 0, 0);
    await Promise.all([archive.source.holdWholeFile(), archive.source.holdWholeFile()]);
    expect(server.requests.filter((range) => range === undefined)).toHaveLength(1);
    await server.stop();
    expect(await tileOf(archive, 1, 1, 1)).toEqual([2, 40_000]);
    expect(await tileOf(archive, 0)).toEqual([1, 100]);
  });

  test("fails without the host, and does not spoil a later try", async () => {
    const { server, archive } = await hosted((_, response) => response.writeHead(503).end());
    await expect(archive.source.holdWholeFile()).rejects.toThrow("503");
    server.host = rangeHost(file);
    await archive.source.holdWholeFile();
    expect(archive.source.isWhole).toBe(true);
  });
});

test("an aborted tile stays aborted: no whole file, nothing told", async () => {
  const { server, archive } = await hosted(rangeHost(file));
  await archive.tile(0, 0, 0);
  const told: boolean[] = [];
  archive.onRead((ok) => told.push(ok));
  const abort = new AbortController();
  server.host = () => abort.abort();
  await expect(archive.tile(1, 0, 0, abort.signal)).rejects.toMatchObject({ name: "AbortError" });
  expect(told).toEqual([]);
  expect(server.requests).not.toContain(undefined);
});

test("the protocol reads a tile by its address, from one archive for all maps", async () => {
  const { server } = await hosted(rangeHost(file));
  const { data } = await readTile({ url: `pmtiles://${server.url}/1/0/1` }, new AbortController());
  expect(data).toHaveLength(40_000);
  expect(archiveAt(server.url)).toBe(archiveAt(server.url));
  await expect(readTile({ url: "pmtiles://nothing" }, new AbortController())).rejects.toThrow("Not the address");
});

test("a host that stops in the middle is given up after as long, and not asked for the whole file", async () => {
  vi.useFakeTimers();
  const asked: (string | undefined)[] = [];
  const stalling: typeof fetch = async (_, init) => {
    asked.push(new Headers(init?.headers).get("range") ?? undefined);
    const body = new ReadableStream({ start: (stream) => stream.enqueue(new Uint8Array(10)) });
    return new Response(body, { status: 206, headers: { "content-range": "bytes 0-16383/100000" } });
  };
  const source = new RangeSource("https://example.org/a.pmtiles", stalling);
  const failed = expect(source.getBytes(0, 16_384)).rejects.toThrow("The host does not answer.");
  await vi.advanceTimersByTimeAsync(15_100);
  await failed;
  expect(asked).toEqual(["bytes=0-16383"]);
  vi.useRealTimers();
});

test("a line that is slow but goes on is waited for", async () => {
  vi.useFakeTimers();
  const slow: typeof fetch = async () =>
    new Response(
      new ReadableStream({
        async pull(stream) {
          await new Promise((resolve) => setTimeout(resolve, 10_000));
          const at = sent++;
          if (at === 4) stream.close();
          else stream.enqueue(new Uint8Array(file.slice(at * quarter, (at + 1) * quarter)));
        },
      }),
    );
  let sent = 0;
  const quarter = Math.ceil(file.byteLength / 4);
  const source = new RangeSource("https://example.org/a.pmtiles", slow);
  const whole = source.holdWholeFile();
  await vi.advanceTimersByTimeAsync(60_000);
  expect((await whole).bytes.byteLength).toBe(file.byteLength);
  vi.useRealTimers();
});
