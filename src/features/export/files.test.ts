import { check } from "@placemarkio/check-geojson";
import { describe, expect, it } from "vitest";
import { addMonths } from "#domain/day.ts";
import type { Dossier } from "#domain/dossier.ts";
import { deriveView } from "#domain/view.ts";
import { dossierOf, must, on } from "#tests/fixtures/builder.ts";
import { nigerDossier } from "#tests/fixtures/niger.ts";
import { readCsv } from "#tests/fixtures/read.ts";
import { everyDossier } from "#tests/fixtures/shipped.ts";
import { monthOf } from "#words/dates.ts";
import { passagesWebAnnotation } from "./annotations.ts";
import { claimsCsv } from "./csv.ts";
import { type ClaimSet, claimsOfView } from "./facts.ts";
import { claimsGeoJson, type GeoJsonLayer } from "./geojson.ts";

const address = "https://map.example/?date=2024-05-02";

/** All claims of a dossier as its files take them along on a day. */
function wholeOn(dossier: Dossier, day: string): ClaimSet {
  return { view: deriveView(dossier, on(day)), claims: dossier.claims, address, language: "en" };
}

/** The features of a file, read by a checker of others. */
function features(whole: ClaimSet, layer: GeoJsonLayer) {
  const collection = check(claimsGeoJson(whole, layer));
  if (collection.type !== "FeatureCollection") throw new Error(collection.type);
  return collection.features;
}

describe("a move", () => {
  it("that happened long ago is taken along for its arrow", () => {
    const world = dossierOf({
      claims: [
        { id: "at-harbour", edtf: "2001-04-01/..", saidBy: ["summer"] },
        { id: "at-hill", places: ["hill"], edtf: "2001-04-01/..", saidBy: ["summer"] },
        {
          id: "moved",
          edtf: "2001-01-05",
          kind: "movement",
          places: [],
          fromPlace: "harbour",
          toPlace: "hill",
          saidBy: ["winter"],
        },
      ],
    });
    expect(claimsOfView(deriveView(world, on("2001-05-01"))).map(({ id }) => id)).toContain("moved");
  });
});

/** Forms of text that a spreadsheet takes for a month, and makes the first day of it. */
const month = new RegExp(
  `^(\\d{4}[-/]\\d{1,2}|\\d{1,2}[-/]\\d{4}|(${(["en", "fr"] as const)
    .flatMap((language) => Array.from({ length: 12 }, (_, n) => monthOf(language, addMonths(0, n), "long")))
    .join("|")}) \\d{4})$`,
  "i",
);

