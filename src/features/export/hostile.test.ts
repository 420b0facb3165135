import { Cite } from "@citation-js/core";
import { check } from "@placemarkio/check-geojson";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { describe, expect, it } from "vitest";
import { svgFile } from "#drawing/svgtree.ts";
import { must } from "#tests/fixtures/builder.ts";
import { hostileView, payloads } from "#tests/fixtures/hostile.ts";
import { elementsOf, readCsv, readXml } from "#tests/fixtures/read.ts";
import { passagesWebAnnotation } from "./annotations.ts";
import { citationFormats, formatCitations } from "./citations.ts";
import { type CitationAbout, claimItems, viewItem } from "./csl.ts";
import { claimsCsv } from "./csv.ts";
import type { ClaimSet } from "./facts.ts";
import { claimsGeoJson } from "./geojson.ts";
import { claimsKml } from "./kml.ts";
import { mapSvg, pictureSize } from "./mapsvg.ts";
import { fileName, oneLine, webAddress } from "./plain.ts";

const each = payloads.map((text) => ({ name: JSON.stringify(text), text }));

function setOf(text: string): ClaimSet {
  const view = hostileView(text);
  return { view, claims: view.dossier.claims, address: text, language: "en" };
}

const turning = /[\u202A-\u202E\u2066-\u2069]/;
const control = /(?![\t\n\r])\p{Cc}/u;

describe.each(each)("$name", ({ text }) => {
  it("is no formula in a spreadsheet, and stays in its cell", () => {
    const rows = readCsv(claimsCsv(setOf(text)));
    expect(rows).toHaveLength(3);
    for (const value of rows.flatMap((row) => Object.values(row))) {
      expect(value).not.toMatch(/^\s*[=+@＝]/);
      if (!/^-?\d+(\.\d+)?$/.test(value)) expect(value).not.toMatch(/^-/);
      expect(value).not.toMatch(turning);
      expect(value).not.toMatch(control);
    }
    expect(must(rows[0]).says?.replace(/^'/, "")).toBe(oneLine(text));
  });

  it("is only text in KML, for XML readers and for those that show HTML", () => {
    const document = readXml(claimsKml(setOf(text)));
    expect(elementsOf(document, "Placemark")).toHaveLength(3);
    for (const description of elementsOf(document, "description")) {
      const html = description.textContent ?? "";
      expect(html.replace(/<\/?p>/g, "")).not.toContain("<");
    }
    for (const link of elementsOf(document, "atom:link")) expect(link.getAttribute("href")).toMatch(/^https?:/);
    expect(document.documentElement?.textContent).not.toMatch(turning);
  });

  it("is only text in the picture, which reaches nothing outside itself", () => {
    const view = hostileView(text);
    const document = readXml(
      svgFile(
        mapSvg({
          view,
          language: "en",
          mode: "map",
          layers: ["forces", "countries", "movements", "context", "distances", "labels"],
          selected: "harbour",
          highlighted: new Set(),
          extent: null,
          land: null,
          symbols: "plain",
          mono: false,
          address: text,
          size: pictureSize,
          scale: 1,
          framed: true,
        }),
      ),
    );
    const names = new Set(elementsOf(document, "*").map((element) => element.nodeName));
    for (const name of ["script", "foreignObject", "image", "use", "a", "style"]) expect(names).not.toContain(name);
    for (const element of elementsOf(document, "*"))
      for (const attribute of Array.from(element.attributes)) {
        expect(attribute.name).not.toMatch(/^on|href/);
        expect(attribute.value).not.toMatch(/url\((?!#)/);
      }
  });

  it("is only a value in GeoJSON and Web Annotations", () => {
    const set = setOf(text);
    const features = (["places", "moves"] as const).flatMap((layer) => {
      const collection = check(claimsGeoJson(set, layer));
      return collection.type === "FeatureCollection" ? collection.features : [];
    });
    expect(features).toHaveLength(3);
    const page: { items: { target: { source: { id: string } } }[] } = JSON.parse(
      passagesWebAnnotation(set.view.dossier),
    );
    for (const { target } of page.items) expect(target.source.id).toMatch(/^(urn:x-sitmap:|https?:)/);
    expect(claimsGeoJson(set, "places")).not.toMatch(turning);
  });

  it("adds no reference and no field to a citation", async () => {
    const { dossier } = hostileView(text);
    const about: CitationAbout = { language: "en", dossier, address: text, accessed: "2026-01-02", moment: text };
    const items = [viewItem(about, text), ...claimItems(about, must(dossier.claim.get("at-harbour")))];
    for (const format of citationFormats) {
      const written = await formatCitations("en", items, format);
      if (format !== "csl-json") expect(written).not.toMatch(turning);
      if (format === "chicago" || format === "mla") {
        expect(written.trimEnd().split("\n")).toHaveLength(items.length);
        continue;
      }
      const back = new Cite(written).data;
      expect(back.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
      for (const item of back) expect(item.title).not.toBe("injected");
      if (format === "ris") expect(written.match(/^TY {2}- /gm)).toHaveLength(items.length);
      if (format === "bibtex") expect(written.match(/^@/gm)).toHaveLength(items.length);
    }
  });

  it("makes a file name of plain words", () => {
    expect(fileName([text, text], "csv")).toMatch(/^[a-z0-9-]+\.csv$/);
  });
});

it("only web addresses are opened", () => {
  expect(webAddress("https://a.example/?q=1")).toBe("https://a.example/?q=1");
  for (const url of [
    "javascript:alert(1)",
    " javascript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "x",
    undefined,
  ])
    expect(webAddress(url)).toBeNull();
});
