import { addMonths, type Day, dateOf } from "#domain/day.ts";
import { type DaySpan, lengthOf } from "./scale.ts";

/** A line of the axis; `year` and `month` name what begins there, `day` is a day inside a month. */
export type AxisTick = { day: Day; kind: "year" | "month" | "day"; labelled: boolean };

const DAYS_PER_MONTH = 30.44;

function monthStart(day: Day): Day {
  return day - dateOf(day).getUTCDate() + 1;
}

/** How many months lie between two labels at a width, so that a label never touches the next. */
export function monthStep(span: DaySpan, width: number): number {
  const month = (width / lengthOf(span)) * DAYS_PER_MONTH;
  return [1, 3, 6, 12, 24, 36, 60, 120].find((step) => step * month >= (step >= 12 ? 40 : 44)) ?? 120;
}

/** Lines of the axis by zoom: single days inside a month, months, quarters, years. */
export function axisTicks(span: DaySpan, width: number): AxisTick[] {
  const ticks: AxisTick[] = [];
  const dayWidth = width / lengthOf(span);
  const step = monthStep(span, width);
  let month = monthStart(span.from);
  while (month <= span.to) {
    const date = dateOf(month);
    const months = date.getUTCFullYear() * 12 + date.getUTCMonth();
    const isYear = date.getUTCMonth() === 0;
    // Lines between labels only while they are far enough apart to be told from each other.
    const isLine = months % step === 0 || (step <= 12 && dayWidth * DAYS_PER_MONTH >= 12) || (step === 24 && isYear);
    if (month >= span.from && isLine)
      ticks.push({ day: month, kind: isYear ? "year" : "month", labelled: months % step === 0 });
    if (dayWidth >= 5)
      for (const date of [8, 15, 22]) {
        const day = month + date - 1;
        if (day >= span.from && day <= span.to) ticks.push({ day, kind: "day", labelled: true });
      }
    month = addMonths(month, 1);
  }
  return ticks;
}
