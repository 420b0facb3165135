/** Words of a text: runs of letters, digits and the marks inside them, as a reader counts them. */
export function countWords(text: string): number {
  return foldText(text)
    .split(" ")
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/**
 * Text with the signs made alike that typesetting and copying change, so that a quote is found whatever the copy's
 * typography: every run of white space (no-break spaces too) becomes one space, curly quotes and apostrophes become
 * straight ones, every dash a hyphen, an ellipsis three full stops; soft hyphens, marks of direction and other invisible
 * signs are left out, and letters with accents are one sign each.
 */
export function foldText(text: string): string {
  return text
    .replace(/[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g, "")
    .normalize("NFC")
    .replace(/[\u2018\u2019\u201A\u201B\u2032\u02BC\u2039\u203A]/g, "'")
    .replace(/[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]/g, '"')
    .replace(/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g, "-")
    .replace(/\u2026/g, "...")
    .replace(/\s+/gu, " ")
    .trim();
}

/** A part of a folded text with the signs that the text itself has there, since quotes are printed as they are written. */
export function asWritten(text: string, part: string): string {
  const from = foldText(text).indexOf(part);
  if (from < 0) return part;
  const foldedTo = (end: number) => foldText(text.slice(0, end)).length;
  let start = 0;
  while (start < text.length && foldedTo(start + 1) <= from) start += 1;
  let end = start;
  while (end < text.length && foldedTo(end) < from + part.length) end += 1;
  const written = text.slice(start, end).trim();
  return foldText(written) === part ? written : part;
}
