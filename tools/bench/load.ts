import type { Browser } from "@playwright/test";
import { closeServer, FLOOR, numberOf, type Site, visit } from "./browser.ts";
import { type SlowLine, type Speed, slowLine } from "./slowline.ts";

const CPU_SLOWDOWN = 4;

/** Time after the picture in which what comes was asked for by nobody, in milliseconds. */
const UNASKED_MS = 10_000;

/** Tiles, land cover and records of the first view, and the floor's land: what differs by subject, not by engine. */
const isData = /\.pmtiles|landcover|\/dossiers\/.*\.json|land\.json/;

/** What was seen of one opening of an address; times in milliseconds since its start. */
export type Load = {
  paint: number;
  largest: number;
  text: number;
  idle: number;
  /** Bytes that had left the server when the page came to rest. */
  code: number;
  data: number;
  /** Bytes that left it in the ten seconds after; 0 unless they were waited for. */
  unasked: number;
};

export type Opening = { size?: { width: number; height: number }; waits?: boolean; shows?: boolean };

/**
 * Opens an address with a processor of a quarter of its speed, and waits for its map, or for its text where it shows none.
 *
 * @param waits - also count what is fetched after the picture
 * @param shows - also print what was sent, and when
 */
export async function load(
  browser: Browser,
  line: SlowLine,
  path: string,
  { size, waits = false, shows = false }: Opening = {},
): Promise<Load> {
  line.sent.length = 0;
  const opened = await visit(browser, line.url + path, { cpuSlowdown: CPU_SLOWDOWN, ...(size && { size }) });
  try {
    const seen = await opened.evaluate(
      /view=(list|sources|compare|coverage)/.test(path) ? "bench.whenText()" : "bench.whenIdle()",
    );
    const idle = numberOf(seen, "idle");
    if (numberOf(seen, "fallback") > 0) throw new Error(`no map at ${path}`);
    if (waits) await opened.page.waitForTimeout(UNASKED_MS);
    const origin = numberOf(seen, "origin");
    const sent = line.sent.filter(({ at }) => at <= origin + idle);
    if (shows)
      for (const { path: name, bytes, at } of line.sent)
        console.log(`${String(Math.round(at - origin)).padStart(6)} ms ${String(bytes).padStart(7)} B  ${name}`);
    const sum = (items: typeof sent) => items.reduce((total, item) => total + item.bytes, 0);
    const bytes = (data: boolean) => sum(sent.filter((item) => isData.test(item.path) === data));
    return {
      paint: numberOf(seen, "paint"),
      largest: numberOf(seen, "largest"),
      text: numberOf(seen, "text"),
      idle,
      code: bytes(false),
      data: bytes(true),
      unasked: waits ? sum(line.sent) - sum(sent) : 0,
    };
  } finally {
    await opened.close();
  }
}

/**
 * Runs something over a slow line. Every path is opened once at full speed before: that fills the line's store of packed
 * answers and the browser's code caches alike.
 */
export async function overSlowLine<Result>(
  browser: Browser,
  { url }: Pick<Site, "url">,
  paths: readonly string[],
  run: (line: SlowLine) => Promise<Result>,
  speed?: Speed,
): Promise<Result> {
  const line = await slowLine(url, speed);
  try {
    for (const path of [FLOOR, ...paths]) await load(browser, line, path);
    line.isSlow = true;
    return await run(line);
  } finally {
    closeServer(line.server);
  }
}
