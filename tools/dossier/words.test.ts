import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { always } from "#tests/fixtures/runs.ts";
import { countWords, foldText } from "./words.ts";

describe("counting words as a reader does", () => {
  it.each<[string, number]>([
    ["", 0],
    ["   ", 0],
    ["one", 1],
    ["more than $100m a year", 5],
    ["state-of-the-art hangar", 2],
    ["N’Djamena", 1],
    ["US troops — about 1,000 — left", 5],
    ["“It is not great,” he said.", 6],
    ["à la base 101", 4],
    ["… / –", 0],
    ["two\u00a0words\u202fthree\nfour", 4],
  ])("%j has %i", (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});

describe("folding typography", () => {
  it("makes quote marks, apostrophes and white space alike", () => {
    expect(foldText(" «\u00a0N’Djamena\u202f» “x”\t‘y’\r\n")).toBe('" N\'Djamena " "x" \'y\'');
  });

  it("leaves letters, digits and other marks alone", () => {
    expect(foldText("Évry, 1,000; 50 %: the basehas")).toBe("Évry, 1,000; 50 %: the basehas");
  });

  it("makes every dash a hyphen, an ellipsis full stops, and leaves out what nobody sees", () => {
    expect(foldText("49\u2011year \u2013 \u2014 \u22125 \u2026")).toBe("49-year - - -5 ...");
    expect(foldText("\uFEFFhan\u00ADgar \u200B\u2066base\u2069\u200F")).toBe("hangar base");
    expect(foldText("E\u0301vry")).toBe("\u00C9vry");
  });

  it("changes nothing when done twice", () => {
    always([fc.string({ unit: "grapheme" })], (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text));
    });
  });
});
