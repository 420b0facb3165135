import { violationsOf } from "#tests/e2e/axe.ts";
import { asks, inTurn } from "#tests/e2e/dossier.ts";
import { expect, test } from "#tests/e2e/fixtures.ts";
import { show } from "#tests/e2e/picture.ts";

/** Words that are cut by the box around them, or stand outside the screen: lanes' and marks' names, buttons, headings. */
function cut(): string[] {
  const wrong: string[] = [];
  const named = ".tl-place-name, .tl-force-name, .mark-words > span, h1, h2, .button, .tl-date";
  for (const element of document.querySelectorAll<HTMLElement>(named)) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const { width, right, left } = element.getBoundingClientRect();
    if (width < 2) continue;
    const said = `${element.className || element.tagName}: ${element.textContent}`;
    if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0) wrong.push(`cut: ${said}`);
    const box = element.closest(".mark-words")?.getBoundingClientRect();
    if (box && (left < box.left - 1 || right > box.right + 1)) wrong.push(`outside its box: ${said}`);
    if (right > innerWidth + 1 || left < -1) wrong.push(`outside the screen: ${said}`);
  }
  if (document.documentElement.scrollWidth > innerWidth) wrong.push("the page scrolls sideways");
  return wrong;
}

for (const [turn, [setting, body]] of (
  [
    ["defaultFontSize=24", 21],
    ["minimumFontSize=24", 24],
  ] as const
).entries())
  test(`text grows with the browser's ${setting}, and no name is cut`, async ({ site, settingText }) => {
    const browser = await settingText(setting);
    for (const [width, height] of [
      [1280, 720],
      [390, 844],
    ] as const) {
      const page = await browser.newPage({ viewport: { width, height } });
      const errors: string[] = [];
      page.on("pageerror", ({ message }) => errors.push(message));
      await page.goto(`${site}${inTurn(turn).page}`);
      await expect(page.locator("html")).toHaveAttribute("data-ready", "fallback");
      const size = await page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
      expect(size).toBeCloseTo(body, 0);
      expect(await page.evaluate(cut), `${width} x ${height}`).toEqual([]);
      // Queries of the page count in the size that it has grown to: the map is on the first screen.
      await expect(page.locator("#map-region")).toBeInViewport({ ratio: 0.9 });
      expect(errors).toEqual([]);
      await page.close();
    }
  });

/** How two elements are told apart where the system chooses the colours: what their box and its first shape look like. */
function looks(selector: string): string[] {
  return [...document.querySelectorAll(selector)].map((element) => {
    const { backgroundColor, backgroundImage, borderTopStyle, borderTopColor } = getComputedStyle(element);
    return [backgroundColor, backgroundImage, borderTopStyle, borderTopColor].join(" ");
  });
}

/** Where the forces of a base are not told apart, or do not look the same on map, in lanes, legend and panel. */
function forcesAlike(forces: readonly string[]): string[] {
  const light = (colour: string) => {
    const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
  };
  const ground = light(getComputedStyle(document.body).backgroundColor);
  const wrong: string[] = [];
  const seen = new Map<string, string>();
  for (const force of forces) {
    const surfaces = [
      `#map-region .map-marks .actor-${force} .core`,
      `.map-legend .legend-forces .actor-${force} .core`,
      `.tl-force .actor-${force} .core`,
      `.tl-track.actor-${force} .tl-solid`,
      `#details-region .actor-${force} .core`,
    ].map((surface) => [surface, document.querySelector(surface)] as const);
    const colours = surfaces.map(([surface, shape]) => (shape ? getComputedStyle(shape).fill : `none: ${surface}`));
    const [colour = "", ...others] = new Set(colours);
    if (others.length > 0) wrong.push(`${force}: ${[...new Set(colours)].join(", ")}`);
    const contrast = light(colour) / ground;
    if (Math.max(contrast, 1 / contrast) < 4.5) wrong.push(`${force}: ${contrast} : 1`);
    if (seen.has(colour)) wrong.push(`${force} is as ${seen.get(colour)}`);
    seen.set(colour, force);
  }
  // Words that SVG holds are in the system's colour, as all others.
  const ink = getComputedStyle(document.body).color;
  for (const text of document.querySelectorAll(".tl-text.beside, .tl-axis-label"))
    if (getComputedStyle(text).fill !== ink) wrong.push(`${getComputedStyle(text).fill}: ${text.textContent}`);
  return wrong;
}

