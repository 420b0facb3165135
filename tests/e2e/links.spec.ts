import { formatEdtf } from "#words/dates.ts";
import { inTurn } from "./dossier.ts";
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
    const { page: path, date } = inTurn(1);
    await reader.open(path, "text");
    await page.evaluate(() => localStorage.setItem("sitmap-theme", "dark"));
    await reader.open(`${path}?date=${date}`, "text");
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
    await expect(page.getByRole("textbox", { name: "Link to this view" })).toHaveValue(RegExp(`date=${date}$`));
    await expect(page.getByRole("textbox", { name: "Cite this view" })).not.toHaveValue(/theme/);
  });

  test("once chosen, wins over the link's, also on going back to it; until then the link's wins", async ({
    landless: reader,
  }) => {
    const { page } = reader;
    const html = page.locator("html");
    const { page: path, date } = inTurn(0);
    await reader.open(`${path}?theme=dark&date=${date}`, "text");
    await expect(html).toHaveAttribute("data-theme", "dark");
    await reader.view("list");
    await page.getByRole("button", { name: "Light theme" }).click();
    await expect(html).toHaveAttribute("data-theme", "light");
    expect(themeOf(reader.link())).toBeNull();
    await page.goBack();
    await expect.poll(() => themeOf(reader.link())).toBe("dark");
    await expect(html).toHaveAttribute("data-theme", "light");
    await reader.open(`${path}?theme=dark`, "text");
    await expect(html).toHaveAttribute("data-theme", "dark");
    expect(await page.evaluate(() => localStorage.getItem("sitmap-theme"))).toBe("light");
  });
});

test.describe("the camera", () => {
  const { page: path, dossier, date, bases } = inTurn(1);
  const [lng, lat] = dossier.place.get(bases[0])?.geometry.coordinates ?? [0, 0];
  const open = `${path}?date=${date}#map=16/${lat}/${lng}`;

  /** Moves the map by a part of its size, and waits until the address says so. */
  async function move(reader: Reader) {
    const before = reader.link();
    const { page } = reader;
    await page.getByRole("button", { name: "Move the map" }).click();
    await page.getByRole("button", { name: "Move left" }).click();
    await expect.poll(() => reader.link()).not.toBe(before);
    await reader.ready("map");
  }

  const at = async (reader: Reader) => (await reader.mark(bases[0]).boundingBox())?.x ?? Number.NaN;

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
  const { page: path, dossier, date, bases } = inTurn(1);
  const [lng = 0, lat = 0] = (dossier.place.get(bases[0])?.geometry.coordinates ?? []).map((degrees) =>
    Math.round(degrees),
  );
  await reader.open(`${path}?date%3D${date}%26place%3D${bases[0]}%23map%3D6/${lat}/${lng}.`);
  await expect(reader.panel(bases[0])).toBeVisible();
  await expect(reader.date()).toHaveAttribute("aria-valuetext", RegExp(formatEdtf("en", date)));
  await expect(reader.page.locator(".notice")).toHaveCount(0);
  await reader.step("Previous");
  await expect.poll(() => reader.link()).toMatch(RegExp(`\\?date=[\\d-]+&place=${bases[0]}#map=6/${lat}/${lng}$`));
});

test("names in capitals and a language with its region are understood; what is not there is named", async ({
  landless: reader,
}) => {
  const { page } = reader;
  const notice = page.locator(".notice > [title]:not(button)");
  const { page: path, date, bases } = inTurn(0);
  const [place] = bases;
  const capital = place.replace(/^./, (letter) => letter.toUpperCase());
  await reader.open(`${path}?DATE=${date}&Place=${capital}&lang=fr_CA`, "text");
  await expect(page.locator(`#details-region [data-place="${place}"]:not(button)`).first()).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expect.poll(() => reader.link()).toMatch(RegExp(`\\?date=${date}&place=${place}&lang=fr$`));
  await expect(notice).toHaveCount(0);
  await reader.open(`${path}?lang=de`, "text");
  await expect(notice).toHaveText(/^The link asked for German; this dossier is not in that language\.$/);
  await reader.open(`${path}?lang=fr&date=never#map=99/999/999`, "text");
  await expect(notice).toContainText("Une partie de ce lien n’a pas été comprise");
  await expect(notice).toContainText("hors de la carte");
});
