import { describe, expect, it } from "vitest";
import { must } from "#tests/fixtures/builder.ts";
import { nigerDossier } from "#tests/fixtures/niger.ts";
import { type CitationAbout, type CslItem, claimItems, passageItem, viewItem } from "./csl.ts";
import { styledReferences } from "./styles.ts";

/*
 * Expected words are written by hand: Chicago after the Manual's 17th edition, full notes (14.14-14.18, 14.191-14.200),
 * MLA after the Handbook's 9th edition, works cited (5.1-5.105). Italics are lost in plain text.
 */
const about: CitationAbout = {
  language: "en",
  dossier: nigerDossier(),
  address: "https://map.example/?date=2024-05-02",
  accessed: "2026-09-05",
  moment: "As of 2 May 2024",
};

const cited = (style: "chicago" | "mla", ...items: CslItem[]) => styledReferences("en", items, style).trimEnd();

/** The passage of a source with these words in it. */
function passage(letter: string, words: string, from: CitationAbout = about): CslItem {
  const { dossier } = from;
  const found = dossier.passages.find(
    ({ source, exact }) => dossier.source.get(source)?.letter === letter && exact?.includes(words),
  );
  return must(passageItem(from, must(found)));
}

describe("the five articles, each with what its copy gives", () => {
  it.each([
    // No author, headline, publisher or address; the days worked out from the content.
    [
      "A",
      "recently moved into an air base",
      "News article without a headline in our copy, [May 2 or 3, 2024], par. 1.",
      "News article without a headline in our copy. [2 or 3 May 2024], par. 1.",
    ],
    // The question mark takes a comma beside it (Chicago 6.125), but no full stop. The date is printed in the article.
    [
      "B",
      "approximately two miles",
      "“Russian Forces Enter Niger Airbase, Confronting U.S. Troops: What Happens Next?,” May 3, 2024, par. 2.",
      "“Russian Forces Enter Niger Airbase, Confronting U.S. Troops: What Happens Next?” 3 May 2024, par. 2.",
    ],
    // Headline capitals in both; Chicago leaves off a newspaper's "The". The date came with the copy.
    [
      "C",
      "separate hangar at Airbase 101",
      "“Russian Troops Enter Airbase in Niger Where US Soldiers Are Stationed,” Guardian, [May 3, 2024], par. 3.",
      "“Russian Troops Enter Airbase in Niger Where US Soldiers Are Stationed.” The Guardian, [3 May 2024], par. 3.",
    ],
    [
      "D",
      "have been using a separate hangar",
      "News article without a headline in our copy, Time Bulletin, [May 2 or 3, 2024], par. 2.",
      "News article without a headline in our copy. Time Bulletin, [2 or 3 May 2024], par. 2.",
    ],
    [
      "E",
      "separate compound",
      "“In Niger, Russian Soldiers Installed in a Base Housing the American Army,” [May 3, 2024], par. 6.",
      "“In Niger, Russian Soldiers Installed in a Base Housing the American Army.” [3 May 2024], par. 6.",
    ],
  ])("%s", (letter, words, chicago, mla) => {
    expect(cited("chicago", passage(letter, words))).toBe(chicago);
    expect(cited("mla", passage(letter, words))).toBe(mla);
  });

  it("a caption is named as the place", () => {
    const caption = passage("C", "in Niamey on 13 April");
    expect(cited("chicago", caption)).toBe(
      "“Russian Troops Enter Airbase in Niger Where US Soldiers Are Stationed,” Guardian, [May 3, 2024], caption.",
    );
  });
});

