import { expect, it } from "vitest";
import type { Link } from "#state/link.ts";
import { dossierOf } from "#tests/unit/domain/builder.ts";
import { missingParts } from "../../src/missing.ts";

const dossier = dossierOf({ claims: [{ id: "stay", edtf: "2001-02" }] });
const missing = (link: Link) => missingParts(dossier, link);

it("names each record that a link asks for and the dossier does not have", () => {
  expect(missing({ place: "moon", claim: "stay", actors: ["blue", "green"], highlight: ["hill", "dale"] })).toEqual([
    "place: moon",
    "actors: green",
    "highlight: dale",
  ]);
  expect(missing({ dossier: "large-world" })).toEqual(["dossier: large-world"]);
  expect(missing({ dossier: "small-world", place: "harbour" })).toEqual([]);
});

it("names days wholly outside the period, and none that touch it", () => {
  expect(missing({ date: "1850" })).toEqual(["date: 1850"]);
  expect(missing({ from: "1999-12", to: "2003-01-01" })).toEqual(["from: 1999-12", "to: 2003-01-01"]);
  for (const date of ["2000", "2000-01", "2002-12-31"]) expect(missing({ date })).toEqual([]);
});
