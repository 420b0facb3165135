import { expect, it } from "vitest";
import type { Link } from "#link/link.ts";
import { dossierOf } from "#tests/fixtures/builder.ts";
import { everything } from "#tests/fixtures/links.ts";
import { missingParts } from "./missing.ts";

const dossier = dossierOf({ claims: [{ id: "stay", edtf: "2001-02" }] });
const missing = (link: Link) => missingParts(dossier, link);

it("names each record that a link asks for and the dossier does not have", () => {
  expect(missing({ place: "moon", claim: "stay", actors: ["blue", "green"], highlight: ["hill", "dale"] })).toEqual([
    "place: moon",
    "actors: green",
    "highlight: dale",
  ]);
  expect(missing({ dossier: "large-world" })).toEqual(["dossier: large-world"]);
  expect(missing({ dossier: "small-world", place: "harbour", lang: "fr" })).toEqual([]);
});

it("looks for all that a link can name", () => {
  expect(missingParts({ ...dossier, languages: ["en"] }, everything)).toEqual([
    "dossier: niger-2024",
    "date: 2024-05-02",
    "from: 2023",
    "to: 2024-04",
    "place: niamey",
    "claim: c1",
    "source: article-000",
    "passage: p-1",
    "question: q1",
    "actors: us",
    "actors: russia",
    "highlight: niamey",
    "collections: articles",
    "collections: record",
    "story: s1",
    "lang: fr",
  ]);
});

it("names days wholly outside the period, and none that touch it", () => {
  expect(missing({ date: "1850" })).toEqual(["date: 1850"]);
  expect(missing({ from: "1999-12", to: "2003-01-01" })).toEqual(["from: 1999-12", "to: 2003-01-01"]);
  for (const date of ["2000", "2000-01", "2002-12-31"]) expect(missing({ date })).toEqual([]);
});
