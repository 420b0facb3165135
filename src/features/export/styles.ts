import type { Day } from "#domain/day.ts";
import { dateOfMonth, monthOf } from "#words/dates.ts";
import { exportWords } from "#words/export.ts";
import { joinList, type Language, uncapital } from "#words/language.ts";
import type { CslItem, DateParts } from "./csl.ts";
import { stopped } from "./plain.ts";

/** Words that stay small inside an English headline: articles, coordinating conjunctions, prepositions, "to" (MLA 9). */
const small = new Set(
  `a an the and but for nor or so yet about above across against along among around as at before behind below beneath
  beside between beyond by despite down during except from in inside into near of off on onto out outside over past
  through throughout to toward towards under underneath until up upon via with within without`.split(/\s+/),
);

/** An English headline with the capitals of a title (Chicago, MLA). Only ever adds capitals. */
function headlineCase(title: string): string {
  const words = title.split(" ");
  return words
    .map((word, n) => {
      const letters = word.toLowerCase().replace(/[^\p{L}]/gu, "");
      const isEdge = n === 0 || n === words.length - 1 || /[:?!.]$/.test(words[n - 1] ?? "");
      if (word !== word.toLowerCase() || (small.has(letters) && !isEdge)) return word;
      return word.replace(/\p{L}/u, (letter) => letter.toUpperCase());
    })
    .join(" ");
}

/**
 * References in words, for one kind of source: a web page or news article without a named author. citation-js leaves
 * styles to citeproc-js, whose licence (CPAL or AGPL) does not fit here, so the two styles asked for are written out
 * from the same CSL-JSON items (ARCHITECTURE.md, decisions).
 */
export type Style = "chicago" | "mla";

function monthIn(language: Language, style: Style, day: Day): string {
  const name = monthOf(language, day, "long");
  return style === "mla" ? exportWords[language].cite.mlaMonth(name) : name;
}

function isMonthFirst(language: Language, style: Style): boolean {
  return style === "chicago" && exportWords[language].cite.isMonthFirst;
}

function dayOfParts([year = 0, month = 1, day = 1]: DateParts): Day {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}

/** Month before day in English Chicago, day before month else. */
function dateText(language: Language, style: Style, parts: DateParts): string {
  const [year, month, day] = parts;
  if (month === undefined) return `${year}`;
  const name = monthIn(language, style, dayOfParts(parts));
  if (day === undefined) return `${name} ${year}`;
  if (isMonthFirst(language, style)) return `${name} ${day}, ${year}`;
  return `${dateOfMonth(language, dayOfParts(parts))} ${name} ${year}`;
}

/** First and last day; what both share is said once. Of two days in a row one is meant: "2 or 3 May 2024". */
function spanText(language: Language, style: Style, first: DateParts, last: DateParts): string {
  const whole = dateText(language, style, last);
  const [year, month, day] = first;
  if (month === undefined || day === undefined || last[2] === undefined || year !== last[0])
    return `${dateText(language, style, first)}–${whole}`;
  const name = monthIn(language, style, dayOfParts(first));
  const number = dateOfMonth(language, dayOfParts(first));
  const isSame = month === last[1];
  const isNext = isSame && last[2] === day + 1;
  const either = (one: string, other: string) => (isNext ? joinList(language, [one, other], "or") : `${one}–${other}`);
  if (isMonthFirst(language, style))
    return isSame ? `${name} ${either(`${day}`, `${last[2]}`)}, ${year}` : `${name} ${day}–${whole}`;
  return isSame ? either(number, whole) : `${number} ${name}–${whole}`;
}

function issuedText(language: Language, style: Style, { issued }: CslItem): string | null {
  const first = issued?.["date-parts"][0];
  if (!first) return null;
  const last = issued["date-parts"][1];
  const text = last ? spanText(language, style, first, last) : dateText(language, style, first);
  // Square brackets: not printed in the source but supplied by us (Chicago 14.145; MLA Handbook 9, 5.82).
  return issued.circa ? `[${text}]` : text;
}

/** English headlines get their capitals, as both styles ask; a claim is a sentence of ours and stays one. */
function titleOf(item: CslItem): string | undefined {
  return item.title !== undefined && item.type !== "webpage" && item.language === "en"
    ? headlineCase(item.title)
    : item.title;
}

/**
 * Title in quotation marks. What has no title is described in plain words without them (Chicago 14.222, MLA 5.28).
 */
function titleText(language: Language, item: CslItem, end: "." | ","): string {
  const say = exportWords[language].cite;
  const title = titleOf(item);
  return title === undefined ? `${say.untitled}${end}` : say.quoted(title, end);
}

function siteOf(language: Language, item: CslItem): string | undefined {
  const name = item["container-title"];
  const hasTitleCase = item.type === "webpage" && exportWords[language].cite.hasTitleCase;
  return name !== undefined && hasTitleCase ? headlineCase(name) : name;
}

/** The Chicago Manual of Style, 17th edition: a full note, the form that can name a paragraph. */
function chicago(language: Language, item: CslItem): string {
  const say = exportWords[language].cite;
  const isPage = item.type === "webpage";
  const accessed = item.accessed?.["date-parts"][0];
  const access = accessed && say.accessed(dateText(language, "chicago", accessed));
  const rest = [
    // A newspaper's "The" is left off (Chicago 14.193).
    isPage ? siteOf(language, item) : item["container-title"]?.replace(/^The /, ""),
    issuedText(language, "chicago", item) ?? (isPage ? null : say.undated),
    item.section,
    access && uncapital(access),
    item.URL,
  ];
  return stopped([titleText(language, item, ","), rest.filter((part) => part).join(", ")].join(" "));
}

/** The MLA Handbook, 9th edition: an entry of the works cited. */
function mla(language: Language, item: CslItem): string {
  const say = exportWords[language].cite;
  const date = issuedText(language, "mla", item);
  const accessed = item.accessed?.["date-parts"][0];
  const location = [siteOf(language, item), date, item.section, item.URL?.replace(/^https?:\/\//, "")];
  const sentences = [
    titleText(language, item, "."),
    stopped(location.filter((part) => part).join(", ")),
    ...(accessed ? [stopped(say.accessed(dateText(language, "mla", accessed)))] : []),
  ];
  return sentences.filter((sentence) => sentence !== ".").join(" ");
}

/** References in a style, one on each line. */
export function styledReferences(language: Language, items: readonly CslItem[], style: Style): string {
  return `${items.map((item) => (style === "chicago" ? chicago : mla)(language, item)).join("\n")}\n`;
}
