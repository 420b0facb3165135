import type { ComponentType } from "react";
import { describe, expect, it } from "vitest";
import { CompareView } from "#features/compare/CompareView.tsx";
import { CoverageView } from "#features/coverage/CoverageView.tsx";
import { ListView } from "#features/list/ListView.tsx";
import { ContextPanel } from "#features/region/ContextPanel.tsx";
import { SourcesView } from "#features/sources/SourcesView.tsx";
import type { Link } from "#link/link.ts";
import { nigerDossier } from "#tests/fixtures/niger.ts";
import { served } from "#tests/fixtures/served.tsx";
import { shipped } from "#tests/fixtures/shipped.ts";
import { smallDossier } from "#tests/fixtures/views.ts";
import type { Language } from "#words/language.ts";

const dossier = smallDossier();

function html(View: ComponentType, link: Link = {}, language: Language = "en", of = dossier): string {
  return served(<View />, { dossier: of, link, language });
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}

const all: [string, ComponentType][] = [
  ["sources", SourcesView],
  ["compare", CompareView],
  ["context", ContextPanel],
  ["list", ListView],
  ["coverage", CoverageView],
];
const details = { en: "Details", fr: "Détails" };

describe.each(shipped)("the views of $name in $language, on the server", ({ dossier: of, language }) => {
  it.each(all.filter(([view]) => view !== "context" || of.context))(
    "%s has the details region and no word that is missing",
    (_, View) => {
      const text = html(View, {}, language, of);
      expect(count(text, 'id="details-region"')).toBe(1);
      expect(text).toMatch(new RegExp(`<section id="details-region"[^>]* aria-label="${details[language]}"`));
      expect(text).not.toMatch(/ style=|undefined|NaN|\[object/);
    },
  );

  it("lists every claim once outside the receipt, every place, unknown and source", () => {
    const text = html(ListView, {}, language, of);
    for (const claim of of.claims) expect(count(text, `data-arrival="claim:${claim.id}"`), claim.id).toBe(1);
    for (const place of of.places) expect(text).toContain(`data-place="${place.id}"`);
    for (const source of of.sources) expect(text).toContain(`data-source="${source.id}"`);
  });

  it("compares every question with every source", () => {
    const text = html(CompareView, {}, language, of);
    for (const { id } of of.disagreements) expect(count(text, `<tr data-disagreement="${id}"`), id).toBe(1);
    expect(count(text, 'class="matrix-source aside"')).toBe(of.sources.length);
  });

  it("marks in Coverage every base with each force that is ever there", () => {
    const text = html(CoverageView, {}, language, of);
    for (const { short } of of.bases.flatMap((id) => of.place.get(id) ?? []))
      expect(text).toContain(`aria-label="${short}, `);
  });
});

describe("SourcesView", () => {
  it("opens at the first source, and at the source of a passage that a link names", () => {
    expect(html(SourcesView)).toContain('<article class="source-reader" data-source="one"');
    expect(html(SourcesView, { passage: "b3" })).toContain('<article class="source-reader" data-source="two"');
  });

  it("shows a passage that a link names although it is not on the map", () => {
    expect(html(SourcesView)).not.toContain('data-arrival="passage:a4"');
    expect(html(SourcesView, { passage: "a4" })).toContain('data-arrival="passage:a4"');
  });
});

describe("CompareView", () => {
  it("has one row for each question and a header cell for each source", () => {
    const text = html(CompareView);
    expect(count(text, "<tr data-disagreement=")).toBe(2);
    expect(count(text, 'class="matrix-source aside"')).toBe(3);
    expect(text).toContain('<td class="silent"><span class="visually-hidden">silent</span></td>');
  });

  it("chooses the question that an open claim bears on", () => {
    expect(html(CompareView, { claim: "us-late" })).toContain('<tr data-disagreement="us-question" class="selected"');
  });
});

describe("ListView", () => {
  it("states the same presence as the view, and lists places, unknowns and sources", () => {
    const text = html(ListView, { date: "2023-12-01" });
    expect(text).toContain("reported only before and after");
    for (const place of dossier.places) expect(text).toContain(`data-place="${place.id}"`);
    expect(text).toContain("No number is given.");
    for (const source of dossier.sources) expect(text).toContain(`data-source="${source.id}"`);
  });
});

describe("CoverageView", () => {
  it("has one tab stop in the grid and a text in every cell", () => {
    const text = html(CoverageView);
    expect(count(text, 'data-cell="')).toBe(4 * 15);
    expect(count(text, 'tabindex="0"')).toBe(1);
    expect(text).toContain(
      'aria-label="Base, US, July 2023: reported; in part reported only before and after; in part no source"',
    );
  });

  it("marks what is our reading and no source's words, and says so", () => {
    const text = html(CoverageView, {}, "en", nigerDossier());
    const cellOf = (label: string) => new RegExp(`class="([^"]*)"[^>]* aria-label="${label}`).exec(text)?.[1];
    expect(cellOf("N’Djamena base, France, May 2024: by our reading")).toContain("state-attested actor-france is-read");
    expect(cellOf("Niger, France, August 2023: earlier, by our reading")).toContain("is-read");
    expect(cellOf("N’Djamena base, US, April 2024: reported")).not.toContain("is-read");
  });
});

it("the region says of each state what is told, what is our reading, where sources contradict each other, and what none says", () => {
  const text = html(ContextPanel, { view: "context", date: "2024-05-03" }, "en", nigerDossier());
  const states = text.split('class="region-state"').slice(1);
  const of = (place: string) => states.find((part) => part.includes(`data-place="${place}"`)) ?? "";
  expect(of("chad")).toMatch(/US, .*≠ sources differ/);
  expect(of("chad")).toMatch(/France, .*our reading/);
  expect(of("mauritania")).toContain("Nothing said on");
});

it("the region never tells as silence what the filter hides", () => {
  const link: Link = { view: "context", date: "2024-03-20", actors: ["us"] };
  const text = html(ContextPanel, link, "en", nigerDossier());
  const burkina = text.split('class="region-state"').find((part) => part.includes('data-place="burkina-faso"')) ?? "";
  expect(burkina).toMatch(/Nothing said on<\/dt><dd>Government and US</);
  expect(text).toMatch(/<p class="note">[^<]*hidden[^<]*France/i);
});
