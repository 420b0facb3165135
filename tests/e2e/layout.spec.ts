import { readFileSync } from "node:fs";
import { join } from "node:path";
import { asks, datesOf, inTurn, type Shown } from "./dossier.ts";
import { expect, test } from "./fixtures.ts";
import { clippedText, crossed, marksOnMap, overlapping, type Seen, show, smallText, under } from "./picture.ts";
import type { Page } from "./reader.ts";

const sizes = [
  ["a large screen", { width: 1920, height: 1080 }],
  ["a laptop", { width: 1440, height: 900 }],
  ["a tablet", { width: 768, height: 1024 }],
  ["a phone", { width: 390, height: 844 }],
] as const;

/** Sizes of frames in an article, wide and narrow. */
const frames = [
  ["a wide frame", { width: 720, height: 520 }],
  ["a narrow frame", { width: 360, height: 560 }],
] as const;

/** Words that are too small or cut off, and a page that is wider than its window. */
async function unreadable(page: Page, where: string): Promise<string[]> {
  const small = (await smallText(page, 12)).map((line) => `${where}: too small, ${line}`);
  const cut = (await clippedText(page)).map((line) => `${where}: cut off, ${line}`);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return [...small, ...cut, ...(over > 1 ? [`${where}: ${over} px wider than the window`] : [])];
}

for (const [turn, [what, viewport, query]] of [
  ...sizes.map(([name, size]) => [name, size, ""] as const),
  ...frames.map(([name, size]) => [name, size, "&embed=1"] as const),
].entries())
  test(`on ${what}, bases lie inside the picture, nothing overlaps and no arrow crosses words, on every date`, async ({
    visit,
  }) => {
    // Marks are HTML, placed by arithmetic: a browser without WebGL places them alike, and sooner.
    // In a frame's small picture the notice of it would take too much room.
    const reader = await visit({ context: { viewport }, ...(query === "" ? { land: false } : {}) });
    const overlaps: string[] = [];
    const outside: string[] = [];
    const { page: path, dossier } = inTurn(turn);
    const dates = datesOf(dossier, [0.3, 0.6, 0.9]);
    await reader.open(`${path}${query.replace("&", "?")}`);
    for (const lang of ["en", "fr"])
      for (const date of dates) {
        const link = `${date} ${lang}`;
        await show(reader.page, `?date=${date}&lang=${lang}${query}`);
        await expect(reader.page.locator("html")).toHaveAttribute("lang", lang);
        const { labels, symbols, chrome, arrows, marks, map } = await marksOnMap(reader.page);
        overlaps.push(...overlapping(labels).map((pair) => `${link}: ${pair}`));
        overlaps.push(...overlapping(symbols, 6).map((pair) => `${link}: symbols ${pair}`));
        overlaps.push(...under([...labels, ...symbols], chrome).map((pair) => `${link}: under the chrome ${pair}`));
        overlaps.push(...crossed({ labels, arrows }).map((words) => `${link}: an arrow through "${words}"`));
        const isIn = ({ left, top, right, bottom }: Seen) =>
          map !== null &&
          left >= map.left - 1 &&
          top >= map.top - 1 &&
          right <= map.right + 1 &&
          bottom <= map.bottom + 1;
        const inside = marks.filter(isIn).map(({ what: place }) => place);
        outside.push(...dossier.bases.filter((base) => !inside.includes(base)).map((base) => `${link}: ${base}`));
      }
    expect.soft(overlaps, "overlaps").toEqual([]);
    expect.soft(outside, "bases outside the picture").toEqual([]);
  });

/** States beside the views: panels, receipts, questions, stretches of time, what was known, another language. */
function statesOf({ dossier, date, bases: [place], forces: [force] }: Shown): string[] {
  const [claim] = dossier.claims.filter(({ places, actors }) => places.includes(place) && actors.includes(force));
  const [disputed] = dossier.claims.filter(({ standing }) => standing === "disputed");
  const views = ["map", "list", "sources", "compare", ...(dossier.context ? ["context"] : []), "coverage"];
  return [
    ...views.map((view) => `?view=${view}&date=${date}&place=${place}`),
    `?claim=${claim?.id}&place=${place}`,
    `?view=sources&source=${dossier.sources[1]?.id}`,
    `?view=compare&question=${dossier.disagreements[0]?.id}`,
    `?from=${dossier.period.start}&to=${dossier.asOf}`,
    `?known=${date}`,
    "?symbols=app6",
    ...views.map((view) => `?lang=fr&view=${view}`),
    `?lang=fr&claim=${disputed?.id}&place=${place}`,
  ];
}

