import { expect, it } from "vitest";
import { nigerDossier } from "#tests/fixtures/niger.ts";
import { createSearch } from "./search.ts";

const dossier = nigerDossier();
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
