import type { Page } from "@playwright/test";
import { expect, expectMap, test } from "./hosts.ts";

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
  await expect.poll(() => camera(page), { timeout: 10_000 }).toContain("map=");
});

test("E14 Tab goes from the link before to the link after, through the embed", async ({ page, hosts }) => {
  await page.goto(`${hosts.host}plain.html`);
  await page.locator("iframe").scrollIntoViewIfNeeded();
  await expectMap(page.frameLocator("iframe"));
  await page.locator("#before").focus();
  let stops = 0;
  for (; stops < 40; stops += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement?.textContent?.includes("open the full map"))) break;
  }
  expect(stops).toBeGreaterThan(4);
  expect(stops).toBeLessThan(25);
});

test("E15 arrow keys belong to the host until the map has the focus", async ({ page, hosts }) => {
  await page.goto(`${hosts.host}plain.html`);
  await page.locator("iframe").scrollIntoViewIfNeeded();
  const frame = page.frameLocator("iframe");
  await expectMap(frame);
  await page.evaluate(() => scrollTo(0, 0));
  await page.locator("p").first().click();
  for (let n = 0; n < 4; n += 1) await page.keyboard.press("ArrowDown");
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(20);
  expect(await camera(page)).toBe("");
  await frame.locator("canvas.maplibregl-canvas").focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => camera(page), { timeout: 10_000 }).toContain("map=");
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
  for (const place of ["chad", "niger", "airbase-101", "airbase-201"]) {
    await frame.getByRole("button", { name: "Places" }).click();
    await frame.locator(`nav [data-place="${place}"]`).click();
  }
  await frame.getByRole("button", { name: /passages$/ }).click();
  await page.keyboard.press("Escape");
  expect(await page.evaluate(() => history.length)).toBe(before);
  await page.goBack();
  expect(page.url()).toBe(`${hosts.host}two-embeds.html`);
});
