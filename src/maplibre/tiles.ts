import { bytesToHeader, EtagMismatch, PMTiles, type RangeResponse, type Source } from "pmtiles";

/** Bytes of a PMTiles version 3 header, and its first eight: "PMTiles" and the version (specification, section 3.1). */
const HEADER_BYTES = 127;
const MAGIC = [0x50, 0x4d, 0x54, 0x69, 0x6c, 0x65, 0x73, 3];

/** How long an answer is waited for until it begins, in milliseconds: a slow line answers, a host that hangs does not. */
const PATIENCE = 15_000;

/** Thrown when the address holds no whole PMTiles archive. */
class NoArchive extends Error {
  override readonly name = "NoArchive";
}

/** Thrown when the host says nothing, or nothing more. */
class NoAnswer extends NoArchive {
  constructor() {
    super("The host does not answer.");
  }
}

type WholeFile = { bytes: ArrayBuffer; etag: string };

/**
 * Reads a PMTiles archive by HTTP ranges, as long as the host answers them truthfully. Hosts that ignore Range, gzip
 * ranges, cut answers short or change the file under way get one request for the whole file, shared by all who wait,
 * and everything comes from memory afterwards. After a failure the next call starts anew.
 */
export class RangeSource implements Source {
  readonly #url: string;
  readonly #fetch: typeof fetch;
  #whole: WholeFile | undefined;
  #wholeRequest: Promise<WholeFile> | undefined;

  /** @param fetcher - for tests; the page's `fetch` otherwise */
  constructor(url: string, fetcher: typeof fetch = (...request) => fetch(...request)) {
    this.#url = url;
    this.#fetch = fetcher;
  }

  getKey(): string {
    return this.#url;
  }

  /** Whether the whole file is in memory, so that nothing is requested any more. */
  get isWhole(): boolean {
    return this.#whole !== undefined;
  }

  /**
   * Some bytes of the archive. Fewer than asked for only when the file ends there.
   *
   * @param known - identity of the file that the caller read the header of
   * @throws EtagMismatch when the file is now another one: the caller reads the header again, from memory
   * @throws NoArchive when there is no archive; TypeError when there is no network; AbortError
   */
  async getBytes(offset: number, length: number, signal?: AbortSignal, known?: string): Promise<RangeResponse> {
    if (!this.#whole && !this.#wholeRequest) {
      const range = await this.#range(offset, length, signal);
      if (range && (known === undefined || range.etag === known)) return range;
    }
    const whole = this.#whole ?? (await this.holdWholeFile());
    signal?.throwIfAborted();
    if (known !== undefined && known !== whole.etag) throw new EtagMismatch("The archive changed while it was read.");
    if (offset >= whole.bytes.byteLength) throw new NoArchive("The archive ends before this tile.");
    return { data: whole.bytes.slice(offset, offset + length), etag: whole.etag };
  }

  /**
   * Loads the whole file by one plain request and keeps it. Callers share the request; after a failure the next call
   * tries again.
   *
   * @throws NoArchive, TypeError as {@link getBytes}
   */
  async holdWholeFile(): Promise<WholeFile> {
    if (this.#whole) return this.#whole;
    this.#wholeRequest ??= this.#requestWhole();
    try {
      this.#whole = await this.#wholeRequest;
      return this.#whole;
    } finally {
      this.#wholeRequest = undefined;
    }
  }

  /** One range, or nothing when the answer cannot be trusted and the whole file is wanted. */
  async #range(offset: number, length: number, signal?: AbortSignal): Promise<RangeResponse | undefined> {
    try {
      const headers = { range: `bytes=${offset}-${offset + length - 1}` };
      // Chrome's cache lets only one request of an address through at a time: tiles would wait for each other.
      const answer = await this.#ask({ headers, cache: "no-store" }, signal);
      const encoding = answer.headers.get("content-encoding") ?? "identity";
      if (answer.status !== 206 || encoding !== "identity") {
        await this.#keepOrDrop(answer);
        return undefined;
      }
      const data = await bytesOf(answer);
      const total = totalOf(answer, offset, length);
      const expected = total === undefined ? length : Math.min(length, total - offset);
      if (data.byteLength !== expected || (offset === 0 && !isArchive(data))) return undefined;
      return { data, etag: identityOf(answer, total) };
    } catch (error) {
      // Firefox reports a gzipped range as a network error, so all else asks for the whole file.
      if (signal?.aborted || error instanceof NoAnswer) throw error;
      return undefined;
    }
  }

  /** A host that ignores Range is sending the whole file already: that is kept rather than requested a second time. */
  async #keepOrDrop(answer: Response): Promise<void> {
    if (answer.status !== 200 || this.#whole || this.#wholeRequest) await answer.body?.cancel();
    else this.#wholeRequest = readWhole(answer).catch(() => this.#requestWhole());
  }

