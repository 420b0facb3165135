import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { world } from "#tests/fixtures/anyworld.ts";
import { type Json, readBent as read } from "#tests/fixtures/bent.ts";
import { on } from "#tests/fixtures/builder.ts";
import { always, runs } from "#tests/fixtures/runs.ts";
import type { Dossier } from "./dossier.ts";
import { readDossier } from "./read.ts";
import { deriveView } from "./view.ts";

// The page has `zod/mini` alone, which words no messages; the full zod of the tools words them for both.
const { localeError } = z.config();
beforeAll(() => void z.config({ localeError: undefined }));
afterAll(() => void z.config({ localeError }));

describe("a wrong field", () => {
  type Row = [what: string, bend: (file: Json) => void, line: string, read: (file: Dossier) => unknown, left: unknown];
  it.each<Row>([
    [
      "an http: address",
      (file) => {
        file.sources[2].url = "http://news.example/1";
      },
      "dossier.json > sources/summer > url: Invalid input",
      ({ sources }) => [sources.length, sources[2]?.id, sources[2]?.url],
      [4, "summer", undefined],
    ],
    [
      "a day of publication that no calendar has",
      (file) => {
        file.sources[2].published.first = "2001-13-01";
      },
      "dossier.json > sources/summer > published.first: Invalid input",
      ({ sources, claims }) => [sources.length, sources[2]?.published, claims.length],
      [4, undefined, 2],
    ],
    [
      "the date text of an article",
      (file) => {
        file.sources[1].published.edtf = "10 April 2001";
      },
      "dossier.json > sources/spring > published.edtf: not a date",
      ({ sources }) => sources[1]?.published?.edtf,
      "2001-04-10",
    ],
    [
      "one end of a runway",
      (file) => {
        const runway = { designator: "09/27", width_m: 45, surface: "asphalt", source: "survey" };
        file.places[0].runways = [
          {
            ...runway,
            ends: [
              [2, 13],
              [2, 148],
            ],
          },
          {
            ...runway,
            ends: [
              [2, 13],
              [2, 13.1],
            ],
          },
        ];
      },
      "dossier.json > places/harbour > runways.0.ends.1.1: Invalid input",
      ({ places }) => [places.length, places[0]?.runways?.map(({ ends }) => ends[1])],
      [3, [[2, 13.1]]],
    ],
    [
      "a list of runways that is none",
      (file) => {
        file.places[0].runways = "09/27";
      },
      "dossier.json > places/harbour > runways: Invalid input",
      ({ places }) => [places.length, places[0]?.runways],
      [3, undefined],
    ],
    [
      "a language that none can be",
      (file) => file.languages.push("d e"),
      "dossier.json > languages.2: Invalid input",
      ({ languages }) => languages,
      ["en", "fr"],
    ],
    [
      "a window of time without its end",
      (file) => {
        file.windows = [
          { id: "a", name: "A", from: "2001-01-01", to: "later" },
          { id: "b", name: "B", from: "2001-01-01", to: "2001-02-01" },
        ];
      },
      "dossier.json > windows.0.to: Invalid input",
      ({ windows }) => windows.map(({ id }) => id),
      ["b"],
    ],
    [
      "a topic that nobody knows",
      (file) => {
        file.claims[0].topics = ["aid", "weather"];
      },
      "dossier.json > claims/stay > topics.1: Invalid input",
      ({ claims }) => [claims.length, claims[0]?.topics],
      [2, ["aid"]],
    ],
    [
      "half a number, which would say something else",
      (file) => {
        file.claims[0].strength = { min: 100, qualifier: "roughly", unit: "people", counts: "base" };
      },
      "dossier.json > claims/stay > strength.qualifier: Invalid input",
      ({ claims }) => [claims.length, claims[0]?.strength],
      [2, undefined],
    ],
    [
      "a role that a passage cannot have",
      (file) => {
        file.claims[1].evidence[0].role = "proves";
      },
      "dossier.json > claims/more > evidence.0.role: Invalid input",
      ({ claims }) => [claims.length, claims[1]?.evidence.length],
      [2, 1],
    ],
    [
      "a paragraph that is no number",
      (file) => {
        file.passages[0].paragraph = "¶3";
      },
      "dossier.json > passages/spring-stay > paragraph: Invalid input",
      ({ passages }) => [passages.length, passages[0]?.paragraph],
      [3, undefined],
    ],
  ])("loses of a record only %s, and names it", (_, bend, line, left, expected) => {
    const { dossier, lines } = read(bend);
    expect(lines).toEqual([line]);
    expect(dossier && left(dossier)).toEqual(expected);
  });

  it.each([
    ["2024-5-2", "[2001-02-01..2001-03-10]"],
    ["2024-W05", "[2001-02-01..2001-03-10]"],
    ["2024-13", "[2001-02-01..2001-03-10]"],
    ["2024-02-30", "[2001-02-01..2001-03-10]"],
    ["2024-05-xx", "[2001-02-01..2001-03-10]"],
    ["15-Jul-22", "[2001-02-01..2001-03-10]"],
    ["[2001-03..]", "[2001-02-01..2001-03-10]"],
    ["2024-5-2/..", "2001-02/2001-03-10"],
    ["2001/2002/2003", "2001-02/2001-03-10"],
  ])("keeps a claim whose date text is %s, dated by the days beside it, with that text to be seen", (edtf, mended) => {
    const { dossier, lines } = read((file) => {
      file.claims[0].when.edtf = edtf;
      file.unknowns.push({ id: "gap", places: [], actors: [], when: edtf, says: "Nobody knows." });
      file.disagreements[0].when = { edtf, from: "2001-02-01", to: null };
    });
    expect(lines).toEqual([
      "dossier.json > claims/stay > when.edtf: not a date",
      "dossier.json > disagreements/both > when.edtf: not a date",
      "dossier.json > unknowns/gap > when: not a date",
    ]);
    expect(dossier?.claims[0]?.when).toMatchObject({ edtf: mended, time: edtf });
    expect(dossier?.disagreements[0]?.when?.edtf).toBe("2001-02-01/..");
    expect(dossier?.unknowns).toEqual([{ id: "gap", places: [], actors: [], says: "Nobody knows." }]);
    if (dossier) deriveView(dossier, on("2001-03-01"));
  });

  it("takes every date text of a world that the compiler takes", () => {
    always([world], runs(200), (dossier) => {
      const file = JSON.parse(JSON.stringify(dossier));
      expect(readDossier(file).problems).toEqual([]);
    });
  });
});
