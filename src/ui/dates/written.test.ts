import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, isoOf, partialRange } from "#domain/day.ts";
import { always } from "#tests/fixtures/runs.ts";
import { formatDay, formatMonth } from "#words/dates.ts";
import type { Language } from "#words/language.ts";
import { isPlainStart, plainDate } from "./typed.ts";
import { writtenDates } from "./written.ts";

/** Two years and some months. */
const period = { first: dayOf("2022-06-01"), last: dayOf("2024-12-31") };

/** As the field reads it: plain dates at once, all others by the library. */
function read(text: string, language: Language): string {
  const plain = plainDate(text);
  return (plain === null ? writtenDates(text, language, period) : [plain]).join(" or ");
}

const NONE = "";
const may2 = "2024-05-02";
const anyMay2 = "2024-05-02 or 2023-05-02";
const asked = "2024-05-02 or 2024-02-05";

/** What is typed, and what it means in English and in French where that differs. */
const table: readonly (readonly [text: string, en: string, fr?: string])[] = [
  // The links' own grammar, with any dash, any space, one digit.
  ["2024", "2024"],
  ["2024-05", "2024-05"],
  ["2024-05-02", may2],
  ["2024-5-2", may2],
  ["2024–05", "2024-05"],
  ["2024—05—02", may2],
  ["2024\u201105\u201102", may2],
  ["2024\u2212 5 \u22122", may2],
  ["\u00a02024 - 05\u202f", "2024-05"],
  ["2024\u00a005\u200902", may2],
  ["2024/05/02", may2],
  ["2024.5.2", may2],
  ["\u200e2024-05-02\u200f", may2],
  // Day and month in numbers, the year last.
  ["2.5.2024", may2],
  ["02.05.2024", may2],
  ["2. 5. 2024", may2],
  ["02/05/2024", asked, may2],
  ["2/5/2024", asked, may2],
  ["02 / 05 / 2024", asked, may2],
  ["02-05-2024", asked, may2],
  ["02–05–2024", asked, may2],
  ["02 05 2024", asked, may2],
  ["on 02/05/2024", asked, may2],
  ["05/05/2024", "2024-05-05"],
  ["26/07/2023", "2023-07-26"],
  ["07/26/2023", "2023-07-26", NONE],
  ["7.26.2023", NONE],
  ["30/02/2024", NONE],
  ["31/04/2024", NONE],
  ["05/2024", "2024-05"],
  ["5.2024", "2024-05"],
  ["13/2024", NONE],
  ["5 2024", NONE],
  ["02/05/24", NONE],
  ["02/05", NONE],
  ["02-05/2024", NONE],
  // Months by name, in either language, whatever the page's own.
  ["2 May 2024", may2],
  ["May 2 2024", may2],
  ["May 2, 2024", may2],
  ["May 2nd, 2024", may2],
  ["the 2nd of May 2024", may2],
  ["2 MAY 2024", may2],
  ["2-May-2024", may2],
  ["2024 May 2", may2],
  ["2\u00a0May\u202f2024", may2],
  ["2 mai 2024", may2],
  ["le 2 mai 2024", may2],
  ["1er mai 2024", "2024-05-01"],
  ["2 févr. 2024", "2024-02-02"],
  ["2 aou\u0302t 2023", "2023-08-02"],
  ["15 aout 2023", "2023-08-15"],
  ["3 déc. 2023", "2023-12-03"],
  ["29 Feb 2024", "2024-02-29"],
  ["29 février 2023", NONE],
  ["29 Feb 2023", NONE],
  ["31 April 2024", NONE],
  ["Thursday 2 May 2024", may2],
  ["Thursday, May 2, 2024", may2],
  ["jeudi 2 mai 2024", may2],
  ["Friday 2 May 2024", NONE],
  ["vendredi 2 mai 2024", NONE],
  // A month stays a month.
  ["August 2023", "2023-08"],
  ["Aug. 2023", "2023-08"],
  ["in August 2023", "2023-08"],
  ["2023 August", "2023-08"],
  ["août 2023", "2023-08"],
  ["en août 2023", "2023-08"],
  ["sept. 2023", "2023-09"],
  ["mars 2024", "2024-03"],
  // Without a year it is asked which one, unless one alone has it in the period.
  ["2 May", anyMay2],
  ["May 2", anyMay2],
  ["2 mai", anyMay2],
  ["le 1er mai", "2024-05-01 or 2023-05-01"],
  ["3 July", "2024-07-03 or 2023-07-03 or 2022-07-03"],
  ["24 mai", "2024-05-24 or 2023-05-24"],
  ["29 février", "2024-02-29"],
  ["Thursday 2 May", may2],
  ["Friday 2 May", NONE],
  ["mai", "2024-05 or 2023-05"],
  ["31 April", NONE],
  // A part of a month is its month: a link has nothing in between. A part of a year is nothing.
  ["mid-March 2024", "2024-03"],
  ["mid‑March 2024", "2024-03"],
  ["mid March 2024", "2024-03"],
  ["early May 2024", "2024-05"],
  ["in late March 2024", "2024-03"],
  ["the end of March 2024", "2024-03"],
  ["mi-mars 2024", "2024-03"],
  ["à la mi-mars 2024", "2024-03"],
  ["début mars 2024", "2024-03"],
  ["fin mars 2024", "2024-03"],
  ["fin d’août 2023", "2023-08"],
  ["mid-March", "2024-03 or 2023-03"],
  ["mid-2 March 2024", NONE],
  ["mid-2024", NONE],
  ["late 2023", NONE],
  ["début 2024", NONE],
  // Said with less, with more, or with something else: nothing is guessed.
  ["2 May 24", NONE],
  ["2 May ’24", NONE],
  ["today", NONE],
  ["yesterday", NONE],
  ["hier", NONE],
  ["next week", NONE],
  ["2 days ago", NONE],
  ["il y a 2 jours", NONE],
  ["last May", NONE],
  ["spring 2024", NONE],
  ["about 2024", NONE],
  ["2-5 May 2024", NONE],
  ["2 au 5 mai 2024", NONE],
  ["5 to tenth of May 2024", NONE],
  ["2 May 124 AD", NONE],
  ["2 May 2024 to 5 May 2024", NONE],
  ["2023-2024", NONE],
  ["May–June 2024", NONE],
  ["2 May 2024 10:00", NONE],
  ["2 mai 2024 à 10h", NONE],
  ["2024-05-02T10:00", NONE],
  ["2 May 2024 EST", NONE],
  ["2 May 2024 BC", NONE],
  ["2 May 2024¹", NONE],
  ["May 2² 2024", NONE],
  ["not 2 May 2024", NONE],
  ["2 May 2024?", NONE],
  ["second of May 2024", NONE],
  ["2 Mayo 2024", NONE],
  ["32 May 2024", NONE],
  ["0 May 2024", NONE],
  ["2 May 0024", NONE],
  ["20240502", NONE],
  ["202", NONE],
  ["2024-13", NONE],
  ["2024-02-30", NONE],
  ["2024-05-", NONE],
  ["٢٠٢٤", NONE],
  ["", NONE],
];

describe("a typed date", () => {
  it.each(table.map(([text, en, fr = en]) => ({ text, en, fr })))("$text", ({ text, en, fr }) => {
    expect({ en: read(text, "en"), fr: read(text, "fr") }).toEqual({ en, fr });
  });

  it("is read back in the form that the page writes, whatever the page's language", () => {
    const day = fc.integer({ min: partialRange("1900")?.first ?? 0, max: partialRange("2100")?.last ?? 0 });
    const language = fc.constantFrom<Language>("en", "fr");
    always([day, language, language], (at, written, page) => {
      expect(read(formatDay(written, at), page)).toBe(isoOf(at));
      expect(read(formatMonth(written, at), page)).toBe(isoOf(at).slice(0, 7));
    });
  });

  it.each<readonly [string, boolean]>([
    ["", true],
    ["202", true],
    ["2024-", true],
    ["2024–0", true],
    ["2024-05-3", true],
    ["2 M", false],
    ["02/", false],
    ["m", false],
  ])("needs the library for %j: not %s", (text, isStart) => expect(isPlainStart(text)).toBe(isStart));
});
