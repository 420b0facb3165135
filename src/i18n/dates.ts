import { type Day, dateOf, dayOf } from "#domain/day.ts";
import { type Language, locales } from "./language.ts";

type Format = (language: Language, day: Day) => string;

/** Formats are kept: to make one takes longer than all else that writes a date, and a date step writes a hundred. */
function formatWith(options: Intl.DateTimeFormatOptions): Format {
  const kept: Partial<Record<Language, Intl.DateTimeFormat>> = {};
  return (language, day) => {
    kept[language] ??= new Intl.DateTimeFormat(locales[language], { timeZone: "UTC", ...options });
    return kept[language].format(dateOf(day));
  };
}

/** French counts the first day of a month and no other: "1er mai", "2 mai". */
function withFirst(format: Format): Format {
  return (language, day) => {
    const text = format(language, day);
    return language === "fr" ? text.replace(/^1 /, "1er ") : text;
  };
}

/** "2 May 2024", "2 mai 2024" ("1er mai 2024"). */
export const formatDay: Format = withFirst(formatWith({ day: "numeric", month: "long", year: "numeric" }));

/** "2 May" ("1er mai"), for a year that is plain from the context. */
export const formatDayShort: Format = withFirst(formatWith({ day: "numeric", month: "short" }));

/** "April 2024". */
export const formatMonth: Format = formatWith({ month: "long", year: "numeric" });

/** "Apr", "avr.": an axis label. */
export const formatMonthShort: Format = formatWith({ month: "short" });

/** "2024". */
export const formatYear: Format = formatWith({ year: "numeric" });

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
