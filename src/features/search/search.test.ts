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
