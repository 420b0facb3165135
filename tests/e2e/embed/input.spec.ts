import { all, inTurn } from "#tests/e2e/dossier.ts";
import { expect, expectMap, type Page, test } from "./hosts.ts";

const camera = (page: Page) => page.frames()[1]?.evaluate(() => location.hash);

test("E13 the wheel over the map scrolls the article; with Ctrl it zooms the map", async ({ page, hosts }) => {
  await page.goto(`${hosts.host}plain.html`);
  const frame = page.frameLocator("iframe");
  await page.locator("iframe").scrollIntoViewIfNeeded();
  await expectMap(frame);
  const before = await page.evaluate(() => scrollY);
  const box = await frame.locator("#map-region").boundingBox();
  if (!box) throw new Error("no map");
  await page.mouse.move(box.x + 250, box.y + 80);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
  expect(await camera(page)).toBe("");
  const hint = frame.locator(".maplibregl-cooperative-gesture-screen");
  await expect(hint).toHaveCount(1);
  const moved = await frame.locator("#map-region").boundingBox();
  await page.mouse.move((moved?.x ?? 0) + 250, (moved?.y ?? 0) + 100);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -300);
  await page.keyboard.up("Control");
  await expect.poll(() => camera(page)).toContain("map=");
});

test.describe("by touch", () => {
  test.use({ hasTouch: true });

  test("E13 one finger scrolls the article and shows the hint, two fingers move the map", async ({ page, hosts }) => {
    await page.goto(`${hosts.host}plain.html`);
    const frame = page.frameLocator("iframe");
    await page.locator("iframe").scrollIntoViewIfNeeded();
    await expectMap(frame);
    const box = await frame.locator("#map-region").boundingBox();
    if (!box) throw new Error("no map");
    const session = await page.context().newCDPSession(page);
    // A spot without marks, which take touches themselves.
    const spot = { x: box.x + 625, y: box.y + 75 };
    await frame.locator(".maplibregl-cooperative-gesture-screen").evaluate((screen) => {
      const seen = new MutationObserver(() => {
        if (screen.classList.contains("maplibregl-show")) screen.setAttribute("data-was-shown", "");
      });
      seen.observe(screen, { attributeFilter: ["class"] });
    });
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", points: { x: number; y: number }[]) =>
      session.send("Input.dispatchTouchEvent", { type, touchPoints: points.map((point, id) => ({ ...point, id })) });
    const drag = async (fingers: { x: number; y: number }[], by: { x: number; y: number }) => {
      // One after the other, as fingers come down.
      for (let n = 1; n <= fingers.length; n += 1) await touch("touchStart", fingers.slice(0, n));
      for (let n = 1; n <= 8; n += 1)
        await touch(
          "touchMove",
          fingers.map(({ x, y }) => ({ x: x + (by.x * n) / 8, y: y + (by.y * n) / 8 })),
        );
      await touch("touchEnd", []);
    };
    const before = await page.evaluate(() => scrollY);
    await page.evaluate(() => {
      document.addEventListener("scrollend", () => document.documentElement.setAttribute("data-at-rest", ""));
    });
    await drag([spot], { x: 0, y: -60 });
    await expect(page.locator("html")).toHaveAttribute("data-at-rest");
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
    await expect(frame.locator(".maplibregl-cooperative-gesture-screen")).toHaveAttribute("data-was-shown");
    expect(await camera(page)).toBe("");
    const moved = await frame.locator("#map-region").boundingBox();
    const y = (moved?.y ?? 0) + 75;
    await drag(
      [
        { x: spot.x - 25, y },
        { x: spot.x + 25, y },
      ],
      { x: 0, y: 60 },
    );
    await expect.poll(() => camera(page)).toContain("map=");
  });
});

test("E14 E15 Tab goes through the embed to the link after it; arrow keys belong to the host until the map has the focus", async ({
  page,
  hosts,
}) => {
  await page.goto(`${hosts.host}plain.html`);
  await page.locator("iframe").scrollIntoViewIfNeeded();
  const frame = page.frameLocator("iframe");
  await expectMap(frame);
  await page.locator("#before").focus();
  let stops = 0;
  for (; stops < 40; stops += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement?.textContent?.includes("open the full map"))) break;
  }
  expect(stops).toBeGreaterThan(4);
  expect(stops).toBeLessThan(27);

  // Or passes the map by.
  await page.locator("#before").focus();
  await page.keyboard.press("Tab");
  await expect(frame.getByRole("link", { name: "Skip this map" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(frame.getByRole("link", { name: /^Open full map/ })).toBeFocused();

  await page.evaluate(() => scrollTo(0, 0));
  await page.locator("p").first().click();
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("IFRAME");
  // Pressed until it shows: a machine at work may lose the first press, a frame that takes the keys loses all.
  const scrolled = async () => {
    await page.keyboard.press("ArrowDown");
    return page.evaluate(() => scrollY);
  };
  await expect.poll(scrolled).toBeGreaterThan(20);
  expect(await camera(page)).toBe("");
  await frame.locator("canvas.maplibregl-canvas").focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => camera(page)).toContain("map=");
});

test("E16 twenty interactions add nothing to the article's history", async ({ page, hosts }) => {
  await page.goto(`${hosts.host}two-embeds.html`);
  await page.goto(`${hosts.host}plain.html`);
  const frame = page.frameLocator("iframe");
  await page.locator("iframe").scrollIntoViewIfNeeded();
  await expect(frame.locator("html")).toHaveAttribute("data-ready", /text|map/);
  const before = await page.evaluate(() => history.length);
  for (let n = 0; n < 8; n += 1) await frame.getByRole("button", { name: "Previous change" }).click();
  for (let n = 0; n < 4; n += 1) await frame.getByRole("button", { name: "Next change" }).click();
  // Host pages of the examples hold the first dossier.
  const places = [...(all[0] ?? inTurn(0)).dossier.place.values()];
  for (const { id: place } of places.filter(({ kind }) => kind === "base" || kind === "country").slice(0, 4)) {
    await frame.getByRole("button", { name: "Places" }).click();
    await frame.locator(`nav [data-place="${place}"]`).click();
  }
  await frame.getByRole("button", { name: /passages$/ }).click();
  await page.keyboard.press("Escape");
  expect(await page.evaluate(() => history.length)).toBe(before);
  await page.goBack();
  expect(page.url()).toBe(`${hosts.host}two-embeds.html`);
});
