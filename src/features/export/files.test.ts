import { check } from "@placemarkio/check-geojson";
import { kml as kmlToGeoJson } from "@tmcw/togeojson";
import { describe, expect, it } from "vitest";
import { deriveView } from "#domain/view.ts";
import { dossierOf, must, on } from "#tests/fixtures/builder.ts";
import { nigerDossier } from "#tests/fixtures/niger.ts";
import { elementsOf, readCsv, readXml } from "#tests/fixtures/read.ts";
import { passagesWebAnnotation } from "./annotations.ts";
import { claimsCsv } from "./csv.ts";
import { type ClaimSet, claimsOfView } from "./facts.ts";
import { claimsGeoJson } from "./geojson.ts";
import { claimsKml } from "./kml.ts";

const dossier = nigerDossier();
const view = deriveView(dossier, on("2024-05-02"));
const address = "https://map.example/?date=2024-05-02";
const set: ClaimSet = { view, claims: claimsOfView(view), address, language: "en" };
const whole: ClaimSet = { ...set, claims: dossier.claims };
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

describe("CSV", () => {
  it("comes back from a reader with one line for each claim and every date as it was", () => {
    const rows = readCsv(claimsCsv(whole));
    expect(rows.map(({ id }) => id)).toEqual(dossier.claims.map(({ id }) => id));
    for (const [n, row] of rows.entries()) {
      const { when, strength, standing } = must(dossier.claims[n]);
      expect(row).toMatchObject({
        standing,
        when_edtf: when.edtf,
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
    const presence = must(view.places.get("airbase-101")?.presences[0]);
    const row = must(rows.find(({ id }) => id === presence.claims[0]));
    expect(row.shown_as).toContain(`airbase-101 ${presence.actor} ${presence.state}`);
    expect(row.shown_on).toBe("2024-05-02");
  });
});

describe("GeoJSON", () => {
  it("is valid and stands where the places are, longitude first", () => {
    const collection = check(claimsGeoJson(whole));
    if (collection.type !== "FeatureCollection") throw new Error(collection.type);
    expect(collection.features).toHaveLength(dossier.claims.length);
    const feature = must(collection.features.find(({ id }) => id === movement.id));
    const at = (id: string | undefined) => must(dossier.place.get(id ?? "")).geometry.coordinates;
    expect(feature.geometry).toEqual({
      type: "LineString",
      coordinates: [at(movement.fromPlace), at(movement.toPlace)],
    });
    const [lng, lat] = at("airbase-101");
    expect([lng, lat].map(Math.round)).toEqual([2, 13]);
  });

  it("carries times, standing, quotes and sources, and no reference system", () => {
    const raw: unknown = JSON.parse(claimsGeoJson(whole));
    expect(raw).toMatchObject({ title: dossier.title, shownOn: "2024-05-02", link: address });
    expect(raw).not.toHaveProperty("crs");
    const collection = check(claimsGeoJson(whole));
    if (collection.type !== "FeatureCollection") throw new Error(collection.type);
    for (const [n, { properties }] of collection.features.entries()) {
      const claim = must(dossier.claims[n]);
      expect(properties).toMatchObject({ says: claim.says, standing: claim.standing, when: claim.when });
      expect(properties?.quotes).toHaveLength(claim.evidence.length);
      expect(properties?.quotes[0]).toMatchObject({
        letter: expect.stringMatching(/^[A-E]$/),
        attribution: { kind: expect.any(String) },
      });
    }
  });
});

describe("KML", () => {
  const document = readXml(claimsKml(whole));

  it("is read by the tools that read KML, as the same places", () => {
    const collection = kmlToGeoJson(document);
    expect(collection.features).toHaveLength(dossier.claims.length);
    const feature = must(
      collection.features.find(
        ({ properties }) => properties?.kind && properties.name === (movement.label ?? movement.says),
      ),
    );
    expect(feature.geometry?.type).toBe("LineString");
  });

  it("gives a begin and an end only where the claim does, and no finer than it does", () => {
    for (const claim of dossier.claims.filter(({ when }) => when.edtf.includes("/"))) {
      const mark = must(elementsOf(document, "Placemark").find((item) => item.getAttribute("id") === claim.id));
      const [start = "", end = ""] = claim.when.edtf.split("/");
      const expected = (part: string) => (part === "" || part === ".." ? [] : [part.replace(/[~?%]/g, "")]);
      expect(elementsOf(mark, "begin").map((item) => item.textContent)).toEqual(expected(start));
      expect(elementsOf(mark, "end").map((item) => item.textContent)).toEqual(expected(end));
    }
  });

  it.each([
    ["2001-02-03", "2001-02-03"],
    ["2001-04~", "2001-04"],
    ["[2001-03-11~..2001-03-20~]", "2001-03"],
    ["[2001-03..2001-05-02]", "2001"],
    ["[2000-07-26..2001-05-02]", null],
    ["[..2001-05-02]", null],
  ])("gives one day somewhere within %s as one point of time, no finer than it is known: %s", (edtf, when) => {
    const world = dossierOf({ claims: [{ id: "once", kind: "event", edtf }] });
    const text = claimsKml({
      view: deriveView(world, on("2002-01-01")),
      claims: world.claims,
      address,
      language: "en",
    });
    const mark = must(elementsOf(readXml(text), "Placemark")[0]);
    expect(elementsOf(mark, "when").map((item) => item.textContent)).toEqual(when === null ? [] : [when]);
    expect(elementsOf(mark, "TimeSpan")).toEqual([]);
  });

  it("puts the parts of a placemark in the order of the schema", () => {
    const order = [
      "name",
      "atom:author",
      "atom:link",
      "description",
      "TimeStamp",
      "TimeSpan",
      "ExtendedData",
      "Point",
      "LineString",
      "MultiGeometry",
    ];
    for (const mark of elementsOf(document, "Placemark")) {
      const places = Array.from(mark.childNodes).map((node) => order.indexOf(node.nodeName));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
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
      expect(target.source.id).toMatch(/^urn:x-sitmap:niger-2024:source:article-00\d$/);
    }
  });
});
