import { describe, expect, it } from "vitest";
import { placesInside } from "#domain/inside.ts";
import { contextTable } from "#ui/views/contextcells.ts";
import { smallDossier, viewOn } from "./fixture.ts";

const dossier = smallDossier();

function cell(iso: string, state: string, column = "us") {
  if (!dossier.context) throw new Error("no context");
  const { rows, later } = contextTable(viewOn(dossier, iso), dossier.context);
  const entries =
    rows.find((row) => row.state === state)?.cells.find((item) => item.column.id === column)?.entries ?? [];
  return { entries: entries.map(({ claim, form }) => `${form} ${claim.id}`), later: later.map(({ id }) => id) };
}

describe("contextTable", () => {
  it("counts bases inside a state as in it", () => {
    expect([...placesInside(dossier, "land")]).toEqual(["base"]);
    expect([...placesInside(dossier, "region")].sort()).toEqual(["base", "land", "other"]);
  });

  it("shows a demand to leave beside a presence that holds", () => {
    expect(cell("2024-05-03", "land").entries).toEqual(["struck us-told", "present us-late"]);
  });

  it("shows a presence that no longer holds as past, and only alone", () => {
    expect(cell("2023-12-01", "land").entries).toEqual(["past us-early"]);
  });

  it("leaves out what begins later and says which", () => {
    const { entries, later } = cell("2023-07-20", "land");
    expect(entries).toEqual(["present us-early"]);
    expect(later).toEqual(["us-told", "us-late"]);
  });

  it("is blank where no source says anything", () => {
    expect(cell("2024-05-03", "other").entries).toEqual([]);
    expect(cell("2024-05-03", "land", "government").entries).toEqual([]);
  });
});
