import { inTurn } from "#tests/e2e/dossier.ts";
import { expect, expectMap, frameHtml, type Page, savingData, test } from "./hosts.ts";

/** The narrowest and widest and the edges between layouts, each at the lowest and highest; the rest at one between. */
const frameSizes = [
  ...[280, 600, 1280].flatMap((width) => [200, 320, 600].map((height) => [width, height] as const)),
  ...[320, 360, 900].map((width) => [width, 320] as const),
];

/** Names of controls that cannot be scrolled into view, or on whose middle something else lies. */
function coveredControls(): string[] {
  const controls = [...document.querySelectorAll(".embed-app :is(button, a[href], input)")];
  return controls.flatMap((control) => {
    // Marks may touch each other on a small map; every place is in the menu as well.
    if (
      control.closest("[popover], #map-region [data-place], #map-region [data-claims]") ||
      // Such as the layers of a legend that is folded up: their boxes are there, but nobody sees them.
      !control.checkVisibility()
    )
      return [];
    // Seen once it has the focus.
    if (control.closest(".skip-links")) (control as HTMLElement).focus();
    control.scrollIntoView({ block: "center" });
    const { left, top, width, height } = control.getBoundingClientRect();
    const found = document.elementFromPoint(left + width / 2, top + height / 2);
    const isFree = found !== null && (control.contains(found) || found.contains(control));
    return isFree ? [] : [`${control.getAttribute("aria-label") ?? control.textContent} under ${found?.className}`];
  });
}

/** Texts under 12 px, words cut off at the edge of their own box, and controls under 24 px. */
function smallOrCut(app: Element): string[] {
  const bad: string[] = [];
  for (const element of app.querySelectorAll<HTMLElement>("*")) {
    if (element.closest(".visually-hidden, [popover]:not(:popover-open), canvas") || !element.checkVisibility())
      continue;
    const says = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    const style = getComputedStyle(element);
    const name = `${element.tagName} ${element.textContent?.trim().slice(0, 30)}`;
    if (says && Number.parseFloat(style.fontSize) < 12) bad.push(`small: ${name}`);
    const isCut = element.scrollWidth > element.clientWidth + 1 && style.overflowX !== "visible" && says;
    if (isCut) bad.push(`cut: ${name}`);
    if (!element.matches("button, a[href], input, summary, select")) continue;
    const { width, height } = element.getBoundingClientRect();
    if (Math.min(width, height) < 24) bad.push(`target ${width} x ${height}: ${name}`);
  }
  return bad;
}

/** Gives the frame another size, and waits until its page has it. */
async function resize(page: Page, width: number, height: number): Promise<void> {
  await page.locator("iframe").evaluate(
    (element, [w, h]) => {
      element.setAttribute("width", String(w));
      element.setAttribute("height", String(h));
    },
    [width, height],
  );
  const inside = () =>
    page
      .frameLocator("iframe")
      .locator("html")
      .evaluate(() => `${innerWidth} x ${innerHeight}`);
  await expect.poll(inside).toBe(`${width} x ${height}`);
}

test("E12 widths and heights: nothing cut, nothing covered, credits reachable", async ({ page, hosts }) => {
  await page.setViewportSize({ width: 1320, height: 700 });
  await page.goto(hosts.page(frameHtml(`${hosts.map}${inTurn(1).page}?embed=1`, 'id="f" width="720" height="480"')));
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("html")).toHaveAttribute("data-ready", /text|map/);
  for (const [width, height] of frameSizes) {
    await resize(page, width, height);
    const size = `${width}x${height}`;
    // Marks, legend and panel take a new size one after the other.
    const overflow = () => frame.locator("html").evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await expect.poll(overflow, size).toBeLessThanOrEqual(0);
    await expect.poll(() => frame.locator("html").evaluate(coveredControls), size).toEqual([]);
    await expect(frame.locator(".embed-credits"), size).toContainText("Natural Earth");
    for (const region of ["Map", "Timeline", "Details"])
      await expect(frame.getByRole("region", { name: region }), size).toBeVisible();
    await expect(frame.getByRole("navigation", { name: "Places" }), size).toBeVisible();
  }
});

test("E12 the answers are in sight beside the map, and no text is small or cut", async ({ page, hosts }) => {
  for (const [width, height, map, destination] of [
    [720, 480, 180, "↑ Germany (≠)"],
    [600, 480, 170, "↑ Germany (≠)"],
    [360, 420, 150, "↑ Germany (≠)"],
    // No room for an arrow to the edge, and so for its box: the words below name plan and move.
    [280, 420, 150, null],
  ] as const) {
    const size = `${width} x ${height}`;
    await page.goto(hosts.page(frameHtml(`${hosts.map}?embed=1`, `width="${width}" height="${height}"`)));
    const frame = page.frameLocator("iframe");
    await expectMap(frame);
    const box = await frame.locator("#map-region").boundingBox();
    expect(box?.height, size).toBeGreaterThanOrEqual(map);
    const destinations = frame.locator(".mark-edge-button");
    if (destination) await expect(destinations.last(), size).toHaveText(destination);
    else await expect(destinations, size).toHaveCount(0);
    // What a newcomer asks, in words and in sight; on narrow frames the last of it after a scroll.
    const answers = frame.locator(".answers > div").locator("visible=true");
    const inSight = await answers.evaluateAll((rows) => {
      const end = rows[0]?.closest(".embed-told")?.getBoundingClientRect().bottom ?? 0;
      return rows.filter((row) => row.getBoundingClientRect().bottom <= end + 1).map((row) => row.textContent ?? "");
    });
    const asked = [
      /^Airbase 101 US/m,
      /^Airbase 201 US/m,
      /^N’Djamena base US/m,
      /^Moves/m,
      /^Planned/m,
      /≠/m,
      /^No source/m,
    ];
    for (const text of asked.slice(0, width < 600 ? 3 : asked.length)) expect(inSight.join("\n"), size).toMatch(text);
    const app = frame.locator(".embed-app");
    expect(await app.evaluate((element) => element.scrollHeight - element.clientHeight), size).toBeLessThanOrEqual(1);
    expect(await app.evaluate(smallOrCut), size).toEqual([]);
  }
});

