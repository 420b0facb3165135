import { describe, expect, it } from "vitest";
import { dayOf } from "#domain/day.ts";
import { indexDossier } from "#domain/dossier.ts";
import { deriveView } from "#domain/view.ts";
import * as basesEnglish from "#tests/fixtures/bases-en.ts";
import * as basesFrench from "#tests/fixtures/bases-fr.ts";
import * as countriesEnglish from "#tests/fixtures/countries-en.ts";
import * as countriesFrench from "#tests/fixtures/countries-fr.ts";
import { dossiers, viewOn } from "#tests/fixtures/details.ts";
import * as rowsEnglish from "#tests/fixtures/rows-en.ts";
import * as rowsFrench from "#tests/fixtures/rows-fr.ts";
import type { Language } from "#words/language.ts";
import { momentText } from "./moment.ts";
import { numberLine } from "./numbers.ts";
import { voicesLine } from "./placerows.ts";
import { presenceLine } from "./rows.ts";
import { briefOf, summaryOf } from "./summary.ts";

/** Those of the table of states in `src/domain/state-of-the-world.test.ts`. */
const dates = [
  "2013-06-01",
  "2017-06-09",
  "2018-06-01",
  "2023-07-25",
  "2023-07-27",
  "2023-10-15",
  "2024-01-15",
  "2024-03-20",
  "2024-04-05",
  "2024-04-15",
  "2024-04-25",
  "2024-05-01",
  "2024-05-02",
  "2024-05-03",
  "2024-05-10",
  "2024-12-31",
];

const expected = {
  en: { summaries: { ...basesEnglish.basesAndCities, ...countriesEnglish.countries }, rows: rowsEnglish.rows },
  fr: { summaries: { ...basesFrench.basesAndCities, ...countriesFrench.countries }, rows: rowsFrench.rows },
};

