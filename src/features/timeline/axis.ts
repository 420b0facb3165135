import { addMonths, type Day, dateOf } from "#domain/day.ts";
import { type DaySpan, lengthOf } from "./scale.ts";

/** A line of the axis; `year` and `month` name what begins there, `day` is a day inside a month. */
export type AxisTick = { day: Day; kind: "year" | "month" | "day"; labelled: boolean };

const DAYS_PER_MONTH = 30.44;

function monthStart(day: Day): Day {
  return day - dateOf(day).getUTCDate() + 1;
}

/** Months between two labels: a part of a year, or 1, 2, 3, 5, 10 years and so on to a thousand. */
const STEPS = [1, 3, 6, ...[1, 2, 3, 5, 10, 20, 50, 100, 200, 500, 1000].map((years) => years * 12)];

/** How many months lie between two labels at a width, so that a label never touches the next. */
export function monthStep(span: DaySpan, width: number): number {
  const month = (width / lengthOf(span)) * DAYS_PER_MONTH;
  return STEPS.find((step) => step * month >= (step >= 12 ? 40 : 44)) ?? 12_000;
}

/** From this width on a day has its own label. */
const DAY_PX = 34;

/** The days of a month that have no line as its beginning. */
const everyDay = Array.from({ length: 30 }, (_, n) => n + 2);

/** Months since the year 0. */
function monthsOf(day: Day): number {
  const date = dateOf(day);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** Lines of the axis by zoom: single days inside a month, months, quarters, years. */
export function axisTicks(span: DaySpan, width: number): AxisTick[] {
  const ticks: AxisTick[] = [];
  const dayWidth = width / lengthOf(span);
  const step = monthStep(span, width);
  // Beyond two years between labels there are no lines but theirs.
  const stride = step > 24 ? step : 1;
  let month = monthStart(span.from);
  if (stride > 1) month = addMonths(month, -(monthsOf(month) % stride));
  while (month <= span.to) {
    const months = monthsOf(month);
    const isYear = months % 12 === 0;
    // Lines between labels only while they are far enough apart to be told from each other.
    const isLine = months % step === 0 || (step <= 12 && dayWidth * DAYS_PER_MONTH >= 12) || (step === 24 && isYear);
    if (month >= span.from && isLine)
      ticks.push({ day: month, kind: isYear ? "year" : "month", labelled: months % step === 0 });
    if (dayWidth >= 5)
      for (const date of dayWidth >= DAY_PX ? everyDay : [8, 15, 22]) {
        const day = month + date - 1;
        if (monthStart(day) === month && day >= span.from && day <= span.to)
          ticks.push({ day, kind: "day", labelled: true });
      }
    month = addMonths(month, stride);
  }
  return ticks;
}
