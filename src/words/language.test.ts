import { describe, expect, it } from "vitest";
import type { Strength } from "#domain/compiled.ts";
import { commonWords, formatAmount, formatQuantity } from "./common.ts";
import { formatRound, inSentence, isForeign, joinList, nearest } from "./language.ts";

const plain = (text: string | null) => text?.replace(/[\u00a0\u202f]/g, " ");

it("keeps names apart that run from right to left, so that signs between them turn nothing, and leaves others alone", () => {
  const set = (name: string) => `\u2068${name}\u2069`;
  expect(joinList("en", ["ديسيا", "تارو", "Velmar"])).toBe(`${set("ديسيا")}, ${set("تارو")} and Velmar`);
  expect(joinList("fr", ["דסיה", "Velmar"])).toBe(`${set("דסיה")} et Velmar`);
  expect(commonWords.en.labelled("ديسيا", "120")).toBe(`${set("ديسيا")}: 120`);
  expect(joinList("en", ["Вестник", "Niger"])).toBe("Вестник and Niger");
});

describe("a stated quantity", () => {
  const cost: Strength = { min: 100_000_000, qualifier: "more-than", unit: "usd", counts: "object" };
  const far: Strength = { min: 2, max: 2, qualifier: "about", unit: "miles", counts: "object" };

  it("has round millions in words and its unit", () => {
    expect(formatAmount("en", cost)).toBe("more than 100 million US dollars");
    expect(plain(formatAmount("fr", cost))).toBe("plus de 100 millions de dollars américains");
    expect(formatAmount("en", far)).toBe("about 2 miles");
    expect(formatAmount("en", { qualifier: "most", unit: "troops", counts: "share" })).toBe("most");
  });

  it.each([
    [1_000_000_000, "1 billion", "1 milliard"],
    [1_500_000, "1.5 million", "1,5 million"],
    [60_000_000_000, "60 billion", "60 milliards"],
    [1_234_567, "1,234,567", "1 234 567"],
    [1000, "1,000", "1 000"],
  ])("of %d is written as it is said", (value, english, french) => {
    expect(formatRound("en", value)).toBe(english);
    expect(plain(formatRound("fr", value))).toBe(french);
  });

  it("keeps its qualifier", () => {
    expect(formatQuantity("en", { max: 1000, qualifier: "nearly" })).toBe("nearly 1,000");
    expect(formatQuantity("en", { min: 60, max: 100 })).toBe("60–100");
    expect(formatQuantity("en", { max: 500, qualifier: "less-than", unit: "troops" })).toBe("fewer than 500");
    expect(formatQuantity("en", { max: 2, qualifier: "less-than", unit: "miles" })).toBe("less than 2");
  });
});

describe("words inside a sentence", () => {
  it.each([
    ["en", "Have US troops left Chad?", "have US troops left Chad?"],
    ["en", "US forces or Russian ones?", "US forces or Russian ones?"],
    ["en", "A Pentagon official", "a Pentagon official"],
    ["en", "Associated Press", "Associated Press"],
    [
      "fr",
      "Les troupes américaines ont-elles quitté le Tchad ?",
      "les troupes américaines ont-elles quitté le Tchad ?",
    ],
    ["fr", "Où sont-elles ?", "où sont-elles ?"],
    ["fr", "À quelle distance ?", "à quelle distance ?"],
    ["fr", "L’une des deux sources", "l’une des deux sources"],
    ["fr", "Lloyd Austin", "Lloyd Austin"],
    ["fr", "Wagner a-t-il été déployé ?", "Wagner a-t-il été déployé ?"],
  ] as const)("in %s: %s", (language, text, inside) => {
    expect(inSentence(language, text)).toBe(inside);
  });

  it("count what holds", () => {
    expect([0, 1, 2].map(commonWords.en.claimsHold)).toEqual(["0 claims hold", "1 claim holds", "2 claims hold"]);
    expect([0, 1, 2].map(commonWords.fr.claimsHold)).toEqual([
      "0 affirmation valable",
      "1 affirmation valable",
      "2 affirmations valables",
    ]);
  });
});

it.each([
  ["en", "en", false],
  ["en-GB", "en", false],
  ["fr-CA", "fr", false],
  ["ar", "en", true],
  ["pt-BR", "en", true],
  ["sr-Latn", "en", true],
  // Northern Frisian is no French, Middle English no English.
  ["frr", "en", true],
  ["enm", "en", true],
])("beside words in %s the interface speaks %s", (tag, language, isOther) => {
  expect(nearest(tag)).toBe(language);
  expect(isForeign(tag)).toBe(isOther);
});
