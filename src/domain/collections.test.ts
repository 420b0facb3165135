import { describe, expect, it } from "vitest";
import { recordOff, recordOn, recordOnly } from "#tests/fixtures/record.ts";
import { collectionsOf } from "./collections.ts";
import { dayOf } from "./day.ts";
import { asKnownOn } from "./known.ts";
import { matrixOf, silentLetters } from "./matrix.ts";
import { presenceOn } from "./presence.ts";
import { byLetter } from "./receipt.ts";
import { strengthOf } from "./strength.ts";
import { trackOf } from "./track.ts";
import { deriveView } from "./view.ts";
import { withCollections } from "./withcollections.ts";

const lettersOf = ({ sources }: { sources: readonly { letter: string }[] }) => sources.map(({ letter }) => letter);

it("shows what is asked for, and the default where nothing asked for is there", () => {
  const dossier = recordOff.with.en;
  expect(collectionsOf(dossier, undefined)).toEqual(["articles"]);
  expect(collectionsOf(dossier, ["record", "articles"])).toEqual(["articles", "record"]);
  expect(collectionsOf(dossier, ["moon"])).toEqual(["articles"]);
  expect(collectionsOf(recordOff.without.en, ["record"])).toEqual([]);
});

describe("articles and record together", () => {
  it("are those of both, with the record's own series of letters in order", () => {
    expect(recordOn.en.claims).toHaveLength(recordOff.with.en.claims.length + 80);
    expect(lettersOf(recordOn.en).slice(0, 8)).toEqual(["A", "B", "C", "D", "E", "R1", "R2", "R3"]);
    expect([{ letter: "R10" }, { letter: "R2" }, { letter: "C" }].sort(byLetter).map(({ letter }) => letter)).toEqual([
      "C",
      "R2",
      "R10",
    ]);
    expect(recordOn.en.asOf).toBe("2024-09-19");
    expect(recordOff.with.en.asOf).toBe("2024-05-03");
  });

  it("tell what became of the bases after 3 May 2024", () => {
    const stateOf = (place: string, day: string) =>
      [recordOff.with.en, recordOn.en].map(
        (dossier) => presenceOn(dossier, trackOf(dossier, place, "us"), dayOf(day)).state,
      );
    expect(stateOf("airbase-101", "2024-05-03")).toEqual(["attested", "attested"]);
    expect(stateOf("airbase-101", "2024-07-07")).toEqual(["last-attested", "attested"]);
    expect(stateOf("airbase-101", "2024-07-08")).toEqual(["last-attested", "ended"]);
    expect(stateOf("airbase-201", "2024-08-05")).toEqual(["last-attested", "attested"]);
    expect(stateOf("airbase-201", "2024-08-06")).toEqual(["last-attested", "ended"]);
    expect(stateOf("niger", "2024-09-16")).toEqual(["last-attested", "ended"]);
  });

  it("have nobody where a source says that the whole force has left the country, and nobody gone before that day", () => {
    const states = (actor: string, place: string, days: readonly string[]) =>
      days.map((day) => presenceOn(recordOn.en, trackOf(recordOn.en, place, actor), dayOf(day)).state);
    const france = ["2023-10-10", "2023-12-22", "2023-12-23"];
    expect(states("france", "niger", france)).toEqual(["attested", "attested", "ended"]);
    expect(states("france", "niamey", france)).toEqual(["attested", "ended", "ended"]);
    expect(states("us", "niamey", ["2024-05-03", "2024-08-06", "2024-09-15"])).toEqual([
      "attested",
      "last-attested",
      "ended",
    ]);
    // What left a base on a day of its own did so on that day.
    const gone = presenceOn(recordOn.en, trackOf(recordOn.en, "airbase-101", "us"), dayOf("2024-09-20"));
    expect(gone.claims).toEqual(["us-left-101"]);
    expect(states("germany", "airbase-101", ["2024-05-02", "2024-07-07", "2024-08-30", "2024-08-31"])).toEqual([
      "attested",
      "inferred",
      "attested",
      "ended",
    ]);
  });

  it("keep the last number until one overtakes it", () => {
    const numbers = (day: string) =>
      deriveView(recordOn.en, { moment: { kind: "point", day: dayOf(day) }, known: null, actors: null })
        .places.get("niger")
        ?.figures.map(({ claim }) => claim.id)
        .sort();
    expect(numbers("2024-07-04")).toContain("us-in-niger-around-1000");
    expect(numbers("2024-07-07")).toEqual(["russia-under-100", "us-fewer-than-500"]);
    expect(numbers("2024-08-06")).toEqual(["russia-under-100", "us-two-dozen-in-niger"]);
    expect(numbers("2024-09-17")).toEqual(["russia-under-100"]);
  });

  it("tell what could be read on a day", () => {
    const known = asKnownOn(recordOn.en, dayOf("2013-03-01"));
    expect(lettersOf(known)).toEqual(["R1", "R2"]);
    expect(known.claims.map(({ id }) => id)).toEqual(["us-100-in-niger-2013", "us-40-entered-niger", "sofa-announced"]);
    expect(asKnownOn(recordOn.en, dayOf("2024-05-03")).claim.has("us-left-101")).toBe(false);
  });

  it("differ in questions of their own, which neither has alone", () => {
    const between = recordOn.en.disagreements.filter(
      ({ id }) => !recordOff.with.en.disagreement.has(id) && !recordOnly.disagreement.has(id),
    );
    expect(between.map(({ id }) => id)).toEqual([]);
    const mixed = recordOn.en.disagreements.filter(({ claims }) => {
      const inArticles = claims.filter((id) => recordOff.with.en.claim.has(id)).length;
      return inArticles > 0 && inArticles < claims.length;
    });
    expect(mixed.map(({ id }) => id)).toEqual([
      "how-many-left-chad-in-april",
      "who-entered-niamey-when",
      "what-about-1000-counts",
      "russians-60-or-under-100",
    ]);
    // Alone, the record keeps of them what it answers itself.
    expect(recordOnly.disagreement.get("what-about-1000-counts")?.positions).toHaveLength(2);
  });
});

