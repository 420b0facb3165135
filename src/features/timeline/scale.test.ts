import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "#domain/day.ts";
import { always } from "#tests/fixtures/runs.ts";
import {
  clampSpan,
  cursorFraction,
  dayAt,
  fractionOf,
  lengthOf,
  percent,
  shiftSpan,
  snapDay,
  windowAround,
  zoomSpan,
} from "./scale.ts";

const period = { from: dayOf("2013-01-01"), to: dayOf("2024-12-31") };
const window = { from: dayOf("2023-07-01"), to: dayOf("2024-07-31") };

const days = fc.integer({ min: period.from, max: period.to });
const spans = fc.tuple(days, days).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));

describe("the linear scale", () => {
  it("runs from the first day's start to the last day's end", () => {
    expect(fractionOf(window, window.from)).toBe(0);
    expect(fractionOf(window, window.to + 1)).toBe(1);
    expect(cursorFraction({ from: 0, to: 0 }, 0)).toBe(0.5);
  });

  it("gives back the day that the cursor stands on", () => {
    always([spans, days], (span, day) => {
      fc.pre(day >= span.from && day <= span.to);
      expect(dayAt(span, cursorFraction(span, day))).toBe(day);
    });
  });

  it("never leaves the span", () => {
    expect(dayAt(window, -2)).toBe(window.from);
    expect(dayAt(window, 1)).toBe(window.to);
  });

  it("writes lengths that SVG reads", () => {
    expect(percent(0.25)).toBe("25%");
    expect(percent(1 / 3)).toBe("33.333%");
    expect(percent(1e-9)).toBe("0%");
    expect(percent(-12.5)).toBe("-1250%");
  });
});

describe("the pull of events", () => {
  const events = [dayOf("2023-07-26"), dayOf("2024-05-02")];
  const width = 794; // Two pixels a day.
  const at = (iso: string) => cursorFraction(window, dayOf(iso)) * width;

  it("takes the cursor within six pixels", () => {
    expect(snapDay(window, at("2023-07-26") + 6, width, events)).toBe(events[0]);
    expect(snapDay(window, at("2023-07-26") + 6.5, width, events)).toBe(dayOf("2023-07-29"));
  });

  it("takes it to the nearer of two", () => {
    const near = [dayOf("2024-05-01"), dayOf("2024-05-03")];
    expect(snapDay(window, at("2024-05-03") - 0.5, width, near)).toBe(near[1]);
  });

  it("is not felt from outside the window", () => {
    expect(snapDay(window, 1, width, [window.from - 1])).toBe(window.from);
  });
});

describe("the window", () => {
  it("stays while the date is in it", () => {
    expect(windowAround(window, dayOf("2024-05-02"), period)).toBe(window);
    expect(windowAround(window, window.to, period)).toBe(window);
  });

  it("moves to a date outside, with its length kept, inside the period", () => {
    always([spans, days], (span, day) => {
      fc.pre(lengthOf(span) >= 28);
      const moved = windowAround(span, day, period);
      expect(lengthOf(moved)).toBe(lengthOf(span));
      expect(moved.from).toBeGreaterThanOrEqual(period.from);
      expect(moved.to).toBeLessThanOrEqual(period.to);
      expect(day >= moved.from && day <= moved.to).toBe(true);
    });
  });

  it("leaves room on the side the date came from", () => {
    const moved = windowAround(window, dayOf("2017-06-09"), period);
    expect(cursorFraction(moved, dayOf("2017-06-09"))).toBeCloseTo(0.3, 1);
  });

  it("zooms around the date and keeps its place on the screen", () => {
    const day = dayOf("2024-05-02");
    const near = zoomSpan(window, 0.5, day, period);
    expect(lengthOf(near)).toBe(199);
    expect(cursorFraction(near, day)).toBeCloseTo(cursorFraction(window, day), 1);
    expect(lengthOf(zoomSpan(window, 0.01, day, period))).toBe(28);
    expect(zoomSpan(window, 100, day, period)).toEqual(period);
  });

  it("stops at the ends of the period", () => {
    expect(shiftSpan(window, 10_000, period).to).toBe(period.to);
    expect(shiftSpan(window, -10_000, period).from).toBe(period.from);
    expect(clampSpan({ from: period.from - 9, to: period.to + 9 }, period)).toEqual(period);
  });
});
