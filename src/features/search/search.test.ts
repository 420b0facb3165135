import { describe, expect, it } from "vitest";
import { nigerDossier } from "#tests/fixtures/niger.ts";
import { shipped } from "#tests/fixtures/shipped.ts";
import { createSearch } from "./search.ts";

describe.each(shipped)("the search of $name in $language", ({ dossier }) => {
  const search = createSearch(dossier);

  it("offers every force by its name and nobody else as one, because the map shows forces", () => {
    for (const { id, name, role } of dossier.actors) {
      const forces = search(name).filter(({ kind }) => kind === "actor");
      expect(
        forces.some((hit) => hit.id === id),
        name,
      ).toBe(role === "force");
    }
    expect(new Set(dossier.actors.map(({ role }) => role)).size).toBeGreaterThan(1);
  });

  it("leads to every place and force by its name, before what is only said of it", () => {
    const forces = dossier.actors.filter(({ role }) => role === "force");
    for (const [kind, records] of [
      ["place", dossier.places],
      ["actor", forces],
    ] as const)
      for (const { id, name } of records) {
        const hits = search(name);
        const at = hits.findIndex((hit) => hit.kind === kind && hit.id === id);
        expect(at, name).toBeGreaterThanOrEqual(0);
        const before = hits.slice(0, at).filter((hit) => hit.kind !== "place" && hit.kind !== "actor");
        expect(before, name).toEqual([]);
      }
  });

  it("names an event by its words on the timeline before claims and quotes that have them too", () => {
    for (const { id, label } of dossier.claims.filter(({ event }) => event)) {
      const [first] = search(label ?? "").filter(({ kind }) => kind !== "place" && kind !== "actor");
      expect(first && dossier.claim.get(first.id)?.label, id).toBe(label);
    }
  });
});

const search = createSearch(nigerDossier());

it.each([
  ["Niami", "niamey"],
  ["Agadaz base", "airbase-201"],
  ["Ndjamina", "ndjamena"],
  ["Burkina Fasso", "burkina-faso"],
])("finds what was meant where it is misspelt: %s", (query, place) => {
  expect(search(query).some(({ kind, id }) => kind === "place" && id.startsWith(place.slice(0, 6)))).toBe(true);
});

it("finds nothing where nothing is like it, and no rough likeness where there is an exact one", () => {
  expect(search("qqqqqqqq")).toEqual([]);
  expect(search("Niamey").every(({ text, kind }) => kind !== "claim" || /niame/i.test(text))).toBe(true);
});
