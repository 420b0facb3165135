import { describe, expect, it } from "vitest";
import { contextTable } from "#features/region/contextcells.ts";
import { type ClaimLine, must } from "#tests/fixtures/builder.ts";
import { basisOf, type Look } from "#tests/fixtures/world.ts";
import { stateBlock, stateRows } from "./context.ts";
import { legendKeys } from "./legend.ts";
import { regionEntries, regionFormOf } from "./region.ts";

const blue: ClaimLine = { id: "blue-here", edtf: "2001-01-01/..", saidBy: ["summer"] };
const red: ClaimLine = { id: "red-here", actors: ["red"], places: ["land"], edtf: "2001-03/..", saidBy: ["summer"] };
const told: ClaimLine = {
  id: "told",
  kind: "statement",
  topics: ["demand"],
  places: ["land"],
  edtf: "2001-04",
  standing: "demanded",
};

/** "form: text" of every entry of the land, column by column. */
function entries(claims: readonly ClaimLine[], look: Look, rest = {}): string[] {
  const basis = basisOf(claims, look, rest);
  return must(basis.view.dossier.context).columns.flatMap((column) =>
    regionEntries(basis, "land", column).map(({ form, text }) => `${form}: ${text}`),
  );
}

describe("what the region view says of a state", () => {
  it("names the bases where a force is, also where only the country's own claims are", () => {
    expect(entries([blue], { day: "2001-05-01" })).toEqual(["here: At Harbour"]);
    const country: ClaimLine = { ...blue, id: "country", places: ["land"] };
    const hill: ClaimLine = { ...blue, id: "hill", places: ["hill"] };
    expect(entries([country, blue, hill], { day: "2001-05-01" })).toEqual(["here: At Harbour and Hill"]);
    expect(entries([country], { day: "2001-05-01" })).toEqual(["here: In the country"]);
  });

  it("keeps doubt", () => {
    expect(entries([red], { day: "2001-03-10" })).toEqual(["possible: Possibly in the country"]);
    const gap = [
      { ...blue, id: "early", edtf: "2001-01-05" },
      { ...blue, id: "late", edtf: "2001-04-01" },
    ];
    expect(entries(gap, { day: "2001-03-10" })).toEqual(["inferred: At Harbour, inferred"]);
  });

  it("keeps when a force was last reported", () => {
    expect(entries([blue], { day: "2002-01-01" })).toEqual(["past: Last reported at Harbour, 1 July 2001"]);
    expect(entries([red], { day: "2002-01-01" })).toEqual(["past: Last reported 1 July 2001"]);
  });

  it("says that a force was told to leave from the day on which that is on record, beside where it is", () => {
    expect(entries([blue, told], { day: "2001-04-29" })).toEqual(["here: At Harbour"]);
    expect(entries([blue, told], { day: "2001-04-30" })).toEqual([
      "here: At Harbour",
      "told: Told to leave, April 2001",
    ]);
    expect(entries([told], { day: "2001-05-01" })).toEqual(["told: Told to leave, April 2001"]);
  });

  it("shows what a source tells without a time as undated on days before its article, and without a sign", () => {
    const gone: ClaimLine = {
      ...{ id: "gone", kind: "movement", places: ["land"], fromPlace: "land", edtf: "[..2001-06-30]" },
      ...{ saidBy: ["summer"], label: "Made to leave" },
    };
    const told = "Made to leave (at some time before 1 July 2001; no date given)";
    const all = (day: string, claims: readonly ClaimLine[] = [gone]) => {
      const basis = basisOf(claims, { day });
      return must(basis.view.dossier.context).columns.flatMap((column) => regionEntries(basis, "land", column));
    };
    expect(all("2001-02-01").map(({ form, text, short }) => [form, text, short])).toEqual([
      ["gone", told, "Blue: made to leave, no date"],
    ]);
    expect(all("2001-02-01").map(regionFormOf)).toEqual([null]);
    // Once it is on record it has its sign, in the same words.
    expect(all("2001-07-01").map((entry) => [entry.text, regionFormOf(entry)?.sign])).toEqual([[told, "gone"]]);
    // Of a force of which another source gives a time, it says nothing more.
    expect(all("2001-02-01", [gone, { ...blue, places: ["land"], edtf: "2001-04-01/.." }])).toEqual([]);
  });

  it("prints no bound of a range as the date of a demand", () => {
    const range: ClaimLine = { ...told, edtf: "[2001-03-11~..2001-03-31]" };
    expect(entries([blue, range], { day: "2001-05-01" })[1]).toBe("told: Told to leave");
  });

  it("says that sources differ where they contradict each other about the force", () => {
    const differ = { disagreements: [{ id: "d", positions: [{ says: "Yes.", claims: ["red-here"] }] }] };
    expect(entries([red], { day: "2001-05-01" }, differ)).toEqual(["here: In the country; ≠ sources differ"]);
  });

  it("tells who has gone and who was only asked for", () => {
    const gone: ClaimLine = { id: "gone", kind: "movement", places: ["land"], fromPlace: "land", edtf: "2001-02-01" };
    expect(entries([gone], { day: "2001-05-01" })).toEqual(["gone: Have gone"]);
    const asked: ClaimLine = { ...red, edtf: "2001-02-01", standing: "planned", label: "Help asked for" };
    expect(entries([asked], { day: "2001-05-01" })).toEqual(["asked: Help asked for"]);
  });

  it("says what the filter hides, in the column of the force", () => {
    const basis = basisOf([blue, red], { day: "2001-05-01", actors: ["red"] });
    const table = contextTable(basis.view, must(basis.view.dossier.context), "en");
    const cells = must(table.rows[0]).cells.map((cell) => cell.entries.map(({ text }) => text));
    expect(cells).toEqual([[], ["Hidden by your filter: Blue"], ["In the country"]]);
    // The other country is silent whatever is shown.
    expect(must(table.rows[1]).cells.flatMap((cell) => cell.entries)).toEqual([]);
  });

  it("dates a coup and says how old a state of affairs is", () => {
    const coup: ClaimLine = {
      id: "coup",
      kind: "event",
      topics: ["coup"],
      actors: ["land"],
      places: ["land"],
      edtf: "2001-02-03",
      label: "Coup in Land",
      event: { rank: 1 },
    };
    expect(entries([coup], { day: "2001-05-01" })).toEqual(["government: Coup, 3 February 2001"]);
    const ruled: ClaimLine = {
      ...coup,
      id: "ruled",
      kind: "statement",
      topics: ["government"],
      edtf: "/..",
      label: "Ruled by few",
    };
    const { event: _event, ...statement } = ruled;
    expect(entries([statement], { day: "2001-04-10" })).toEqual(["government: Ruled by few"]);
    expect(entries([statement], { day: "2001-05-01" })).toEqual(["government: Ruled by few, reported 10 April 2001"]);
  });
});

