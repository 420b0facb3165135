import type { Day } from "#domain/day.ts";

/** A stretch of days, both ends included. */
export type DaySpan = { from: Day; to: Day };

/** Shortest stretch that the timeline shows. */
export const SHORTEST_WINDOW = 28;

/** Width in pixels within which an event pulls the cursor. */
const PULL_PX = 6;

export function lengthOf(span: DaySpan): number {
  return span.to + 1 - span.from;
}

/** Where a day begins, as a part of the span: 0 at its start, 1 after its last day. Linear; outside 0..1 beyond. */
export function fractionOf(span: DaySpan, day: Day): number {
  return (day - span.from) / lengthOf(span);
}

/** The middle of a day: where the cursor stands. */
export function cursorFraction(span: DaySpan, day: Day): number {
  return fractionOf(span, day + 0.5);
}

/** A part as an SVG length in percent, short and without an exponent. */
export function percent(fraction: number): string {
  return `${Number((fraction * 100).toFixed(3))}%`;
}

/** The day under a part of the span, never outside it. */
export function dayAt(span: DaySpan, fraction: number): Day {
  const day = Math.floor(span.from + fraction * lengthOf(span));
  return Math.min(Math.max(day, span.from), span.to);
}

/** The day under a point, or the nearest event's day when the point is within six pixels of it. */
export function snapDay(span: DaySpan, x: number, width: number, events: readonly Day[]): Day {
  let nearest: Day | null = null;
  let distance = PULL_PX;
  for (const event of events) {
    if (event < span.from || event > span.to) continue;
    const away = Math.abs(cursorFraction(span, event) * width - x);
    if (away <= distance && (nearest === null || away < distance)) {
      nearest = event;
      distance = away;
    }
  }
  return nearest ?? dayAt(span, x / width);
}

/** The span moved into the limits with its length kept; the limits when it is longer than they are. */
export function clampSpan(span: DaySpan, limits: DaySpan): DaySpan {
  const length = Math.min(Math.max(Math.round(lengthOf(span)), SHORTEST_WINDOW), lengthOf(limits));
  const from = Math.min(Math.max(Math.round(span.from), limits.from), limits.to + 1 - length);
  return { from, to: from + length - 1 };
}

/** The span moved by a number of days, inside the limits. */
export function shiftSpan(span: DaySpan, days: number, limits: DaySpan): DaySpan {
  return clampSpan({ from: span.from + days, to: span.to + days }, limits);
}

/** A window with the day in it: the same where it has it, else one with the day three tenths from where it came. */
export function windowAround(span: DaySpan, day: Day, limits: DaySpan): DaySpan {
  if (day >= span.from && day <= span.to) return span;
  const length = lengthOf(span);
  const before = Math.round(length * (day > span.to ? 0.7 : 0.3));
  return clampSpan({ from: day - before, to: day - before + length - 1 }, limits);
}

/** The window made wider (factor over 1) or narrower around a day, which keeps its place on the screen. */
export function zoomSpan(span: DaySpan, factor: number, day: Day, limits: DaySpan): DaySpan {
  const inside = day >= span.from && day <= span.to;
  const anchor = inside ? day + 0.5 : span.from + lengthOf(span) / 2;
  const length = Math.min(Math.max(Math.round(lengthOf(span) * factor), SHORTEST_WINDOW), lengthOf(limits));
  const from = Math.round(anchor - ((anchor - span.from) / lengthOf(span)) * length);
  return clampSpan({ from, to: from + length - 1 }, limits);
}

/** Width of a track in the served picture and before the first look: the mock-up's, at 1440. In pixels of the reader's. */
export const NOMINAL_WIDTH = 776;