test("a notice takes its room from answers and map, and the frame stays one page", async ({ page, hosts }) => {
  for (const [turn, lang] of ["en", "fr"].entries())
    for (const notice of ["", "&date=never"]) {
      const link = `${hosts.map}${inTurn(turn).page}?embed=1&lang=${lang}${notice}`;
      await page.goto(hosts.page(frameHtml(link)));
      for (const [width, height] of [
        [280, 420],
        [360, 420],
        [480, 480],
        [600, 480],
      ] as const) {
        const size = `${width} x ${height}, ${lang}${notice}`;
        await resize(page, width, height);
        const app = page.frameLocator("iframe").locator(".embed-app");
        await expect(app.locator(".notice"), size).toHaveCount(notice === "" ? 0 : 1);
        const scrolls = () => app.evaluate((element) => element.scrollHeight - element.clientHeight);
        await expect.poll(scrolls, size).toBeLessThanOrEqual(1);
        expect((await app.locator("#map-region").boundingBox())?.height, size).toBeGreaterThanOrEqual(100);
      }
    }
});

test("a frame too small for the map says what, when and one thing more, leads to the map, and does not scroll", async ({
  page,
  hosts,
}) => {
  for (const [turn, lang] of ["en", "fr"].entries()) {
    const { page: path, date, bases } = inTurn(turn + 1);
    const link = `${hosts.map}${path}?embed=1&lang=${lang}&date=${date}&place=${bases[0]}`;
    await page.goto(hosts.page(frameHtml(link, 'width="300" height="150"')));
    for (const [width, height, says] of [
      [300, 150, true],
      [240, 160, true],
      [200, 150, true],
      [160, 600, true],
      [120, 90, false],
      [320, 50, false],
    ] as const) {
      const size = `${width} x ${height}, ${lang}`;
      await resize(page, width, height);
      const frame = page.frameLocator("iframe");
      const whole = frame.getByRole("link", { name: lang === "en" ? "Open full map" : "Ouvrir la carte complète" });
      const parts = [frame.locator("h1"), frame.locator(".chip-asof"), whole];
      if (says) parts.push(frame.locator("#details-region > *"));
      // The page as served is as small, but its parts are not these.
      await expect(frame.locator(".embed-tiny"), size).toBeVisible();
      await expect(frame.locator(".chip-asof")).toContainText(date.slice(0, 4));
      for (const part of parts) {
        const { x, y, width: wide, height: high } = (await part.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
        const frameBox = await page.locator("iframe").boundingBox();
        expect(wide * high, size).toBeGreaterThan(0);
        expect(y + high, `${size}: ${await part.textContent()}`).toBeLessThanOrEqual((frameBox?.y ?? 0) + height);
        expect(x + wide, size).toBeLessThanOrEqual((frameBox?.x ?? 0) + width);
      }
      await expect(whole, size).toHaveAttribute("href", new RegExp(`^\\?date=${date}&place=${bases[0]}`));
      expect(await frame.locator(".embed-app").evaluate(smallOrCut), size).toEqual([]);
      const scrolls = await frame.locator("html").evaluate((root) => root.scrollHeight - root.clientHeight);
      expect(scrolls, size).toBe(0);
    }
  }
  // The host that gives it room gets the map.
  await resize(page, 600, 480);
  await expectMap(page.frameLocator("iframe"));
});

const background = () => getComputedStyle(document.body).backgroundColor;

test("E17 the theme is the link's, whatever the host's; setTheme changes it live", async ({ page, hosts }) => {
  await page.addInitScript(savingData);
  await page.emulateMedia({ colorScheme: "light" });
  const light = "rgb(255, 255, 255)";
  const dark = "rgb(18, 24, 30)";
  for (const [scheme, query, color] of [
    ["light", "&theme=dark", dark],
    ["dark", "&theme=light", light],
    ["dark", "", light],
    ["light", "&theme=auto", light],
  ] as const) {
    await page.goto(
      hosts.page(
        `<style>html{color-scheme:${scheme}}</style>${frameHtml(`${hosts.map}${inTurn(1).page}?embed=1${query}`)}
         <script>window.tell = (theme) => document.querySelector("iframe").contentWindow.postMessage(
           { ns: "sitmap", v: 1, type: "cmd", name: "setTheme", value: { theme } }, "*");</script>`,
      ),
    );
    const body = page.frameLocator("iframe").locator("body");
    // From the first paint on: the head script sets it before anything is drawn.
    expect(await body.evaluate(background), `${scheme} host, ${query}`).toBe(color);
    await expect(page.frameLocator("iframe").locator("html")).toHaveAttribute("data-ready", /text|map/);
    expect(await body.evaluate(background), `${scheme} host, ${query}, ready`).toBe(color);
  }
  await page.evaluate("tell('dark')");
  await expect.poll(() => page.frameLocator("iframe").locator("body").evaluate(background)).toBe(dark);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.evaluate("tell('auto')");
  await expect(page.frameLocator("iframe").locator("html")).not.toHaveAttribute("data-theme");
  expect(await page.frameLocator("iframe").locator("body").evaluate(background)).toBe(dark);
});