describe("the block on the map and the table beside it", () => {
  const claims = [blue, red, told];

  it.each(["2001-03-10", "2001-04-15", "2001-05-01", "2001-07-01", "2002-01-01"])("say the same on %s", (day) => {
    for (const language of ["en", "fr"] as const) {
      const basis = basisOf(claims, { day, language });
      const table = contextTable(basis.view, must(basis.view.dossier.context), language);
      for (const { state, cells } of table.rows) {
        const said = cells.flatMap((cell) => cell.entries.map(({ text, short = text }) => short.toLowerCase()));
        const rows = stateRows(basis, state)
          .map(({ text }) => text.toLowerCase())
          .join(" | ");
        for (const text of said) expect(rows).toContain(text);
        expect(stateRows(basis, state).length > 0).toBe(said.length > 0);
      }
    }
  });

  it("draw a force that was told to leave where it is, and say the demand beside it", () => {
    const basis = basisOf(claims, { day: "2001-05-01" });
    const block = stateBlock(basis, must(basis.view.dossier.place.get("land")), stateRows(basis, "land"), "full");
    expect(block.symbols.map(({ actor, form }) => [actor, form.core, form.sign])).toEqual([
      ["blue", "full", null],
      ["red", "full", null],
    ]);
    const words = block.labels.slice(1).map(({ lines }) => lines.map(({ text }) => text).join(" "));
    expect(words).toEqual(["At Harbour; told to leave", "In the country"]);
  });

  it("explain in the legend the marks that they have, and no others", () => {
    const keys = (day: string, actors?: string[]) =>
      legendKeys(basisOf(claims, { day, ...(actors ? { actors } : {}) }).view, "context", ["context"]);
    expect(keys("2001-05-01")).toEqual(["there", "told", "member"]);
    expect(keys("2001-03-10")).toEqual(["there", "possible", "member"]);
    expect(keys("2001-05-01", ["red"])).toEqual(["there", "member", "hidden"]);
  });

  it("are silent only where no source speaks, and say so of a stretch of time", () => {
    const basis = basisOf([{ ...blue, edtf: "2002-05-01" }], { day: "2000-01-01", to: "2000-02-01" });
    const place = must(basis.view.dossier.place.get("land"));
    expect(stateBlock(basis, place, stateRows(basis, "land"), "full").labels[1]?.lines[0]?.text).toBe(
      "No source for this stretch of time",
    );
    const isle = must(basis.view.dossier.place.get("isle"));
    expect(stateBlock(basis, isle, stateRows(basis, "isle"), "full").labels[1]?.lines[0]?.text).toBe(
      "Not in the 4 articles",
    );
  });
});
