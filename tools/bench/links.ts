import type { Browser } from "@playwright/test";
import { FLOOR, type Site, withBrowser, withSite } from "./browser.ts";
import { type Line, median } from "./lines.ts";
import { type Load, load, type Opening, overSlowLine } from "./load.ts";
import type { Speed } from "./slowline.ts";

const PHONE = { width: 390, height: 844 };
const EDGE: Speed = { delayMs: 300, bitsPerSecond: 400_000 };

type Case = { what: string; path: string } & Opening;

const day = "date=2023-07-26";

/** A link into every view, and the default page on a phone. */
const cases: readonly Case[] = [
  { what: "default page, phone 390 x 844", path: "", size: PHONE },
  { what: "map on another day, with a place", path: `?${day}&place=airbase-101` },
  { what: "list", path: `?view=list&${day}` },
  { what: "sources", path: `?view=sources&${day}` },
  { what: "compare", path: `?view=compare&${day}` },
  { what: "coverage", path: `?view=coverage&${day}` },
  { what: "region: first right picture", path: "?view=context" },
  { what: "story, third step", path: "?story=two-forces-one-base&step=3" },
  { what: "embed", path: "?embed=1&place=airbase-101" },
];

/** As ratios to the floor's map idle of the same round: first paint, usable, drawn. */
async function ratios(
  browser: Browser,
  site: Site,
  count: number,
  which: readonly Case[],
  speed?: Speed,
): Promise<Line[]> {
  const paths = which.map(({ path }) => path);
  const found = await overSlowLine(
    browser,
    site,
    paths,
    async (line) => {
      const rounds: { floor: Load; pages: Load[] }[] = [];
      for (let n = 0; n < count; n += 1) {
        const floor = await load(browser, line, FLOOR);
        const pages: Load[] = [];
        for (const { path, ...opening } of which) pages.push(await load(browser, line, path, opening));
        rounds.push({ floor, pages });
      }
      return rounds;
    },
    speed,
  );
  return which.map(({ what }, n) => {
    const of = (key: "paint" | "text" | "idle") =>
      median(found.map(({ floor, pages }) => (pages[n]?.[key] ?? Number.NaN) / floor.idle)).toFixed(2);
    const name = speed === EDGE ? `${what}, 400 kbit/s` : what;
    return { what: name, value: of("idle"), note: `first paint ${of("paint")}, usable ${of("text")}` };
  });
}

/**
 * A link into every view over the floor's map idle of the same round, on the line and processor of `measurePaint`; a
 * view without a map is drawn when its text is. Without budgets: they are compared from build to build.
 */
export async function measureLinks(dist: string, count: number): Promise<Line[]> {
  return withBrowser((browser) =>
    withSite(dist, async (site) => [
      ...(await ratios(browser, site, count, cases)),
      ...(await ratios(browser, site, count, [{ what: "default page", path: "" }], EDGE)),
    ]),
  );
}
