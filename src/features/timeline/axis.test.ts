import { describe, expect, it } from "vitest";
import { dayOf, isoOf } from "#domain/day.ts";
import { wrapText } from "./AfterText.tsx";
import { axisTicks, monthStep } from "./axis.ts";
import { textWidth } from "./fit.ts";

const span = (from: string, to: string) => ({ from: dayOf(from), to: dayOf(to) });
const labels = (from: string, to: string, width: number) =>
  axisTicks(span(from, to), width)
    .filter((tick) => tick.labelled)
    .map((tick) => isoOf(tick.day));

describe("the axis", () => {
  it("names every month of the default window", () => {
    expect(labels("2023-07-01", "2023-10-31", 260)).toEqual(["2023-07-01", "2023-08-01", "2023-09-01", "2023-10-01"]);
  });

  it("names quarters, then years, as room gets less", () => {
    expect(labels("2023-07-01", "2024-07-31", 300)).toEqual([
      "2023-07-01",
      "2023-10-01",
      "2024-01-01",
      "2024-04-01",
      "2024-07-01",
    ]);
    expect(labels("2013-01-01", "2024-12-31", 776)).toHaveLength(12);
    expect(labels("2013-01-01", "2024-12-31", 300).slice(0, 2)).toEqual(["2014-01-01", "2016-01-01"]);
  });

  it("names days where months are wide", () => {
    expect(labels("2024-04-20", "2024-05-17", 700)).toEqual(["2024-04-22", "2024-05-01", "2024-05-08", "2024-05-15"]);
  });

  it("keeps labels at least forty pixels apart", () => {
    for (const width of [200, 300, 500, 776, 1500])
      for (const [from, to] of [
        ["2013-01-01", "2024-12-31"],
        ["2023-07-01", "2024-07-31"],
      ] as const) {
        const step = monthStep(span(from, to), width);
        const month = (width / (dayOf(to) + 1 - dayOf(from))) * 30.44;
        expect(step * month).toBeGreaterThanOrEqual(40);
      }
  });

  it("names years ever further apart, however long the time", () => {
    expect(labels("1500-01-01", "1999-12-31", 400)).toEqual(
      Array.from({ length: 10 }, (_, n) => `${1500 + n * 50}-01-01`),
    );
    expect(labels("0001-01-01", "9999-12-31", 400)).toHaveLength(9);
    for (const width of [120, 400, 1500]) {
      const ticks = axisTicks(span("1500-01-01", "1999-12-31"), width);
      const xs = ticks.map((tick) => ((tick.day - dayOf("1500-01-01")) / 182_622) * width);
      expect(Math.min(...xs.slice(1).map((x, n) => x - (xs[n] ?? 0)))).toBeGreaterThanOrEqual(39);
    }
  });

  it("names every day of a few, and the only one", () => {
    expect(labels("2024-05-02", "2024-05-02", 600)).toEqual(["2024-05-02"]);
    expect(labels("2024-04-29", "2024-05-02", 600)).toEqual(["2024-04-29", "2024-04-30", "2024-05-01", "2024-05-02"]);
  });

  it("draws no lines that could not be told apart", () => {
    const kinds = axisTicks(span("2013-01-01", "2024-12-31"), 776).map((tick) => tick.kind);
    expect(new Set(kinds)).toEqual(new Set(["year"]));
    expect(axisTicks(span("2023-07-01", "2024-07-31"), 300)).toHaveLength(13);
  });

  it("begins with the first whole month", () => {
    expect(labels("2024-03-15", "2024-06-15", 200)[0]).toBe("2024-04-01");
  });
});

describe("text that fits", () => {
  // Lengths as a browser measured them in Inter at 12.5 px.
  it.each([
    ["Niger ends accord", 108.7, 112.2],
    ["inferred: attested before and after", 198.7, 206.8],
    ["No source after 3 May 2024.", 170.3, 174.4],
    ["début non indiqué", 106.5, 110.7],
  ])("is estimated from above: %s", (text, regular, bold) => {
    expect(textWidth(text)).toBeGreaterThanOrEqual(regular);
    expect(textWidth(text)).toBeLessThan(regular * 1.15);
    expect(textWidth(text, 12.5, true)).toBeGreaterThanOrEqual(bold);
  });

  it("takes a second line, never a third, and never cuts a word", () => {
    expect(wrapText("No source after 3 May.", 400)).toEqual(["No source after 3 May."]);
    expect(wrapText("No source after 3 May.", 110)).toEqual(["No source after", "3 May."]);
    expect(wrapText("No source after 3 May.", 75)).toBeNull();
    expect(wrapText("No source after 3\u00a0May\u00a02024.", 50)).toBeNull();
  });
});
