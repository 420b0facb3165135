import type { ComponentType } from "react";
import { describe, expect, it } from "vitest";
import { differenceOf, matrixOf, positionOf } from "#domain/matrix.ts";
import { CompareView } from "#features/compare/CompareView.tsx";
import { SourcesView } from "#features/sources/SourcesView.tsx";
import type { Link } from "#link/link.ts";
import { dossierOf, must, type World } from "#tests/fixtures/builder.ts";
import { served } from "#tests/fixtures/served.tsx";
import { TextPage } from "#tools/pages/TextPage.tsx";
import type { Language } from "#words/language.ts";
import { ListView } from "./ListView.tsx";

const sides = (a: string, b: string) => [
  { says: `Of ${a}.`, claims: [a] },
  { says: `Of ${b}.`, claims: [b] },
];

const world: World = {
  articles: { autumn: ["2001-09-02", "2001-09-03"] },
  places: [{ id: "harbour", within: "town" }, { id: "town", kind: "city" }, "hill"],
  claims: [
    { id: "stay", edtf: "2001-02/2001-05-10", says: "Blue boats lie in the harbour." },
    { id: "red-stay", edtf: "2001-02-01/2001-05-10", actors: ["red"], saidBy: ["winter"] },
    { id: "quarrel", edtf: "[2001-03-11..2001-03-20]", kind: "statement", says: "They quarrelled.", actors: [] },
    { id: "length", edtf: "/..", kind: "attribute", says: "The quay is long.", actors: [], saidBy: ["autumn"] },
    { id: "word", edtf: "/..", kind: "statement", says: "A word was said.", actors: [], saidBy: ["winter"] },
    { id: "vote", edtf: "[2001-03-11..2001-03-20]", kind: "event", event: { rank: 1 }, actors: [], label: "Vote" },
    { id: "red-talks", edtf: "2001-04-02", kind: "event", event: { rank: 1 }, actors: ["red"], label: "Talks" },
  ],
  disagreements: [
    { id: "cannot-both", question: "Which of them?", positions: sides("stay", "red-stay") },
    { id: "facts", kind: "tension", question: "What of it?", positions: sides("stay", "quarrel") },
    { id: "words", kind: "tension", differs: "wording", question: "In which words?", positions: sides("stay", "word") },
    {
      id: "in-may",
      question: "And in May?",
      positions: sides("stay", "red-stay"),
      when: { edtf: "2001-05", from: "2001-05-01", to: "2001-05-31" },
    },
  ],
};
const dossier = dossierOf(world);

function html(View: ComponentType, link: Link = {}, language: Language = "en"): string {
  return served(<View />, { dossier, link, language });
}

/** The words between the tags. */
const textOf = (markup: string) => markup.replace(/<[^>]*>/g, " ").replace(/ +/g, " ");
const text = (View: ComponentType, link: Link = {}, language: Language = "en") => textOf(html(View, link, language));
const Text = () => <TextPage others={[]} dossiers={[]} />;

/** The part of the list about a place. */
const blockOf = (markup: string, place: string) =>
  textOf(must(new RegExp(`<div class="place-block" data-place="${place}">.*?</div>`, "s").exec(markup)?.[0]));

/** The words of a section of the list. */
const sectionOf = (markup: string, name: string) =>
  textOf(must(new RegExp(`<section class="${name}".*?</section>`, "s").exec(markup)?.[0]));

describe("kinds of difference", () => {
  it("are a contradiction only where it is one, and wording only where nothing else differs", () => {
    expect(dossier.disagreements.map(differenceOf)).toEqual(["contradiction", "tension", "wording", "contradiction"]);
    expect(differenceOf({ kind: "contradiction", differs: "wording" })).toBe("contradiction");
  });

  it("are named in Compare, counted and filtered apart", () => {
    const words = text(CompareView);
    for (const name of ["Contradiction", "Different facts", "Wording differs"]) expect(words).toContain(name);
    expect(words).toContain("2 contradictions");
    expect(words).toContain(
      "And 1 question on which the articles give different facts, 1 on which only the wording differs.",
    );
    const buttons = [...html(CompareView).matchAll(/<button type="button" aria-pressed="(?:true|false)">([^<]*)</g)];
    expect(buttons.map(([, name]) => name)).toEqual(["All", "Contradictions", "Different facts", "Wording"]);
  });

  it("have their own names in French, with no space that may break before a colon", () => {
    const words = text(CompareView, {}, "fr");
    for (const name of ["Contradiction\u00a0:", "Faits différents\u00a0:", "Formulations différentes\u00a0:"])
      expect(words).toContain(name);
    expect(words).not.toMatch(/ [:;?!»]/);
  });

  it("are named in the list and in the text page as well", () => {
    const list = sectionOf(html(ListView, { date: "2001-05-10" }), "list-disagreements");
    expect(list).toMatch(/≠ Contradiction: +Which of them\?/);
    expect(list).toMatch(/~ Different facts: +What of it\?/);
    expect(list).toMatch(/≈ Wording differs: +In which words\?/);
    expect(text(Text)).toMatch(/What of it\? +Different facts\./);
  });

  it("are current only on the days on which they are about something", () => {
    const of = (date: string) => sectionOf(html(ListView, { date }), "list-disagreements");
    expect(of("2001-05-10")).not.toContain("About other dates");
    const [current, others] = of("2001-04-30").split("About other dates");
    expect([current?.includes("What of it?"), current?.includes("And in May?")]).toEqual([true, false]);
    expect([others?.includes("What of it?"), others?.includes("And in May?")]).toEqual([false, true]);
  });
});

