import { expect, expectMap, frameHtml, test } from "./hosts.ts";

const widths = [280, 320, 360, 600, 900, 1280];
const heights = [200, 320, 600];

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

test("E12 widths and heights: nothing cut, nothing covered, credits reachable", async ({ page, hosts }) => {
  await page.setViewportSize({ width: 1320, height: 700 });
  await page.goto(hosts.page(frameHtml(`${hosts.map}?embed=1`, 'id="f" width="720" height="480"')));
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("html")).toHaveAttribute("data-ready", /text|map/);
  for (const width of widths) {
    for (const height of heights) {
      await page.locator("#f").evaluate(
        (element, [w, h]) => {
          element.setAttribute("width", String(w));
          element.setAttribute("height", String(h));
        },
        [width, height],
      );
      const size = `${width}x${height}`;
      await expect.poll(() => frame.locator("html").evaluate(() => innerWidth), size).toBe(width);
      const overflow = await frame.locator("html").evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, size).toBeLessThanOrEqual(0);
      expect(await frame.locator("html").evaluate(coveredControls), size).toEqual([]);
      await expect(frame.locator(".embed-credits"), size).toContainText("Natural Earth");
      for (const region of ["Map", "Timeline", "Details"])
        await expect(frame.getByRole("region", { name: region }), size).toBeVisible();
      await expect(frame.getByRole("navigation", { name: "Places" }), size).toBeVisible();
    }
  }
});

for (const [width, height, map, destination] of [
  [720, 480, 276, "↑ Germany, by 1 May"],
  [360, 420, 214, "↑ Germany, by 1 May"],
  [280, 420, 190, "↑ Germany"],
] as const)
  test(`E12 at ${width} x ${height} the map has the height of the mock-up, and no text is small or cut`, async ({
    page,
    hosts,
  }) => {
    await page.goto(hosts.page(frameHtml(`${hosts.map}?embed=1`, `width="${width}" height="${height}"`)));
    const frame = page.frameLocator("iframe");
    await expectMap(frame);
    const box = await frame.locator("#map-region").boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(map);
    await expect(frame.locator(".mark-edge-button").last()).toHaveText(destination);
    await expect(frame.locator(".embed-says")).toHaveText("US and Russian forces are reported at Airbase 101.");
    await expect(frame.locator(".embed-sentence .reference").first()).toHaveText(/^[A-E]¶\d+$/);
    const app = frame.locator(".embed-app");
    expect(await app.evaluate((element) => element.scrollHeight - element.clientHeight)).toBeLessThanOrEqual(1);
    expect(await app.evaluate(smallOrCut)).toEqual([]);
  });

const background = () => getComputedStyle(document.body).backgroundColor;

test("E17 the theme is the link's, whatever the host's; setTheme changes it live", async ({ page, hosts }) => {
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
        `<style>html{color-scheme:${scheme}}</style>${frameHtml(`${hosts.map}?embed=1${query}`)}
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

test("E18 the parameters of the contract in a frame", async ({ page, hosts }) => {
  const open = async (query: string) => {
    await page.goto(hosts.page(frameHtml(`${hosts.map}?embed=1&${query}`)));
    const frame = page.frameLocator("iframe");
    await expect(frame.locator("html")).toHaveAttribute("data-ready", /text|map/);
    return frame;
  };
  const plain = await open("plain=1");
  await expect(plain.locator("header, footer")).toHaveCount(0);
  await expect(plain.locator(".embed-credits")).toBeVisible();

  const still = await open("static=1&place=airbase-201");
  await expect(still.getByRole("slider")).toHaveCount(0);
  await expect(still.locator(".embed-strip button")).toHaveCount(0);
  await expect(still.locator(".embed-says")).toContainText(/\w/);
  await expect(still.getByRole("region", { name: "Timeline" })).toBeVisible();

  const clear = await open("transparent=1");
  expect(await clear.locator("body").evaluate(background)).toBe("rgba(0, 0, 0, 0)");

  const french = await open("lang=fr&date=2024-04&place=ndjamena");
  await expect(french.locator("html")).toHaveAttribute("lang", "fr");
  await expect(french.getByText("En avril 2024").first()).toBeVisible();

  const marked = await open("highlight=airbase-201&actors=us&bbox=0,10,5,15&from=2024-03&to=2024-04");
  await expectMap(marked);
  await expect(marked.locator("#map-region .mark-base-button [data-actor='russia']")).toHaveCount(0);
  await expect(marked.locator(".chip-asof").first()).toContainText("April 2024");

  const hostile = await open(
    "date=2024-04-20&date=2020&place=%3Cimg%20src%3Dx%3E&lang=xx&theme=url(x)&bbox=NaN,1,2,3&__proto__[x]=1",
  );
  await expect(hostile.getByText("As of 20 April 2024").first()).toBeVisible();
  await expect(hostile.locator(".notice")).toContainText("link");
});
