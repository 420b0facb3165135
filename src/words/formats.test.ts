import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "#domain/day.ts";
import { always } from "#tests/fixtures/runs.ts";
import { formatDay, formatDayShort, formatMonth, formatMonthShort, formatYear } from "./dates.ts";
import { formatNumber, type Language, locales, plural } from "./language.ts";

const languages: Language[] = ["en", "fr"];
const days = fc.integer({ min: dayOf("1900-01-01"), max: dayOf("2100-12-31") });

const forms = [
  { name: "day", format: formatDay, options: { day: "numeric", month: "long", year: "numeric" } },
  { name: "day without year", format: formatDayShort, options: { day: "numeric", month: "short" } },
  { name: "month", format: formatMonth, options: { month: "long", year: "numeric" } },
  { name: "month on an axis", format: formatMonthShort, options: { month: "short" } },
  { name: "year", format: formatYear, options: { year: "numeric" } },
] as const;

describe.each(languages)("what the page writes without Intl, in %s", (language) => {
  it.each(forms)("writes a $name as Intl does, but for the French first of a month", ({ format, options }) => {
    const standard = new Intl.DateTimeFormat(locales[language], { timeZone: "UTC", ...options });
    always([days], (day) => {
      const expected = standard.format(day * 86_400_000);
      expect(format(language, day)).toBe(language === "fr" ? expected.replace(/^1 /, "1er ") : expected);
    });
  });

  it("writes numbers as Intl does", () => {
    const standard = new Intl.NumberFormat(locales[language]);
    const numbers = fc.oneof(
      fc.integer(),
      fc.integer({ min: -10_000_000, max: 10_000_000 }).map((n) => n / 8),
    );
    always([numbers], (value) => {
      expect(formatNumber(language, value)).toBe(standard.format(value));
    });
  });

  it("chooses the singular as Intl does", () => {
    const standard = new Intl.PluralRules(locales[language]);
    for (const count of [0, 1, 2, 3, 10, 21, 100, 1000])
      expect(plural(language, count, "one", "many").endsWith(" one")).toBe(standard.select(count) === "one");
  });
});

describe("dates in French", () => {
  it("counts the first of a month and no other day", () => {
    expect(formatDay("fr", dayOf("2024-05-01"))).toBe("1er mai 2024");
    expect(formatDayShort("fr", dayOf("2024-05-02"))).toBe("2 mai");
    expect(formatDay("fr", dayOf("2024-05-31"))).toBe("31 mai 2024");
  });
});
