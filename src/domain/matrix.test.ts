import { describe, expect, it } from "vitest";
import { isClaimShown } from "#domain/index/frame.ts";
import { smallDossier, viewOn } from "#tests/fixtures/views.ts";
import { matrixOf, oneForEachParagraph } from "./matrix.ts";

const dossier = smallDossier();

function row(id: string) {
  const found = matrixOf(dossier).find(({ disagreement }) => disagreement.id === id);
  if (!found) throw new Error(`no row ${id}`);
  return found;
}

function cell(id: string, letter: string) {
  const found = row(id).cells.find(({ source }) => source.letter === letter);
  if (!found) throw new Error(`no cell ${letter}`);
  return found.entries.map(({ position, passages }) => [position.short, passages.map((item) => item.id)]);
}

describe("matrixOf", () => {
  it("puts a position and its passages in the cell of the source that says it", () => {
    expect(cell("us-question", "A")).toEqual([["Early.", ["a1"]]]);
    expect(cell("us-question", "B")).toEqual([["Late.", ["b2"]]]);
  });

  it("leaves a source without a passage silent", () => {
    expect(cell("how-many", "C")).toEqual([]);
  });

  it("gives a source that supports two positions both, in the order of the positions", () => {
    expect(cell("how-many", "A")).toEqual([
      ["60", ["a1", "a1b"]],
      ["0", ["a4"]],
    ]);
    expect(cell("how-many", "B")).toEqual([
      ["60", ["b2"]],
      ["A hundred.", ["b3"]],
    ]);
  });

  it("counts articles and origins apart: two articles on one official are one origin, an unknown one adds none", () => {
    const [sixty, hundred] = row("how-many").positions;
    expect([sixty?.articles.length, sixty?.origins, sixty?.byReading]).toEqual([2, ["official"], true]);
    expect([hundred?.articles.length, hundred?.origins, hundred?.unknownOrigins]).toEqual([1, [], 1]);
  });

  it("drops questions about forces that are hidden", () => {
    const view = viewOn(dossier, "2024-05-03", ["us"]);
    const rows = matrixOf(dossier, (claim) => isClaimShown(view, claim));
    expect(rows.map(({ disagreement }) => disagreement.id)).toEqual(["us-question"]);
  });
});

describe("oneForEachParagraph", () => {
  it("keeps the first passage of each paragraph and part", () => {
    const passages = dossier.passagesOfSource.get("one") ?? [];
    expect(oneForEachParagraph(passages.map((passage) => ({ passage }))).map(({ passage }) => passage.id)).toEqual([
      "a1",
      "a4",
      "a-head",
    ]);
  });
});
