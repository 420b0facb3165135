import { describe, expect, it } from "vitest";
import { type ClaimLine, dossierOf, must, on } from "#tests/fixtures/builder.ts";
import { dayOf, isoOf } from "./day.ts";
import { deriveView, type PlaceView, type Query } from "./view.ts";

const stay: ClaimLine = { id: "stay", edtf: "2001-02/2001-03-10" };
const red: ClaimLine = { id: "red", edtf: "2001-02-01/2001-03-10", actors: ["red"] };

function harbour(claims: readonly ClaimLine[], day: string, rest: Partial<Query> = {}): PlaceView {
  return must(deriveView(dossierOf({ claims }), on(day, rest)).places.get("harbour"));
}

const window = (from: string, to: string): Partial<Query> => ({
  moment: { kind: "window", from: dayOf(from), to: dayOf(to) },
});

it("a plan is drawn until a claim says that it was carried out, and where that claim is not known", () => {
  const plan: ClaimLine = {
    id: "plan",
    kind: "movement",
    edtf: "2001-03-01",
    standing: "planned",
    places: ["harbour", "hill"],
    fromPlace: "harbour",
    toPlace: "hill",
  };
  const done: ClaimLine = { id: "done", edtf: "2001-05-01/2001-05-10", saidBy: ["summer"], overtakes: ["plan"] };
  const dossier = dossierOf({ claims: [plan, done] });
  const plans = (day: string, rest: Partial<Query> = {}) => deriveView(dossier, on(day, rest)).movements.length;
  expect([plans("2001-03-01"), plans("2001-05-09"), plans("2001-05-10")]).toEqual([1, 1, 0]);
  expect(plans("2001-05-10", { known: dayOf("2001-05-01") })).toBe(1);
});

describe("the numbers of a place", () => {
  const people = (id: string, min: number, rest: Partial<ClaimLine> = {}): ClaimLine => ({
    id,
    edtf: "2001-02-01/2001-03-10",
    strength: { min, unit: "people", counts: "base" },
    ...rest,
  });

  it("are of people who are there only where they are neither planned nor demanded nor unverified", () => {
    const place = harbour(
      [
        people("there", 10),
        people("may-be", 60, { standing: "unverified" }),
        people("sent", 100, { standing: "planned" }),
        people("to-go", 5, { standing: "demanded" }),
        people("disputed", 11, { standing: "disputed" }),
      ],
      "2001-03-01",
    );
    expect(place.figures.map(({ claim }) => claim.id)).toEqual(["there", "disputed"]);
    expect(place.otherFigures.map(({ claim }) => claim.id)).toEqual(["may-be", "sent", "to-go"]);
  });

  it("give way to one that overtakes them and to the force's departure; those who left are none", () => {
    const left: ClaimLine = {
      id: "left",
      kind: "movement",
      edtf: "2001-05-01",
      saidBy: ["summer"],
      places: ["harbour"],
      fromPlace: "harbour",
      strength: { min: 4, unit: "people", counts: "share" },
    };
    const open = people("early", 10, { edtf: "2001-02-01/.." });
    const late = people("late", 20, { edtf: "2001-06-10", saidBy: ["summer"], overtakes: ["early"] });
    const shown = (claims: ClaimLine[], day: string) => harbour(claims, day).figures.map(({ claim }) => claim.id);
    expect(shown([open, late], "2001-06-09")).toEqual(["early"]);
    expect(shown([open, late], "2001-06-10")).toEqual(["late"]);
    expect(shown([open, late], "2001-06-11")).toEqual([]);
    expect(shown([open, left], "2001-04-30")).toEqual(["early"]);
    expect(shown([open, left], "2001-05-01")).toEqual([]);
  });
});