it("only articles are said to be silent on a question", () => {
  const row = matrixOf(recordOn.en).find(({ disagreement }) => disagreement.id === "what-about-1000-counts");
  expect(row && silentLetters(recordOn.en, row.cells)).toEqual(["A", "D"]);
});

it("the record alone has no article, and no claim or unknown of one", () => {
  expect(new Set(recordOnly.sources.map(({ collection }) => collection))).toEqual(new Set(["record"]));
  expect(recordOnly.claims).toHaveLength(80);
  expect(new Set(recordOnly.unknowns.map(({ collection }) => collection))).toEqual(new Set(["record"]));
  expect(recordOnly.unknowns.map(({ id }) => id)).toContain("return-to-chad-date");
  expect(recordOnly.stories.map(({ id }) => id)).toEqual(["what-became-of-the-bases"]);
});

const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);

it("what no article says is asked of all sources shown: answered by the record, or worded for both", () => {
  const both = withCollections(recordOn.en, ["articles", "record"]);
  const own = idsOf(recordOff.with.en.unknowns);
  expect(own).toContain("french-left-niger");
  expect(idsOf(both.unknowns).filter((id) => own.includes(id))).toEqual([]);
  const replaced = both.unknowns.flatMap(({ instead }) => instead ?? []);
  const answered = (both.settled ?? []).filter(({ answeredBy, collection }) => answeredBy && !collection);
  expect([...replaced, ...idsOf(answered)].sort()).toEqual([...own].sort());
  for (const { says } of both.unknowns) expect(says).not.toMatch(/article/);
  // Back without the record all is as it was.
  expect(idsOf(withCollections(both, ["articles"]).unknowns).sort()).toEqual([...own].sort());
});

