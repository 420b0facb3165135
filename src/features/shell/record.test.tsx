import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Dossier } from "#domain/dossier.ts";
import { receiptOf } from "#domain/receipt.ts";
import { CompareView } from "#features/compare/CompareView.tsx";
import { CoverageView } from "#features/coverage/CoverageView.tsx";
import { selection } from "#features/details/Details.tsx";
import { viewOfLink } from "#features/export/address.ts";
import { claimsCsv, strengthCsv } from "#features/export/csv.ts";
import { claimsGeoJson } from "#features/export/geojson.ts";
import { claimsKml } from "#features/export/kml.ts";
import { ListView } from "#features/list/ListView.tsx";
import { Handout } from "#features/print/Handout.tsx";
import { SourcesView } from "#features/sources/SourcesView.tsx";
import type { Link } from "#link/link.ts";
import { countText } from "#prose/counts.ts";
import { compiled, recordOff, recordOn } from "#tests/fixtures/record.ts";
import { served } from "#tests/fixtures/served.tsx";
import { TextPage } from "#tools/pages/TextPage.tsx";
import { anySource as englishForAny } from "#words/anysource-en.ts";
import * as french from "#words/fr/all.ts";
import { anySource as frenchForAny } from "#words/fr/anysource.ts";
import type { Language } from "#words/language.ts";
import { printed } from "#words/typeset.ts";
import { App } from "./App.tsx";

// Else it would be waited for while pages are drawn, longer than a reader waits, and be given up for every file after.
await selection.fetch();

/** English stands in the code, a file for each surface. */
const english = Object.fromEntries(
  await Promise.all(
    Object.keys(french).map(async (name) => [
      name,
      (await import(/* @vite-ignore */ `${process.cwd()}/src/words/${name}.ts`)).en,
    ]),
  ),
);

const moments: Link[] = [
  { date: "2013-06-01" },
  { date: "2018-06-01", place: "airbase-201" },
  { date: "2023-12-22", place: "niger" },
  { date: "2024-05-03", place: "airbase-101" },
  { date: "2024-05-03", known: "2024-05-02" },
  { date: "2024-07-07", place: "ndjamena" },
  { date: "2024-08-05", place: "chad" },
  { from: "2023", to: "2024-09", place: "niamey" },
];

function pageOf(dossier: Dossier, language: Language, link: Link): string {
  const paper = { mono: false, blank: false, land: null, story: null };
  return served(
    <>
      <App map={null} />
      <ListView />
      <SourcesView />
      <CompareView />
      <CoverageView />
      <TextPage others={[]} dossiers={[]} />
      <Handout {...paper} />
    </>,
    { dossier, link, language },
  );
}

/** The one thing that a dossier with a record shows more: the switch. */
const switches = /<button type="button" class="button collection-switch".*?<\/button>/g;

// Links on paper name the page.
beforeAll(() => void vi.stubGlobal("location", new URL("https://example.org/")));
afterAll(() => vi.unstubAllGlobals());

describe("with the record off the page is as without a record", () => {
  it("in the data", () => {
    const { collections, hash: _hash, ...own } = compiled.with.dossier;
    const { hash: _other, ...plain } = compiled.without.dossier;
    expect(collections?.map(({ id, default: isDefault }) => [id, isDefault])).toEqual([
      ["articles", true],
      ["record", false],
    ]);
    expect(own).toEqual(plain);
    const { collections: _words, stories, ...tables } = compiled.with.overlays.get("fr") ?? {};
    const { stories: others, ...rest } = compiled.without.overlays.get("fr") ?? {};
    expect(tables).toEqual(rest);
    expect(stories).toMatchObject(others ?? {});
  });

  it.each(["en", "fr"] as const)("in the page, every view, on paper and in files: %s", (language) => {
    for (const [n, link] of moments.entries()) {
      const [on, off] = [recordOff.with[language], recordOff.without[language]];
      // A page with all its views and its paper takes seconds: one stands for all.
      if (n === (language === "en" ? 3 : 1)) {
        const page = pageOf(on, language, link);
        expect(page.match(switches)).toHaveLength(1);
        // Paper names the edition of the file, which holds the names of its collections.
        const rest = page.replace(switches, "").replaceAll(on.hash, off.hash);
        expect(rest).toBe(pageOf(off, language, link));
      }
      for (const write of [
        claimsCsv,
        strengthCsv,
        claimsKml,
        (set: Parameters<typeof claimsCsv>[0]) => claimsGeoJson(set, "places"),
      ]) {
        const [a, b] = [on, off].map((dossier) => {
          const view = viewOfLink(dossier, link);
          return write({ view, claims: view.dossier.claims, address: "https://example.org/", language });
        });
        expect(a).toBe(b);
      }
    }
  });
});

describe("with the record on what is said of all sources is not said of articles", () => {
  /** Texts of a table, by their path; a function stands for what is written in it. */
  function textsOf(value: unknown, path: string): [path: string, text: string][] {
    if (typeof value === "string" || typeof value === "function") return [[path, String(value)]];
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([key, part]) => textsOf(part, `${path}.${key}`));
  }

  /** Words that name or count articles as such, or are said of one dossier's text. */
  const ofArticles =
    /^\.(common\.(article|articles|named\.articles)|sentences\.(articleSays|appeared)|labels\.notInSources|embed\.articles|export\.cite\.untitled|share\.embedNote|checkpage\.drop|receipt\.(attributions\.media|noLink))$/;

  it.each([
    ["en", english, englishForAny],
    ["fr", french, frenchForAny],
  ] as const)("in no word: %s", (_, words, forAny) => {
    const replaced = new Set(textsOf(forAny, "").map(([path]) => path));
    const left = textsOf(words, "").filter(([path, text]) => /article/i.test(text) && !replaced.has(path));
    expect(left.filter(([path]) => !ofArticles.test(path))).toEqual([]);
  });

  it.each(["en", "fr"] as const)("on the page, in every view and on paper: %s", (language) => {
    const said = (dossier: Dossier) => pageOf(dossier, language, { date: "2024-05-03", place: "airbase-101" });
    const [off, on] = [said(recordOff.with[language]), said(recordOn[language])];
    const forAny = new Map(textsOf(language === "en" ? englishForAny : frenchForAny, ""));
    const shown = textsOf(language === "en" ? english : french, "").flatMap(([path, text]) => {
      const other = forAny.get(path);
      return other && !text.includes("=>") && off.includes(printed(language, text)) ? [{ text, other }] : [];
    });
    expect(shown.length).toBeGreaterThan(5);
    for (const { text } of shown) expect(on).not.toContain(printed(language, text));
    expect(shown.filter(({ other }) => on.includes(printed(language, other))).length).toBeGreaterThan(5);
  });
});

it("a document of the record raises no count of an article's claim", () => {
  for (const claim of recordOff.with.en.claims) {
    const both = recordOn.en.claim.get(claim.id);
    expect(both).toBeDefined();
    if (both)
      expect(countText("en", recordOn.en, receiptOf(recordOn.en, both).supports)).toBe(
        countText("en", recordOff.with.en, receiptOf(recordOff.with.en, claim).supports),
      );
  }
  const gone = recordOn.en.claim.get("us-left-101");
  expect(gone && countText("en", recordOn.en, receiptOf(recordOn.en, gone).supports)).toBe(
    "3 documents (Official record), 2 original sources",
  );
});
