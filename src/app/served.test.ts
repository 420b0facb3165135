// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from "vitest";
import { createAppStore } from "#state/store.ts";
import { dossierOf } from "#tests/fixtures/builder.ts";

const html = document.documentElement;
const dossier = dossierOf({ claims: [{ id: "stay", edtf: "2001-02" }] });

afterEach(() => {
  html.lang = "";
  for (const name of ["words", "dossier", "hash"]) delete html.dataset[name];
});

it.each([
  ["en", undefined, "en", true],
  ["en", undefined, "fr", false],
  // The interface is the same, the dossier's words are not.
  ["en", "ar", "ar", true],
  ["en", "ar", "pt-BR", false],
  ["fr", "fr-CA", "fr-CA", true],
])("a page served in %s with words in %s is taken over for words in %s: %s", async (lang, words, tag, isTaken) => {
  Object.assign(html, { lang });
  Object.assign(html.dataset, { dossier: dossier.id, hash: dossier.hash, ...(words && { words }) });
  vi.resetModules();
  const { isServedState } = await import("./served.ts");
  const container = document.createElement("div");
  container.innerHTML = "<main><!-- -->text</main>";
  const state = createAppStore({ dossier: { ...dossier, tag } }).getState();
  expect(isServedState(state, container)).toBe(isTaken);
});