test("where the system chooses the colours, what is chosen and what is known can be told apart", async ({ visit }) => {
  const reader = await visit({ land: false, context: { forcedColors: "active" } });
  const { page } = reader;
  const apart = async (one: string, other: string) => {
    await expect(async () => {
      const [is, others] = [await page.evaluate(looks, one), await page.evaluate(looks, other)];
      expect(is.length, one).toBeGreaterThan(0);
      expect(others.length, other).toBeGreaterThan(0);
      expect(
        others.filter((look) => is.includes(look)),
        `${one} beside ${other}`,
      ).toEqual([]);
    }).toPass({ timeout: 30_000 });
  };
  const { page: path, story, bases, forces } = inTurn(1);
  const date = asks(story, 2, "date");
  await reader.open(`${path}?date=${date}&place=${bases[0]}`);
  await apart("header [aria-current=page]", "header [data-tab]:not([aria-current])");
  await apart(".tl-place[aria-pressed=true]", ".tl-place[aria-pressed=false]");
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ forcedColors: "active", colorScheme });
    await expect.poll(() => page.evaluate(forcesAlike, forces), colorScheme).toEqual([]);
  }
  // A light embed on a dark system keeps no light land under the system's white symbols.
  await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  await reader.open(`${path}?embed=1&place=${bases[0]}`);
  await expect
    .poll(() => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme))
    .toBe("light dark");
  // The home page's dossier has a cell of each state.
  await reader.open("?view=sources", "text");
  await apart(".source-item[aria-current=true]", ".source-item:not([aria-current])");
  await apart(".segments [aria-pressed=true]", ".segments [aria-pressed=false]");
  await reader.view("coverage");
  const cells = ["attested", "possible", "inferred", "last-attested", "planned"];
  for (const state of cells)
    await apart(`td .coverage-cell.state-${state}`, `td .coverage-cell:not(.state-${state}, .hidden)`);
});

test("where the reader asks for more contrast, every word has one of 7 : 1, light and dark", async ({ visit }) => {
  const reader = await visit({ land: false, context: { contrast: "more" } });
  const { page } = reader;
  const { page: path, date, bases } = inTurn(1);
  await reader.open(`${path}?date=${date}&place=${bases[0]}`);
  const weak: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, contrast: "more" });
    // The themes differ in colours alone.
    for (const view of colorScheme === "light" ? ["map", "list", "sources", "compare", "coverage"] : ["map"]) {
      await show(page, `?date=${date}&place=${bases[0]}&view=${view}`);
      await expect(page.locator(".app")).toHaveClass(new RegExp(`view-${view}`));
      for (const { nodes } of await violationsOf(page, ["color-contrast-enhanced"]))
        weak.push(...nodes.map(({ target, any }) => `${colorScheme}, ${view}: ${target} ${any[0]?.message}`));
    }
  }
  expect(weak).toEqual([]);
});

/** What scrolls sideways, but for tables of several columns, which have no other way. */
function sideways(): string[] {
  return [document.documentElement, ...document.querySelectorAll("body *:not(.coverage-scroll)")]
    .filter((box) => box.clientWidth > 0 && box.scrollWidth > box.clientWidth + 1)
    .filter((box) => box === document.documentElement || /auto|scroll/.test(getComputedStyle(box).overflowX))
    .map((box) => `${box.tagName}.${box.className} ${box.scrollWidth} > ${box.clientWidth}`);
}

test("at 400 % a claim's link shows its words, and nothing scrolls sideways, whatever words a dossier has", async ({
  visit,
}) => {
  const reader = await visit({ land: false, context: { viewport: { width: 320, height: 256 } } });
  const { page } = reader;
  for (const link of ["?claim=russia-in-hangar-101", "?claim=russia-in-hangar-101&embed=1"]) {
    await reader.open(link, "text");
    const quote = page.locator("article[data-claim=russia-in-hangar-101] blockquote").first();
    await expect(quote).toBeInViewport({ ratio: 0.99 });
  }
  const unbroken = (_: string, value: unknown) =>
    typeof value === "string" && / /.test(value) ? value.replace(" ", "W".repeat(200)) : value;
  await page.route(/dossier\.json$/, async (route) => {
    const dossier = await (await route.fetch()).json();
    // The name of a collection stands on a button, which shows its beginning.
    for (const collection of dossier.collections) collection.short += " and whatever else there is".repeat(9);
    const { collections } = dossier;
    await route.fulfill({ json: { ...JSON.parse(JSON.stringify(dossier, unbroken)), collections } });
  });
  await reader.open("?place=airbase-101", "text");
  for (const view of ["map", "list", "sources", "compare", "context", "coverage"]) {
    await show(page, `?view=${view}&place=airbase-101`);
    await expect(page.locator(".app")).toHaveClass(new RegExp(`view-${view}`));
    await expect(page.getByText(/WWWWWW/).first()).toBeAttached();
    expect(await page.evaluate(sideways), view).toEqual([]);
  }
});

test("at twice the size, and on a phone on its side, a story's words are seen, and its tools cover nothing", async ({
  visit,
}) => {
  const reader = await visit({ land: false, context: { viewport: { width: 640, height: 360 } } });
  const { page } = reader;
  await reader.open("?story=two-forces-one-base&step=2", "text");
  for (const [width, height] of [
    [640, 360],
    [844, 390],
    [768, 1024],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect.poll(() => page.evaluate(cut), `${width} x ${height}`).toEqual([]);
    await expect(page.locator(".story-says").first()).toBeInViewport();
    const boxes = await page
      .locator(".story-tools .button:visible, .map-legend button:visible, .story-footer, .story-swipe")
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
    const over = boxes.flatMap((a, n) =>
      boxes.slice(n + 1).filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
    );
    expect(over, `${width} x ${height}`).toEqual([]);
  }
});
