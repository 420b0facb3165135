import { expect, it } from "vitest";
import { deriveView } from "#domain/view.ts";
import { dossierOf, on } from "#tests/fixtures/builder.ts";
import { nigerDossier } from "#tests/fixtures/niger.ts";
import { worldOf } from "#tests/fixtures/world.ts";
import { changedBetween } from "./changed.ts";

const dossier = dossierOf({
  claims: [
    { id: "here", edtf: "2001-02-01/2001-03-31", saidBy: ["summer"] },
    { id: "there", edtf: "2001-01-01/2001-05-31", places: ["hill"], saidBy: ["summer"] },
    {
      id: "left",
      edtf: "2001-04-10",
      kind: "movement",
      places: [],
      fromPlace: "harbour",
      toPlace: "hill",
      saidBy: ["summer"],
    },
  ],
});
const changed = (from: string, to: string) => [
  ...changedBetween(deriveView(dossier, on(from)), deriveView(dossier, on(to))),
];

it("names the bases and the moves that look otherwise than before, and no others", () => {
  expect(changed("2001-02-10", "2001-02-20")).toEqual([]);
  expect(changed("2001-01-10", "2001-02-10")).toEqual(["harbour"]);
  expect(changed("2001-03-10", "2001-04-10")).toEqual(["harbour", "left"]);
  // A move that is no longer shown leaves nothing to mark.
  expect(changed("2001-04-10", "2001-03-10")).toEqual(["harbour"]);
});

it("names a country whose numbers change, and no move that sources leave as open as before", () => {
  const niger = nigerDossier();
  const [before, after] = [deriveView(niger, on("2024-05-02")), deriveView(niger, on("2024-05-03"))];
  const found = changedBetween(before, after);
  const numbers = (view: typeof before, id: string) => view.places.get(id)?.figures.length;
  for (const id of ["niger", "chad"]) {
    expect(numbers(before, id)).not.toBe(numbers(after, id));
    expect(found).toContain(id);
  }
  const perhaps = after.movements.find(({ from, to }) => from === "ndjamena" && to === "germany");
  expect(perhaps?.claims.length).toBeGreaterThan(0);
  for (const { id } of perhaps?.claims ?? []) expect(found).not.toContain(id);
});

it("names the states of the region whose cards say something else, and no base or move", () => {
  const world = worldOf({
    claims: [
      { id: "here", edtf: "2001-02-01/2001-05-31", saidBy: ["summer"] },
      { id: "isle", edtf: "2001-01-01/2001-05-31", places: ["isle"], saidBy: ["summer"] },
    ],
  });
  const view = (day: string) => deriveView(world, on(day));
  expect([...changedBetween(view("2001-01-10"), view("2001-02-10"), "context")]).toEqual(["land"]);
  expect([...changedBetween(view("2001-02-10"), view("2001-02-11"), "context")]).toEqual([]);
});
