import { kml as kmlToGeoJson } from "@tmcw/togeojson";
import { describe, expect, it } from "vitest";
import { claimKinds } from "#domain/claimkinds.ts";
import { placesOf } from "#domain/dossier.ts";
import { deriveView } from "#domain/view.ts";
import { dossierOf, must, on } from "#tests/fixtures/builder.ts";
import { elementsOf, readXml } from "#tests/fixtures/read.ts";
import { everyDossier } from "#tests/fixtures/shipped.ts";
import type { ClaimSet } from "./facts.ts";
import { claimsKml } from "./kml.ts";

const address = "https://map.example/?date=2024-05-02";
const spanOf = (mark: ReturnType<typeof elementsOf>[number]) =>
  ["begin", "end"].map((name) => elementsOf(mark, name)[0]?.textContent ?? null);

describe.each(everyDossier)("the KML of $name", ({ dossier }) => {
  const view = deriveView(dossier, on(dossier.asOf));
  const whole: ClaimSet = { view, claims: dossier.claims, address, language: "en" };
  const movement = must(dossier.claims.find(({ fromPlace, toPlace }) => fromPlace && toPlace));
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

  it("gives a begin and an end only where the claim does, and every stretch a length", () => {
    for (const claim of dossier.claims.filter(({ when }) => when.edtf.includes("/"))) {
      const mark = must(elementsOf(document, "Placemark").find((item) => item.getAttribute("id") === claim.id));
      const [begin = null, end = null] = spanOf(mark);
      const { startMin, endMax } = claim.when.bounds;
      expect([begin === null, end === null]).toEqual([startMin === null, endMax === null]);
      if (begin !== null && end !== null) expect(Date.parse(begin)).toBeLessThan(Date.parse(end));
    }
  });

  it("sorts claims into folders by kind and draws each in a style that the file has", () => {
    const names = elementsOf(document, "Folder").map((item) => elementsOf(item, "name")[0]?.textContent);
    const kinds = claimKinds.filter((kind) => dossier.claims.some((claim) => claim.kind === kind));
    expect(names).toHaveLength(kinds.length);
    expect(["Presence", "Moves", "Events", "Agreements", "Statements", "Facts"]).toEqual(expect.arrayContaining(names));
    const styles = new Set(elementsOf(document, "Style").map((item) => `#${item.getAttribute("id")}`));
    for (const item of elementsOf(document, "styleUrl")) expect(styles).toContain(item.textContent);
    for (const item of elementsOf(document, "color")) expect(item.textContent).toMatch(/^[\da-f]{8}$/);
    const isPoint = (id: string) => ["base", "airport", "city"].includes(must(dossier.place.get(id)).kind);
    const isRough = dossier.claims.some(
      ({ fromPlace, toPlace }) => fromPlace && toPlace && !(isPoint(fromPlace) && isPoint(toPlace)),
    );
    const lines = elementsOf(document, "styleUrl").map(({ textContent }) => textContent ?? "");
    expect(lines.some((name) => name.endsWith("-rough"))).toBe(isRough);
  });

  it("draws no pin for what is known of a country or a region", () => {
    for (const claim of dossier.claims.filter(({ fromPlace, toPlace }) => !fromPlace || !toPlace)) {
      const mark = must(elementsOf(document, "Placemark").find((item) => item.getAttribute("id") === claim.id));
      const kinds = placesOf(claim).map((id) => must(dossier.place.get(id)).kind);
      const points = kinds.filter((kind) => ["base", "airport", "city"].includes(kind));
      expect(elementsOf(mark, "Point")).toHaveLength(points.length);
    }
  });

  it("puts the parts of a placemark in the order of the schema", () => {
    const order = [
      "name",
      "atom:author",
      "atom:link",
      "description",
      "TimeSpan",
      "styleUrl",
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

describe("the stretch of a placemark", () => {
  it.each([
    ["2001-02-03", "2001-02-03", "2001-02-04T00:00:00Z"],
    ["2001-04~", "2001-04", "2001-05-01T00:00:00Z"],
    ["2001", "2001", "2002-01-01T00:00:00Z"],
    ["[2001-03-11~..2001-03-20~]", "2001-03-11", "2001-03-21T00:00:00Z"],
    ["[2001-03..2001-05-02]", "2001-03", "2001-05-03T00:00:00Z"],
    ["[..2001-05-02]", null, null],
    ["/2001", null, "2002-01-01T00:00:00Z"],
    ["2001-03/..", "2001-03", null],
    ["2001-03/2001-12", "2001-03", "2002-01-01T00:00:00Z"],
    ["/..", null, null],
  ])("gives %s as the stretch from %s to the first instant after it, %s", (edtf, begin, end) => {
    const world = dossierOf({ claims: [{ id: "once", kind: "event", edtf }] });
    const text = claimsKml({
      view: deriveView(world, on("2002-01-01")),
      claims: world.claims,
      address,
      language: "en",
    });
    const mark = must(elementsOf(readXml(text), "Placemark")[0]);
    expect(spanOf(mark)).toEqual([begin, end]);
    expect(elementsOf(mark, "TimeStamp")).toEqual([]);
  });
});