  /** The beginning of an answer; gives up on a host that does not answer at all. */
  async #ask(request: RequestInit, signal?: AbortSignal): Promise<Response> {
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(new NoAnswer()), PATIENCE);
    try {
      const signals = signal ? [signal, late.signal] : [late.signal];
      return await this.#fetch(this.#url, { ...request, signal: AbortSignal.any(signals) });
    } finally {
      clearTimeout(timer);
    }
  }

  async #requestWhole(): Promise<WholeFile> {
    const answer = await this.#ask({});
    if (!answer.ok) throw new NoArchive(`The archive cannot be loaded: ${answer.status}.`);
    return readWhole(answer);
  }
}

/** All bytes of an answer; gives up on a host that stops in the middle, however slow the line is. */
async function bytesOf(answer: Response): Promise<ArrayBuffer> {
  const reader = answer.body?.getReader();
  if (!reader) return answer.arrayBuffer();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (;;) {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new NoAnswer()), PATIENCE);
    });
    try {
      const { done, value } = await Promise.race([reader.read(), late]);
      if (done) break;
      parts.push(value);
    } catch (error) {
      reader.cancel().catch(() => undefined);
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }
  return new Blob(parts).arrayBuffer();
}

async function readWhole(answer: Response): Promise<WholeFile> {
  const bytes = await bytesOf(answer);
  if (!isArchive(bytes)) throw new NoArchive("The file is not a PMTiles archive.");
  const header = bytesToHeader(bytes.slice(0, HEADER_BYTES));
  const end = header.tileDataOffset + (header.tileDataLength ?? 0);
  if (bytes.byteLength < end) throw new NoArchive("The archive is cut short.");
  return { bytes, etag: identityOf(answer, bytes.byteLength) };
}

function isArchive(data: ArrayBuffer): boolean {
  if (data.byteLength < HEADER_BYTES) return false;
  const start = new Uint8Array(data, 0, MAGIC.length);
  return MAGIC.every((byte, index) => start[index] === byte);
}

/** A strong ETag, else the size: enough to see that a file was replaced. A weak ETag also changes with compression. */
function identityOf(answer: Response, size: number | undefined): string {
  const etag = answer.headers.get("etag");
  if (etag && !etag.startsWith("W/")) return etag;
  return `size ${size ?? "unknown"}`;
}

/**
 * Size of the whole file from `Content-Range: bytes FIRST-LAST/SIZE` (RFC 9110, 14.4); nothing when the header is
 * hidden by CORS.
 *
 * @throws NoArchive when the range is not the one asked for
 */
function totalOf(answer: Response, offset: number, length: number): number | undefined {
  const header = answer.headers.get("content-range");
  if (header === null) return undefined;
  const [, first, last, size] = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(header) ?? [];
  if (Number(first) !== offset || Number(last) >= offset + length) throw new NoArchive("Another range was sent.");
  return size === "*" ? undefined : Number(size);
}

/** Called with whether the last read of an archive went well, at each read. */
type ReadListener = (ok: boolean) => void;

/** An archive that several maps of a page share. */
export class Archive {
  readonly source: RangeSource;
  #tiles: PMTiles;
  readonly #listeners = new Set<ReadListener>();

  constructor(source: RangeSource) {
    this.source = source;
    this.#tiles = new PMTiles(source);
  }

  /**
   * One vector tile, unpacked; empty where the archive has none.
   *
   * @throws what {@link RangeSource.getBytes} throws
   */
  async tile(z: number, x: number, y: number, signal?: AbortSignal): Promise<Uint8Array> {
    try {
      const tile = await this.#tiles.getZxy(z, x, y, signal);
      this.#tell(true);
      return new Uint8Array(tile?.data ?? new ArrayBuffer(0));
    } catch (error) {
      if (signal?.aborted) throw error;
      // The library keeps a failed header, and a failed invalidation, for ever; a new reader tries again.
      this.#tiles = new PMTiles(this.source);
      this.#tell(false);
      throw error;
    }
  }

  /** Asks for the directory before the first tile is wanted. A failure is left for that tile to tell. */
  begin(): void {
    const tiles = this.#tiles;
    tiles.getHeader().catch(() => {
      if (this.#tiles === tiles) this.#tiles = new PMTiles(this.source);
    });
  }

  /** @returns a function that ends the listening */
  onRead(listener: ReadListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(ok: boolean): void {
    for (const listener of this.#listeners) listener(ok);
  }
}

const archives = new Map<string, Archive>();

/** The archive at an address, the same one for every map of the page. */
export function archiveAt(url: string): Archive {
  const known = archives.get(url);
  if (known) return known;
  const archive = new Archive(new RangeSource(url));
  archives.set(url, archive);
  return archive;
}

/**
 * Handler of the `pmtiles://ADDRESS/z/x/y` protocol.
 *
 * @throws NoArchive for another address, and what {@link Archive.tile} throws
 */
export async function readTile(request: { url: string }, abort: AbortController): Promise<{ data: Uint8Array }> {
  const [, url, z, x, y] = /^pmtiles:\/\/(.+)\/(\d+)\/(\d+)\/(\d+)$/.exec(request.url) ?? [];
  if (!url) throw new NoArchive("Not the address of a tile.");
  return { data: await archiveAt(url).tile(Number(z), Number(x), Number(y), abort.signal) };
}
