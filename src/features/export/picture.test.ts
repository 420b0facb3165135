import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dayOf } from "#domain/day.ts";
import { indexDossier } from "#domain/dossier.ts";
import { deriveView } from "#domain/view.ts";
import { widthOf } from "#drawing/measure.ts";
import { svgFile } from "#drawing/svgtree.ts";
import type { LandFile } from "#marks/land.ts";
import { momentText } from "#prose/moment.ts";
import { must, on } from "#tests/fixtures/builder.ts";
import { foreignDossier } from "#tests/fixtures/foreign.ts";
import { nigerDossier } from "#tests/fixtures/niger.ts";
import { elementsOf, readXml, rootOf } from "#tests/fixtures/read.ts";
import { shipped } from "#tests/fixtures/shipped.ts";
import { compileDossier } from "#tools/dossier/compile.ts";
import { detailsWords } from "#words/details.ts";
import { mapSvg, type PictureInput, pictureAlt, pictureScale, pictureShapes, pictureSize } from "./mapsvg.ts";
import { qrNode } from "./qr.ts";

const land: LandFile = JSON.parse(readFileSync("public/basemap/poster-land.json", "utf8"));
const dossier = nigerDossier();

function input(rest: Partial<PictureInput> = {}): PictureInput {
  return {
    view: deriveView(dossier, on("2024-05-02")),
    language: "en",
    mode: "map",
    layers: ["forces", "countries", "movements", "context", "distances", "labels"],
    selected: "airbase-101",
    highlighted: new Set(),
    extent: null,
    land,
    symbols: "plain",
    mono: false,
    address: "https://map.example/?date=2024-05-02",
    size: pictureSize,
    scale: pictureScale,
    framed: true,
    ...rest,
  };
}

function drawn(rest: Partial<PictureInput> = {}) {
  return readXml(svgFile(mapSvg(input(rest))));
}

function words(document: ReturnType<typeof drawn>): string[] {
  return elementsOf(document, "text").map((element) => element.textContent ?? "");
}

it("says the language of words in another script, and keeps their order among others", () => {
  const { folder, data } = foreignDossier();
  const { compiled } = compileDossier(join(data, "arsifa-2020"));
  rmSync(folder, { recursive: true });
  const of = indexDossier(must(compiled).dossier);
  const document = drawn({ view: deriveView(of, on(of.asOf)), selected: null });
  expect(rootOf(document).getAttribute("xml:lang")).toBe("en");
  const runs = elementsOf(document, "tspan");
  const asWritten = (element: (typeof runs)[number]) =>
    ["xml:lang", "direction", "unicode-bidi"].map((name) => element.getAttribute(name));
  expect(new Set(runs.map((run) => asWritten(run).join(" ")))).toEqual(new Set(["ar rtl isolate"]));
  const inRuns = runs.map(({ textContent }) => textContent).join("");
  const all = words(document).join("");
  expect(inRuns.match(/\p{sc=Arab}/gu)).toEqual(all.match(/\p{sc=Arab}/gu));
  expect(inRuns.length).toBeGreaterThan(20);
  const title = elementsOf(document, "text").find(({ textContent }) => textContent === of.title);
  expect(title?.getAttribute("xml:lang")).toBe("ar");
});

