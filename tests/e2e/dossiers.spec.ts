import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync, zipSync } from "fflate";
import { extractText, getDocumentProxy } from "unpdf";
import { foreignDossier } from "#tests/fixtures/foreign.ts";
import { dossierFolders, readCopies, readFolder } from "#tools/dossier/files.ts";
import { tags, violationsOf } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { clippedText, marksOnMap, overlapping, show, under } from "./picture.ts";
import type { Page } from "./reader.ts";

const [home = "", ...others] = JSON.parse(readFileSync("data/site.json", "utf8")).dossiers as string[];
const other = others[0] ?? "";

/** What axe finds, a line each. */
async function faults(page: Page, where: string): Promise<string[]> {
  const violations = await violationsOf(page, tags);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${where}: ${id}: ${target.join(" ")}`));
}

test("a reader goes from one dossier to another, and links, pages and languages agree on which it is", async ({
  landless: reader,
}) => {
  const { page } = reader;
  const title = page.getByRole("heading", { level: 1 });
  const maps: string[] = [];
  page.on("request", (request) => maps.push(...(/\/basemap\/[^?]*/.exec(request.url()) ?? [])));
  await reader.open("fr/");
  expect(maps.filter((path) => path.includes(other))).toEqual([]);
  await expect(page.locator("html")).toHaveAttribute("data-dossier", home);
  await page.getByRole("button", { name: "Autres dossiers de ce site" }).click();
  const list = page.getByRole("dialog").getByRole("link");
  await expect(list).toHaveCount(dossierFolders("data").length);
  await expect(page.getByRole("dialog").locator("[aria-current=page]")).toHaveAttribute("href", /\/fr\/$/);
  expect(await faults(page, "chooser")).toEqual([]);
  await page.getByRole("dialog").locator(`a[href$="d/${other}/fr/"]`).click();
  await reader.ready("fallback");
  await expect(page.locator("html")).toHaveAttribute("data-dossier", other);
  await expect(page.locator("html"), "each dossier has its own map").toHaveAttribute("data-map", other);
  const named = (await title.textContent()) ?? "";

  // The same dossier by its name in a link to the home page; the step of a date keeps it there.
  await reader.open(`?dossier=${other}&lang=fr`);
  expect(await title.textContent()).toBe(named);
  await page.getByRole("button", { name: "Changement précédent" }).click();
  await expect(page).toHaveURL(new RegExp(`dossier=${other}`));
  await reader.reload();
  expect(await title.textContent()).toBe(named);
});

test("every view of the other dossier can be read and used, and quotes in another script run their way", async ({
  landless: reader,
}) => {
  const { page } = reader;
  await reader.open(`d/${other}/`);
  const lines: string[] = [];
  for (const view of ["map", "list", "sources", "compare", "coverage"]) {
    await show(page, `?view=${view}`);
    await expect(page.locator(".app")).toHaveClass(new RegExp(`view-${view}`));
    lines.push(...(await faults(page, view)));
  }
  expect(lines).toEqual([]);
  await show(page, "?view=sources&source=barid");
  const quote = page.locator('.source-reader blockquote[lang="ar"]').first();
  await expect(quote).toHaveCSS("direction", "rtl");
  await expect(page.locator("#source-title")).toHaveAttribute("dir", "rtl");
});

test("the other dossier is embedded, told, printed and taken along as the first one is", async ({
  landless: reader,
}) => {
  const { page } = reader;
  const file = JSON.parse(readFileSync(join("dist", "dossiers", other, "dossier.json"), "utf8"));
  const name = (id: string): string => file.places.find((place: { id: string }) => place.id === id).short;

  await page.setViewportSize({ width: 600, height: 480 });
  await reader.open(`d/${other}/?embed=1`);
  for (const base of file.bases) await expect(page.locator(".embed-told")).toContainText(name(base));
  expect(await clippedText(page)).toEqual([]);

  await page.setViewportSize({ width: 390, height: 844 });
  const [story] = file.stories;
  await reader.open(`d/${other}/?story=${story.id}&step=2&theme=dark`);
  await expect(page.locator("#story-title")).toHaveText(story.steps[1].title);
  await page.getByRole("button", { name: /^Next/ }).first().click();
  await expect(page.locator("#story-title")).toHaveText(story.steps[2].title);
  await expect(page).toHaveURL(/step=3.*theme=dark|theme=dark.*step=3/);
  const { labels, symbols, chrome } = await marksOnMap(page);
  expect([...overlapping(labels), ...under(symbols, chrome)]).toEqual([]);

  await page.setViewportSize({ width: 1280, height: 720 });
  await reader.open(`d/${other}/`);
  await page.getByRole("button", { name: "Download and print" }).click();
  await page.getByLabel(/^The whole dossier:/).check();
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download CSV", exact: true }).click();
  const csv = await waiting;
  expect(csv.suggestedFilename()).toBe(`${other}-all-claims.csv`);
  expect(
    readFileSync(await csv.path(), "utf8")
      .trim()
      .split("\r\n"),
  ).toHaveLength(file.claims.length + 1);
  await page.evaluate(() => {
    Object.assign(window, { print: () => dispatchEvent(new Event("beforeprint")) });
  });
  await page.getByRole("button", { name: "Print handout" }).click();
  await expect(page.locator(".handout")).toHaveCount(1);
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: "A4", printBackground: true })));
  const { text } = await extractText(pdf, { mergePages: true });
  expect(pdf.numPages).toBeLessThanOrEqual(6);
  for (const said of [file.title, ...file.bases.map(name)]) expect(text.replace(/\s+/g, " ")).toContain(said);
});

test.describe("the check of a dossier in the page", () => {
  const folder = join("data", other);
  const zip = (bend: (files: Record<string, Uint8Array>) => void = () => {}) => {
    const files: Record<string, Uint8Array> = {};
    for (const [path, bytes] of readFolder(folder)) files[`${other}/${path}`] = bytes;
    for (const [path, bytes] of readCopies(join(folder, "articles"))) files[`${other}/articles/${path}`] = bytes;
    bend(files);
    return { name: "mine.zip", mimeType: "application/zip", buffer: Buffer.from(zipSync(files)) };
  };

  test("says what is wrong with a ZIP, lets a folder without a problem be saved whole and opened, in both languages", async ({
    landless: reader,
  }) => {
    const { page } = reader;
    await page.goto(reader.address("check.html?lang=en"));
    const inputs = page.locator("input[type=file]");
    await expect(inputs).toHaveCount(2);
    const last = page.locator(".check-last");

    await inputs.nth(1).setInputFiles(
      zip((files) => {
        const text = Buffer.from(files[`${other}/claims/reef.json`] ?? []).toString();
        files[`${other}/claims/reef.json`] = Buffer.from(text.replace('"north-reef"', '"north-ref"'));
      }),
    );
    await expect(last).toHaveText(/^1 problem, /);
    await expect(page.locator(".check-lines .problem")).toHaveText(
      /claims\/reef\.json:\d+ > .*"north-ref".*north-reef/,
    );
    await expect(page.getByRole("button", { name: `Open ${other}` })).toHaveCount(0);
    expect(await faults(page, "check")).toEqual([]);

    await inputs.nth(1).setInputFiles({ name: "x.zip", mimeType: "application/zip", buffer: Buffer.from("no zip") });
    await expect(page.getByRole("alert")).toHaveText(/could not be read/);

    await inputs.nth(0).setInputFiles(folder);
    await expect(last).toHaveText(/^no problems, /);
    await expect(page.locator(".check-lines")).toContainText("40 of 40 quotes verified");
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: `Save ${other} as ZIP` }).click();
    const place = mkdtempSync(join(tmpdir(), "zip-"));
    await (await saved).saveAs(join(place, "saved.zip"));
    const files = unzipSync(readFileSync(join(place, "saved.zip")));
    rmSync(place, { recursive: true });
    for (const [path, bytes] of readFolder(folder))
      expect(Buffer.from(files[`${other}/${path}`] ?? []).equals(Buffer.from(bytes)), path).toBe(true);

    await page.getByRole("button", { name: `Open ${other}` }).click();
    await reader.ready("fallback");
    const compiled = JSON.parse(readFileSync(join("dist", "dossiers", other, "dossier.json"), "utf8"));
    await expect(page.getByRole("heading", { level: 1 })).toContainText(compiled.title);
    await expect(page.locator(".menu-button"), "the sheets of both pages keep their order").toBeHidden();
    await page.getByRole("button", { name: "Previous change" }).click();
    await expect(page).toHaveURL(/check\.html\?.*date=/);
    await page.getByRole("button", { name: "Lire cette page en français" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  });

  test("opens a dossier in languages of its own beside an interface in English, and says so", async ({
    landless: reader,
  }) => {
    const { page } = reader;
    await page.goto(reader.address("check.html?lang=en"));
    const { folder: temporary, data } = foreignDossier();
    await page.locator("input[type=file]").nth(0).setInputFiles(join(data, "arsifa-2020"));
    await page.getByRole("button", { name: "Open arsifa-2020" }).click();
    rmSync(temporary, { recursive: true });
    await reader.ready("fallback");
    const title = page.locator(".site-title");
    await expect(title).toHaveAttribute("lang", "ar");
    await expect(title).toHaveCSS("direction", "rtl");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(page.getByText("The map’s own words are in English.")).toBeVisible();
    await show(page, "?view=list");
    const says = page.getByText("البحرية موجودة في الرصيف الجنوبي.").first();
    await expect(says).toHaveAttribute("dir", "rtl");
    expect(await faults(page, "list in Arabic")).toEqual([]);
    await page.getByRole("button", { name: "PT-BR" }).click();
    await expect(title).toHaveText(/dois píeres/);
    await expect(title).toHaveAttribute("lang", "pt-BR");
    await expect(title).toHaveCSS("direction", "ltr");
    await expect(page).toHaveURL(/lang=pt-BR/);
  });

  test("takes what is dropped anywhere onto it", async ({ landless: reader }) => {
    const { page } = reader;
    await page.goto(reader.address("check.html?lang=fr"));
    const { buffer } = zip();
    const data = await page.evaluateHandle((bytes) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0))], "mine.zip"));
      return transfer;
    }, buffer.toString("base64"));
    await page.getByRole("heading", { level: 1 }).dispatchEvent("drop", { dataTransfer: data });
    await expect(page.locator(".check-last")).toHaveText(/^no problems, /);
    await expect(page.getByRole("button", { name: `Ouvrir ${other}` })).toBeVisible();
  });
});
