import { describe, expect, it } from "vitest";
import { dayOf } from "#domain/day.ts";
import { deriveView } from "#domain/view.ts";
import type { Language } from "#i18n/language.ts";
import { momentText, presenceLine, summaryOf } from "#i18n/summary.ts";
import { dossiers, viewOn } from "./fixture.ts";
import * as english from "./sentences-en.ts";
import * as french from "./sentences-fr.ts";

const expected = { en: english, fr: french };
const days = ["2013-02-01", "2018-05-01", "2023-07-26", "2023-09-01", "2024-03-15", "2024-04-15", "2024-05-03"];

/** No-break spaces before French punctuation are left out of the expected sentences, to keep them readable. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, " ");
}

function placeOn(language: Language, iso: string, id: string) {
  const view = viewOn(language, iso);
  const place = view.places.get(id);
  if (!place) throw new Error(`no place ${id}`);
  return { view, place };
}

describe.each(["en", "fr"] as const)("summary in %s", (language) => {
  const cases = Object.entries(expected[language].summaries).flatMap(([iso, places]) =>
    Object.entries(places).map(([id, text]) => [iso, id, text] as const),
  );
  it.each(cases)("%s %s", (iso, id, text) => {
    const { view, place } = placeOn(language, iso, id);
    expect(plain(summaryOf(language, view, place).text)).toBe(text);
  });

  it.each(Object.entries(expected[language].rows))("rows of %s", (key, lines) => {
    const [iso = "", id = ""] = key.split(" ");
    const { view, place } = placeOn(language, iso, id);
    const found = place.presences.map((presence) => [presence.actor, presenceLine(language, view, presence)]);
    expect(Object.fromEntries(found)).toEqual(lines);
  });

  it("is whole sentences about every place on every kind of day", () => {
    for (const iso of days)
      for (const place of viewOn(language, iso).places.values()) {
        const { text } = summaryOf(language, viewOn(language, iso), place);
        expect(text).toMatch(/^[A-ZÀ-Ý].*[.?!]$/);
        expect(text).not.toMatch(/undefined|null|NaN|\.\.|\s\s/);
      }
  });
});

describe("summary", () => {
  it("never says that nobody is there where no source speaks", () => {
    const { view, place } = placeOn("en", "2017-06-09", "airbase-101");
    const summary = summaryOf("en", view, place);
    expect(summary.state).toBe("none");
    expect(summary.text).toMatch(/^No source in this dossier covers/);
  });

  it("tells forces that are there from those last reported and only announced", () => {
    const state = (iso: string, id: string) => {
      const { view, place } = placeOn("en", iso, id);
      return summaryOf("en", view, place).state;
    };
    expect(state("2024-05-02", "airbase-101")).toBe("here");
    expect(state("2024-04-15", "airbase-101")).toBe("here");
    expect(state("2023-09-01", "airbase-101")).toBe("past");
    expect(state("2024-06-01", "airbase-101")).toBe("past");
  });

  it("does not report a move as done on a day when it may still lie ahead", () => {
    const { view, place } = placeOn("en", "2023-09-01", "airbase-101");
    expect(place.key?.id).toBe("us-moved-some-to-201");
    expect(summaryOf("en", view, place).text).not.toContain("moved some");
  });

  it.each([
    ["en", "Sources differ"],
    ["fr", "Les sources divergent"],
  ] as const)("never gives one side of a contradiction in %s without saying that sources differ", (language, words) => {
    for (const iso of [...days, "2024-05-02"]) {
      const view = viewOn(language, iso);
      const sides = view.dossier.disagreements.filter(({ kind }) => kind === "contradiction").flatMap((d) => d.claims);
      for (const place of view.places.values()) {
        const { text } = summaryOf(language, view, place);
        for (const id of sides)
          if (text.includes(view.dossier.claim.get(id)?.says ?? "?")) expect(text).toContain(words);
      }
    }
  });

  it("names the moment, a window and the second clock", () => {
    expect(momentText("en", viewOn("en", "2024-05-02"))).toBe("As of 2 May 2024");
    expect(momentText("fr", viewOn("fr", "2024-05-01"))).toBe("Au 1er mai 2024");
    const view = deriveView(dossiers.en, {
      moment: { kind: "window", from: dayOf("2023-07-01"), to: dayOf("2024-05-02") },
      known: dayOf("2024-05-02"),
      actors: null,
    });
    expect(momentText("en", view)).toBe("1 July 2023 to 2 May 2024, as known on 2 May 2024");
  });
});