for (const [turn, [what, viewport]] of [...sizes, ...frames].entries())
  test(`on ${what}, panels, dialogs and the French page are legible and nothing is cut off`, async ({ visit }) => {
    const isFrame = frames.some(([, size]) => size === viewport);
    const reader = await visit({ context: { viewport }, land: false });
    const { page } = reader;
    const found: string[] = [];
    const shown = inTurn(turn + 1);
    await reader.open(`${shown.page}${isFrame ? "?embed=1" : ""}`);
    for (const state of statesOf(shown)) {
      await show(page, isFrame ? `${state}&embed=1` : state);
      found.push(...(await unreadable(page, state)));
    }
    if (!isFrame)
      for (const [key, name] of [
        ["?", "help"],
        ["/", "search"],
        ["p", "stories"],
      ] as const) {
        await show(page, "?lang=en");
        await page.keyboard.press(key);
        await expect(page.getByRole("dialog")).toBeVisible();
        found.push(...(await unreadable(page, name)));
        await page.keyboard.press("Escape");
      }
    expect(found).toEqual([]);
  });

type Positions = Record<string, { x: number; y: number }>;

/** Symbols that are elsewhere than before, by more than one can see. */
function moved(before: Positions, after: Positions): string[] {
  return Object.entries(after).flatMap(([symbol, at]) => {
    const by = Math.hypot(at.x - (before[symbol]?.x ?? 1e9), at.y - (before[symbol]?.y ?? 1e9));
    return by > 2 ? [`${symbol} by ${by.toFixed(1)} px`] : [];
  });
}

for (const [turn, [what, viewport]] of sizes.entries())
  test(`on ${what}, the map takes over from the served poster without a jump`, async ({ visit }) => {
    // First the page's code arrives late, then that of the map: until then the reader sees what the HTML holds.
    const held = new Map([
      [/^\/assets\/index-.*\.js$/, [] as (() => void)[]],
      [/^\/assets\/MapSurface-.*\.js$/, []],
    ]);
    const release = (file: RegExp) => {
      const waiting = held.get(file) ?? [];
      held.delete(file);
      for (const answer of waiting) answer();
    };
    const reader = await visit({
      context: { viewport },
      host: {
        intercept: (_, response, path) => {
          const waiting = [...held].find(([file]) => file.test(path))?.[1];
          waiting?.push(() =>
            response.writeHead(200, { "content-type": "text/javascript" }).end(readFileSync(join("dist", path))),
          );
          return waiting !== undefined;
        },
      },
    });
    const [page, map] = [...held.keys()];
    if (!page || !map) throw new Error("nothing is held");
    await reader.page.goto(reader.address(inTurn(turn + 1).page), { waitUntil: "commit" });
    await expect(reader.page.locator(".map-poster .mark-symbol:visible").first()).toBeVisible();
    const served = await reader.symbolsOnMap();
    release(page);
    await reader.ready("text");
    const waiting = await reader.symbolsOnMap();
    expect(Object.keys(waiting).sort(), "kept until the map's code is there").toEqual(Object.keys(served).sort());
    expect(moved(served, waiting)).toEqual([]);
    release(map);
    await reader.ready("map");
    const drawn = await reader.symbolsOnMap();
    expect(Object.keys(drawn).sort()).toEqual(Object.keys(served).sort());
    expect(moved(served, drawn)).toEqual([]);
  });

test("a date chosen before the map's code is there shows no mark of another date", async ({ visit }) => {
  let release: (() => void) | null = null;
  let isHeld = true;
  const reader = await visit({
    land: false,
    host: {
      intercept: (_, response, path) => {
        if (!isHeld || !/^\/assets\/MapSurface-.*\.js$/.test(path)) return false;
        release = () =>
          response.writeHead(200, { "content-type": "text/javascript" }).end(readFileSync(join("dist", path)));
        return true;
      },
    },
  });
  const { page: path, story, bases } = inTurn(1);
  await reader.open(path, "text");
  await expect(reader.page.locator(".map-poster .mark-symbol:visible").first()).toBeVisible();
  await reader.goToDate(asks(story, 2, "date") ?? "");
  await expect(reader.page.locator(".map-poster .mark-symbol:visible")).toHaveCount(0);
  isHeld = false;
  await expect.poll(() => release !== null).toBe(true);
  (release as (() => void) | null)?.();
  await reader.ready("fallback");
  await expect(reader.mark(bases[1])).toBeVisible();
});

test("the served map is dark where the reader's theme is, with and without JavaScript", async ({ visit }) => {
  const ground = "rgb(39, 46, 53)";
  const plain = await visit({ context: { colorScheme: "dark", javaScriptEnabled: false } });
  await plain.page.goto(plain.address());
  await expect(plain.page.locator(".poster-land .land-focus")).toHaveCSS("fill", ground);
  const waiting = await visit({
    context: { colorScheme: "dark" },
    host: { intercept: (_, __, path) => /^\/assets\/MapSurface-.*\.js$/.test(path) },
  });
  await waiting.open("", "text");
  await expect(waiting.page.locator(".poster-land .land-focus")).toHaveCSS("fill", ground);
});