/** No-break spaces are left out of the expected sentences, to keep them readable; `typeset.test.ts` asks for them. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, " ");
}

function placeOn(language: Language, iso: string, id: string, actors: ReadonlySet<string> | null = null) {
  const view = actors
    ? deriveView(dossiers[language], { moment: { kind: "point", day: dayOf(iso) }, known: null, actors })
    : viewOn(language, iso);
  const place = view.places.get(id);
  if (!place) throw new Error(`no place ${id}`);
  return { view, place };
}

function saidOn(language: Language, iso: string, id: string, actors: ReadonlySet<string> | null = null): string {
  const { view, place } = placeOn(language, iso, id, actors);
  return plain(summaryOf(language, view, place).text);
}

describe.each(["en", "fr"] as const)("summary in %s", (language) => {
  const { summaries, rows } = expected[language];

  it.each(Object.entries(summaries))("of %s is written for every date", (_, texts) => {
    expect(texts.flatMap(([days]) => days.split(" ")).sort()).toEqual(dates);
  });

  it("is written for the same places and groups of dates in the other language", () => {
    const groups = (of: typeof summaries) => Object.entries(of).map(([id, texts]) => [id, texts.map(([days]) => days)]);
    expect(groups(summaries)).toEqual(groups(expected.en.summaries));
  });

  const cases = Object.entries(summaries).flatMap(([id, texts]) =>
    texts.flatMap(([days, text]) => days.split(" ").map((iso) => [iso, id, text] as const)),
  );
  it.each(cases)("%s %s", (iso, id, text) => {
    expect(saidOn(language, iso, id)).toBe(text);
  });

  it.each(Object.entries(rows))("rows of %s", (key, lines) => {
    const [iso = "", id = ""] = key.split(" ");
    const { view, place } = placeOn(language, iso, id);
    for (const [actor, line] of Object.entries(lines)) {
      const presence = place.presences.find((item) => item.actor === actor);
      if (!presence) throw new Error(`no ${actor} at ${key}`);
      expect([presenceLine(language, view, presence), numberLine(language, view, place, presence)].map(plain)).toEqual(
        line,
      );
    }
  });
});

describe("summary", () => {
  const only = (...actors: string[]) => new Set(actors);

  it("says what a filter hides instead of that no source speaks", () => {
    expect(saidOn("en", "2024-05-03", "airbase-101", only("france"))).toBe(
      "Hidden by your filter: US and Russian forces.",
    );
    expect(saidOn("fr", "2024-05-03", "airbase-101", only("france"))).toBe(
      "Masquées par votre filtre : forces américaines et russes.",
    );
    expect(saidOn("en", "2024-05-03", "airbase-101", only("us"))).toMatch(
      /^US forces are reported at this base\. .* Hidden by your filter: Russian forces\.$/,
    );
  });

  it("sets the dossier's own French as well", () => {
    const loose = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");
    const claims = dossiers.fr.claims.map((claim) => ({ ...claim, says: loose(claim.says) }));
    const moment = { kind: "point" as const, day: dayOf("2024-05-03") };
    const view = deriveView(indexDossier({ ...dossiers.fr, claims }), { moment, known: null, actors: null });
    const place = view.places.get("airbase-101");
    expect(place && summaryOf("fr", view, place).text).toMatch(/, à Agadez, selon l’article\u00a0A\.$/);
  });

  it("calls a stretch of time by that name", () => {
    const view = deriveView(dossiers.en, {
      moment: { kind: "window", from: dayOf("2015-01-01"), to: dayOf("2016-01-01") },
      known: null,
      actors: null,
    });
    const place = view.places.get("airbase-201");
    if (!place) throw new Error("no place");
    expect(summaryOf("en", view, place).text).toMatch(
      /^No source in this dossier covers this base in this stretch of time\./,
    );
  });

  it("tells forces that are there from those last reported and only announced", () => {
    const state = (iso: string, id: string, actors: ReadonlySet<string> | null = null) => {
      const { view, place } = placeOn("en", iso, id, actors);
      return summaryOf("en", view, place).state;
    };
    expect(state("2024-05-02", "airbase-101")).toBe("here");
    expect(state("2023-09-01", "airbase-101")).toBe("past");
    expect(state("2024-06-01", "airbase-101")).toBe("past");
    expect(state("2024-05-03", "burkina-faso")).toBe("past");
    expect(state("2024-05-03", "burkina-faso", new Set(["wagner"]))).toBe("planned");
    expect(state("2017-06-09", "airbase-101")).toBe("none");
  });

  it("names the place in its first sentence where there is room for no more, but for its article", () => {
    const brief = (language: Language, iso: string, id: string) => {
      const { view, place } = placeOn(language, iso, id);
      return plain(briefOf(language, view, place).text);
    };
    expect(brief("en", "2024-05-03", "airbase-101")).toBe("US and Russian forces are reported at Airbase 101.");
    expect(brief("en", "2024-05-03", "niamey")).toBe("US and Russian forces are reported in Niamey, at Airbase 101.");
    expect(brief("en", "2018-06-01", "sahel")).toBe("Sahel: US forces are reported in this region, in Niger.");
    expect(brief("en", "2013-06-01", "sahel")).toMatch(/^Sahel: US forces may be in this region, in Niger:/);
    expect(brief("en", "2013-06-01", "chad")).toBe("No source in this dossier covers Chad on this date.");
    expect(brief("fr", "2024-05-03", "airbase-101")).toBe(
      "Base 101 : des forces américaines et russes sont signalées sur cette base.",
    );
  });

  it("says whose words a presence rests on and how many original sources they are", () => {
    const { view, place } = placeOn("en", "2024-04-15", "airbase-101");
    const us = place.presences.find(({ actor }) => actor === "us");
    // D1: "a US defense official and another source familiar with the matter".
    expect(us && voicesLine("en", view, us)).toBe("Who says so: unnamed sources; 1 original source.");
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
    const month = deriveView(dossiers.fr, { ...view.query, known: dayOf("2024-05-31"), knownPartial: "2024-05" });
    expect(momentText("fr", month)).toMatch(/, d’après ce qui était publié à la fin de mai 2024$/);
  });
});
