import { type Day, dateOf, dayOf } from "#domain/day.ts";
import type { Language } from "./language.ts";

type Format = (language: Language, day: Day) => string;

/**
 * Names of months, January first. Not `Intl`: the browser's first format costs more than all else that the page writes
 * before it can be used.
 */
const months: Readonly<Record<Language, Readonly<Record<"long" | "short", readonly string[]>>>> = {
  en: {
    long: "January February March April May June July August September October November December".split(" "),
    short: "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec".split(" "),
  },
  fr: {
    long: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
    short: "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.".split(" "),
  },
};

function monthOf(language: Language, day: Day, form: "long" | "short"): string {
  return months[language][form][dateOf(day).getUTCMonth()] ?? "";
}

/** French counts the first day of a month and no other: "1er mai", "2 mai". */
function dateIn(language: Language, day: Day): string {
  const date = dateOf(day).getUTCDate();
  return language === "fr" && date === 1 ? "1er" : String(date);
}

/** "2024". */
export const formatYear: Format = (_, day) => String(dateOf(day).getUTCFullYear());

/** "April 2024". */
export const formatMonth: Format = (language, day) => `${monthOf(language, day, "long")} ${formatYear(language, day)}`;

/** "Apr", "avr.": an axis label. */
export const formatMonthShort: Format = (language, day) => monthOf(language, day, "short");

/** "2 May 2024", "2 mai 2024" ("1er mai 2024"). */
export const formatDay: Format = (language, day) => `${dateIn(language, day)} ${formatMonth(language, day)}`;

/** "2 May" ("1er mai"), for a year that is plain from the context. */
export const formatDayShort: Format = (language, day) => `${dateIn(language, day)} ${formatMonthShort(language, day)}`;

/** "du 2 mai 2024", "de mars 2024", "d’avril 2024", "de 2018". */
function frenchFrom(text: string): string {
  if (/^\d{1,2}(er)? /.test(text)) return `du ${text}`;
  return /^[aeiouâéô]/i.test(text) ? `d’${text}` : `de ${text}`;
}

const words = {
  en: {
    about: (text: string) => `about ${text}`,
    since: (text: string) => `since ${text}`,
    until: (text: string) => `until ${text}`,
    between: (from: string, to: string) => `between ${from} and ${to}`,
    range: (from: string, to: string) => `${from} to ${to}`,
    writing: "at the time of writing; start not stated",
    notGiven: "no date given",
    untilWriting: (text: string) => `by ${text}; start not stated`,
  },
  fr: {
    about: (text: string) => `${text} environ`,
    since: (text: string) => `depuis ${text}`,
    until: (text: string) => `jusqu’à ${text}`,
    between: (from: string, to: string) => `entre ${from} et ${to}`,
    range: (from: string, to: string) => `${frenchFrom(from)} ${/^\d{1,2}(er)? /.test(to) ? "au" : "à"} ${to}`,
    writing: "au moment de la publication ; début non indiqué",
    notGiven: "date non indiquée",
    untilWriting: (text: string) => `avant ou à la date de ${text} ; début non indiqué`,
  },
} as const;

function formatValue(language: Language, value: string): string {
  const plain = value.replace(/[~?%]/g, "");
  const isAbout = plain !== value;
  const [year, month, date] = plain.split("-");
  let text = plain;
  if (date) text = formatDay(language, dayOf(plain));
  else if (month) text = formatMonth(language, dayOf(`${year}-${month}-01`));
  return isAbout ? words[language].about(text) : text;
}

/** An EDTF date or interval in words, at the precision it has: "April 2024", "since about April 2024". */
export function formatEdtf(language: Language, edtf: string): string {
  const say = words[language];
  if (!edtf.includes("/")) return formatValue(language, edtf);
  const [start = "", end = ""] = edtf.split("/");
  const isOpen = (part: string) => part === "" || part === "..";
  if (isOpen(start) && isOpen(end)) return start === "" && end === "" ? say.notGiven : say.writing;
  if (isOpen(start)) return say.untilWriting(formatValue(language, end));
  if (isOpen(end)) return say.since(formatValue(language, start));
  return say.range(formatValue(language, start), formatValue(language, end));
}
