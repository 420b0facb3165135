import { clean } from "#drawing/escape.ts";

/** Text on its way into a file: articles are quoted verbatim, so anything may stand in it that hurts a format. */

/** The clean text on one line. Other spaces stay as they are: quotes are verbatim. */
export function oneLine(text: string): string {
  return clean(text)
    .replace(/[\t\n\r\u2028\u2029]+/g, " ")
    .trim();
}

/** A spreadsheet reads a cell that begins with one of these, or with its wide form, as a formula. */
const formula = /^\s*[=+\-@\t\r＝＋－＠]/;

/** One quoted cell. A text that would be a formula gets an apostrophe; numbers are numbers and need none. */
export function csvCell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "";
  const text = formula.test(value) ? `'${oneLine(value)}` : oneLine(value);
  return `"${text.replaceAll('"', '""')}"`;
}

/** Text for BibTeX and RIS, where a line end begins another field and a brace ends one. */
export function fieldText(text: string): string {
  return oneLine(text.replace(/[{}\\]/g, ""));
}

/** An address that may be opened: `https:` or `http:` only, else null. */
export function webAddress(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  return parsed.protocol === "https:" || parsed.protocol === "http:" ? parsed.href : null;
}

/** Lower-case words joined by hyphens, whatever the text. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

/** A file name of plain words only, whatever the parts are. */
export function fileName(parts: readonly string[], extension: string): string {
  const words = parts.map((part) => slug(part).slice(0, 60)).filter((part) => part !== "");
  return `${words.join("-") || "map"}.${extension}`;
}

/** With a full stop, unless the text brings its own end. */
export function stopped(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

export function cleanJson(data: object): string {
  return `${JSON.stringify(data, (_, value: unknown) => (typeof value === "string" ? clean(value) : value), 1)}\n`;
}
