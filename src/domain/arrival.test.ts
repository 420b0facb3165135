import { describe, expect, it } from "vitest";
import { type ClaimLine, dossierOf } from "#tests/fixtures/builder.ts";
import { dayOf } from "./day.ts";
import { presenceOn } from "./presence.ts";
import { trackOf } from "./track.ts";

function states(claims: readonly ClaimLine[], place: string, days: readonly string[]): string {
  const dossier = dossierOf({ claims });
  const track = trackOf(dossier, place, "blue");
  return days.map((day) => presenceOn(dossier, track, dayOf(day)).state).join(" ");
}

/** Said by the article of 1 July. */
const move: ClaimLine = {
  id: "move",
  edtf: "[2001-03-11..2001-03-20]",
  kind: "movement",
  places: [],
  fromPlace: "harbour",
  toPlace: "hill",
  saidBy: ["summer"],
};

describe("a completed move", () => {
  it("puts the force at its end: possibly within its range, for certain from its last possible day", () => {
    expect(
      states([move], "hill", ["2001-03-10", "2001-03-11", "2001-03-19", "2001-03-20", "2001-07-01", "2001-07-02"]),
    ).toBe("none possible possible attested attested last-attested");
  });

  it("is there from its day where a source gives one", () => {
    expect(states([{ ...move, edtf: "2001-03-15" }], "hill", ["2001-03-14", "2001-03-15"])).toBe("none attested");
  });

  it("of a part is an arrival too, and leaves the rest behind", () => {
    const stay: ClaimLine = { id: "stay", edtf: "2001-02-01/2001-06-01" };
    const part: ClaimLine = { ...move, partial: true };
    expect(states([stay, part], "hill", ["2001-03-20"])).toBe("attested");
    expect(states([stay, part], "harbour", ["2001-03-20"])).toBe("attested");
  });

  it("is over before a later departure can have begun", () => {
    const on: ClaimLine = { ...move, id: "on", edtf: "[2001-05-01..2001-05-10]", fromPlace: "hill", toPlace: "abroad" };
    expect(states([move, on], "hill", ["2001-04-30", "2001-05-01", "2001-05-09", "2001-05-10"])).toBe(
      "attested last-attested last-attested ended",
    );
    // A part that goes on does not end it, and nor does a move away that came before.
    expect(states([move, { ...on, partial: true }], "hill", ["2001-06-01"])).toBe("attested");
    expect(states([move, { ...on, edtf: "2001-02-10" }], "hill", ["2001-06-01"])).toBe("attested");
  });

  it("is no arrival while it is only planned or demanded", () => {
    expect(states([{ ...move, standing: "planned" }], "hill", ["2001-03-15", "2001-06-01"])).toBe("none planned");
  });

  it("has nothing before it, since it is a beginning", () => {
    expect(states([move], "hill", ["2001-03-10", "2000-12-31"])).toBe("none none");
    expect(states([{ ...move, edtf: "[..2001-03-20]" }], "hill", ["2001-03-19", "2001-03-20"])).toBe("none attested");
  });
});

describe("a presence whose start no source states", () => {
  const untold: ClaimLine = { id: "untold", edtf: "/2001-05-01" };
  const first = (claims: readonly ClaimLine[], day: string) => {
    const dossier = dossierOf({ claims });
    return presenceOn(dossier, trackOf(dossier, "harbour", "blue"), dayOf(day));
  };

  it("is possible for the 90 days before its first attestation, said as such", () => {
    // 90 days before 1 May 2001 is 31 January.
    expect(states([untold], "harbour", ["2001-01-30", "2001-01-31", "2001-04-30", "2001-05-01"])).toBe(
      "none possible possible attested",
    );
    expect(first([untold], "2001-04-30")).toMatchObject({
      startNotStated: true,
      claims: ["untold"],
      nextAttested: dayOf("2001-05-01"),
    });
    expect(first([untold], "2001-05-01").startNotStated).toBe(false);
  });

  it("begins on the first day on which its sources can have been published", () => {
    const world = {
      claims: [{ id: "now", edtf: "/..", saidBy: ["autumn"] }],
      articles: { autumn: ["2001-09-20", "2001-09-30"] as const },
    };
    const dossier = dossierOf(world);
    const track = trackOf(dossier, "harbour", "blue");
    const found = ["2001-09-19", "2001-09-20", "2001-09-30", "2001-10-01"].map(
      (day) => presenceOn(dossier, track, dayOf(day)).state,
    );
    expect(found).toEqual(["possible", "attested", "attested", "last-attested"]);
  });

  it("adds nothing before a start that a source states", () => {
    const stated: ClaimLine = { id: "stated", edtf: "2001-04-20/2001-05-01" };
    expect(states([untold, stated], "harbour", ["2001-04-19", "2001-04-20"])).toBe("none attested");
    expect(states([untold, { ...stated, edtf: "2001-04/2001-05-01" }], "harbour", ["2001-03-31", "2001-04-01"])).toBe(
      "none possible",
    );
  });

  it("adds nothing before a report that its own source could not verify", () => {
    expect(states([{ ...untold, standing: "unverified" }], "harbour", ["2001-04-30", "2001-05-01"])).toBe(
      "none attested",
    );
  });

  it("is not counted back from a later stay whose start is not stated", () => {
    const early: ClaimLine = { id: "early", edtf: "/2001-02-01" };
    expect(states([early, untold], "harbour", ["2001-01-15", "2001-02-02"])).toBe("possible inferred");
  });
});
