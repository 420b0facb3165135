import { describe, expect, it } from "vitest";
import { isoOf } from "#domain/day.ts";
import { eventsOf } from "#domain/events.ts";
import { deriveView } from "#domain/view.ts";
import type { Link } from "#link/link.ts";
import { sightOf } from "#prose/sight.ts";
import { on } from "#tests/fixtures/builder.ts";
import { dossiers } from "#tests/fixtures/details.ts";
import { served } from "#tests/fixtures/served.tsx";
import { shipped } from "#tests/fixtures/shipped.ts";
import { fragmentLink } from "#ui/receipt/PassageQuote.tsx";
import type { Language } from "#words/language.ts";
import { Details, selection } from "./Details.tsx";

await selection.fetch();

function draw(link: Link, language: Language = "en", dossier = dossiers[language]): string {
  return served(<Details />, { dossier, language, link });
}

/** Text as a reader gets it. */
function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&amp;", "&")
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"');
}

function quotes(html: string): { passage: string; text: string }[] {
  return [...html.matchAll(/<blockquote data-passage="([^"]+)"[^>]*>(.*?)<\/blockquote>/gs)].map((match) => ({
    passage: match[1] ?? "",
    text: textOf(match[2] ?? ""),
  }));
}

describe.each(shipped)("the details of $name in $language", ({ dossier, language }) => {
  const of = (link: Link) => draw(link, language, dossier);
  const places = dossier.places.map(({ id }) => id).filter((id) => dossier.claimsAtPlace.has(id));
  const [base = ""] = dossier.bases;
  const days = [
    ...eventsOf(dossier, () => true)
      .slice(-3)
      .map(({ to }) => isoOf(to)),
    dossier.asOf,
  ];

  it("have their landmarks", () => {
    const label = language === "fr" ? "Lieux" : "Places";
    expect(of({})).toMatch(/<section id="details-region"[^>]*aria-label="(Details|Détails)"/);
    expect(of({})).toContain(`<nav class="overview-places" aria-label="${label}">`);
    expect(of({ place: base })).toContain(`<nav class="places-nav note" aria-label="${label}">`);
  });

  it("offer every place with claims, selected or not", () => {
    for (const html of [of({}), of({ place: base }), of({ claim: dossier.claims[0]?.id ?? "" })])
      for (const id of places) expect(html).toMatch(new RegExp(`<button[^>]* data-place="${id}"`));
  });

  it("lead from every move, plan and number of the whole map to its passages, and quote at every base", () => {
    let said = 0;
    for (const date of days) {
      const html = of({ date });
      const answers = html.slice(html.indexOf('<dl class="answers'), html.indexOf("</dl>"));
      const { moved, planned, numbers } = sightOf(language, deriveView(dossier, on(date)));
      for (const { text, claim } of [...moved, ...planned, ...numbers])
        expect(textOf(answers.split(`data-claim="${claim}"`)[1]?.split(">").slice(1).join(">") ?? "")).toContain(text);
      said += moved.length + planned.length + numbers.length;
    }
    expect(said).toBeGreaterThan(3);
    for (const place of dossier.bases)
      expect(quotes(of({ date: dossier.asOf, place })).length, place).toBeGreaterThan(0);
  });

  it("have no style attribute, and headings in order, where nothing is selected", () => {
    expect(of({})).not.toContain(" style=");
    const levels = [...of({}).matchAll(/<h([1-6])/g)].map((match) => Number(match[1]));
    for (const [n, level] of levels.entries()) expect(level - (levels[n - 1] ?? 1)).toBeLessThanOrEqual(1);
  });
});

