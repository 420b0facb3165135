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
    expect(recordOn.en.claims).toHaveLength(recordOff.with.en.claims.length + 78);
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
  expect(recordOnly.claims).toHaveLength(78);
  expect(new Set(recordOnly.unknowns.map(({ collection }) => collection))).toEqual(new Set(["record"]));
  expect(recordOnly.unknowns.map(({ id }) => id)).toContain("return-to-chad-date");
  expect(recordOnly.stories.map(({ id }) => id)).toEqual(["what-became-of-the-bases"]);
});

it("what no article says is asked of all sources shown: answered by the record, or worded for both", () => {
  const both = withCollections(recordOn.en, ["articles", "record"]);
  const idsOf = ({ unknowns }: { unknowns: readonly { id: string }[] }) => unknowns.map(({ id }) => id);
  const own = idsOf(recordOff.with.en);
  expect(own).toContain("french-left-niger");
  expect(idsOf(both).filter((id) => own.includes(id))).toEqual([]);
  const replaced = both.unknowns.flatMap(({ instead }) => instead ?? []);
  const answered = (both.settled ?? []).filter(({ answeredIn }) => answeredIn === "record");
  expect([...replaced, ...idsOf({ unknowns: answered })].sort()).toEqual([...own].sort());
  for (const { says } of both.unknowns) expect(says).not.toMatch(/article/);
  // Back without the record all is as it was.
  expect(idsOf(withCollections(both, ["articles"])).sort()).toEqual([...own].sort());
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
