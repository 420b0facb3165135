import { readFile } from "node:fs/promises";
import { DOMParser } from "@xmldom/xmldom";
import { parse } from "csv-parse/sync";
import { asOf, inTurn, literally, type Shown } from "#tests/e2e/dossier.ts";
import { expect, test } from "#tests/e2e/fixtures.ts";
import type { Download, Page } from "#tests/e2e/reader.ts";

const viewOf = ({ page, date, bases }: Shown) => `${page}?date=${date}&place=${bases[0]}`;

async function openDialog(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Download and print" }).click();
  await expect(page.getByRole("dialog", { name: "Download and print" })).toBeVisible();
}

async function taken(page: Page, name: string): Promise<Download> {
  const waiting = page.waitForEvent("download", { timeout: 120_000 });
  await page.getByRole("button", { name: `Download ${name}`, exact: true }).click();
  return waiting;
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}

test("claims, quotes and sources open in their own tools", async ({ landless: reader }) => {
  const { page } = reader;
  const shown = inTurn(1);
  await reader.open(viewOf(shown), "text");
  await openDialog(page);
  const count = Number(
    (
      await page
        .getByLabel(/^This view:/)
        .locator("..")
        .textContent()
    )?.match(/\d+/)?.[0],
  );
  expect(count).toBeGreaterThan(3);

  const csv = await taken(page, "CSV");
  expect(csv.suggestedFilename()).toBe(`${shown.name}-${shown.date}-claims.csv`);
  const rows = parse(await bytesOf(csv), { bom: true, columns: true });
  expect(rows).toHaveLength(count);
  // Nobody can see a download fail, so its text is at hand.
  const row = page.locator(".export-row", { has: page.getByRole("button", { name: "Download CSV", exact: true }) });
  await row.getByText("No download began?").click();
  await expect(row.getByRole("textbox")).toHaveValue(/"when_edtf","when_words"/);

  const workbook = await taken(page, "Excel");
  expect(workbook.suggestedFilename()).toBe(`${shown.name}-${shown.date}-claims.xlsx`);
  expect((await bytesOf(workbook)).subarray(0, 2).toString()).toBe("PK");

  const features = [];
  for (const layer of ["places", "moves"])
    features.push(...JSON.parse((await bytesOf(await taken(page, `GeoJSON, ${layer}`))).toString()).features);
  expect(features).toHaveLength(count);

  const kml = new DOMParser().parseFromString((await bytesOf(await taken(page, "KML"))).toString(), "text/xml");
  expect(kml.getElementsByTagName("Placemark")).toHaveLength(count);

  const annotations: unknown = JSON.parse((await bytesOf(await taken(page, "Web Annotations"))).toString());
  expect(annotations).toMatchObject({ type: "AnnotationPage" });

  await page.getByLabel(/^The whole dossier:/).check();
  const all = await taken(page, "CSV");
  expect(all.suggestedFilename()).toBe(`${shown.name}-all-claims.csv`);
  const whole = parse(await bytesOf(all), { bom: true, columns: true });
  expect(whole.length).toBeGreaterThan(count);
  await expect(page.locator(".export-file", { hasText: /all-claims\.csv, \d+ kB/ })).toBeVisible();

  const file = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download : Dossier" }).click();
  expect(JSON.parse((await bytesOf(await file)).toString())).toMatchObject({ format: 1, id: shown.name });
});

test("pictures of the map come in three kinds, with words beside them", async ({ reader }) => {
  const { page } = reader;
  const shown = inTurn(0);
  await reader.open(viewOf(shown));
  await openDialog(page);
  for (const [name, width, height] of [
    ["PNG, 1600 × 900", 1600, 900],
    ["PNG, 1080 × 1080", 1080, 1080],
  ] as const) {
    const png = await bytesOf(await taken(page, name));
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
    // Terrain, land and words do not compress to nothing.
    expect(png.length).toBeGreaterThan(60_000);
  }
  // The yellow "as of" chip lies over the basemap, so the overlay was drawn too.
  const chip = await page
    .locator("img.export-preview")
    .first()
    .evaluate((image) => {
      const context = Object.assign(document.createElement("canvas"), { width: 1600, height: 900 }).getContext("2d");
      if (image instanceof HTMLImageElement) context?.drawImage(image, 0, 0);
      return Array.from(context?.getImageData(1345, 33, 1, 1).data ?? []);
    });
  expect(chip).toEqual([255, 217, 74, 255]);
  const svg = new DOMParser().parseFromString((await bytesOf(await taken(page, "SVG"))).toString(), "text/xml");
  expect(svg.documentElement?.getAttribute("viewBox")).toBe("0 0 1280 720");
  const words = page.getByRole("textbox", { name: "Description of the picture, for its alternative text:" }).last();
  await expect(words).toHaveValue(
    new RegExp(
      `^Map: ${literally(shown.dossier.title)}\\. ${asOf(shown.date)}\\..*${shown.dossier.place.get(shown.bases[0])?.name}: `,
    ),
  );
});

test("the open claim is cited in five forms", async ({ landless: reader }) => {
  const { page } = reader;
  const shown = inTurn(1);
  const [claim] = shown.dossier.claims.filter(({ places }) => places.includes(shown.bases[0]));
  const { id = "", says = "", evidence = [] } = claim ?? {};
  await reader.open(`${viewOf(shown)}&claim=${id}&passage=${evidence[0]?.passage}`, "text");
  await openDialog(page);
  await page.getByLabel("What to cite").selectOption(id);
  const words = literally(says.replace(/\.$/, ""));
  for (const [format, cited] of [
    ["Chicago", `^“${words},” .*${literally(shown.dossier.title)}, accessed .*, http:`],
    ["MLA", `“${words}`],
    ["BibTeX", `@misc\\{${id},`],
    ["RIS", "TY {2}- ELEC"],
    ["CSL-JSON", `"id": "${id}"`],
  ] as const) {
    await page.getByLabel("Form", { exact: true }).selectOption({ label: format });
    await expect(page.getByRole("textbox", { name: format, exact: true })).toHaveValue(new RegExp(cited, "i"));
  }
});
