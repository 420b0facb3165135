/** A calendar day as whole days since 1970-01-01, proleptic Gregorian, without time zone. */
export type Day = number;

const MS_PER_DAY = 86_400_000;

/** UTC midnight in milliseconds; `Date.UTC` would read the years 0 to 99 as 1900 to 1999. */
function utc(year: number, month: number, date: number): number {
  return new Date(0).setUTCFullYear(year, month, date);
}

/** Day of an ISO date `YYYY-MM-DD`. Throws RangeError on anything else, 2024-02-30 included. */
export function dayOf(iso: string): Day {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) throw new RangeError(`not a date: ${iso}`);
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const ms = utc(year, month - 1, date);
  const back = new Date(ms);
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== date) throw new RangeError(`no such day: ${iso}`);
  return ms / MS_PER_DAY;
}

/** ISO date `YYYY-MM-DD` of a day. */
export function isoOf(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The UTC midnight that starts a day, for `Intl` formats with `timeZone: "UTC"`. */
export function dateOf(day: Day): Date {
  return new Date(day * MS_PER_DAY);
}

const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** First and last day of `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null for any other text and for no day of the calendar. */
export function partialRange(value: string): { first: Day; last: Day } | null {
  const match = PARTIAL.exec(value);
  if (!match) return null;
  const [, year, month, date] = match;
  try {
    if (date) {
      const day = dayOf(value);
      return { first: day, last: day };
    }
    const first = dayOf(`${year}-${month ?? "01"}-01`);
    const next = month ? utc(Number(year), Number(month), 1) / MS_PER_DAY : utc(Number(year) + 1, 0, 1) / MS_PER_DAY;
    return { first, last: next - 1 };
  } catch {
    return null;
  }
}

/** Does a stretch end before it starts? Compared to the precision both share: `2024-05` to `2024` is a stretch. */
export function isReversed(from: string, to: string): boolean {
  const shared = Math.min(from.length, to.length);
  return from.slice(0, shared) > to.slice(0, shared);
}

/** First day of the month that lies `months` after the month of `day`, keeping the date where that month has it. */
export function addMonths(day: Day, months: number): Day {
  const date = dateOf(day);
  const target = new Date(utc(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
  const length = new Date(utc(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  target.setUTCDate(Math.min(date.getUTCDate(), length));
  return target.getTime() / MS_PER_DAY;
}
