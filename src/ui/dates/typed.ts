import { partialRange } from "#domain/day.ts";

const plain = /^(\d{4})(?:[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?)?$/;
const plainStart = /^(?:\d{0,4}|\d{4}[-/. ][-/. \d]*)$/;

/** A typed text with one kind of space and of dash, without signs that are not seen, and none around the dash of a date. */
export function evenly(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\p{Cf}/gu, "")
    .replace(/[\p{Pd}\u2212]/gu, "-")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/(?<=\d) ?([-/.]) ?(?=\d)/g, "$1");
}

/** A date as links hold it, of its parts as typed; null where the calendar has none. */
export function linkDate(year: string, ...rest: (string | undefined)[]): string | null {
  const date = [year, ...rest.flatMap((part) => part?.padStart(2, "0") ?? [])].join("-");
  return partialRange(date) && date;
}

/**
 * The date that a text is, read at once: the year first and the rest in numbers ("2024", "2024-5", "2024/05/02").
 *
 * @returns a date as links hold it; null: another one, which `writtenDates` may know
 */
export function plainDate(text: string): string | null {
  const [, year, month, date] = plain.exec(evenly(text)) ?? [];
  return year === undefined ? null : linkDate(year, month, date);
}

/** Can nothing be known of a text yet but that it may become a plain date? */
export function isPlainStart(text: string): boolean {
  return plainStart.test(evenly(text));
}
