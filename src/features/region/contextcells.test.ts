import { describe, expect, it } from "vitest";
import { placesInside } from "#domain/inside.ts";
import { smallDossier, viewOn } from "#tests/fixtures/views.ts";
import { contextTable } from "./contextcells.ts";

const dossier = smallDossier();

function cell(iso: string, state: string, column = "us", actors: string[] | null = null) {
  if (!dossier.context) throw new Error("no context");
  const { rows, later } = contextTable(viewOn(dossier, iso, actors), dossier.context, "en");
  const entries =
    rows.find((row) => row.state === state)?.cells.find((item) => item.column.id === column)?.entries ?? [];
  return {
    entries: entries.map(({ claims, form }) => [form, ...claims].join(" ")),
    later: later.map(({ id }) => id),
  };
}

describe("contextTable", () => {
  it("counts bases inside a state as in it", () => {
    expect([...placesInside(dossier, "land")]).toEqual(["base"]);
    expect([...placesInside(dossier, "region")].sort()).toEqual(["base", "land", "other"]);
  });

  it("shows a demand to leave beside a presence that holds", () => {
    expect(cell("2024-05-03", "land").entries).toEqual(["here us-late", "told us-told"]);
  });

  it("shows a presence between two reports as inferred, and one after the last as past", () => {
    expect(cell("2023-12-01", "land").entries).toEqual(["inferred us-late us-early"]);
    expect(cell("2024-12-01", "land").entries).toEqual(["past us-late", "told us-told"]);
  });

  it("leaves out what begins later and says which", () => {
    const { entries, later } = cell("2023-07-20", "land");
    expect(entries).toEqual(["here us-early"]);
    expect(later).toEqual(["us-late", "us-told"]);
    expect(cell("2024-05-03", "land").later).toEqual([]);
  });

  it("is blank where no source says anything, and where the filter hides it says so", () => {
    expect(cell("2024-05-03", "other").entries).toEqual([]);
    expect(cell("2024-05-03", "land", "government").entries).toEqual([]);
    expect(cell("2024-05-03", "land", "us", ["russia"]).entries).toEqual(["hidden"]);
  });
});