describe.each(shipped)("the picture of $name in $language", ({ dossier: of, language }) => {
  const shown = { view: deriveView(of, on(of.asOf)), language, selected: null };
  const document = drawn(shown);
  const text = words(document);

  it("says what, as of when and whose land, and names every base", () => {
    expect(text).toEqual(expect.arrayContaining([of.title, momentText(language, shown.view)]));
    expect(text.join(" ")).toMatch(/Natural Earth/);
    for (const id of of.bases) expect(text.join(" "), id).toContain(must(of.place.get(id)).name);
    expect(svgFile(mapSvg(input(shown)))).not.toMatch(/NaN|Infinity|undefined|null/);
  });

  it("draws every force that is at a base, and names it in the legend", () => {
    const forces = new Set(
      of.bases.flatMap((id) => (shown.view.places.get(id)?.presences ?? []).map(({ actor }) => actor)),
    );
    expect(forces.size).toBeGreaterThan(1);
    for (const id of forces) expect(text, id).toContain(must(of.actor.get(id)).short);
  });

  it("is described in words with every place that has a force, and says what a filter hides", () => {
    const alt = pictureAlt(input(shown));
    expect(alt).toContain(of.title);
    for (const { place, presences } of shown.view.places.values())
      if (presences.length > 0) expect(alt).toContain(place.name);
    const none = deriveView(of, on(of.asOf, { actors: new Set() }));
    expect(pictureAlt({ view: none, language })).toMatch(/Hidden by your filter: |Masqué par votre filtre/);
  });

  it.each(["png", "square"] as const)("as %s names every article's letter within its width, under the map", (shape) => {
    const { size } = pictureShapes[shape];
    const square = drawn({ ...shown, size });
    const foot = words(square).slice(
      words(square).findIndex((line) => line.startsWith(detailsWords[language].articles)),
    );
    expect(foot.length).toBeGreaterThanOrEqual(3);
    for (const { letter } of of.sources) expect(foot.join(" "), letter).toMatch(new RegExp(`\\b${letter}[ ,:\u00a0]`));
    for (const line of foot.slice(0, -1)) expect(widthOf(line, "quiet"), line).toBeLessThanOrEqual(size.width - 32);
  });

  it("draws its region too, where it has one", () => {
    const region = words(drawn({ ...shown, mode: "context" }));
    for (const id of of.context?.states ?? [])
      expect(region.join(" ").toLowerCase(), id).toContain(must(of.place.get(id)).short.toLowerCase());
  });
});

describe("the picture of niger-2024", () => {
  it("is 1600 x 900 and says what, as of when, by whose leave and where to look further", () => {
    const document = drawn();
    expect(["width", "height"].map((name) => rootOf(document).getAttribute(name))).toEqual(["1600", "900"]);
    const text = words(document);
    expect(text).toEqual(
      expect.arrayContaining([dossier.title, "As of 2 May 2024", "Airbase 101, Niamey", "US", "Russia"]),
    );
    expect(text.join(" ")).toMatch(/Natural Earth, GeoNames/);
    expect(text.join(" ")).toContain("https://map.example/?date=2024-05-02");
  });

  it.each([
    ["png", 1600, 900],
    ["png2", 3200, 1800],
    ["slide", 1920, 1080],
    ["square", 1080, 1080],
  ] as const)("as %s has its size, and date, legend, credits and link inside it", (shape, width, height) => {
    const long = `https://map.example/?date=2024-05-02&actors=${"us,".repeat(90)}`;
    const document = drawn({ ...pictureShapes[shape], address: long });
    const root = rootOf(document);
    expect([root.getAttribute("width"), root.getAttribute("height")]).toEqual([`${width}`, `${height}`]);
    const text = words(document);
    expect(text).toEqual(
      expect.arrayContaining(["As of 2 May 2024", "US", "Russia", "At this base, number not stated"]),
    );
    const last = must(text.at(-1));
    expect(last).toMatch(/^Interactive map, with other days and all quotes: https:.*…$/);
    // 12.5 units a line: a letter is at most 0.6 of it wide.
    expect(last.length * 7.3).toBeLessThanOrEqual(pictureShapes[shape].size.width);
  });

  it("holds land, and all of its numbers are finite", () => {
    const text = svgFile(mapSvg(input()));
    expect(text).not.toMatch(/NaN|Infinity|undefined|null/);
    // Only outlines keep their stroke when they are scaled.
    const outlines = (document: ReturnType<typeof drawn>) =>
      elementsOf(document, "path").filter((path) => path.hasAttribute("vector-effect")).length;
    expect(outlines(drawn())).toBeGreaterThan(2);
    expect(outlines(drawn({ land: null }))).toBe(0);
  });

  it("changes with the date", () => {
    const early = words(drawn({ view: deriveView(dossier, on("2019-01-01")) }));
    expect(early).toContain("As of 1 January 2019");
    expect(early.join(" ")).not.toContain("Germany");
  });

  it("without colour keeps the shapes and no actor's colour", () => {
    const colours = dossier.actors.flatMap(({ role, symbol }) => (role === "force" ? [symbol.light] : []));
    const text = svgFile(mapSvg(input({ mono: true })));
    for (const colour of colours) expect(text).not.toContain(colour);
    for (const grey of text.match(/#[0-9a-f]{6}/g) ?? []) {
      const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(grey.slice(at, at + 2), 16));
      expect(Math.max(must(r), must(g), must(b)) - Math.min(must(r), must(g), must(b)), grey).toBeLessThan(30);
    }
  });

  it("explains in its legend what it draws, and nothing else", () => {
    const view = deriveView(dossier, on("2024-05-03"));
    // Around Airbase 101: two forces at a base and a move, no figure for the country, nothing planned, no French base.
    const near = words(drawn({ view, extent: [0.5, 12, 4, 15] }));
    expect(near).toEqual(expect.arrayContaining(["US", "Russia", "At this base, number not stated", "Moved"]));
    for (const other of ["Number for the whole country", "Planned", "Planned, sought or unverified", "France"])
      expect(near).not.toContain(other);
    const far = words(drawn({ view }));
    expect(far).toEqual(
      expect.arrayContaining(["Number for the whole country", "Planned", "Planned, sought or unverified", "France"]),
    );
  });

  it("explains the region's marks in its legend", () => {
    const region = words(drawn({ mode: "context", selected: null }));
    expect(region).toEqual(
      expect.arrayContaining([
        "France",
        "Wagner",
        "Government",
        "Reported in the country",
        "Only planned or asked for",
        "Member states",
      ]),
    );
  });

  it("says which forces the filter hides, in its legend and in its description", () => {
    const view = deriveView(dossier, on("2024-05-02", { actors: new Set(["russia"]) }));
    for (const mode of ["map", "context"] as const)
      expect(words(drawn({ view, mode })).join(" ")).toMatch(/Hidden by your filter: .*US/);
    expect(pictureAlt({ view, language: "en" })).toMatch(/Hidden by your filter: US, France and Wagner\.$/);
    expect(words(drawn()).join(" ")).not.toContain("Hidden by your filter");
    expect(pictureAlt(input())).not.toContain("Hidden by your filter");
  });

  it("calls a stretch of time one", () => {
    const { moment } = { moment: { kind: "window" as const, from: dayOf("2013-02-01"), to: dayOf("2016-03-01") } };
    const text = words(drawn({ view: deriveView(dossier, on("2016-03-01", { moment })) }));
    expect(text).toContain("No source for this stretch of time");
    expect(text.join(" ")).not.toMatch(/this date|As of/);
  });

  it("draws APP-6 symbols where an actor has one", () => {
    const boxes = (symbols: "plain" | "app6") =>
      elementsOf(drawn({ symbols }), "svg").filter((svg) => svg.getAttribute("viewBox") === "41 41 118 118").length;
    expect(boxes("plain")).toBe(0);
    expect(boxes("app6")).toBeGreaterThan(3);
    expect(words(drawn({ symbols: "app6" }))).toEqual(expect.arrayContaining(["USA", "RUS"]));
  });
});

