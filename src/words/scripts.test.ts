import { expect, it } from "vitest";
import type { Source } from "#domain/compiled.ts";
import { runsOf, scriptsOf } from "./scripts.ts";

it.each([
  [
    "a name within a sentence",
    "The paper بريد أولاري printed it.",
    "en",
    ["en", "ar"],
    "The paper |ar:بريد أولاري| printed it.",
  ],
  ["two scripts", "Вестник Тарроу and بريد أولاري", "en", ["ru", "ar"], "ru:Вестник Тарроу| and |ar:بريد أولاري"],
  ["a name with a number in it", "The ship «Заря-2 бис» left", "en", ["ru"], "The ship «|ru:Заря-2 бис|» left"],
  ["Latin words in a Russian text", "Газета Le Phare пишет", "ru", ["fr", "ru"], "Газета |fr:Le Phare| пишет"],
  ["one script of two languages", "Вестник and Вісник", "en", ["ru", "uk"], "Вестник and Вісник"],
  ["a language of several scripts", "The paper 朝日しんぶん said", "en", ["ja"], "The paper |ja:朝日しんぶん| said"],
  ["its own script alone", "US forces, 2 May 2024", "en", ["fr", "en"], "US forces, 2 May 2024"],
])("%s is told apart where one language of the sources has it", (_, text, own, others, runs) => {
  const found = runsOf(text, scriptsOf({ tag: own, sources: others.map((language) => ({ language }) as Source) }));
  expect(found.map((run) => (run.tag ? `${run.tag}:${run.text}` : run.text)).join("|")).toBe(runs);
});
