import { asOf, inTurn } from "#tests/e2e/dossier.ts";
import { clean, expect, expectMap, type FrameLocator, frameHtml, savingData, test } from "./hosts.ts";

const { page: path, dossier, bases } = inTurn(1);
const start = (frame: FrameLocator) => frame.getByRole("button", { name: "Start interactive map" });
const html = (frame: FrameLocator) => frame.locator("html");

test("Save-Data: the poster with a button, and no map before it is pressed", async ({ page, hosts, problems }) => {
  await page.addInitScript(savingData);
  await page.goto(hosts.page(frameHtml(`${hosts.map}${path}?embed=1`)));
  const frame = page.frameLocator("iframe");
  await expect(start(frame)).toBeVisible();
  await expect(frame.locator(`#map-region [data-place='${bases[0]}']`).first()).toBeVisible();
  // The date control works on the poster.
  // Several events of one day are stops of their own.
  await expect(async () => {
    await frame.getByRole("button", { name: "Previous change" }).click();
    await expect(frame.getByText(asOf(dossier.asOf)).locator("visible=true")).toHaveCount(0, { timeout: 1000 });
  }).toPass();
  await expect(html(frame)).toHaveAttribute("data-ready", "text");
  expect(hosts.requests.filter(({ path }) => /adapter-.*\.js$|maplibre|\.pmtiles/.test(path))).toEqual([]);
  const box = await frame.locator("#map-region").boundingBox();
  await start(frame).click();
  await expectMap(frame);
  await expect(start(frame)).toHaveCount(0);
  expect(await frame.locator("#map-region").boundingBox()).toEqual(box);
  expect(problems).toEqual(clean);
});

test("at the browser's limit of maps the oldest keeps its poster, with a button that brings the map back", async ({
  page,
  hosts,
  problems,
}) => {
  await page.goto(hosts.page(frameHtml(`${hosts.map}${path}?embed=1`)));
  const frame = page.frameLocator("iframe");
  await expectMap(frame);
  const box = await frame.locator("#map-region").boundingBox();
  // Contexts count per process, which embeds of one site share; these stand for seventeen other embeds.
  await page.frames()[1]?.evaluate(() => {
    const others = Array.from({ length: 17 }, () => document.createElement("canvas"));
    for (const canvas of others) canvas.getContext("webgl2");
    Object.assign(window, { others });
  });
  await expect(start(frame)).toBeVisible();
  await expect(html(frame)).toHaveAttribute("data-ready", "fallback");
  await expect(frame.locator(".notice")).toHaveCount(0);
  await expect(frame.locator(`#map-region [data-place='${bases[0]}']`).first()).toBeVisible();
  expect(await frame.locator("#map-region").boundingBox()).toEqual(box);
  // Several events of one day are stops of their own.
  await expect(async () => {
    await frame.getByRole("button", { name: "Previous change" }).click();
    await expect(frame.getByText(asOf(dossier.asOf)).locator("visible=true")).toHaveCount(0, { timeout: 1000 });
  }).toPass();
  await start(frame).click();
  await expectMap(frame);
  await expect(start(frame)).toHaveCount(0);
  expect(problems.errors).toEqual([]);
});

test("a static embed has no button either", async ({ page, hosts }) => {
  await page.addInitScript(savingData);
  await page.goto(hosts.page(frameHtml(`${hosts.map}${path}?embed=1&static=1`)));
  const frame = page.frameLocator("iframe");
  await expect(html(frame)).toHaveAttribute("data-ready", "text");
  await expect(frame.locator(`#map-region [data-place='${bases[0]}']`).first()).toBeVisible();
  await expect(start(frame)).toHaveCount(0);
});