describe("a position", () => {
  const held = dossierOf({
    claims: [{ id: "stay", edtf: "2001-02-01/2001-05-10", saidBy: ["winter", "spring"], qualifiedBy: ["summer"] }],
    disagreements: [
      {
        id: "who",
        positions: [
          { says: "Named.", claims: ["stay"], passages: ["spring-stay", "summer-stay"] },
          { says: "All.", claims: ["stay"] },
        ],
      },
    ],
  });

  it("is held by the passages that the dossier names, also qualifying ones, else by all that support it", () => {
    const letters = (n: number) =>
      positionOf(held, must(held.disagreements[0]), n)[0]?.articles.map(({ letter }) => letter);
    expect(letters(0)).toEqual(["B", "C"]);
    expect(letters(1)).toEqual(["A", "B"]);
  });

  it("leaves silent only the articles that hold none", () => {
    const cells = must(matrixOf(held)[0]).cells.map(({ source, entries }) => `${source.letter}${entries.length}`);
    expect(cells).toEqual(["A1", "B2", "C1", "D0"]);
  });
});

describe("the time of a statement", () => {
  const statements = (link: Link, language: Language = "en") =>
    sectionOf(html(ListView, link, language), "list-statements");

  it("is said as possible on a day that its range leaves open, and does not hold after it", () => {
    expect(statements({ date: "2001-03-15" })).toMatch(/They quarrelled\. +Possibly on this date: mid-March 2001/);
    const later = statements({ date: "2001-03-25" });
    const [now, ...others] = later.split("statements for other dates");
    expect(now).not.toContain("They quarrelled.");
    expect(others.join()).toMatch(/They quarrelled\. +Mid-March 2001/);
    expect(statements({ date: "2001-03-15" }, "fr")).toContain("Peut-être à cette date\u00a0: mi-mars 2001");
  });

  it("is left out where it has none of its own", () => {
    const others = statements({ date: "2002-06-01" });
    expect(others).toMatch(/A word was said\. +At the time of writing/);
    expect(others).toMatch(/The quay is long\. +○/);
    expect(text(Text)).toMatch(/The quay is long\. +\[E/);
    expect(text(Text)).toMatch(/They quarrelled\. +Mid-March 2001\./);
  });

  it("is a stretch of time for a window, and a month where the link names one", () => {
    const window = { from: "2001-03-01", to: "2001-05-01" };
    expect(statements(window)).toContain("Statements that hold in this stretch of time");
    expect(statements(window)).not.toContain("this date");
    expect(text(ListView, window)).toContain("1 March 2001 to 1 May 2001");
    expect(statements({ date: "2001-03" })).toContain("Statements that hold on this date");
    expect(text(ListView, { date: "2001-03" })).toContain("As of March 2001");
    expect(text(ListView, { date: "2001-03" }, "fr")).toContain("En mars 2001");
    expect(text(CompareView, { date: "2001-03" })).toContain("As of March 2001");
  });

  it("is that of the event in the list, and of an article that may be of two days", () => {
    expect(sectionOf(html(ListView), "list-events")).toMatch(/mid-March 2001 +Vote/);
    expect(text(ListView)).toContain("2 or 3 September 2001");
    expect(text(SourcesView)).toContain("2 or 3 September 2001");
    expect(text(Text)).toContain("2 or 3 September 2001");
    expect(text(Text)).toMatch(/Mid-March 2001: +Vote/);
    expect(text(Text, {}, "fr")).toMatch(/Mi-mars 2001\u00a0: +Vote/);
  });
});

describe("the forces of a place in the list", () => {
  it("are known in words of their sources, and of places inside by name", () => {
    const markup = html(ListView, { date: "2001-04-01" });
    expect(blockOf(markup, "harbour")).toMatch(/blue +reported +reported from February to 10 May 2001 \(B\)/);
    expect(blockOf(markup, "town")).toMatch(/blue +reported +reported from February to 10 May 2001 \(B\); at harbour/);
    expect(blockOf(html(ListView, { date: "2001-02-10" }), "harbour")).toContain("no day given");
  });

  it("are hidden by the filter and not silent, there and above", () => {
    const markup = html(ListView, { date: "2001-04-01", actors: ["blue"] });
    expect(blockOf(markup, "harbour")).toMatch(/Hidden by your filter: red\. +Show all forces/);
    const all = blockOf(html(ListView, { date: "2001-04-01", actors: [] }), "harbour");
    expect(all).not.toContain("No source");
    expect(all.match(/Hidden by your filter/g)).toHaveLength(1);
    expect(textOf(markup)).toContain("1 force hidden by your filter.");
    expect(sectionOf(markup, "list-events")).toContain("1 event of the forces shown");
    expect(sectionOf(html(ListView, {}), "list-events")).toContain("All 2 events");
    expect(text(CompareView, { actors: ["blue"] })).toContain("1 force hidden by your filter.");
    const none = html(ListView, { date: "2002-06-01", actors: ["blue"] });
    expect(sectionOf(none, "list-statements")).not.toContain("No source for this date");
    expect(sectionOf(html(ListView, { date: "2002-06-01" }), "list-statements")).toContain("No source for this date");
  });
});

describe("words that readers of news know", () => {
  it.each([
    ["list", ListView],
    ["compare", CompareView],
    ["sources", SourcesView],
    ["text page", Text],
  ])("stand in the %s", (_, View) => {
    expect(text(View, { date: "2001-04-01" })).not.toMatch(/attest|receipt|\borigins?\b/i);
    expect(text(View, { date: "2001-04-01" }, "fr")).not.toMatch(/attest|preuve|(?<!d’)\borigines?\b/i);
  });
});
