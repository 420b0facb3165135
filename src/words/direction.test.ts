import { expect, it } from "vitest";
import { isRightToLeft, wordsOfLanguage } from "./direction.ts";

it.each([
  ["ar", true],
  ["ar-EG", true],
  ["he", true],
  ["fa-AF", true],
  ["ur-Latn", false],
  ["pa", false],
  ["pa-Arab-PK", true],
  ["AR", true],
  ["en", false],
  ["ru", false],
  ["arn", false],
])("%s is written from right to left: %s", (tag, is) => {
  expect(isRightToLeft(tag)).toBe(is);
});

it("gives words their language, and their direction where it is not the page's", () => {
  expect(wordsOfLanguage("ar")).toEqual({ lang: "ar", dir: "rtl", translate: "no" });
  expect(wordsOfLanguage("ru")).toEqual({ lang: "ru", translate: "no" });
  expect(wordsOfLanguage(undefined)).toEqual({});
});
