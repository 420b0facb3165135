import { expect, test } from "./fixtures.ts";
import { small } from "./picture.ts";
import type { Reader } from "./reader.ts";

const themeOf = (link: string) => new URL(link, "https://example.org").searchParams.get("theme");

test.describe("the reader's theme", () => {
  test("is kept by the browser, outlives Back, and enters no address, link or citation", async ({
    landless: reader,
  }) => {
    const { page } = reader;
    const html = page.locator("html");
    await reader.open("", "text");
    await page.evaluate(() => localStorage.setItem("sitmap-theme", "dark"));
    await reader.open("?date=2024-05-02", "text");
    await expect(html).toHaveAttribute("data-theme", "dark");
    await reader.view("list");
    await page.goBack();
    await expect.poll(() => reader.parameter("view")).toBeNull();
    await expect(html).toHaveAttribute("data-theme", "dark");
    expect(await page.evaluate(() => localStorage.getItem("sitmap-theme"))).toBe("dark");
    expect(themeOf(reader.link())).toBeNull();
    await page.getByRole("button", { name: "Light theme" }).click();
    await expect(html).toHaveAttribute("data-theme", "light");
    await page.getByRole("button", { name: "Dark theme" }).click();
    await expect(html).toHaveAttribute("data-theme", "dark");
    expect(themeOf(reader.link())).toBeNull();
    await page.getByRole("button", { name: "Share or cite" }).click();
    await expect(page.getByRole("textbox", { name: "Link to this view" })).toHaveValue(/date=2024-05-02$/);
    await expect(page.getByRole("textbox", { name: "Cite this view" })).not.toHaveValue(/theme/);
  });

  test("once chosen, wins over the link's, also on going back to it; until then the link's wins", async ({
    landless: reader,
  }) => {
    const { page } = reader;
    const html = page.locator("html");
    await reader.open("?theme=dark&date=2024-05-02", "text");
    await expect(html).toHaveAttribute("data-theme", "dark");
    await reader.view("list");
    await page.getByRole("button", { name: "Light theme" }).click();
    await expect(html).toHaveAttribute("data-theme", "light");
    expect(themeOf(reader.link())).toBeNull();
    await page.goBack();
    await expect.poll(() => themeOf(reader.link())).toBe("dark");
    await expect(html).toHaveAttribute("data-theme", "light");
    await reader.open("?theme=dark", "text");
    await expect(html).toHaveAttribute("data-theme", "dark");
    expect(await page.evaluate(() => localStorage.getItem("sitmap-theme"))).toBe("light");
  });
});

test.describe("the camera", () => {
  const open = "?date=2024-05-02#map=16/13.48223/2.18683";

  /** Moves the map by a part of its size, and waits until the address says so. */
  async function move(reader: Reader) {
    const before = reader.link();
    const { page } = reader;
    await page.getByRole("button", { name: "Move the map" }).click();
    await page.getByRole("button", { name: "Move left" }).click();
    await expect.poll(() => reader.link()).not.toBe(before);
    await reader.ready("map");
  }

  const at = async (reader: Reader) => (await reader.mark("airbase-101").boundingBox())?.x ?? Number.NaN;

  test("of a link is the one that is seen, to a pixel, and goes back also to a view that is near", async ({
    reader,
  }) => {
    await reader.page.setViewportSize(small);
    await reader.open(open);
    await move(reader);
    const seen = await at(reader);
    await reader.reload();
    expect(Math.abs((await at(reader)) - seen)).toBeLessThan(1);
    await reader.page.evaluate(() => {
      const [zoom, lat, lng] = location.hash.slice("#map=".length).split("/").map(Number);
      location.hash = `#map=${zoom}/${lat}/${(lng ?? 0) + 0.0002}`;
    });
    await expect.poll(async () => (await at(reader)) - seen).toBeLessThan(-15);
    await reader.page.goBack();
    await expect.poll(async () => Math.abs((await at(reader)) - seen)).toBeLessThan(1);
  });
});

test("a link that a program on the way has changed opens what it meant, with no notice, and heals with the next step", async ({
  reader,
}) => {
  await reader.page.setViewportSize(small);
  await reader.open("?date%3D2024-05-02%26place%3Dairbase-101%23map%3D6/13.5/8.");
  await expect(reader.panel("airbase-101")).toBeVisible();
  await expect(reader.date()).toHaveAttribute("aria-valuetext", /2 May 2024/);
  await expect(reader.page.locator(".notice")).toHaveCount(0);
  await reader.step("Previous");
  await expect.poll(() => reader.link()).toMatch(/^\?date=[\d-]+&place=airbase-101#map=6\/13.5\/8$/);
});

test("names in capitals and a language with its region are understood; what is not there is named", async ({
  landless: reader,
}) => {
  const { page } = reader;
  const notice = page.locator(".notice > [title]:not(button)");
  await reader.open("?DATE=2024-05-02&Place=Airbase-101&lang=fr_CA", "text");
  await expect(page.locator('#details-region [data-place="airbase-101"]:not(button)').first()).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expect.poll(() => reader.link()).toBe("?date=2024-05-02&place=airbase-101&lang=fr");
  await expect(notice).toHaveCount(0);
  await reader.open("?lang=de", "text");
  await expect(notice).toHaveText(/^The link asked for German; this dossier is not in that language\.$/);
  await reader.open("?lang=fr&date=never#map=99/999/999", "text");
  await expect(notice).toContainText("Une partie de ce lien n’a pas été comprise");
  await expect(notice).toContainText("hors de la carte");
});
