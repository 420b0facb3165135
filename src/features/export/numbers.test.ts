import { describe, expect, it } from "vitest";
import { deriveView } from "#domain/view.ts";
import { type ClaimLine, dossierOf, must, on } from "#tests/fixtures/builder.ts";
import { elementsOf, readCsv, readXml } from "#tests/fixtures/read.ts";
import { claimsCsv } from "./csv.ts";
import type { ClaimSet } from "./facts.ts";
import { claimsGeoJson } from "./geojson.ts";
import { claimsKml } from "./kml.ts";

const address = "https://map.example/";

describe("what a number counts", () => {
  const number = (id: string, rest: Partial<ClaimLine>): ClaimLine => ({
    id,
    edtf: "/..",
    saidBy: ["summer"],
    strength: { min: 100, max: 100, unit: "troops", counts: "country" },
    ...rest,
  });
  const world = dossierOf({
    claims: [
      number("there", {}),
      number("also", { strength: { max: 110, qualifier: "nearly", unit: "personnel", counts: "country" } }),
      number("other-force", { actors: ["red"] }),
      number("elsewhere", { places: ["hill"] }),
      number("unverified", { standing: "unverified" }),
      number("sent", { standing: "planned" }),
      number("some", { strength: { qualifier: "some", unit: "troops", counts: "share" } }),
      number("cost", { kind: "attribute", strength: { min: 100, unit: "usd", counts: "object" } }),
      { id: "no-number", edtf: "/.." },
    ],
  });
  const numbers: ClaimSet = {
    view: deriveView(world, on("2001-07-01", { actors: new Set(["red"]) })),
    claims: world.claims,
    address,
    language: "en",
  };
  const expected = {
    there: ["people-present", "also; unverified; sent"],
    also: ["people-present", "there; unverified; sent"],
    "other-force": ["people-present", ""],
    elsewhere: ["people-present", ""],
    unverified: ["people-unverified", "there; also; sent"],
    sent: ["people-planned", "there; also; unverified"],
    some: ["share-of-force", ""],
    cost: ["not-people", ""],
    "no-number": ["", ""],
  };

  it("stands beside it in a table, with the claims that count some of the same people", () => {
    const rows = readCsv(claimsCsv(numbers));
    expect(Object.fromEntries(rows.map((row) => [row.id, [row.number_is, row.number_overlaps]]))).toEqual(expected);
  });

  it("stands beside it in GeoJSON and KML", () => {
    const { features } = JSON.parse(claimsGeoJson(numbers, "places"));
    const marks = elementsOf(readXml(claimsKml(numbers)), "Placemark");
    for (const [id, [is, overlaps]] of Object.entries(expected)) {
      const { number: found } = features.find((feature: { id: string }) => feature.id === id).properties;
      expect([found?.is ?? "", (found?.overlaps ?? []).join("; ")]).toEqual([is, overlaps]);
      const mark = must(marks.find((item) => item.getAttribute("id") === id));
      const datum = (name: string) =>
        elementsOf(mark, "Data").find((item) => item.getAttribute("name") === name)?.textContent ?? "";
      expect([datum("number is"), datum("number overlaps")]).toEqual([is, overlaps]);
    }
  });

  it("comes with the forces that the filter hides", () => {
    expect(readCsv(claimsCsv(numbers)).map((row) => row.hidden_by_filter)).toEqual(world.claims.map(() => "blue"));
    expect(JSON.parse(claimsGeoJson(numbers, "places"))).toMatchObject({ hiddenByFilter: ["blue"] });
    expect(claimsKml(numbers)).toContain("Hidden by your filter: blue");
    const shown = { ...numbers, view: deriveView(world, on("2001-07-01")) };
    expect(claimsKml(shown)).not.toContain("Hidden by your filter");
  });

  it("comes with the time in the words of the screen", () => {
    const once = dossierOf({ claims: [{ id: "once", kind: "event", edtf: "[2001-03-11..2001-03-20]" }] });
    const said: ClaimSet = { view: deriveView(once, on("2001-07-01")), claims: once.claims, address, language: "en" };
    expect(readCsv(claimsCsv(said))[0]?.when_words).toBe("mid-March 2001");
    expect(JSON.parse(claimsGeoJson(said, "places")).features[0].properties.whenWords).toBe("mid-March 2001");
    expect(claimsKml(said)).toContain("mid-March 2001");
  });
});
