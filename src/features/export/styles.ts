import { exportWords } from "#words/export.ts";
import { joinList, type Language } from "#words/language.ts";
import type { CslItem, DateParts } from "./csl.ts";
import { headlineCase } from "./headline.ts";

/**
 * References in words, for one kind of source: a web page or news article without a named author. citation-js leaves
 * styles to citeproc-js, whose licence (CPAL or AGPL) does not fit here, so the two styles asked for are written out
 * from the same CSL-JSON items (ARCHITECTURE.md, decisions).
 */
export type Style = "chicago" | "mla";

function monthOf(language: Language, style: Style, month: number): string {
  const date = new Date(Date.UTC(2000, month - 1, 1));
  const long = new Intl.DateTimeFormat(language === "fr" ? "fr-FR" : "en-US", { month: "long", timeZone: "UTC" });
  const name = long.format(date);
  // MLA 9 shortens months of more than four letters.
  if (style === "chicago" || language === "fr" || name.length <= 4) return name;
  return name === "September" ? "Sept." : `${name.slice(0, 3)}.`;
}

/** Month before day in English Chicago, day before month else. */
function dateText(language: Language, style: Style, [year, month, day]: DateParts): string {
  if (month === undefined) return `${year}`;
  const name = monthOf(language, style, month);
  if (day === undefined) return `${name} ${year}`;
  if (style === "chicago" && language === "en") return `${name} ${day}, ${year}`;
  return `${language === "fr" && day === 1 ? "1er" : day} ${name} ${year}`;
}

/** First and last day; what both share is said once. Of two days in a row one is meant: "2 or 3 May 2024". */
function spanText(language: Language, style: Style, first: DateParts, last: DateParts): string {
  const whole = dateText(language, style, last);
  const [year, month, day] = first;
  if (month === undefined || day === undefined || last[2] === undefined || year !== last[0])
    return `${dateText(language, style, first)}–${whole}`;
  const name = monthOf(language, style, month);
  const number = language === "fr" && day === 1 ? "1er" : `${day}`;
  const isSame = month === last[1];
  const isNext = isSame && last[2] === day + 1;
  const either = (one: string, other: string) => (isNext ? joinList(language, [one, other], "or") : `${one}–${other}`);
  if (style === "chicago" && language === "en")
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

/** A full stop, unless the text brings its own end. */
function stop(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

/** English headlines get their capitals, as both styles ask; a claim is a sentence of ours and stays one. */
function titleOf(item: CslItem): string | undefined {
  return item.title !== undefined && item.type !== "webpage" && item.language === "en"
    ? headlineCase(item.title)
    : item.title;
}

/**
 * Title in quotation marks, in English with what ends it inside. What has no title is described in plain words without
 * quotation marks (Chicago 14.222, MLA 5.28).
 */
function titleText(language: Language, item: CslItem, end: "." | ","): string {
  const title = titleOf(item);
  if (title === undefined) return `${exportWords[language].cite.untitled}${end}`;
  if (language === "fr") return `« ${title} »${end}`;
  // A question mark stands in for a full stop, but not for a comma (Chicago 6.125).
  return `“${title}${end === "." && /[?!]$/.test(title) ? "" : end}”`;
}

function siteOf(language: Language, item: CslItem): string | undefined {
  const name = item["container-title"];
  return name !== undefined && item.type === "webpage" && language === "en" ? headlineCase(name) : name;
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
    access && access.charAt(0).toLowerCase() + access.slice(1),
    item.URL,
  ];
  return stop([titleText(language, item, ","), rest.filter((part) => part).join(", ")].join(" "));
}

/** The MLA Handbook, 9th edition: an entry of the works cited. */
function mla(language: Language, item: CslItem): string {
  const say = exportWords[language].cite;
  const date = issuedText(language, "mla", item);
  const accessed = item.accessed?.["date-parts"][0];
  const location = [siteOf(language, item), date, item.section, item.URL?.replace(/^https?:\/\//, "")];
  const sentences = [
    titleText(language, item, "."),
    stop(location.filter((part) => part).join(", ")),
    ...(accessed ? [stop(say.accessed(dateText(language, "mla", accessed)))] : []),
  ];
  return sentences.filter((sentence) => sentence !== ".").join(" ");
}

/** References in a style, one on each line. */
export function styledReferences(language: Language, items: readonly CslItem[], style: Style): string {
  return `${items.map((item) => (style === "chicago" ? chicago : mla)(language, item)).join("\n")}\n`;
}
