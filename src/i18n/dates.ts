import type { Claim } from "#domain/compiled.ts";
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

/** Does a French date name a day? */
function isDate(text: string): boolean {
  return /^\d{1,2}(er)? /.test(text);
}

/** "le 2 mai 2024" for a day; a month or a year stands without article. */
function frenchThe(text: string): string {
  return isDate(text) ? `le ${text}` : text;
}

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
    by: (text: string) => `by ${text}`,
    early: (month: string) => `early ${month}`,
    mid: (month: string) => `mid-${month}`,
    range: (from: string, to: string) => `${from} to ${to}`,
    writing: "at the time of writing; start not stated",
    notGiven: "no date given",
    untilWriting: (text: string) => `by ${text}; start not stated`,
  },
  fr: {
    about: (text: string) => `${text} environ`,
    since: (text: string) => `depuis ${frenchThe(text)}`,
    until: (text: string) => `jusqu’à ${text}`,
    between: (from: string, to: string) => `entre ${frenchThe(from)} et ${frenchThe(to)}`,
    by: (text: string) => `au plus tard ${isDate(text) ? `le ${text}` : `en ${text}`}`,
    early: (month: string) => `début ${month}`,
    mid: (month: string) => `mi-${month}`,
    range: (from: string, to: string) => `${frenchFrom(from)} ${/^\d{1,2}(er)? /.test(to) ? "au" : "à"} ${to}`,
    writing: "au moment de la publication ; début non indiqué",
    notGiven: "date non indiquée",
    untilWriting: (text: string) => `au plus tard ${isDate(text) ? `le ${text}` : `en ${text}`} ; début non indiqué`,
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

/** Days of a month that a third of it is read as, where a range has just those: "mid-March 2024". */
const thirds: readonly [from: string, to: string, name: "early" | "mid"][] = [
  ["01", "10", "early"],
  ["11", "20", "mid"],
];

/** One day between two dates: "mid-March 2024", "between 26 July 2023 and September 2023", "by 2 May 2024". */
function formatChoice(language: Language, edtf: string): string {
  const say = words[language];
  const [from = "", to = ""] = edtf.slice(1, -1).split("..");
  if (from === "") return say.by(formatValue(language, to));
  const [start, end] = [from, to].map((value) => value.replace(/[~?%]/g, ""));
  const third = thirds.find(
    ([first, last]) => start?.slice(0, 8) === end?.slice(0, 8) && start?.slice(8) === first && end?.slice(8) === last,
  );
  if (third && start) return say[third[2]](formatMonth(language, dayOf(start)));
  return say.between(formatValue(language, from), formatValue(language, to));
}

/**
 * An EDTF date, interval or choice in words, at the precision it has: "April 2024", "since about April 2024", "mid-March
 * 2024". Never a first or last day that no source gives.
 */
export function formatEdtf(language: Language, edtf: string): string {
  const say = words[language];
  if (edtf.startsWith("[")) return formatChoice(language, edtf);
  if (!edtf.includes("/")) return formatValue(language, edtf);
  const [start = "", end = ""] = edtf.split("/");
  const isOpen = (part: string) => part === "" || part === "..";
  if (isOpen(start) && isOpen(end)) return start === "" && end === "" ? say.notGiven : say.writing;
  if (isOpen(start)) return say.untilWriting(formatValue(language, end));
  if (isOpen(end)) return say.since(formatValue(language, start));
  return say.range(formatValue(language, start), formatValue(language, end));
}

/** When a claim holds, in words: the dossier's own where it has some, else its date. */
export function timeOf(language: Language, { when }: Pick<Claim, "when">): string {
  return when.time ?? formatEdtf(language, when.edtf);
}
