import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dayOf } from "#domain/day.ts";
import { indexDossier } from "#domain/dossier.ts";
import { overlayText } from "#domain/overlay.ts";
import { describeProblem } from "#domain/problem.ts";
import { readDossier } from "#domain/read.ts";
import { deriveView } from "#domain/view.ts";
import { views } from "#link/link.ts";
import { parseLink } from "#link/permalink.ts";
import { layoutMarks } from "#marks/layout.ts";
import { clashesOf, inputFor, sizes } from "#tests/fixtures/drawings.ts";
import { compileDossier } from "#tools/dossier/compile.ts";
import { dossierFolders } from "#tools/dossier/files.ts";
import { nearest } from "#words/language.ts";

describe.each(dossierFolders("data"))("the dossier %s", (name) => {
  const { compiled, problems } = compileDossier(join("data", name));

  it("has no problem", () => {
    expect(problems.map(describeProblem)).toEqual([]);
  });

  it("is read by the page without a record left out, in every language", () => {
    expect(compiled).not.toBeNull();
    if (!compiled) return;
    expect(compiled.dossier.languages.slice(1)).toEqual([...compiled.overlays.keys()]);
    for (const overlay of [{}, ...compiled.overlays.values()]) {
      const { dossier, problems: left } = readDossier(overlayText(compiled.dossier, overlay));
      expect(left.map(describeProblem)).toEqual([]);
      expect(dossier?.claims).toHaveLength(compiled.dossier.claims.length);
    }
  });

  it("has words of its own in every language", () => {
    for (const [language, overlay] of compiled?.overlays ?? [])
      for (const claim of compiled?.dossier.claims ?? [])
        expect(overlay.claims?.[claim.id]?.says, `${language} ${claim.id}`).not.toBe(claim.says);
  });

  it("names every event in words that fit the timeline, in every language", () => {
    for (const overlay of [{}, ...(compiled?.overlays.values() ?? [])]) {
      const claims = compiled ? overlayText(compiled.dossier, overlay).claims : [];
      const long = claims.filter(({ event, label = "" }) => event && (label === "" || label.length > 60));
      expect(long.map(({ id, label }) => `${id}: ${label}`)).toEqual([]);
    }
  });

  it("says no time of a claim in words without the year that it is counted from, in every language", () => {
    for (const overlay of [{}, ...(compiled?.overlays.values() ?? [])]) {
      const claims = compiled ? overlayText(compiled.dossier, overlay).claims : [];
      const adrift = claims.flatMap(({ id, when: { time } }) =>
        time && !/\d{4}/.test(time) ? [`${id}: ${time}`] : [],
      );
      expect(adrift).toEqual([]);
    }
  });

  it("sets French with its no-break spaces and curly marks", () => {
    const french = compileDossier(join("data", name)).authored?.text.get("fr");
    const plain: string[] = [];
    JSON.stringify(french ?? {}, (_, value: unknown) => {
      if (typeof value === "string" && / [;:!?»]|« |\d \d{3}(?!\d)|\d milli|[Aa]rticles? [A-Z]\b|'/.test(value))
        plain.push(value);
      return value;
    });
    expect(plain).toEqual([]);
  });

  it("has names and words that find room beside each other on the map, in every language", () => {
    expect(compiled).not.toBeNull();
    if (!compiled) return;
    for (const language of compiled.dossier.languages) {
      const dossier = indexDossier(overlayText(compiled.dossier, compiled.overlays.get(language) ?? {}));
      const moment = { kind: "point", day: dayOf(dossier.asOf) } as const;
      const view = deriveView(dossier, { moment, known: null, actors: null });
      for (const size of sizes) {
        const layout = layoutMarks(inputFor(view, size, { language: nearest(language) }));
        expect(clashesOf(layout), `${language} ${size.width}x${size.height}`).toEqual([]);
        expect(layout.places.filter(({ kind, labels }) => kind === "base" && labels.length === 0)).toEqual([]);
      }
    }
  });

  it("tells stories whose steps are links that are fully understood", () => {
    for (const story of compiled?.dossier.stories ?? [])
      for (const { state } of story.steps) {
        const [query = "", hash = ""] = state.split("#");
        expect(parseLink(query, hash ? `#${hash}` : "").problems, state).toEqual([]);
      }
  });
});

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

/** Every name by which a dossier calls its places and actors, in every language, and their ids. */
function namesInData(): string[] {
  const all = dossierFolders("data").flatMap((name) => {
    const { authored } = compileDossier(join("data", name));
    const ids = [...(authored?.places ?? []), ...(authored?.actors ?? [])].map(({ id }) => id);
    const words = [...(authored?.text.values() ?? [])].flatMap(({ places, actors }) => [
      ...Object.values(places).flatMap((place) => [place.name, place.short, ...(place.aliases ?? [])]),
      ...Object.values(actors).flatMap((actor) => [actor.name, actor.short, actor.adjective]),
    ]);
    return [...ids, ...words];
  });
  return [...new Set(all)].filter((name) => name.length > 3);
}

describe("the engine", () => {
  const quoted = namesInData().map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const names = new RegExp(`(?<![\\p{L}\\d])(${quoted.join("|")})(?![\\p{L}\\d])`, "iu");
  /** The committed basemap is a deployer's file; its name is not knowledge about a country. */
  const basemap = /sahel\.pmtiles/g;

  it("knows no country: outside comments its code holds no name that the data gives", () => {
    expect(quoted.length).toBeGreaterThan(20);
    const found = ["src", "public/head.js", "index.html"]
      .flatMap((path) => (path === "src" ? filesUnder(path) : [path]))
      .filter((file) => /\.(tsx?|js|css|html)$/.test(file) && !/\.test\.tsx?$/.test(file))
      .flatMap((file) =>
        readFileSync(file, "utf8")
          .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, " "))
          .split("\n")
          .flatMap((line, n) => {
            const code = line.replace(/(^|\s)\/\/.*/, "").replaceAll(basemap, "");
            return names.test(code) ? [`${file}:${n + 1}: ${code.trim()}`] : [];
          }),
      );
    expect(found).toEqual([]);
  });

  it("offers every view in the links", () => {
    expect(views.map((view) => parseLink(`?view=${view}`, "").problems)).toEqual(views.map(() => []));
  });
});
