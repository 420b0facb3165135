import { describe, expect, it } from "vitest";
import { passage, smallDossier } from "#tests/fixtures/views.ts";
import { isOnMap, readerItems } from "./SourceReader.tsx";

function line(items: ReturnType<typeof readerItems>): string[] {
  return items.map((item) => {
    if (item.kind === "passage") return item.passage.id;
    if (item.kind === "none") return `none ${item.from}-${item.to}`;
    return item.from === null ? `more ${item.count} outside` : `more ${item.from}-${item.to} ${item.count}`;
  });
}

const passages = [
  passage("p7", "one", 7),
  passage("p1", "one", 1),
  passage("p4", "one", 4),
  passage("p5", "one", 5),
  passage("p5b", "one", 5),
];

describe("readerItems", () => {
  it("follows the text and says where nothing is quoted", () => {
    expect(line(readerItems(passages, () => true))).toEqual(["p1", "none 2-3", "p4", "p5", "p5b", "none 6-6", "p7"]);
  });

  it("sums up passages that are not shown", () => {
    expect(line(readerItems(passages, ({ id }) => id === "p1" || id === "p7"))).toEqual([
      "p1",
      "none 2-3",
      "more 4-5 3",
      "none 6-6",
      "p7",
    ]);
    expect(line(readerItems(passages, ({ id }) => id === "p5"))).toEqual(["more 1-4 2", "p5", "more 5-7 2"]);
  });

  it("puts what stands outside the body text first", () => {
    const all = smallDossier().passagesOfSource.get("one") ?? [];
    expect(line(readerItems(all, () => true))).toEqual(["a-head", "a1", "a1b", "none 2-3", "a4"]);
    expect(line(readerItems(all, ({ id }) => id === "a4"))).toEqual(["more 1 outside", "more 1-1 2", "none 2-3", "a4"]);
  });
});

describe("isOnMap", () => {
  it("is true for what presence, moves and events rest on", () => {
    const dossier = smallDossier();
    const on = dossier.passages.filter((item) => isOnMap(dossier, item)).map(({ id }) => id);
    expect(on).toEqual(["a1", "a1b", "b2", "b3"]);
  });
});
