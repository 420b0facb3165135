import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { describe, expect, it } from "vitest";
import { must } from "#tests/fixtures/builder.ts";
import { nigerDossier } from "#tests/fixtures/niger.ts";
import { shipped } from "#tests/fixtures/shipped.ts";
import { formatCitations } from "./citations.ts";
import { type CitationAbout, claimItems, passageItem, viewItem } from "./csl.ts";

const dossier = nigerDossier();
const about: CitationAbout = {
  language: "en",
  dossier,
  address: "https://map.example/?date=2024-05-02",
  accessed: "2026-01-05",
  moment: "As of 2 May 2024",
};
const passageOf = (letter: string) =>
  must(dossier.passages.find((passage) => dossier.source.get(passage.source)?.letter === letter && passage.paragraph));
const item = (letter: string) => must(passageItem(about, passageOf(letter)));
const claim = must(dossier.claims[0]);

describe("items", () => {
  it("leave out what the copy does not give, and say so", () => {
    expect(item("A")).not.toHaveProperty("title");
    expect(item("A")).not.toHaveProperty("container-title");
    expect(item("A").note).toContain("Headline not in our copy");
    expect(item("A").note).toContain("Web address not known");
    for (const letter of ["A", "B", "C", "D", "E"]) {
      expect(item(letter)).not.toHaveProperty("author");
      expect(item(letter)).not.toHaveProperty("URL");
    }
    expect(item("C")["container-title"]).toBe("The Guardian");
  });

  it("mark dates that are not printed in the article", () => {
    expect(item("B").issued).toEqual({ "date-parts": [[2024, 5, 3]] });
    for (const letter of ["A", "D"])
      expect(item(letter).issued).toEqual({
        "date-parts": [
          [2024, 5, 2],
          [2024, 5, 3],
        ],
        circa: true,
      });
  });

  it("of a claim are the claim and every passage that supports it", () => {
    const supports = claim.evidence.filter(({ role }) => role === "supports").map(({ passage }) => passage);
    const ids = claimItems(about, claim).map(({ id }) => id);
    expect(ids[0]).toBe(claim.id);
    expect(ids.slice(1).sort()).toEqual([...supports].sort());
  });
});

describe("files", () => {
  const items = [viewItem(about, null), ...claimItems(about, claim), item("C")];

  it("in BibTeX are read back by citation-js with the same ids, titles and years", async () => {
    const back = new Cite(await formatCitations("en", items, "bibtex")).data;
    expect(back.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
    expect(back.map(({ title }) => title)).toEqual(items.map(({ title }) => title));
    expect(back.at(-1)).toMatchObject({ issued: { "date-parts": [[2024, 5, 3]] } });
  });

  it("in RIS are read back by citation-js with the same ids, titles and containers", async () => {
    const back = new Cite(await formatCitations("en", items, "ris")).data;
    expect(back.map(({ id, title }) => ({ id, title }))).toEqual(items.map(({ id, title }) => ({ id, title })));
    expect(back.at(-1)).toMatchObject({ "container-title": "The Guardian" });
  });

  it("in RIS give the day of a news article, not the year alone", async () => {
    expect(await formatCitations("en", [item("C")], "ris")).toMatch(/^PY {2}- 2024\nDA {2}- 2024\/05\/03\/$/m);
  });

  it("keep accents, signs, the site and the day of access, as reference managers read them", async () => {
    const says = "La moitié des soldats — 100 $, 10 % & le n° #1_a — à l’été";
    const french = claimItems({ ...about, language: "fr" }, { ...claim, says })[0];
    const written = await formatCitations("fr", [must(french), item("C")], "bibtex");
    expect(written).toContain(String.raw`title = {La moitié des soldats — 100 \$, 10 \% \& le n° \#1\_a — à l’été},`);
    expect(written).toContain(`booktitle = {${dossier.title}},\n\turldate = {2026-01-05},`);
    expect(written).toMatch(/^\tmonth = may,\n\tday = \{3\},$/m);
    expect(new Cite(written).data[0]?.title).toBe(says);
    const ris = await formatCitations("fr", [must(french)], "ris");
    expect(ris).toContain(`TI  - ${says}\nT2  - ${dossier.title}`);
    expect(ris).toMatch(/^Y2 {2}- 2026\/01\/05\/$/m);
    expect(ris).not.toMatch(/^M1/m);
    expect(JSON.parse(await formatCitations("fr", [must(french)], "csl-json"))[0]).toMatchObject({
      title: says,
      "container-title": dossier.title,
      accessed: { "date-parts": [[2026, 1, 5]] },
    });
  });

  it("in CSL-JSON are the items", async () => {
    expect(JSON.parse(await formatCitations("en", items, "csl-json"))).toEqual(items);
  });
});

describe.each(shipped)("every passage of $name in $language", ({ dossier: of, language }) => {
  const items = of.passages.map((passage) =>
    must(passageItem({ ...about, dossier: of, language, moment: "" }, passage)),
  );
  // Chicago leaves out an article before a newspaper's name.
  const named = items.flatMap(({ title = "", "container-title": container = "" }) => [
    title,
    container.replace(/^The /, ""),
  ]);

  it.each(["bibtex", "ris"] as const)("comes back from %s, whatever its script", async (format) => {
    const back = new Cite(await formatCitations(language, items, format)).data;
    expect(back.map(({ id, title }) => ({ id, title }))).toEqual(items.map(({ id, title }) => ({ id, title })));
  });

  it.each(["chicago", "mla"] as const)("is named in %s by headline and publisher", async (format) => {
    const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\d]/gu, "");
    const text = await formatCitations(language, items, format);
    for (const name of named) expect(letters(text), name).toContain(letters(name));
    expect(text).not.toMatch(/undefined|NaN|\[object/);
  });
});