describe("what no source says, as known on a day", () => {
  const asked = (day: string, dossier = recordOn.en) => idsOf(asKnownOn(dossier, dayOf(day)).unknowns);

  it("is asked from the day on which sources raise it until the day on which one answers", () => {
    const open = (id: string, from: string, to: string) => {
      const days = ["2013-01-31", "2023-10-22", "2023-12-22", "2024-04-18", "2024-05-02", "2024-05-18", "2024-09-19"];
      expect(
        days.filter((day) => asked(day).includes(id)),
        id,
      ).toEqual(days.filter((day) => day >= from && day <= to));
    };
    open("record-french-left-niger", "2023-10-23", "2023-12-22");
    open("record-withdrawal-date", "2024-04-19", "2024-05-18");
    open("record-russian-number-at-101", "2024-05-02", "9999");
    open("record-us-number-at-101", "2023-09-07", "9999");
    open("record-after-3-may", "2024-09-19", "9999");
    // Of the articles’ own, what the record answers later.
    open("withdrawal-date", "9999", "9999");
    open("after-3-may", "2024-05-03", "2024-09-18");
  });

  it("tells no day on which none had spoken yet", () => {
    const whenOf = (day: string, id: string) =>
      asKnownOn(recordOn.en, dayOf(day)).unknowns.find((item) => item.id === id)?.when;
    expect(whenOf("2023-10-15", "record-us-number-at-101")).toBeUndefined();
    expect(whenOf("2024-07-07", "record-us-number-at-101")).toBe("../2024-07-07");
    expect(asKnownOn(recordOn.en, dayOf("2024-05-01")).asOf).toBe("2024-05-01");
    expect(asKnownOn(recordOn.en, dayOf("2025-01-01")).asOf).toBe(recordOn.en.asOf);
  });

  it("is nothing before there was a source, and the whole after the last", () => {
    expect(asked("2024-03-16", recordOff.with.en)).toEqual([]);
    expect(asked("2012-12-31")).toEqual([]);
    expect(asked("2024-05-03", recordOff.with.en)).toEqual(idsOf(recordOff.with.en.unknowns));
    expect(asked("2024-09-30")).toEqual(idsOf(recordOn.en.unknowns));
  });

  it.each(["en", "fr"] as const)("names no source that had not appeared: %s", (language) => {
    for (const dossier of [recordOff.with[language], recordOn[language]]) {
      const letters = new Set(dossier.sources.map(({ letter }) => letter));
      const days = [...new Set(dossier.sources.flatMap(({ published }) => published?.first ?? []))].sort();
      expect(days.length).toBeGreaterThan(1);
      for (const day of days) {
        const known = asKnownOn(dossier, dayOf(day));
        const had = new Set(known.sources.map(({ letter }) => letter));
        const texts = [
          ...known.unknowns.map(({ says }) => says),
          ...known.claims.flatMap(({ says, label, when }) => [says, label, when.time, when.note]),
          ...known.disagreements.flatMap(({ note, positions }) => [note, ...positions.map(({ says }) => says)]),
          ...[...known.places, ...known.origins, ...known.sources].map(({ note }) => note),
        ].flatMap((text) => text ?? []);
        expect(texts.length).toBeGreaterThan(1);
        // "A" is a word too, in both languages.
        for (const text of texts)
          for (const [named] of text.matchAll(/(?<![’'A-Za-z])(?:R\d+|[B-E])(?![\w’-])/g))
            if (letters.has(named)) expect([day, text, had.has(named)]).toEqual([day, text, true]);
      }
    }
  });
});

it("a reported figure is no quote, and only whole addresses of publishers are links", () => {
  for (const passage of recordOn.en.passages) {
    expect([passage.exact, passage.reported].filter((words) => words !== undefined)).toHaveLength(1);
    if (recordOff.with.en.passage.has(passage.id)) expect(passage.exact).toBeDefined();
  }
  for (const { seen, seenAt, url } of recordOnly.sources) {
    if (seen === "copy") expect([url, typeof seenAt]).toEqual([undefined, "string"]);
    expect(url ?? "").not.toContain("…");
  }
});

it("strength over time never joins numbers that count something else", () => {
  const series = strengthOf(recordOn.en, "niger", new Set(["us"]));
  for (const { points, counted } of series) for (const { strength } of points) expect(strength.counted).toBe(counted);
  const numbersOf = (counted: string) =>
    series.find((item) => item.counted === counted)?.points.map(({ low, high }) => [low, high]);
  expect(numbersOf("military personnel only, all of Niger")).toEqual([[648, 648]]);
  expect(numbersOf("military, civilians and contractors together")).toEqual([[1000, 1000]]);
  // A base has its own numbers and those of its country, each by itself.
  const atBase = strengthOf(recordOn.en, "airbase-201", new Set(["us"]));
  expect(atBase.find(({ place }) => place === "airbase-201")?.points.map(({ low }) => low)).toEqual([200]);
  expect(strengthOf(recordOff.with.en, "niger", new Set(["us"])).map(({ counted }) => counted)).toEqual([
    undefined,
    undefined,
  ]);
});
