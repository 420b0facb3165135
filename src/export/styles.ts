import { exportWords } from "#i18n/export.ts";
import type { Language } from "#i18n/language.ts";
import type { CslItem, DateParts } from "./csl.ts";

/**
 * References in words, for one kind of source: a web page or article without a named author. citation-js leaves styles
 * to citeproc-js, whose licence (CPAL or AGPL) and size (some 130 kB compressed) do not fit here, so the two styles
 * asked for are written out from the same CSL-JSON items.
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

function dateText(language: Language, style: Style, [year, month, day]: DateParts): string {
  if (month === undefined) return `${year}`;
  const name = monthOf(language, style, month);
  if (day === undefined) return `${name} ${year}`;
  if (style === "chicago" && language === "en") return `${name} ${day}, ${year}`;
  return `${language === "fr" && day === 1 ? "1er" : day} ${name} ${year}`;
}

function issuedText(language: Language, style: Style, { issued }: CslItem): string | null {
  if (!issued) return null;
  const text = issued["date-parts"].map((parts) => dateText(language, style, parts)).join("–");
  // Square brackets: not printed in the source but supplied by us (Chicago 14.145; MLA Handbook 9, 5.82).
  return issued.circa ? `[${text}]` : text;
}

/** A full stop, unless the text brings its own end. */
function stop(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

/** Title in quotation marks, its stop inside them in English; a missing one is named as missing in brackets. */
function titleText(language: Language, item: CslItem, end: "." | ","): string {
  const { noHeadline } = exportWords[language].cite;
  if (item.title === undefined) return `[${noHeadline}]${end}`;
  if (language === "fr") return `« ${item.title} »${end}`;
  // A question mark stands in for the stop.
  return `“${item.title}${/[?!]$/.test(item.title) ? "" : end}”`;
}

/** The Chicago Manual of Style, 17th edition, notes and bibliography. */
function chicago(language: Language, item: CslItem): string {
  const say = exportWords[language].cite;
  const isPage = item.type === "webpage";
  const date = issuedText(language, "chicago", item) ?? (isPage ? null : say.undated);
  const accessed = item.accessed?.["date-parts"][0];
  const sentences = [
    titleText(language, item, "."),
    stop([item["container-title"], date, item.section].filter((part) => part).join(", ")),
    ...(accessed ? [stop(say.accessed(dateText(language, "chicago", accessed)))] : []),
    ...(item.URL ? [stop(item.URL)] : []),
  ];
  return sentences.filter((sentence) => sentence !== ".").join(" ");
}

/** The MLA Handbook, 9th edition. */
function mla(language: Language, item: CslItem): string {
  const say = exportWords[language].cite;
  const date = issuedText(language, "mla", item);
  const accessed = item.accessed?.["date-parts"][0];
  const location = [item["container-title"], date, item.section, item.URL?.replace(/^https?:\/\//, "")];
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
