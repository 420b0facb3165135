import { describe, expect, it } from "vitest";
import { dispute, dossierOf, on } from "#tests/fixtures/builder.ts";
import { dayOf } from "./day.ts";
import { asKnownOn } from "./known.ts";
import { deriveView } from "./view.ts";

const dossier = dossierOf({
  claims: [
    { id: "early", edtf: "2001-01-10/..", saidBy: ["winter", "summer"] },
    { id: "late", edtf: "2001-01-05", saidBy: ["summer"] },
    { id: "only-framed", edtf: "2001-01-05", saidBy: ["summer"], qualifiedBy: ["winter"] },
    { id: "no-date", edtf: "2001-01-06", saidBy: ["undated"] },
  ],
  disagreements: [
    dispute("one-sided-then", [["early"], ["late"]]),
    dispute("both-sides-then", [["early"], ["no-date", "late"]]),
  ],
});

const known = (day: string) => asKnownOn(dossier, dayOf(day));
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe("the dossier as known on a day", () => {
  it("is whole after the last publication", () => {
    expect(known("2001-07-01").claims).toHaveLength(4);
    expect(known("2001-07-01").disagreements).toHaveLength(2);
  });

  it("is without what was published later, and keeps undated sources", () => {
    const then = known("2001-06-30");
    expect(ids(then.sources)).toEqual(["winter", "spring", "undated"]);
    expect(ids(then.claims)).toEqual(["early", "no-date"]);
    expect(then.claim.get("early")?.evidence.map(({ passage }) => passage)).toEqual(["winter-early"]);
    expect(then.claim.has("late")).toBe(false);
  });

  it("drops disagreements that then had one side, and later claims from those that had two", () => {
    const then = known("2001-06-30");
    expect(ids(then.disagreements)).toEqual(["both-sides-then"]);
    expect(then.disagreements[0]?.claims).toEqual(["early", "no-date"]);
    expect(then.disagreementsOfClaim.has("late")).toBe(false);
  });

  it("reaches only as far as the sources then published: an open end does not borrow from the future", () => {
    const state = (day: string | null) =>
      deriveView(dossier, on("2001-06-01", { known: day === null ? null : dayOf(day) })).places.get("harbour")
        ?.presences[0]?.state;
    expect(state(null)).toBe("attested");
    expect(state("2001-06-30")).toBe("last-attested");
  });

  it("is empty before the first publication but for undated sources", () => {
    expect(ids(known("2000-12-31").claims)).toEqual(["no-date"]);
  });

  it("leaves the dossier itself as it was", () => {
    known("2000-12-31");
    expect(dossier.claims).toHaveLength(4);
    expect(dossier.claim.get("early")?.evidence).toHaveLength(2);
  });
});
