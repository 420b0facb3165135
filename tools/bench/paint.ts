import type { Browser } from "@playwright/test";
import { closeServer, FLOOR, numberOf, visit, withBrowser, withSite } from "./browser.ts";
import { type Line, median } from "./lines.ts";
import { slowLine } from "./slowline.ts";

const CPU_SLOWDOWN = 4;

/** Tiles, land cover and records of the first view, and the floor's land: what differs by subject, not by engine. */
const isData = /\.pmtiles|landcover|\/dossiers\/.*\.json|land\.json/;

type Load = {
  paint: number;
  largest: number;
  text: number;
  idle: number;
  /** Bytes that had left the server when the page came to rest. */
  code: number;
  data: number;
};
type Line4G = Awaited<ReturnType<typeof slowLine>>;

async function load(browser: Browser, line: Line4G, path: string, shows = false): Promise<Load> {
  line.sent.length = 0;
  const opened = await visit(browser, line.url + path, { cpuSlowdown: CPU_SLOWDOWN });
  try {
    const seen = await opened.evaluate("bench.whenIdle()");
    const idle = numberOf(seen, "idle");
    if (numberOf(seen, "fallback") > 0) throw new Error(`no map at ${path}`);
    const until = numberOf(seen, "origin") + idle;
    const sent = line.sent.filter(({ at }) => at <= until);
    if (shows)
      for (const { path: name, bytes, at } of sent)
        console.log(
          `${String(Math.round(at - numberOf(seen, "origin"))).padStart(6)} ms ${String(bytes).padStart(7)} B  ${name}`,
        );
    const bytes = (data: boolean) =>
      sent.filter((item) => isData.test(item.path) === data).reduce((sum, item) => sum + item.bytes, 0);
    return {
      paint: numberOf(seen, "paint"),
      largest: numberOf(seen, "largest"),
      text: numberOf(seen, "text"),
      idle,
      code: bytes(false),
      data: bytes(true),
    };
  } finally {
    await opened.close();
  }
}

type Round = { page: Load; floor: Load };

function ratioLine(rounds: readonly Round[], what: string, limit: number, of: (round: Round) => number, note: string) {
  const ratios = rounds.map(of);
  const found = median(ratios);
  const [least, most] = [Math.min(...ratios).toFixed(2), Math.max(...ratios).toFixed(2)];
  return {
    what,
    value: found.toFixed(2),
    limit: `<= ${limit.toFixed(2)}`,
    ok: found <= limit,
    note: `${note}; rounds ${least} to ${most}`,
  };
}

/**
 * The default page against the floor page: one server, one browser, 4 times slower main thread, "Fast 4G" in the server,
 * fresh context each, pages in turn. Ratios are taken within a round, then the median over rounds.
 *
 * @param shows - also print what the default page of the last round was sent, and when
 */
export async function measurePaint(dist: string, count: number, shows: boolean): Promise<Line[]> {
  const rounds = await withSite(dist, async (site) => {
    const line = await slowLine(site.url);
    try {
      return await withBrowser(async (browser) => {
        // Once each at full speed: fills the line's store of packed answers and the browser's code caches alike.
        await load(browser, line, FLOOR);
        await load(browser, line, "");
        line.isSlow = true;
        const found: Round[] = [];
        for (let n = 0; n < count; n += 1)
          found.push({
            floor: await load(browser, line, FLOOR),
            page: await load(browser, line, "", shows && n === count - 1),
          });
        return found;
      });
    } finally {
      closeServer(line.server);
    }
  });
  const middle = (of: (round: Round) => number) => Math.round(median(rounds.map(of)));
  const floorIdle = middle((round) => round.floor.idle);
  const kB = (of: (round: Round) => number) => `${(middle(of) / 1000).toFixed(0)} kB`;
  const overIdle = (what: string, limit: number, key: "paint" | "largest" | "text" | "idle") =>
    ratioLine(
      rounds,
      `${what} / floor's map idle`,
      limit,
      ({ page, floor }) => page[key] / floor.idle,
      `${middle(({ page }) => page[key])} ms`,
    );
  return [
    { what: "floor page: map idle", value: `${floorIdle} ms`, note: `${count} rounds` },
    overIdle("first contentful paint", 0.3, "paint"),
    overIdle("largest contentful paint", 0.36, "largest"),
    overIdle("list, date and receipts usable", 0.45, "text"),
    overIdle("map drawn and idle", 1.3, "idle"),
    ratioLine(
      rounds,
      "bytes until idle / floor's, tiles and data apart on both",
      1.25,
      ({ page, floor }) => page.code / floor.code,
      `${kB(({ page }) => page.code)} against ${kB(({ floor }) => floor.code)}`,
    ),
    {
      what: "tiles and data until idle",
      value: kB(({ page }) => page.data),
      note: `the floor's land: ${kB(({ floor }) => floor.data)}`,
    },
  ];
}