/** What is asked of every dossier's files, as they are on the day of its latest source. */
describe.each(everyDossier)("the files of $name", ({ dossier }) => {
  const whole = wholeOn(dossier, dossier.asOf);
  const { view } = whole;
  const set: ClaimSet = { ...whole, claims: claimsOfView(view) };
  const movement = must(dossier.claims.find(({ fromPlace, toPlace }) => fromPlace && toPlace));

  describe("claims of the view", () => {
    it("are those behind every mark, row and sentence, in the dossier's order", () => {
      const ids = set.claims.map(({ id }) => id);
      for (const place of view.places.values())
        for (const id of place.presences.flatMap(({ claims }) => claims)) expect(ids).toContain(id);
      for (const { id } of view.holding) expect(ids).toContain(id);
      expect(ids).toEqual(dossier.claims.map(({ id }) => id).filter((id) => ids.includes(id)));
      expect(ids.length).toBeLessThan(dossier.claims.length);
    });
  });

  describe("CSV", () => {
    it("comes back from a reader with one line for each claim and every date as it was, a bare month with its day open", () => {
      const rows = readCsv(claimsCsv(whole));
      expect(rows.map(({ id }) => id)).toEqual(dossier.claims.map(({ id }) => id));
      for (const [n, row] of rows.entries()) {
        const { when, strength, standing } = must(dossier.claims[n]);
        expect(row).toMatchObject({
          standing,
          when_edtf: when.edtf.replace(/^\d{4}-\d{2}$/, "$&-XX"),
          start_min: when.bounds.startMin ?? "",
          end_max: when.bounds.endMax ?? "",
          number_min: String(strength?.min ?? ""),
        });
      }
    });

    it("begins with the mark that spreadsheets need and ends every line as RFC 4180 asks", () => {
      const text = claimsCsv(set);
      expect(text.startsWith("\uFEFF")).toBe(true);
      expect(text.split("\r\n")).toHaveLength(set.claims.length + 2);
      expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    });

    it("holds every quote with its letter and paragraph, and the state that the map shows", () => {
      const rows = readCsv(claimsCsv(whole));
      for (const claim of dossier.claims) {
        const row = must(rows.find(({ id }) => id === claim.id));
        const text = [row.supported_by, row.qualified_by, row.contradicted_by].join(" ");
        for (const { passage: id } of claim.evidence) {
          const passage = must(dossier.passage.get(id));
          const letter = must(dossier.source.get(passage.source)).letter;
          expect(text).toContain(passage.exact);
          if (passage.paragraph !== undefined) expect(text).toContain(`[${letter} ¶${passage.paragraph}]`);
        }
      }
      const shown = [...view.places.values()].flatMap(({ place, presences }) =>
        presences.map((presence) => ({ place, presence })),
      );
      expect(shown.length).toBeGreaterThan(1);
      for (const { place, presence } of shown)
        for (const claim of presence.claims) {
          const row = must(rows.find(({ id }) => id === claim));
          expect(row.shown_as).toContain(`${place.id} ${presence.actor} ${presence.state}`);
          expect(row.shown_on).toBe(dossier.asOf);
        }
    });
  });

  describe.each(["en", "fr"] as const)("CSV in spreadsheets, %s", (language) => {
    const text = claimsCsv({ ...whole, language });
    const rows = readCsv(text, language === "fr" ? ";" : ",");

    it("has no cell that is taken for the first of a month", () => {
      expect(dossier.claims.some(({ when }) => month.test(when.edtf))).toBe(true);
      for (const value of rows.flatMap((row) => Object.values(row))) expect(value).not.toMatch(month);
      const names = Object.keys(must(rows[0]));
      expect(names[names.indexOf("when_edtf") + 1]).toBe("when_words");
    });

    it("has coordinates that no setting reads as thousands, of points only", () => {
      const decimal = language === "fr" ? "," : ".";
      for (const row of rows) {
        const isPoint = row.longitude !== "";
        for (const value of [row.longitude, row.latitude])
          expect(value).toMatch(isPoint ? new RegExp(`^-?\\d+\\${decimal}\\d{5}$`) : /^$/);
      }
    });
  });

  describe("GeoJSON", () => {
    it("is valid, in two files of one kind of geometry each, which hold every claim once", () => {
      const [places, moves] = [features(whole, "places"), features(whole, "moves")];
      const kinds = (layer: typeof places) => new Set(layer.map(({ geometry }) => geometry?.type));
      expect(kinds(moves)).toEqual(new Set(["LineString"]));
      expect(kinds(places)).toEqual(new Set(["MultiPoint", undefined]));
      expect([...places, ...moves].map(({ id }) => id).sort()).toEqual(dossier.claims.map(({ id }) => id).sort());
      const at = (id: string | undefined) => must(dossier.place.get(id ?? "")).geometry.coordinates;
      expect(moves.find(({ id }) => id === movement.id)?.geometry).toEqual({
        type: "LineString",
        coordinates: [at(movement.fromPlace), at(movement.toPlace)],
      });
    });

    it("has its dates and names flat, for tables and filters", () => {
      for (const { id, properties } of [...features(whole, "places"), ...features(whole, "moves")]) {
        const { when, actors } = must(dossier.claim.get(String(id)));
        const { startMin, startMax, endMin, endMax } = when.bounds;
        expect(properties).toMatchObject({
          when_edtf: when.edtf,
          start_min: startMin,
          start_max: startMax,
          end_min: endMin,
          end_max: endMax,
          actor_names: actors.map((actor) => dossier.actor.get(actor)?.name).join("; "),
        });
      }
    });

    it("carries times, standing, quotes and sources, and no reference system", () => {
      const raw: unknown = JSON.parse(claimsGeoJson(whole, "places"));
      expect(raw).toMatchObject({ title: dossier.title, shownOn: dossier.asOf, link: address });
      expect(raw).not.toHaveProperty("crs");
      for (const { id, properties } of [...features(whole, "places"), ...features(whole, "moves")]) {
        const claim = must(dossier.claim.get(String(id)));
        expect(properties).toMatchObject({ says: claim.says, standing: claim.standing, when: claim.when });
        expect(properties?.quotes).toHaveLength(claim.evidence.length);
        expect(properties?.quotes[0]).toMatchObject({
          letter: expect.stringMatching(/^[A-Z]$/),
          attribution: { kind: expect.any(String) },
        });
      }
    });
  });

  describe("Web Annotations", () => {
    type Annotation = {
      id: string;
      type: string;
      body: { value: string }[];
      target: { source: { id: string }; selector: object };
    };
    const page: { "@context": string; id: string; type: string; items: Annotation[] } = JSON.parse(
      passagesWebAnnotation(dossier),
    );

    it("have the context and the required parts, once for each passage", () => {
      expect(page).toMatchObject({ "@context": "http://www.w3.org/ns/anno.jsonld", type: "AnnotationPage" });
      expect(page.items).toHaveLength(dossier.passages.length);
      expect(new Set(page.items.map(({ id }) => id)).size).toBe(dossier.passages.length);
      for (const [n, item] of page.items.entries()) {
        const passage = must(dossier.passages[n]);
        expect(item.type).toBe("Annotation");
        expect(item.target.selector).toEqual({
          type: "TextQuoteSelector",
          exact: passage.exact,
          ...(passage.prefix ? { prefix: passage.prefix } : {}),
          ...(passage.suffix ? { suffix: passage.suffix } : {}),
        });
        const claims = dossier.claimsOfPassage.get(passage.id) ?? [];
        expect(item.body.slice(0, claims.length).map(({ value }) => value)).toEqual(claims.map(({ says }) => says));
      }
    });

    it("invent no address: an article without one gets a name", () => {
      for (const { target } of page.items) {
        expect(URL.canParse(target.source.id)).toBe(true);
        const [, source] = target.source.id.split(`urn:x-sitmap:${dossier.id}:source:`);
        expect(target.source.id.startsWith("http") || dossier.source.has(source ?? ""), target.source.id).toBe(true);
      }
    });
  });
});

describe("the files of niger-2024, in figures", () => {
  const whole = wholeOn(nigerDossier(), "2024-05-02");
  const { claims } = whole;

  it.each([
    ["en", ",", "in March 2024", "2.18700"],
    ["fr", ";", "en mars 2024", "2,18700"],
  ] as const)("say in %s a month in words, and where the first base lies", (language, separator, month, longitude) => {
    const rows = readCsv(claimsCsv({ ...whole, language }), separator);
    const arrived = claims.findIndex(({ when }) => when.edtf === "2024-03" && when.time === undefined);
    expect(rows[arrived]?.when_words).toBe(month);
    const at = (id: string) => rows[claims.findIndex(({ places }) => places.join() === id)]?.longitude;
    expect([at("airbase-101"), at("niger")]).toEqual([longitude, ""]);
  });

  it("draw a move between its places", () => {
    const [move] = features(whole, "moves");
    if (move?.geometry?.type !== "LineString") throw new Error("no move");
    expect(move.geometry.coordinates.flat().map(Math.round)).toEqual([2, 13, 8, 17]);
  });
});
