import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { always } from "#tests/fixtures/runs.ts";
import { addMonths, dateOf, dayOf, isoOf, isReversed, partialRange } from "./day.ts";

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

const zones = [
  "UTC",
  "Africa/Niamey",
  "America/Los_Angeles",
  "Pacific/Kiritimati",
  "Pacific/Apia",
  "Pacific/Pago_Pago",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "America/St_Johns",
  "Europe/Paris",
  "America/Sao_Paulo",
  "Africa/Monrovia",
  "Asia/Pyongyang",
  "Antarctica/Troll",
];

describe("a day", () => {
  it("is counted from 1970-01-01", () => {
    expect(dayOf("1970-01-01")).toBe(0);
    expect(dayOf("1969-12-31")).toBe(-1);
    expect(dayOf("2024-05-02")).toBe(19845);
  });

  it("comes back as the date it was, from the year 0000 to 9999", () => {
    always([fc.integer({ min: dayOf("0000-01-01"), max: dayOf("9999-12-31") })], (day) => {
      expect(dayOf(isoOf(day))).toBe(day);
    });
  });

  it.each(["2024-02-30", "2023-02-29", "1900-02-29", "2024-13-01", "2024-00-10", "2024-04-31", "2024-1-1", "x", ""])(
    "refuses %j",
    (text) => {
      expect(() => dayOf(text)).toThrow(RangeError);
    },
  );

  it("knows leap years", () => {
    expect(dayOf("2024-03-01") - dayOf("2024-02-28")).toBe(2);
    expect(dayOf("2000-03-01") - dayOf("2000-02-28")).toBe(2);
    expect(dayOf("2100-03-01") - dayOf("2100-02-28")).toBe(1);
    expect(dayOf("0004-03-01") - dayOf("0004-02-28")).toBe(2);
  });

  it("is tried in time zones that really differ", () => {
    const offsets = zones.map((name) => {
      process.env.TZ = name;
      return new Date("2024-01-15T12:00:00Z").getTimezoneOffset();
    });
    expect(new Set(offsets).size).toBeGreaterThan(10);
  });

  it.each(zones)("is the same day in the time zone %s", (name) => {
    process.env.TZ = name;
    for (const iso of ["2011-12-30", "2024-02-29", "2024-03-31", "2024-10-27", "2018-11-04", "1972-01-07"]) {
      expect(isoOf(dayOf(iso))).toBe(iso);
      expect(dateOf(dayOf(iso)).toISOString()).toBe(`${iso}T00:00:00.000Z`);
      expect(isoOf(addMonths(dayOf(iso), 0))).toBe(iso);
    }
    expect(partialRange("2024-03")).toEqual({ first: dayOf("2024-03-01"), last: dayOf("2024-03-31") });
  });
});

describe("a partial date of a link", () => {
  it.each([
    ["2024", "2024-01-01", "2024-12-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023-02", "2023-02-01", "2023-02-28"],
    ["2024-12", "2024-12-01", "2024-12-31"],
    ["2024-04-11", "2024-04-11", "2024-04-11"],
    ["0099", "0099-01-01", "0099-12-31"],
  ])("%s goes from %s to %s", (text, first, last) => {
    expect(partialRange(text)).toEqual({ first: dayOf(first), last: dayOf(last) });
  });

  it.each(["", "24", "2024-", "2024-4", "2024-13", "2024-00", "2024-04-31", "2024-04-11T00:00", "2024/04", " 2024"])(
    "%j is none",
    (text) => {
      expect(partialRange(text)).toBeNull();
    },
  );
});

describe("adding months", () => {
  it.each([
    ["2024-01-31", 1, "2024-02-29"],
    ["2023-01-31", 1, "2023-02-28"],
    ["2024-03-31", -1, "2024-02-29"],
    ["2024-12-15", 1, "2025-01-15"],
    ["2024-01-15", -1, "2023-12-15"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-05-31", -18, "2022-11-30"],
  ])("%s and %i months is %s", (from, months, to) => {
    expect(isoOf(addMonths(dayOf(from), months))).toBe(to);
  });
});

describe("isReversed", () => {
  it.each([
    ["2024-05-02", "2024-05-01", true],
    ["2024-06", "2024-05-31", true],
    ["2024-05-02", "2024-05-02", false],
    ["2024-05", "2024", false],
    ["2024", "2024-05", false],
    ["2023-12-31", "2024", false],
  ])("from %s to %s: %s", (from, to, wrong) => {
    expect(isReversed(from, to)).toBe(wrong);
  });
});
