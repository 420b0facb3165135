import { describe, expect, it } from "vitest";
import { type ClaimLine, dispute, dossierOf, must, on } from "#tests/fixtures/builder.ts";
import { dayOf, isoOf } from "./day.ts";
import { type Presence, presenceOn } from "./presence.ts";
import { trackOf } from "./track.ts";
import { deriveView } from "./view.ts";

function presence(claims: readonly ClaimLine[], day: string, actor = "blue"): Presence {
  const dossier = dossierOf({ claims });
  return presenceOn(dossier, trackOf(dossier, "harbour", actor), dayOf(day));
}

const states = (claims: readonly ClaimLine[], days: readonly string[]) =>
  days.map((day) => presence(claims, day).state).join(" ");

const stay: ClaimLine = { id: "stay", edtf: "2001-02/2001-03-10" };
const later: ClaimLine = { id: "later", edtf: "2001-05-01/2001-05-10" };
const departure: ClaimLine = {
  id: "departure",
  edtf: "2001-06",
  kind: "movement",
  fromPlace: "harbour",
  toPlace: "abroad",
};

describe("the state of a force at a place on a day", () => {
  it("is attested inside the certain part of a presence", () => {
    expect(states([stay], ["2001-02-28", "2001-03-10"])).toBe("attested attested");
    expect(presence([stay], "2001-03-01")).toMatchObject({ claims: ["stay"], lastAttested: null, nextAttested: null });
  });

  it("is possible inside an imprecise bound", () => {
    expect(states([stay], ["2001-02-01", "2001-02-27"])).toBe("possible possible");
    expect(states([{ id: "x", edtf: "2001-02-01/2001-03" }], ["2001-03-01", "2001-03-02", "2001-03-31"])).toBe(
      "attested possible possible",
    );
  });

  it("is inferred between two attestations, and names both", () => {
    const between = presence([stay, later], "2001-04-01");
    expect(between.state).toBe("inferred");
    expect(between.claims).toEqual(["stay", "later"]);
    expect([between.lastAttested, between.nextAttested].map((day) => isoOf(must(day)))).toEqual([
      "2001-03-10",
      "2001-05-01",
    ]);
  });

  it("is inferred where it is known before and after, though the later stay's own start is imprecise", () => {
    const again: ClaimLine = { id: "again", edtf: "2001-05/2001-06-10" };
    expect(states([stay, again], ["2001-03-11", "2001-05-01", "2001-05-30", "2001-05-31"])).toBe(
      "inferred inferred inferred attested",
    );
    // Without a stay before, the same start is only possible.
    expect(states([again], ["2001-05-01"])).toBe("possible");
    // Where the earlier stay's own end is imprecise, it may have ended.
    const early: ClaimLine = { id: "early", edtf: "2001-01-10" };
    expect(states([early, { ...stay, edtf: "2001-02/2001-03" }, again], ["2001-03-02", "2001-04-01"])).toBe(
      "possible inferred",
    );
  });

  it("is last attested after the last attestation, with its date", () => {
    const after = presence([stay], "2001-06-08");
    expect(after).toMatchObject({ state: "last-attested", claims: ["stay"] });
    expect(isoOf(must(after.lastAttested))).toBe("2001-03-10");
  });

  it("is never stretched to today by an open end", () => {
    const open: ClaimLine = { id: "open", edtf: "2001-02-01/..", saidBy: ["winter", "spring"] };
    expect(states([open], ["2001-04-10", "2001-04-11", "2002-12-31"])).toBe("attested last-attested last-attested");
  });

  it("is ended after a departure that comes after every attestation", () => {
    expect(states([stay, departure], ["2001-05-31", "2001-06-29", "2001-06-30", "2001-12-01"])).toBe(
      "last-attested last-attested ended ended",
    );
    expect(presence([stay, departure], "2001-07-01").claims).toEqual(["departure"]);
  });

  it("is ended where a source calls the presence ended", () => {
    const over: ClaimLine = { id: "over", edtf: "2001-02-01/2001-03-10", standing: "ended" };
    expect(states([over], ["2001-03-10", "2001-03-11"])).toBe("attested ended");
  });

  it("goes on after the departure of a part, and after one that is only planned", () => {
    const part = presence([stay, { ...departure, partial: true }], "2001-07-01");
    expect(part).toMatchObject({ state: "last-attested", partlyLeft: ["departure"] });
    const plan = presence([stay, { ...departure, standing: "planned" }], "2001-07-01");
    expect(plan).toMatchObject({ state: "last-attested", partlyLeft: [] });
  });

  it("is attested again where a source sees the force after its departure", () => {
    const back: ClaimLine = { id: "back", edtf: "2001-08-01/2001-08-10" };
    expect(states([stay, departure, back], ["2001-07-15", "2001-08-05", "2001-09-01"])).toBe(
      "ended attested last-attested",
    );
    const again: ClaimLine = { ...departure, id: "again", edtf: "2001-10-01" };
    expect(states([stay, departure, back, again], ["2001-07-15", "2001-09-01", "2001-10-01"])).toBe(
      "ended last-attested ended",
    );
  });

  it("is planned where only plans, requests or demands are on record, from the day they are", () => {
    const plan: ClaimLine = { id: "plan", edtf: "2001-03", standing: "planned" };
    expect(states([plan], ["2001-03-30", "2001-03-31", "2002-01-01"])).toBe("none planned planned");
    const move: ClaimLine = { ...departure, id: "move", fromPlace: "abroad", toPlace: "harbour", standing: "planned" };
    expect(states([move], ["2001-06-30"])).toBe("planned");
    const demand: ClaimLine = { id: "demand", edtf: "2001-03-05", kind: "event", standing: "demanded" };
    expect(states([{ ...demand, topics: ["demand"] }], ["2001-03-04", "2001-03-05"])).toBe("none planned");
  });

  it("carries the demands to leave made by the day beside what is attested", () => {
    const demand: ClaimLine = {
      id: "go",
      edtf: "2001-03-05",
      kind: "event",
      standing: "demanded",
      topics: ["demand"],
    };
    expect(presence([stay, demand], "2001-03-04").toldToLeave).toEqual([]);
    expect(presence([stay, demand], "2001-03-06")).toMatchObject({ state: "attested", toldToLeave: ["go"] });
  });

  it("is none where no source says, before the first word and for other forces", () => {
    expect(states([stay], ["2001-01-31"])).toBe("none");
    expect(presence([stay], "2001-03-01", "red").state).toBe("none");
    expect(presence([{ ...stay, kind: "statement" }], "2001-03-01").state).toBe("none");
  });

  it("names the contradictions between sources about it, not the tensions", () => {
    const positions = [
      { says: "", claims: ["stay"] },
      { says: "", claims: ["later"] },
    ];
    const dossier = dossierOf({
      claims: [stay, later],
      disagreements: [
        { id: "cannot-both", positions },
        { id: "could-both", kind: "tension", positions },
      ],
    });
    const track = trackOf(dossier, "harbour", "blue");
    expect(presenceOn(dossier, track, dayOf("2001-03-01")).disputed).toEqual(["cannot-both"]);
  });

  it("names a contradiction only on the days on which it bears", () => {
    const dossier = dossierOf({
      claims: [{ ...stay, edtf: "2001-02-01/2001-05-10" }, later],
      disagreements: [
        dispute("in-march", [["stay"], ["later"]], { when: { edtf: "2001-03", from: "2001-03-01", to: "2001-03-31" } }),
      ],
    });
    const track = trackOf(dossier, "harbour", "blue");
    const disputed = ["2001-02-28", "2001-03-01", "2001-03-31", "2001-04-01"].map(
      (day) => presenceOn(dossier, track, dayOf(day)).disputed.length,
    );
    expect(disputed).toEqual([0, 1, 1, 0]);
    // The stretches that a view keeps are cut on those days as well.
    const kept = ["2001-02-28", "2001-03-01", "2001-03-31", "2001-04-01"].map(
      (day) => deriveView(dossier, on(day)).places.get("harbour")?.presences[0]?.disputed.length,
    );
    expect(kept).toEqual([0, 1, 1, 0]);
  });

  it("is the strongest state of a window", () => {
    const dossier = dossierOf({ claims: [stay, later] });
    const between = (from: string, to: string) =>
      deriveView(dossier, on(to, { moment: { kind: "window", from: dayOf(from), to: dayOf(to) } })).places.get(
        "harbour",
      )?.presences[0]?.state ?? "none";
    expect(between("2001-01-01", "2001-01-31")).toBe("none");
    expect(between("2001-01-01", "2001-02-10")).toBe("possible");
    expect(between("2001-03-20", "2001-04-20")).toBe("inferred");
    expect(between("2001-03-20", "2001-05-01")).toBe("attested");
    expect(between("2001-06-01", "2001-12-31")).toBe("last-attested");
  });
});