describe("views and claims", () => {
  it("a view", () => {
    const view = viewItem(about, "Airbase 101, Niamey");
    expect(cited("chicago", view)).toBe(
      "“Airbase 101, Niamey, as of 2 May 2024,” Foreign Forces in Niger and Chad, accessed September 5, 2026, https://map.example/?date=2024-05-02.",
    );
    expect(cited("mla", view)).toBe(
      "“Airbase 101, Niamey, as of 2 May 2024.” Foreign Forces in Niger and Chad, map.example/?date=2024-05-02. Accessed 5 Sept. 2026.",
    );
  });

  it("a view in French", () => {
    const french = { ...about, language: "fr", dossier: nigerDossier("fr"), moment: "Au 2 mai 2024" } as const;
    expect(styledReferences("fr", [viewItem(french, null)], "chicago")).toBe(
      "«\u00a0Au 2 mai 2024\u00a0», Forces étrangères au Niger et au Tchad, consulté le 5 septembre 2026, https://map.example/?date=2024-05-02.\n",
    );
  });

  it("a claim, a sentence of ours and so left as written, and the passages it rests on", () => {
    const items = claimItems(about, must(about.dossier.claim.get("russia-in-separate-compound")));
    expect(cited("chicago", ...items)).toBe(
      [
        "“The Russians are in a separate compound, US defence secretary Lloyd Austin said,” Foreign Forces in Niger and Chad, accessed September 5, 2026, https://map.example/?date=2024-05-02.",
        "“In Niger, Russian Soldiers Installed in a Base Housing the American Army,” [May 3, 2024], par. 6.",
      ].join("\n"),
    );
    expect(cited("mla", ...items)).toBe(
      [
        "“The Russians are in a separate compound, US defence secretary Lloyd Austin said.” Foreign Forces in Niger and Chad, map.example/?date=2024-05-02. Accessed 5 Sept. 2026.",
        "“In Niger, Russian Soldiers Installed in a Base Housing the American Army.” [3 May 2024], par. 6.",
      ].join("\n"),
    );
  });
});

describe("other sources", () => {
  const article: CslItem = { id: "x", type: "article-newspaper", title: "Troops to leave: a plan", language: "en" };

  it("an address, where there is one", () => {
    const item: CslItem = {
      ...article,
      "container-title": "The Example",
      issued: { "date-parts": [[2024, 5, 31]] },
      URL: "https://example.org/a",
    };
    expect(cited("chicago", item)).toBe("“Troops to Leave: A Plan,” Example, May 31, 2024, https://example.org/a.");
    expect(cited("mla", item)).toBe("“Troops to Leave: A Plan.” The Example, 31 May 2024, example.org/a.");
  });

  it("no date: n.d. in Chicago, nothing in MLA", () => {
    expect(cited("chicago", article)).toBe("“Troops to Leave: A Plan,” n.d.");
    expect(cited("mla", article)).toBe("“Troops to Leave: A Plan.”");
  });

  it("a year or month alone, and spans over months and years", () => {
    const dated = (...parts: number[][]) => ({ ...article, issued: { "date-parts": parts } });
    expect(cited("chicago", dated([2024]))).toBe("“Troops to Leave: A Plan,” 2024.");
    expect(cited("mla", dated([2024, 1]))).toBe("“Troops to Leave: A Plan.” Jan. 2024.");
    expect(cited("chicago", dated([2024, 4, 30], [2024, 5, 2]))).toBe(
      "“Troops to Leave: A Plan,” April 30–May 2, 2024.",
    );
    expect(cited("mla", dated([2024, 4, 30], [2024, 5, 2]))).toBe("“Troops to Leave: A Plan.” 30 Apr.–2 May 2024.");
    expect(cited("mla", dated([2024, 5, 1], [2024, 5, 3]))).toBe("“Troops to Leave: A Plan.” 1–3 May 2024.");
    expect(cited("chicago", dated([2023, 12, 31], [2024, 1, 2]))).toBe(
      "“Troops to Leave: A Plan,” December 31, 2023–January 2, 2024.",
    );
  });

  it("headlines in other languages keep their capitals", () => {
    expect(cited("mla", { ...article, title: "Au Niger, des soldats russes", language: "fr" })).toBe(
      "“Au Niger, des soldats russes.”",
    );
  });

  it("in French words around an English headline", () => {
    const french = { ...about, language: "fr", dossier: nigerDossier("fr") } as const;
    const item = passage("C", "separate hangar at Airbase 101", french);
    expect(styledReferences("fr", [item], "chicago")).toBe(
      "«\u00a0Russian Troops Enter Airbase in Niger Where US Soldiers Are Stationed\u00a0», Guardian, [3 mai 2024], §\u00a03.\n",
    );
  });
});