describe("details panel", () => {
  it("quotes at once when a place is selected", () => {
    const html = draw({ place: "airbase-101", date: "2024-05-02" });
    expect(html).toContain('<article class="receipt boxed" data-claim="russia-in-hangar-101"');
    expect(quotes(html).length).toBeGreaterThan(3);
  });

  it("shows both figures of a disagreement, who is silent, and that neither is for the base", () => {
    const text = textOf(draw({ place: "airbase-101", date: "2024-05-02" }));
    expect(text).toContain("60");
    expect(text).toContain("100");
    expect(text).toContain("A, B: no number.");
    expect(text).toContain("Neither figure is for this base alone.");
    expect(text).toContain("2 articles, 1 origin");
  });

  it("says that no source speaks and offers the nearest day", () => {
    const text = textOf(draw({ place: "airbase-101", date: "2017-06-09" }));
    expect(text).toContain("No source in this dossier covers this base on this date.");
    expect(text).toContain("Go to that time");
    expect(text).not.toContain("No troops");
  });

  it("puts the computed distance beside the stated one", () => {
    const text = textOf(draw({ place: "airbase-201" }));
    expect(text).toContain("about 500 miles");
    expect(text).toContain("460 miles (740 km)");
  });

  it("asks of a quantity what it measures, and gives no time to what has none", () => {
    expect(textOf(draw({ claim: "cost-201-more-than-100m" }))).toContain("How much: more than 100 million US dollars");
    expect(textOf(draw({ claim: "agadez-500-miles" }))).toContain("How far: about 500 miles");
    expect(textOf(draw({ claim: "us-in-chad-100" }))).toContain("How many: about 100 troops");
    expect(textOf(draw({ claim: "niamey-is-capital" }))).toContain("When: no date given");
    expect(textOf(draw({ claim: "us-at-101" }))).toContain("When: at the time of writing; start not stated");
    expect(textOf(draw({ claim: "russia-in-hangar-101" }))).toContain("When: at the time of writing; start not stated");
  });

  it("dates an article of one day or the next as that", () => {
    expect(textOf(draw({ claim: "no-direct-russian-access" }))).toContain("2 or 3 May 2024");
  });

  it("offers forces that a filter hides, and only then", () => {
    expect(textOf(draw({ place: "airbase-101", date: "2024-05-03" }))).not.toContain("Show all forces");
    const hidden = draw({ place: "airbase-101", date: "2024-05-03", actors: ["france"] });
    expect(textOf(hidden)).toContain("Hidden by your filter: US and Russian forces.Show all forces");
    expect(textOf(draw({ date: "2024-05-03", actors: ["france"] }))).toContain(
      "Airbase 101, Niameyhidden by your filter: United States and Russia",
    );
  });

  it("keeps presence and number apart in the row of a force, and quotes no number for its presence", () => {
    const text = textOf(draw({ place: "niger", date: "2024-05-03" }));
    expect(text).toContain(
      "“operations commenced in 2013” B¶8Reported since 2013 (B); told to leave. Who says so: reporter;",
    );
    expect(text).toContain("About 1,000 (E, B by our reading); nearly 1,000 (C).");
  });

  it("names the places inside that a force of a region is known of", () => {
    expect(textOf(draw({ place: "sahel", date: "2018-06-01" }))).toContain("United States in Niger“operations");
    expect(textOf(draw({ place: "sahel", date: "2018-06-01" }, "fr"))).toContain("États-Unis (Niger)“operations");
  });

  it("shows numbers only for a question that asks for them", () => {
    const text = textOf(draw({ place: "airbase-101", date: "2024-05-03" }));
    expect(text).toContain("60aboutUnverified.");
    expect(text).toMatch(/troops or trainers\?troops/);
  });

  it("survives a link to a claim or place that is not there", () => {
    expect(textOf(draw({ claim: "nope" }))).toContain("The link names a claim, “nope”");
    expect(textOf(draw({ place: "atlantis" }))).toContain("The link names a place, “atlantis”");
    expect(textOf(draw({ place: "mauritania" }))).toContain("No source in this dossier covers this country");
  });

  it("marks a copy that was translated back", () => {
    expect(textOf(draw({ claim: "russia-in-separate-compound" }))).toContain("back-translated");
  });

  it("says once per card that no link is known", () => {
    const text = textOf(draw({ claim: "russia-entered-101" }));
    expect(text.match(/No link to this article is known\./g)).toHaveLength(1);
  });
});

describe("link into an article", () => {
  it("carries the quote as a text fragment with its dashes escaped, and no older fragment", () => {
    expect(fragmentLink("https://example.org/a#top", "well-known, as “said”")).toBe(
      "https://example.org/a#:~:text=well%2Dknown%2C%20as%20%E2%80%9Csaid%E2%80%9D",
    );
  });
});
