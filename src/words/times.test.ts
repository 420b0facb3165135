import { describe, expect, it } from "vitest";
import type { Claim, Source } from "#domain/compiled.ts";
import { dateInSentence, formatEdtf, formatPublished, isUndated, timeInSentence, timeOf } from "./dates.ts";

function claim(edtf: string, time?: string): Pick<Claim, "kind" | "when"> {
  const bounds = { startMin: null, startMax: null, endMin: null, endMax: null };
  return { kind: "presence", when: { edtf, basis: "stated", bounds, ...(time === undefined ? {} : { time }) } };
}

function source(edtf: string, first: string, last: string): Source {
  const published = { edtf, basis: "content" as const, first, last };
  return { id: edtf, letter: "A", label: "A", language: "en", kind: "news", origins: [], published };
}

describe("a time in words", () => {
  it.each([
    ["2024-04", "April 2024", "avril 2024"],
    ["2024-04~", "about April 2024", "avril 2024 environ"],
    ["2018/..", "since 2018", "depuis 2018"],
    ["2023-07-26/..", "since 26 July 2023", "depuis le 26 juillet 2023"],
    ["2015/2018", "from 2015 to 2018", "de 2015 à 2018"],
    ["2024-04-28/2024-05-02", "from 28 April to 2 May 2024", "du 28 avril au 2 mai 2024"],
    ["[..2024-05-03]", "by 3 May 2024", "au plus tard le 3 mai 2024"],
    ["[..2018]", "by 2018", "au plus tard en 2018"],
    ["[2024-03-11~..2024-03-20~]", "mid-March 2024", "mi-mars 2024"],
    ["[2024-03..2024-05-02]", "between March and 2 May 2024", "entre mars et le 2 mai 2024"],
    ["[2024-05-01..2024-05-03]", "between 1 and 3 May 2024", "entre le 1er et le 3 mai 2024"],
    ["[2023-12..2024-01]", "between December 2023 and January 2024", "entre décembre 2023 et janvier 2024"],
    ["/2023-07-26", "by 26 July 2023", "au plus tard le 26 juillet 2023"],
    ["/..", "at the time of writing", "au moment de la publication"],
  ])("of %s", (edtf, english, french) => {
    expect(formatEdtf("en", edtf)).toBe(english);
    expect(formatEdtf("fr", edtf)).toBe(french);
  });

  it("is the dossier's own where it has one, everywhere", () => {
    const told = claim("/2023-07-25", "before the coup");
    expect(timeOf("en", told)).toBe("before the coup");
    expect(timeInSentence("en", told, [])).toBe("before the coup");
  });

  it.each([
    ["2024-05-03", "on 3 May 2024", "le 3 mai 2024"],
    ["2024-04", "in April 2024", "en avril 2024"],
    ["2018", "in 2018", "en 2018"],
    ["2024-04~", "about April 2024", "vers avril 2024"],
    ["2024-03-11~", "about 11 March 2024", "vers le 11 mars 2024"],
  ])("stands in a sentence: %s", (edtf, english, french) => {
    expect(dateInSentence("en", edtf)).toBe(english);
    expect(dateInSentence("fr", edtf)).toBe(french);
    expect(timeInSentence("fr", claim(edtf), [])).toBe(french);
  });

  it.each([
    ["/2023-07-26", "until 26 July 2023", "jusqu’au 26 juillet 2023"],
    ["/2024-04", "until April 2024", "jusqu’en avril 2024"],
    ["[2024-03-11~..2024-03-20~]", "in mid-March 2024", "à la mi-mars 2024"],
    ["[2024-03-01..2024-03-10]", "in early March 2024", "début mars 2024"],
  ])("stands in a sentence: %s", (edtf, english, french) => {
    expect(timeInSentence("en", claim(edtf), [])).toBe(english);
    expect(timeInSentence("fr", claim(edtf), [])).toBe(french);
  });

  it("says when it was published where it holds at the time of writing", () => {
    const d = source("2024-05-02/2024-05-03", "2024-05-02", "2024-05-03");
    const e = source("2024-05-03", "2024-05-03", "2024-05-03");
    expect(timeInSentence("en", claim("/.."), [d, d])).toBe("at the time of writing (2 or 3 May 2024)");
    expect(timeInSentence("en", claim("/.."), [d, e])).toBe("at the time of writing (2 or 3 May 2024 and 3 May 2024)");
    expect(timeInSentence("fr", claim("/.."), [])).toBe("au moment de la publication");
  });

  it("of an article is one day or the other, or between two days", () => {
    expect(formatPublished("en", source("2024-05-02/2024-05-03", "2024-05-02", "2024-05-03"))).toBe("2 or 3 May 2024");
    expect(formatPublished("fr", source("2024-05-02/2024-05-03", "2024-05-02", "2024-05-03"))).toBe("2 ou 3 mai 2024");
    expect(formatPublished("en", source("2024-05-02/2024-05-05", "2024-05-02", "2024-05-05"))).toBe(
      "between 2 and 5 May 2024",
    );
    expect(formatPublished("en", source("2024-05", "2024-05-01", "2024-05-31"))).toBe("May 2024");
    expect(formatPublished("en", source("2024-05-02/..", "2024-05-02", "2024-05-02"))).toBe("2 May 2024 or later");
    expect(formatPublished("fr", source("2024-05-02/..", "2024-05-02", "2024-05-02"))).toBe("2 mai 2024 ou plus tard");
    expect(formatPublished("en", {})).toBeNull();
  });

  it("is none for what a base is or cost", () => {
    expect(isUndated({ ...claim("/.."), kind: "attribute" })).toBe(true);
    expect(isUndated({ ...claim("2018/.."), kind: "attribute" })).toBe(false);
    expect(isUndated(claim("/.."))).toBe(false);
  });
});
