import { expect, it } from "vitest";
import { deriveView } from "#domain/view.ts";
import { dossierOf, on } from "#tests/fixtures/builder.ts";
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
