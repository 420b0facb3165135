import { expect, it, vi } from "vitest";
import type { Language } from "./language.ts";

/** The tables of a page that has just started. */
async function fresh() {
  vi.resetModules();
  const [tables, { shellWords }] = await Promise.all([import("./tables.ts"), import("./shell.ts")]);
  return { ...tables, shellWords };
}

it("has the words of the code's own language at once, and those of another when they were loaded", async () => {
  const { shellWords, hasWords, loadWords } = await fresh();
  expect(shellWords.en.views.map).toBe("Map");
  expect([hasWords("en"), hasWords("fr")]).toEqual([true, false]);
  expect(() => shellWords.fr).toThrow('the words in "fr" were not loaded');
  await loadWords("fr");
  expect(hasWords("fr")).toBe(true);
  expect(shellWords.fr.views.map).toBe("Carte");
  expect(shellWords.fr).toBe(shellWords.fr);
});

it("names the language that it has no words in", async () => {
  const { hasWords, loadWords } = await fresh();
  await expect(loadWords("ha" as Language)).rejects.toThrow('there are no words in "ha"');
  expect(hasWords("ha" as Language)).toBe(false);
});
