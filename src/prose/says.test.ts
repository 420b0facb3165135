import { describe, expect, it } from "vitest";
import { dayOf } from "#domain/day.ts";
import { deriveView } from "#domain/view.ts";
import { must, on } from "#tests/fixtures/builder.ts";
import { dossiers, viewOn } from "#tests/fixtures/details.ts";
import { shipped } from "#tests/fixtures/shipped.ts";
import { saysOf } from "./says.ts";

describe.each(shipped)("the sentence of an embed of $name in $language", ({ dossier, language }) => {
  const viewAt = (iso: string) => deriveView(dossier, on(iso));

  it("rests on passages of the forces at each base, each paragraph once", () => {
    let said = 0;
    for (const place of dossier.bases)
      for (const day of [dossier.asOf, ...dossier.sources.flatMap(({ published }) => published?.first ?? [])]) {
        const view = viewAt(day);
        const { text, references } = must(saysOf(language, view, { place }));
        expect(text).toMatch(/^\p{Lu}.*[.?]$/su);
        const paragraphs = references.map(({ passage }) => `${passage.source} ${passage.paragraph ?? passage.part}`);
        expect(new Set(paragraphs).size).toBe(references.length);
        const there = new Set(view.places.get(place)?.presences.map(({ actor }) => actor));
        for (const { passage, claim } of references) {
          expect(claim.evidence.some((item) => item.passage === passage.id && item.role === "supports")).toBe(true);
          expect(claim.actors.some((actor) => there.has(actor))).toBe(true);
        }
        said += references.length;
      }
    expect(said).toBeGreaterThan(dossier.bases.length);
  });

  it("is the claim's own words where one is open, and none where nothing is", () => {
    const view = viewAt(dossier.asOf);
    for (const { id: claim, says } of dossier.claims) expect(saysOf(language, view, { claim })?.text).toBe(says);
    expect(saysOf(language, view, {})).toBeNull();
    expect(saysOf(language, view, { place: "nowhere" })).toBeNull();
  });
});

describe("the sentence of an embed", () => {
  it("names who is at the base, with the passages of each force", () => {
    const says = saysOf("en", viewOn("en", "2024-05-03"), { place: "airbase-101" });
    expect(says?.text).toBe("US and Russian forces are reported at Airbase 101.");
    const references = says?.references ?? [];
    for (const { claim } of references) expect(claim.places).toContain("airbase-101");
    expect(new Set(references.flatMap(({ claim }) => claim.actors))).toEqual(new Set(["us", "russia"]));
  });

  it("says it in French without a name that would need its article", () => {
    const says = saysOf("fr", viewOn("fr", "2024-05-03"), { place: "airbase-101" });
    expect(says?.text.replaceAll("\u00a0", " ")).toBe(
      "Base 101 : des forces américaines et russes sont signalées sur cette base.",
    );
  });

  it("says that no source names a force, and nothing where nothing is selected", () => {
    const silent = saysOf("en", viewOn("en", "2013-01-01"), { place: "airbase-201" });
    expect(silent?.text).toMatch(/^No source in this dossier .* Airbase 201 on this date\.$/);
    expect(silent?.references).toEqual([]);
  });

  it("says that a force is hidden by the filter, not that no source names one", () => {
    const query = { moment: { kind: "point" as const, day: dayOf("2024-05-03") }, known: null };
    const view = deriveView(dossiers.en, { ...query, actors: new Set(["wagner"]) });
    const says = saysOf("en", view, { place: "airbase-101" });
    expect(says?.text).toContain("Hidden by your filter: US and Russian forces");
    expect(says?.text).not.toMatch(/no source/i);
  });

  it("calls a window a stretch of time", () => {
    const moment = { kind: "window" as const, from: dayOf("2013-01-01"), to: dayOf("2013-03-31") };
    const view = deriveView(dossiers.en, { moment, known: null, actors: null });
    expect(saysOf("en", view, { place: "airbase-201" })?.text).toMatch(/in this stretch of time\.$/);
  });
});
