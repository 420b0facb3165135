import type { Claim, Source } from "#domain/compiled.ts";
import { type Day, dateOf, dayOf } from "#domain/day.ts";
import { joinList, type Language } from "./language.ts";

type Format = (language: Language, day: Day) => string;

/** Names of months, January first. Not `Intl`: a browser's first format costs more than all else that is written. */
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

/** "April", "avril". */
export function monthOf(language: Language, day: Day, form: "long" | "short"): string {
  return months[language][form][dateOf(day).getUTCMonth()] ?? "";
}

/** French counts the first day of a month and no other: "1er mai", "2 mai". */
export function dateOfMonth(language: Language, day: Day): string {
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
export const formatDay: Format = (language, day) => `${dateOfMonth(language, day)} ${formatMonth(language, day)}`;

/** "2 May" ("1er mai"), for a year that is plain from the context. */
export const formatDayShort: Format = (language, day) =>
  `${dateOfMonth(language, day)} ${formatMonthShort(language, day)}`;

function isDate(text: string): boolean {
  return /^\d{1,2}(er)?( |$)/.test(text);
}

/** "le 2 mai 2024" for a day; a month or a year stands without article. */
function frenchThe(text: string): string {
  return isDate(text) ? `le ${text}` : text;
}

/** "le 2 mai 2024", "en mars 2024". */
function frenchIn(text: string): string {
  return isDate(text) ? `le ${text}` : `en ${text}`;
}

/** "du 2 mai 2024", "de mars 2024", "d’avril 2024", "de 2018". */
function frenchFrom(text: string): string {
  if (isDate(text)) return `du ${text}`;
  return /^[aeiouâéô]/i.test(text) ? `d’${text}` : `de ${text}`;
}

type DateWords = Record<
  "about" | "near" | "in" | "since" | "until" | "by" | "orLater" | "early" | "mid" | "inMid",
  Wording
> &
  Record<"between" | "range" | "either", (from: string, to: string) => string> &
  Record<"writing" | "notGiven", string>;
type Wording = (text: string) => string;

const words: Record<Language, DateWords> = {
  en: {
    about: (text) => `about ${text}`,
    near: (text) => `about ${text}`,
    in: (text) => `${/^\d{1,2} /.test(text) ? "on" : "in"} ${text}`,
    since: (text) => `since ${text}`,
    until: (text) => `until ${text}`,
    orLater: (text) => `${text} or later`,
    between: (from, to) => `between ${from} and ${to}`,
    either: (from, to) => `${from} or ${to}`,
    by: (text) => `by ${text}`,
    early: (month) => `early ${month}`,
    mid: (month) => `mid-${month}`,
    inMid: (text) => `in ${text}`,
    range: (from, to) => `from ${from} to ${to}`,
    writing: "at the time of writing",
    notGiven: "no date given",
  },
  fr: {
    about: (text) => `${text} environ`,
    near: (text) => `vers ${frenchThe(text)}`,
    in: frenchIn,
    since: (text) => `depuis ${frenchThe(text)}`,
    orLater: (text) => `${text} ou plus tard`,
    until: (text) => `jusqu’${isDate(text) ? "au" : "en"} ${text}`,
    between: (from, to) => `entre ${frenchThe(from)} et ${frenchThe(to)}`,
    either: (from, to) => `${from} ou ${to}`,
    by: (text) => `au plus tard ${frenchIn(text)}`,
    early: (month) => `début ${month}`,
    mid: (month) => `mi-${month}`,
    inMid: (text) => (text.startsWith("mi-") ? `à la ${text}` : text),
    range: (from, to) => `${frenchFrom(from)} ${isDate(to) ? "au" : "à"} ${to}`,
    writing: "au moment de la publication",
    notGiven: "date non indiquée",
  },
};

/** A date of an EDTF text without its "about". */
const plainly = (value: string) => value.replace(/[~?%]/g, "");

/** One date at its precision; `from` leaves out the year, and the month between two days, that `until` repeats. */
function formatValue(language: Language, value: string, until = ""): string {
  const [year = "", month, date] = plainly(value).split("-");
  const [otherYear, otherMonth, otherDate] = plainly(until).split("-");
  const isSameYear = otherMonth !== undefined && year === otherYear;
  let text = year;
  if (date) {
    const day = dayOf(`${year}-${month}-${date}`);
    if (isSameYear && month === otherMonth && otherDate) text = dateOfMonth(language, day);
    else if (isSameYear) text = `${dateOfMonth(language, day)} ${monthOf(language, day, "long")}`;
    else text = formatDay(language, day);
  } else if (month) {
    const day = dayOf(`${year}-${month}-01`);
    text = isSameYear ? monthOf(language, day, "long") : formatMonth(language, day);
  }
  return plainly(value) === value ? text : words[language].about(text);
}

/** Days of a month that a third of it is read as, where a range has just those: "mid-March 2024". */
const thirds: readonly [from: string, to: string, name: "early" | "mid"][] = [
  ["01", "10", "early"],
  ["11", "20", "mid"],
];

/** "mid-March 2024" where two days are those of a third of a month. */
function thirdOf(language: Language, from: string, to: string): string | null {
  const [start, end] = [plainly(from), plainly(to)];
  const third = thirds.find(
    ([first, last]) => start.slice(0, 8) === end.slice(0, 8) && start.slice(8) === first && end.slice(8) === last,
  );
  return third ? words[language][third[2]](formatMonth(language, dayOf(start))) : null;
}

/** One day between two dates: "mid-March 2024", "between March and 2 May 2024", "by 2 May 2024". */
function formatChoice(language: Language, edtf: string): string {
  const say = words[language];
  const [from = "", to = ""] = edtf.slice(1, -1).split("..");
  if (from === "") return say.by(formatValue(language, to));
  return thirdOf(language, from, to) ?? say.between(formatValue(language, from, to), formatValue(language, to));
}

const isOpen = (part: string) => part === "" || part === "..";

/** An EDTF date, interval or choice in words: "since about April 2024". Never a day that no source gives. */
export function formatEdtf(language: Language, edtf: string): string {
  const say = words[language];
  if (edtf.startsWith("[")) return formatChoice(language, edtf);
  if (!edtf.includes("/")) return formatValue(language, edtf);
  const [start = "", end = ""] = edtf.split("/");
  if (isOpen(start) && isOpen(end)) return start === "" && end === "" ? say.notGiven : say.writing;
  if (isOpen(start)) return say.by(formatValue(language, end));
  if (isOpen(end)) return say.since(formatValue(language, start));
  return say.range(formatValue(language, start, end), formatValue(language, end));
}

/** When a claim holds, in words: the dossier's own where it has some, else its date. */
export function timeOf(language: Language, { when }: Pick<Claim, "when">): string {
  return when.time ?? formatEdtf(language, when.edtf);
}

/** Has the claim no time of its own: what a base is, where it lies, what it cost? */
export function isUndated({ kind, when }: Pick<Claim, "kind" | "when">): boolean {
  return kind === "attribute" && when.edtf === "/.." && when.time === undefined;
}

/** One date as it stands in a sentence: "on 3 May 2024", "in April 2024", "about April 2024". */
export function dateInSentence(language: Language, value: string): string {
  const say = words[language];
  const text = formatValue(language, plainly(value));
  return value === plainly(value) ? say.in(text) : say.near(text);
}

/** A date in words as it stands in a sentence: "on 3 May 2024", "on 2 or 3 May 2024". */
export function onDate(language: Language, text: string): string {
  return words[language].in(text);
}

/**
 * The same as `timeOf` inside a sentence: "on 3 May 2024", "until 26 July 2023", "in mid-March 2024".
 *
 * @param articles those that say it: what is written in the present tense holds when they were published
 */
export function timeInSentence(language: Language, { when }: Pick<Claim, "when">, articles: readonly Source[]): string {
  const say = words[language];
  const { edtf, time } = when;
  if (time !== undefined) return time;
  if (edtf.startsWith("[")) {
    const [from = "", to = ""] = edtf.slice(1, -1).split("..");
    const third = from === "" ? null : thirdOf(language, from, to);
    return third === null ? formatChoice(language, edtf) : say.inMid(third);
  }
  if (!edtf.includes("/")) return dateInSentence(language, edtf);
  const [start = "", end = ""] = edtf.split("/");
  if (isOpen(start) && isOpen(end)) {
    const published = [...new Set(articles.flatMap((source) => formatPublished(language, source) ?? []))];
    return published.length === 0 ? say.writing : `${say.writing} (${joinList(language, published)})`;
  }
  return isOpen(start) ? say.until(formatValue(language, end)) : formatEdtf(language, edtf);
}

/** When an article was published: "3 May 2024", "2 or 3 May 2024"; null where no copy says. */
export function formatPublished(language: Language, { published }: Pick<Source, "published">): string | null {
  if (!published) return null;
  const [from = "", to] = published.edtf.split("/");
  if (to === undefined) return formatEdtf(language, from);
  if (isOpen(to)) return words[language].orLater(formatEdtf(language, from));
  const isNextDay = dayOf(published.last) - dayOf(published.first) === 1;
  const say = words[language][isNextDay ? "either" : "between"];
  return say(formatValue(language, from, to), formatValue(language, to));
}
