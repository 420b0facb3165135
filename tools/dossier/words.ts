/** Words of a text: runs of letters, digits and the marks inside them, as a reader counts them. */
export function countWords(text: string): number {
  return foldText(text)
    .split(" ")
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/**
 * Text with white space and quote marks made alike, so that a quote is found whatever the copy's typography: every run
 * of white space (no-break spaces too) becomes one space, curly quotes and apostrophes become straight ones.
 */
export function foldText(text: string): string {
  return text
    .replace(/[\u2018\u2019\u201A\u2032]/g, "'")
    .replace(/[\u201C\u201D\u201E\u00AB\u00BB]/g, '"')
    .replace(/[\s\u00A0\u202F\u2009]+/gu, " ")
    .trim();
}
