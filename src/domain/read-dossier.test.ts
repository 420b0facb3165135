import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { type Json, readBent as read } from "#tests/fixtures/bent.ts";
import { on } from "#tests/fixtures/builder.ts";
import { always, runs } from "#tests/fixtures/runs.ts";
import { readDossier } from "./read.ts";
import { deriveView } from "./view.ts";

// The page has `zod/mini` alone, which words no messages; the full zod of the tools words them for both.
const { localeError } = z.config();
beforeAll(() => void z.config({ localeError: undefined }));
afterAll(() => void z.config({ localeError }));

describe("reading a compiled dossier", () => {
  it("takes a valid file whole", () => {
    const { dossier, lines } = read();
    expect(lines).toEqual([]);
    expect(dossier?.claims).toHaveLength(2);
  });

  it.each<[string, (file: Json) => void, string, (file: NonNullable<ReturnType<typeof read>["dossier"]>) => number]>([
    [
      "a null record",
      (file) => file.places.push(null),
      "dossier.json > places/3: Invalid input",
      (dossier) => dossier.places.length - 3,
    ],
    [
      "a claim of no known kind",
      (file) => {
        file.claims[1].kind = "rumour";
        file.disagreements = [];
      },
      "dossier.json > claims/more > kind: Invalid input",
      (dossier) => dossier.claims.length - 1,
    ],
    [
      "a place off the globe",
      (file) => {
        file.places[2].geometry.coordinates = [0, Number.POSITIVE_INFINITY];
      },
      "dossier.json > places/abroad > geometry.coordinates.1: Invalid input",
      (dossier) => dossier.places.length - 2,
    ],
    [
      "a date that is no text",
      (file) => {
        file.claims[0].when.bounds.startMin = 20010201;
        file.disagreements = [];
      },
      "dossier.json > claims/stay > when.bounds.startMin: Invalid input",
      (dossier) => dossier.claims.length - 1,
    ],
    [
      "a day that no calendar has",
      (file) => {
        file.claims[0].when.bounds.startMin = "2001-02-30";
        file.disagreements = [];
      },
      "dossier.json > claims/stay > when.bounds.startMin",
      (dossier) => dossier.claims.length - 1,
    ],
    [
      "a duplicate",
      (file) => file.actors.push(file.actors[0]),
      "dossier.json > actors/blue > id: duplicate id",
      (dossier) => dossier.actors.length - 2,
    ],
    [
      "a claim about an unknown place",
      (file) => {
        file.claims[0].places = ["moon"];
        file.disagreements = [];
      },
      'dossier.json > claims/stay > places: unknown places "moon"',
      (dossier) => dossier.claims.length - 1,
    ],
    [
      "a disagreement about a claim that was left out",
      (file) => {
        file.claims[0].standing = "sure";
      },
      'dossier.json > disagreements/both > claims: unknown claims "stay"',
      (dossier) => dossier.disagreements.length,
    ],
  ])("leaves out %s, says so, and keeps the rest", (_, bend, line, surplus) => {
    const { dossier, lines } = read(bend);
    expect(lines).toContainEqual(expect.stringContaining(line));
    expect(dossier).not.toBeNull();
    if (dossier) expect(surplus(dossier)).toBe(0);
  });

  it("keeps a claim whose other passages remain, and drops one without any", () => {
    const { dossier, lines } = read((file) => {
      file.passages = file.passages.filter(({ source }: { source: string }) => source !== "spring");
      file.disagreements = [];
    });
    expect(dossier?.claims.map(({ id }) => id)).toEqual(["more"]);
    expect(dossier?.claims[0]?.evidence).toHaveLength(1);
    expect(lines).toContain("dossier.json > claims/stay > evidence: names a passage that is not in the file");
  });

  it("reads on where a whole collection is missing", () => {
    const { dossier, lines } = read((file) => {
      delete file.unknowns;
    });
    expect(lines).toEqual(["dossier.json > unknowns: missing collection"]);
    expect(dossier?.claims).toHaveLength(2);
  });

  it("gives nothing without a usable head, and says which part is wrong", () => {
    const { dossier, lines } = read((file) => {
      file.format = 2;
      file.period = null;
    });
    expect(dossier).toBeNull();
    expect(lines.map((line) => line.split(":")[0])).toEqual(["dossier.json > format", "dossier.json > period"]);
  });

  it("keeps a base that names no place from breaking the view", () => {
    const { dossier } = read((file) => {
      file.bases = ["moon", "harbour"];
      file.lanes = ["moon", "harbour"];
    });
    expect(dossier).not.toBeNull();
    if (dossier) expect(deriveView(dossier, on("2001-03-01")).lanes).toHaveLength(1);
  });

  it("never throws, whatever one record is", () => {
    const collections = ["sources", "passages", "actors", "places", "claims", "disagreements", "stories", "unknowns"];
    always([fc.constantFrom(...collections), fc.jsonValue(), fc.nat({ max: 3 })], runs(300), (name, value, at) => {
      const { dossier } = read((file) => {
        file[name].splice(at, 1, value);
      });
      expect(dossier).not.toBeNull();
      if (dossier) deriveView(dossier, on("2001-03-01"));
    });
  });

  it("never throws, whatever the file is", () => {
    always([fc.jsonValue()], (value) => {
      expect(readDossier(value).dossier).toBeNull();
    });
  });

  it("never throws, whatever one field of a claim is", () => {
    const fields = ["when", "evidence", "strength", "places", "actors", "fromPlace", "event", "distance", "standing"];
    always([fc.constantFrom(...fields), fc.jsonValue()], runs(300), (field, value) => {
      const { dossier } = read((file) => {
        file.claims[0][field] = value;
      });
      if (dossier) deriveView(dossier, on("2001-03-01"));
    });
  });
});