describe("forces that the filter hides", () => {
  it("are named where they are on record, and nowhere else", () => {
    const onlyBlue = harbour([stay, red], "2001-03-01", { actors: new Set(["blue"]) });
    expect(onlyBlue.presences.map(({ actor }) => actor)).toEqual(["blue"]);
    expect(onlyBlue.hidden.map(({ actor, state }) => [actor, state])).toEqual([["red", "attested"]]);
    expect(harbour([stay, red], "2001-01-01", { actors: new Set(["blue"]) }).hidden).toEqual([]);
    expect(harbour([stay, red], "2001-03-01").hidden).toEqual([]);
  });

  it("of a window are hidden in their strongest state", () => {
    const { hidden } = harbour([stay, red], "2001-12-31", {
      actors: new Set(["blue"]),
      ...window("2001-03-05", "2001-12-31"),
    });
    expect(hidden.map(({ actor, state }) => [actor, state])).toEqual([["red", "attested"]]);
  });
});

describe("the nearest day", () => {
  const nearest = (claims: readonly ClaimLine[], day: string, rest: Partial<Query> = {}) => {
    const found = harbour(claims, day, rest).nearest;
    return found && `${isoOf(found.day)} ${found.claim}`;
  };

  it("has a force for certain or possibly, before or after", () => {
    expect(nearest([stay], "2000-06-01")).toBe("2001-02-01 stay");
    expect(nearest([{ ...stay, edtf: "/2001-03-10" }], "2000-06-01")).toBe("2000-12-10 stay");
    // With a force on record there is nothing to look for.
    expect(nearest([stay], "2001-03-01")).toBeNull();
    expect(nearest([stay], "2002-01-01")).toBeNull();
  });

  it("counts departures, plans, demands and events", () => {
    const gone: ClaimLine = { id: "gone", edtf: "2001-02-10", kind: "movement", places: [], fromPlace: "harbour" };
    expect(nearest([gone], "2001-02-09")).toBe("2001-02-10 gone");
    expect(nearest([{ ...stay, standing: "planned", edtf: "2001-02-10" }], "2001-01-01")).toBe("2001-02-10 stay");
    const event: ClaimLine = { id: "event", edtf: "[2001-02-10..2001-02-20]", kind: "event", actors: [] };
    expect(nearest([event], "2001-02-01")).toBe("2001-02-10 event");
    expect(nearest([event], "2001-03-01")).toBe("2001-02-20 event");
    expect(nearest([{ ...event, kind: "statement" }], "2001-03-01")).toBeNull();
  });

  it("is another day: what may have happened on the day itself does not count", () => {
    const event: ClaimLine = { id: "event", edtf: "[2001-02-10..2001-02-20]", kind: "event", actors: [] };
    const other: ClaimLine = { ...event, id: "other", edtf: "2001-03-01" };
    expect(nearest([event], "2001-02-15")).toBeNull();
    expect(nearest([event, other], "2001-02-15")).toBe("2001-03-01 other");
    expect(nearest([event, other], "2001-02-28", window("2001-02-18", "2001-02-28"))).toBe("2001-03-01 other");
  });

  it("is none of a force that the filter hides", () => {
    expect(nearest([red], "2001-01-01", { actors: new Set(["blue"]) })).toBeNull();
  });
});

describe("the disagreements of a place", () => {
  const positions = [
    { says: "", claims: ["stay"] },
    { says: "", claims: ["red"] },
  ];
  const dossier = dossierOf({
    claims: [{ ...stay, edtf: "2001-02-01/2001-06-10" }, red],
    disagreements: [
      {
        id: "about-april",
        kind: "contradiction",
        positions,
        when: { edtf: "2001-04", from: "2001-04-01", to: "2001-04-30" },
      },
      { id: "always", kind: "tension", positions },
    ],
  });
  const order = (day: string, rest: Partial<Query> = {}) =>
    deriveView(dossier, on(day, rest))
      .places.get("harbour")
      ?.disagreements.map(({ id }) => id)
      .join(" ");

  it("come first on the days on which they are about something", () => {
    expect(order("2001-04-10")).toBe("about-april always");
    expect(order("2001-03-31")).toBe("always about-april");
    expect(order("2001-05-01")).toBe("always about-april");
    expect(order("2001-06-01", window("2001-04-30", "2001-06-01"))).toBe("about-april always");
    expect(order("2001-06-01", window("2001-05-01", "2001-06-01"))).toBe("always about-april");
  });
});
