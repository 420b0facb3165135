import { strict as en, type ParsedResult } from "chrono-node/en";
import { strict as fr } from "chrono-node/fr";
import { type Day, dayOf, isoOf, partialRange } from "#domain/day.ts";
import { dateFieldWords } from "#words/datefield.ts";
import type { Language } from "#words/language.ts";
import { evenly, linkDate } from "./typed.ts";

/** What a date of this page never has: with one of these a text says something else. */
const others = ["hour", "minute", "second", "meridiem", "timezoneOffset"] as const;

/** The library fills what is left out from this moment. Such parts are refused, so it never shows. */
const anyMoment = new Date(0);

/** 0 is Sunday; 1970-01-01 was a Thursday. */
function weekdayOf(date: string): number {
  return (((dayOf(date) + 4) % 7) + 7) % 7;
}

/** Day and month in numbers, the year last. */
function inNumbers(text: string, language: Language): string[] | null {
  const [, first = "", sign, second, year = ""] = /^(\d{1,2})([-/. ])(?:(\d{1,2})\2)?(\d{4})$/.exec(text) ?? [];
  if (sign === undefined) return null;
  if (second === undefined) return sign === " " ? [] : [linkDate(year, first) ?? []].flat();
  const isDayFirst = dateFieldWords[language].isDayFirst || sign === ".";
  const readings = [linkDate(year, second, first), isDayFirst ? null : linkDate(year, first, second)];
  return [...new Set(readings.flatMap((date) => date ?? []))];
}

/** The date that a result is, if it is the whole text: nothing may be implied, left over or said of a time. */
function dateOf(text: string, [result, ...more]: readonly ParsedResult[], withoutDay: boolean): string | null {
  if (!result || more.length > 0 || result.end || result.text.length < text.length) return null;
  const { start } = result;
  if (others.some((part) => start.isCertain(part)) || !start.isCertain("year") || !start.isCertain("month"))
    return null;
  const part = (name: "year" | "month" | "day") => String(start.get(name));
  const numbers = (text.match(/\d+/g) ?? []).map(Number).sort((a, b) => a - b);
  const said = [...(start.isCertain("day") ? [part("day")] : []), part("year")];
  if (said.join() !== numbers.join()) return null;
  const hasDay = start.isCertain("day") && !withoutDay;
  const date = linkDate(part("year"), part("month"), hasDay ? part("day") : undefined);
  if (!date || !start.isCertain("weekday")) return date;
  return hasDay && weekdayOf(date) === start.get("weekday") ? date : null;
}

/** Month by name, in both languages: no name of a month means another month in the other one. */
function byName(text: string): string[] {
  const hasOneNumber = text.match(/\d+/g)?.length === 1;
  const readings = [en, fr].flatMap((library) => {
    const whole = dateOf(text, library.parse(text, anyMoment), false);
    if (whole || !hasOneNumber || !/^\p{L}/u.test(text)) return whole ?? [];
    // The library's strict rules know no month before a year: it is read with a first day, which is then left out.
    const withDay = `1 ${text}`;
    return dateOf(withDay, library.parse(withDay, anyMoment), true) ?? [];
  });
  return [...new Set(readings)];
}

/** "early", "mid-", "fin de": a part of a month, for which a link has the month alone. */
const monthPart =
  /^(?:(?:in |the )?(?:early|mid|middle of|late|beginning of|start of|end of)|(?:à la |au )?(?:début|mi|milieu|fin))[- ](?:de |d[’'])?(?=\p{L})/iu;

/** Most years that are asked for. */
const MOST_YEARS = 20;

/** A day or month of which no year is said, in each year of the period that has it, the latest first. */
function inAnyYear(text: string, { first, last }: Period): string[] {
  const [from, to] = [first, last].map((day) => Number(isoOf(day).slice(0, 4)));
  if (from === undefined || to === undefined || to - from >= MOST_YEARS || (text.match(/\d+/g) ?? []).length > 1)
    return [];
  const years = Array.from({ length: to - from + 1 }, (_, n) => to - n);
  return years
    .flatMap((year) => byName(`${text} ${String(year).padStart(4, "0")}`))
    .filter((date) => {
      const range = partialRange(date);
      return range !== null && range.last >= first && range.first <= last;
    });
}

type Period = Readonly<Record<"first" | "last", Day>>;

/**
 * The dates that a text may mean, as links hold them; more than one where readers differ ("02/05/2024"), or where no year
 * is said and the period has several.
 */
export function writtenDates(text: string, language: Language, period: Period): readonly string[] {
  const plain = evenly(text);
  const ofMonth = plain.replace(monthPart, "");
  const even = ofMonth.replace(/^(?:the|on|in|le|en) /i, "");
  const hasYear = /\d{4}/.test(even);
  const dates = inNumbers(even, language) ?? (hasYear ? byName(even) : inAnyYear(even, period));
  // Of a part of a month no day is known, and of a part of a year not even the month.
  return ofMonth === plain ? dates : dates.filter((date) => /^\d{4}-\d{2}$/.test(date));
}