it("keeps its words where a program knows no paint-order: over each halo stand the same words without one", () => {
  const document = drawn();
  const halos = elementsOf(document, "text").filter((text) => text.hasAttribute("stroke"));
  expect(halos.length).toBeGreaterThan(5);
  for (const halo of halos) {
    expect(halo.getAttribute("aria-hidden")).toBe("true");
    expect(halo.hasAttribute("paint-order")).toBe(false);
    const [first, over] = elementsOf(must(halo.parentElement), "text");
    expect([first, over?.textContent, over?.hasAttribute("stroke")]).toEqual([halo, halo.textContent, false]);
  }
});

it("says each word of a printed map once: a halo would be a second one in a PDF", () => {
  const texts = (framed: boolean) => elementsOf(drawn({ framed }), "text");
  expect(texts(true).some((text) => text.hasAttribute("stroke"))).toBe(true);
  expect(texts(false).length).toBeGreaterThan(5);
  expect(texts(false).some((text) => text.hasAttribute("stroke"))).toBe(false);
});

describe("the QR code", () => {
  it("has a quiet zone of four modules and error correction M", () => {
    const document = readXml(svgFile(must(qrNode("https://map.example/", 128))));
    const [left, top, width] = must(rootOf(document).getAttribute("viewBox")).split(" ").map(Number);
    expect([left, top]).toEqual([-4, -4]);
    // 20 bytes at level M need version 2: 25 modules.
    expect(width).toBe(25 + 8);
  });

  it("is left out for an address that no code can hold", () => {
    expect(qrNode(`https://map.example/?${"x".repeat(3000)}`, 128)).toBeNull();
  });
});
