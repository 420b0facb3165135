import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { deriveView } from "#domain/view.ts";
import { must, on } from "#tests/fixtures/builder.ts";
import { hostileView, payloads } from "#tests/fixtures/hostile.ts";
import { everyDossier } from "#tests/fixtures/shipped.ts";
import { claimsXlsx } from "./xlsx.ts";

const set = { address: "https://map.example/?date=2024-05-02", language: "en" } as const;

async function sheetOf(bytes: Uint8Array) {
  const [sheet] = (await readXlsx(bytes)).sheets;
  const [names = [], ...rows] = must(sheet).rows;
  return rows.map((row) => Object.fromEntries(names.map((name, n) => [String(name), row[n] ?? null])));
}

describe.each(everyDossier)("the workbook of $name", ({ dossier }) => {
  it("holds a line for each claim, whose dates stay text and whose coordinates stay numbers", async () => {
    const rows = await sheetOf(
      await claimsXlsx({ ...set, view: deriveView(dossier, on(dossier.asOf)), claims: dossier.claims }),
    );
    expect(rows.map(({ id }) => id)).toEqual(dossier.claims.map(({ id }) => id));
    expect(rows.map((row) => row.when_edtf)).toEqual(dossier.claims.map(({ when }) => when.edtf));
    for (const base of dossier.bases) {
      const [longitude, latitude] = must(dossier.place.get(base)).geometry.coordinates;
      const atBase = must(rows.find(({ places }) => places === base));
      expect([atBase.longitude, atBase.latitude]).toEqual([longitude, latitude]);
    }
    for (const row of rows) for (const value of Object.values(row)) expect(value).not.toBeInstanceOf(Date);
  });
});

describe("the workbook", () => {
  it.each(payloads)("takes %j for no formula", async (text) => {
    const view = hostileView(text);
    const bytes = await claimsXlsx({ ...set, view, claims: view.dossier.claims, address: text });
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    const cells = [...(must(sheets[0]).cells?.values() ?? [])];
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(await sheetOf(bytes)).toHaveLength(view.dossier.claims.length);
  });
});
