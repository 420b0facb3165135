import { describe, expect, it } from "vitest";
import { boundsOf, boundsOfTime } from "./bounds.ts";

/** First and last possible day of the start, first and last possible day of the end; `-` is open or not given. */
const table: [edtf: string, why: string, bounds: string][] = [
  ["2024-04-11", "a day is that day", "2024-04-11 2024-04-11 2024-04-11 2024-04-11"],
  ["2024-04", "a month is some time in it, never the first", "2024-04-01 2024-04-30 2024-04-01 2024-04-30"],
  ["2024", "a year is some time in it", "2024-01-01 2024-12-31 2024-01-01 2024-12-31"],
  ["2024-02", "a leap year's February has 29 days", "2024-02-01 2024-02-29 2024-02-01 2024-02-29"],
  ["1900-02", "1900 was no leap year", "1900-02-01 1900-02-28 1900-02-01 1900-02-28"],
  ["2000-02-29", "2000 was one", "2000-02-29 2000-02-29 2000-02-29 2000-02-29"],
  ["2018/..", "since some time in a year, end open", "2018-01-01 2018-12-31 - -"],
  ["2018/", "since some time in a year, end not known", "2018-01-01 2018-12-31 - -"],
  ["/2023-07-26", "until a day, start not stated", "- - 2023-07-26 2023-07-26"],
  ["../2023", "always until some time in a year", "- - 2023-01-01 2023-12-31"],
  ["/..", "no bound at all", "- - - -"],
  ["2024-04/2024-05-01", "mixed precision", "2024-04-01 2024-04-30 2024-05-01 2024-05-01"],
  ["2013/2014-05", "from a year to a month", "2013-01-01 2013-12-31 2014-05-01 2014-05-31"],
  ["2024-03-11~/2024-03-20~", "'about' does not widen", "2024-03-11 2024-03-11 2024-03-20 2024-03-20"],
  ["2024-04~", "'about' does not widen a month either", "2024-04-01 2024-04-30 2024-04-01 2024-04-30"],
  ["2024-04?", "nor does 'uncertain'", "2024-04-01 2024-04-30 2024-04-01 2024-04-30"],
  ["2024-04-11%", "nor both", "2024-04-11 2024-04-11 2024-04-11 2024-04-11"],
  ["2023-09-24/2023", "an end within the start's year is no earlier", "2023-09-24 2023-09-24 2023-09-24 2023-12-31"],
  ["2023/2023-09-24", "a start within the end's year is no later", "2023-01-01 2023-09-24 2023-09-24 2023-09-24"],
  ["2024-05/2024-05-02", "the same in a month", "2024-05-01 2024-05-02 2024-05-02 2024-05-02"],
  ["2024-05-02/2024-05-02", "a day to itself is that day", "2024-05-02 2024-05-02 2024-05-02 2024-05-02"],
  ["2024-05/2024-05", "a month to itself", "2024-05-01 2024-05-31 2024-05-01 2024-05-31"],
  ["[2024-03-11..2024-03-20]", "one day within a range", "2024-03-11 2024-03-20 2024-03-11 2024-03-20"],
  ["[2024-03-11~..2024-03-20~]", "'about' does not widen a range", "2024-03-11 2024-03-20 2024-03-11 2024-03-20"],
  ["[2023-07-26..2023-09~]", "from a day to the end of a month", "2023-07-26 2023-09-30 2023-07-26 2023-09-30"],
  ["[2023..2024]", "one day in one of two years", "2023-01-01 2024-12-31 2023-01-01 2024-12-31"],
  ["[2024-05-01..2024-05-01]", "a range of one day is that day", "2024-05-01 2024-05-01 2024-05-01 2024-05-01"],
  ["[..2024-05-02]", "one day up to a day, however long before", "- 2024-05-02 - 2024-05-02"],
  ["[..2018]", "one day up to the end of a year", "- 2018-12-31 - 2018-12-31"],
];

describe("bounds of an EDTF time", () => {
  it.each(table)("%s: %s", (edtf, _, bounds) => {
    const { startMin, startMax, endMin, endMax } = boundsOf(edtf);
    expect([startMin, startMax, endMin, endMax].map((day) => day ?? "-").join(" ")).toBe(bounds);
  });

  it.each([
    "",
    "..",
    "spring 2024",
    "2024-13",
    "2024-00",
    "2024-04-31",
    "2023-02-29",
    "1900-02-29",
    "2024-4-1",
    "20240401",
    "11-04-2024",
    "-0044",
    " 2024",
  ])("refuses %j, which is no date that the links' grammar could show", (edtf) => {
    expect(() => boundsOf(edtf)).toThrow(/EDTF|calendar|supported|year/);
  });

  it.each([
    ["2024-21", "Season"],
    ["{2023,2024}", "List"],
    ["Y20000", "Year"],
  ])("refuses %s: a %s has no bounds that a reader could check", (edtf, type) => {
    expect(() => boundsOf(edtf)).toThrow(type);
  });

  it.each([
    ["[2024-05-02..]", "needs a last day"],
    ["[..]", "needs a last day"],
    ["[]", "needs a last day"],
    ["[2024-05-02]", "needs a last day"],
    ["[2023,2024]", "needs a last day"],
    ["[2022..2023..2024]", "needs a last day"],
    ["2024-05/2024-04", "ends before it starts"],
    ["2024-04-12/2024-04-11", "ends before it starts"],
    ["[2024-05-02..2024-05-01]", "ends before it starts"],
    ["[2024-06..2024-05]", "ends before it starts"],
    ["[2024-04-31..2024-05]", "EDTF"],
    ["[spring..2024-05]", "EDTF"],
    ["[2024-03..2024-04", "EDTF"],
  ])("refuses %s: it %s", (edtf, why) => {
    expect(() => boundsOf(edtf)).toThrow(why);
  });
});

describe("bounds that a dossier gives itself", () => {
  it("stand in place of those of the EDTF, the others stay", () => {
    expect(boundsOfTime({ edtf: "2024-04~/..", bounds: { startMin: "2024-03-15", startMax: "2024-04-12" } })).toEqual({
      startMin: "2024-03-15",
      startMax: "2024-04-12",
      endMin: null,
      endMax: null,
    });
    expect(boundsOfTime({ edtf: "/2023-07-26", bounds: { startMax: "2023-07-25" } })).toEqual({
      startMin: null,
      startMax: "2023-07-25",
      endMin: "2023-07-26",
      endMax: "2023-07-26",
    });
    expect(boundsOfTime({ edtf: "2024-04" })).toEqual(boundsOf("2024-04"));
  });
});
