import { FLOOR, withBrowser, withSite } from "./browser.ts";
import { type Line, median } from "./lines.ts";
import { type Load, load, overSlowLine } from "./load.ts";
import type { SlowLine } from "./slowline.ts";

/** The floor page, our default page, and the default page of another build where one is compared with. */
type Round = { page: Load; floor: Load; other?: Load };

type Measure = "paint" | "largest" | "text" | "idle";

const measures: readonly { key: Measure; what: string; limit: number }[] = [
  { key: "paint", what: "first contentful paint", limit: 0.28 },
  { key: "largest", what: "largest contentful paint", limit: 0.36 },
  { key: "text", what: "list, date and receipts usable", limit: 0.5 },
  { key: "idle", what: "names and land cover drawn, idle", limit: 1.35 },
];

/** A median of ratios against a limit, with the rounds' least and most. */
function ratioLine(what: string, limit: number, ratios: readonly number[], note: string): Line {
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

type Asked = { dist: string; count: number; shows: boolean; against?: string | undefined };

async function rounds({ dist, count, shows, against }: Asked): Promise<Round[]> {
  return withBrowser((browser) =>
    withSite(dist, (site) =>
      overSlowLine(browser, site, [""], async (line) => {
        const turns = async (other?: SlowLine): Promise<Round[]> => {
          const found: Round[] = [];
          for (let n = 0; n < count; n += 1)
            found.push({
              floor: await load(browser, line, FLOOR),
              page: await load(browser, line, "", { waits: n === count - 1, shows: shows && n === count - 1 }),
              ...(other && { other: await load(browser, other, "") }),
            });
          return found;
        };
        if (against === undefined) return turns();
        return withSite(against, (old) => overSlowLine(browser, old, [""], turns));
      }),
    ),
  );
}

/**
 * The default page against the floor page: one browser, 4 times slower main thread, "Fast 4G" in the server, fresh
 * context each, pages in turn. Ratios are taken within a round, then the median over rounds.
 *
 * @param shows - also print what the default page of the last round was sent, and when
 * @param against - folder of another build, to be compared with in the same rounds
 */
export async function measurePaint(asked: Asked): Promise<Line[]> {
  const found = await rounds(asked);
  const middle = (of: (round: Round) => number) => Math.round(median(found.map(of)));
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
  const unasked = found.at(-1)?.page.unasked ?? Number.NaN;
  return [
    { what: "floor page: map idle", value: `${middle(({ floor }) => floor.idle)} ms`, note: `${asked.count} rounds` },
    ...measures.map(({ key, what, limit }) =>
      ratioLine(
        `${what} / floor's map idle`,
        limit,
        found.map(({ page, floor }) => page[key] / floor.idle),
        `${middle(({ page }) => page[key])} ms`,
      ),
    ),
    ratioLine(
      "bytes until idle / floor's, tiles and data apart on both",
      1.5,
      found.map(({ page, floor }) => page.code / floor.code),
      `${kB(middle(({ page }) => page.code))} against ${kB(middle(({ floor }) => floor.code))}`,
    ),
    {
      what: "tiles and data until idle",
      value: kB(middle(({ page }) => page.data)),
      note: `the floor's land: ${kB(middle(({ floor }) => floor.data))}`,
    },
    {
      what: "fetched unasked in the ten seconds after",
      value: kB(unasked),
      limit: "<= 200 kB",
      ok: unasked <= 200_000,
    },
    ...measures.flatMap(({ key, what }) => {
      const ratios = found.flatMap(({ page, other }) => (other ? [page[key] / other[key]] : []));
      return ratios.length > 0 ? [ratioLine(`${what} / other build's`, 1, ratios, asked.against ?? "")] : [];
    }),
  ];
}
