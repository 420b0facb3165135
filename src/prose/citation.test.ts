import { describe, expect, it } from "vitest";
import { receiptOf } from "#domain/receipt.ts";
import { distanceBetween } from "#geo/distance.ts";
import { dossiers } from "#tests/fixtures/details.ts";
import { shipped } from "#tests/fixtures/shipped.ts";
import type { Language } from "#words/language.ts";
import { citationOf } from "./citation.ts";

const about = { title: "T", moment: "As of 2 May 2024", address: "https://example.org/?claim=x" };

function cite(language: Language, id: string): string[] {
  const dossier = dossiers[language];
  const claim = dossier.claim.get(id);
  if (!claim) throw new Error(`no claim ${id}`);
  return citationOf(language, receiptOf(dossier, claim), about).split("\n");
}

describe("citation", () => {
  it("names publisher, headline, date with its basis, paragraph and the quoted words", () => {
    expect(cite("en", "us-equipment-at-101-unclear")[1]).toBe(
      "The Guardian. “Russian troops enter airbase in Niger where US soldiers are stationed”, 3 May 2024 (date supplied with the copy), ¶12: “not clear what US military equipment remained”.",
    );
  });

  it("names what a source does not give as missing", () => {
    const [, line] = cite("en", "no-direct-russian-access");
    expect(line).toContain("[headline not in our copy]");
    expect(line).toContain("(date inferred from content)");
  });

  it("ends with dossier, moment and address, and marks a translated copy", () => {
    const lines = cite("en", "russia-in-separate-compound");
    expect(lines.at(-1)).toBe("Cited in “T,” as of 2 May 2024. https://example.org/?claim=x");
    expect(lines[1]).toContain("[translated copy]");
  });
});

it.each(shipped)(
  "has a line for each supporting passage of $name in $language, quotes untouched",
  ({ dossier, language }) => {
    for (const claim of dossier.claims) {
      const receipt = receiptOf(dossier, claim);
      const [says, ...lines] = citationOf(language, receipt, about).split("\n");
      expect(says).toBe(claim.says);
      expect(lines.at(-1)).toContain(about.address);
      expect(lines).toHaveLength(receipt.supports.length + 1);
      for (const [n, { passage, source }] of receipt.supports.entries()) {
        expect(lines[n]).toContain(passage.exact);
        expect(lines[n]).toContain(source.headline ?? source.publisher ?? source.label);
      }
    }
  },
);

describe("distance", () => {
  it("is the great-circle distance in both units", () => {
    const point = (lng: number, lat: number) => ({
      geometry: { type: "Point" as const, coordinates: [lng, lat] as [number, number] },
    });
    const { kilometres, miles } = distanceBetween(point(0, 0), point(0, 1));
    expect(kilometres).toBeCloseTo(111.19, 1);
    expect(miles).toBeCloseTo(69.09, 1);
  });
});
