import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "./fixtures.ts";
import { clippedText, marksOnMap, overlapping, smallText } from "./picture.ts";

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

const dates = ["2017-06-09", "2023-09-01", "2024-04-15", "2024-05-02", "2024-12-31"];
const bases = ["airbase-101", "airbase-201", "ndjamena"];

for (const [what, viewport] of sizes)
  for (const colorScheme of ["light", "dark"] as const)
    test(`on ${what}, ${colorScheme}, every view is legible and nothing is cut off`, async ({ visit }) => {
      const reader = await visit({ context: { viewport, colorScheme } });
      const small: string[] = [];
      const cut: string[] = [];
      const wide: string[] = [];
      for (const view of ["map", "list", "sources", "compare", "context", "coverage"]) {
        await reader.open(`?view=${view}&date=2024-05-02&place=airbase-101`, "text");
        await reader.page.locator("main").locator("h2, h3, canvas").first().waitFor({ state: "attached" });
        small.push(...(await smallText(reader.page, 12)).map((line) => `${view}: ${line}`));
        cut.push(...(await clippedText(reader.page)).map((line) => `${view}: ${line}`));
        const over = await reader.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (over > 1) wide.push(`${view} is ${over} px wider than the window`);
      }
      expect.soft(small, "text under 12 px").toEqual([]);
      expect.soft(cut, "text cut off").toEqual([]);
      expect.soft(wide, "pages wider than the window").toEqual([]);
    });

for (const [what, viewport, query] of [
  ...sizes.map(([name, size]) => [name, size, ""] as const),
  ...frames.map(([name, size]) => [name, size, "&embed=1"] as const),
])
  test(`on ${what}, every base lies inside the picture and no names overlap, on five dates`, async ({ visit }) => {
    // Marks are HTML, placed by arithmetic: a browser without WebGL places them alike, and sooner.
    // In a frame's small picture the notice of it would take too much room.
    const withoutGl = query === "" ? { browser: ["--disable-3d-apis"] } : {};
    const reader = await visit({ context: { viewport }, ...withoutGl });
    reader.expectTrouble(/WebGL|GPU/i);
    const overlaps: string[] = [];
    const outside: string[] = [];
    for (const date of dates) {
      await reader.open(`?date=${date}${query}`, query === "" ? "fallback" : "map");
      const { labels, symbols, map } = await marksOnMap(reader.page);
      overlaps.push(...overlapping(labels).map((pair) => `${date}: ${pair}`));
      overlaps.push(...overlapping(symbols, 6).map((pair) => `${date}: symbols ${pair}`));
      for (const base of bases) {
        const box = await reader.mark(base).boundingBox();
        const isInside =
          box !== null &&
          map !== null &&
          box.x >= map.left - 1 &&
          box.y >= map.top - 1 &&
          box.x + box.width <= map.right + 1 &&
          box.y + box.height <= map.bottom + 1;
        if (!isInside) outside.push(`${date}: ${base} ${JSON.stringify(box)}`);
      }
    }
    expect.soft(overlaps, "overlaps").toEqual([]);
    expect.soft(outside, "bases outside the picture").toEqual([]);
  });

type Positions = Record<string, { x: number; y: number }>;

/** Symbols that are elsewhere than before, by more than one can see. */
function moved(before: Positions, after: Positions): string[] {
  return Object.entries(after).flatMap(([symbol, at]) => {
    const by = Math.hypot(at.x - (before[symbol]?.x ?? 1e9), at.y - (before[symbol]?.y ?? 1e9));
    return by > 2 ? [`${symbol} by ${by.toFixed(1)} px`] : [];
  });
}

for (const [what, viewport] of sizes)
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
    await reader.page.goto(reader.address(), { waitUntil: "commit" });
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
    host: {
      intercept: (_, response, path) => {
        if (!isHeld || !/^\/assets\/MapSurface-.*\.js$/.test(path)) return false;
        release = () =>
          response.writeHead(200, { "content-type": "text/javascript" }).end(readFileSync(join("dist", path)));
        return true;
      },
    },
  });
  await reader.open("", "text");
  await expect(reader.page.locator(".map-poster .mark-symbol:visible").first()).toBeVisible();
  await reader.step("Previous");
  await expect(reader.page.locator(".map-poster .mark-symbol:visible")).toHaveCount(0);
  isHeld = false;
  await expect.poll(() => release !== null).toBe(true);
  (release as (() => void) | null)?.();
  await reader.ready("map");
  await expect(reader.mark("airbase-201")).toBeVisible();
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
