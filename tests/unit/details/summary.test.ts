import { describe, expect, it } from "vitest";
import { dayOf } from "#domain/day.ts";
import { deriveView } from "#domain/view.ts";
import type { Language } from "#i18n/language.ts";
import { numberLine, presenceLine } from "#i18n/rows.ts";
import { momentText, summaryOf } from "#i18n/summary.ts";
import { dossiers, viewOn } from "./fixture.ts";
import * as english from "./sentences-en.ts";

const expected = { en: english };

function placeOn(language: Language, iso: string, id: string) {
  const view = viewOn(language, iso);
  const place = view.places.get(id);
  if (!place) throw new Error(`no place ${id}`);
  return { view, place };
}

describe.each(["en"] as const)("summary in %s", (language) => {
  const cases = Object.entries(expected[language].summaries).flatMap(([id, texts]) =>
    texts.flatMap(([dates, text]) => dates.split(" ").map((iso) => [iso, id, text] as const)),
  );
  it.each(cases)("%s %s", (iso, id, text) => {
    const { view, place } = placeOn(language, iso, id);
    expect(summaryOf(language, view, place).text).toBe(text);
  });

  it.each(Object.entries(expected[language].rows))("rows of %s", (key, lines) => {
    const [iso = "", id = ""] = key.split(" ");
    const { view, place } = placeOn(language, iso, id);
    for (const presence of place.presences) {
      if (!lines[presence.actor]) continue;
      expect([presenceLine(language, view, presence), numberLine(language, view, place, presence)]).toEqual(
        lines[presence.actor],
      );
    }
  });
});
