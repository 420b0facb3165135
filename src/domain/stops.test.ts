import { describe, expect, it } from "vitest";
import { actors, world } from "#tests/fixtures/anyworld.ts";
import { type ClaimLine, dispute, dossierOf, must, on, type World } from "#tests/fixtures/builder.ts";
import { plainPresence } from "#tests/fixtures/plain.ts";
import { always } from "#tests/fixtures/runs.ts";
import { dayOf, isoOf } from "./day.ts";
import type { Dossier } from "./dossier.ts";
import type { Stop } from "./stops.ts";
import { deriveView, type View } from "./view.ts";

const period = { start: "2001-01-01", end: "2001-12-31" };
const event = (id: string, edtf: string, rest: Partial<ClaimLine> = {}): ClaimLine => ({
  id,
  edtf,
  kind: "event",
  event: { rank: 1 },
  actors: [],
  ...rest,
});

function viewOf(dossier: Dossier, shown: ReadonlySet<string> | null = null): View {
  return deriveView(dossier, on("2001-01-01", { actors: shown }));
}

/** Every stop, reached by stepping through the whole period. */
function walk({ stops, dossier }: View, direction: -1 | 1): Stop[] {
  const found: Stop[] = [];
  let at: Stop | null = null;
  const outside = direction === 1 ? dossier.first - 1 : dossier.last + 1;
  for (;;) {
    at = stops.from(at ?? { day: outside, event: null }, direction);
    if (!at) return found;
    found.push(at);
  }
}

const said = ({ date, event }: Stop) => `${date}${event ? ` ${event.claim.id}` : ""}`;
const steps = (world: World, shown: ReadonlySet<string> | null = null) =>
  walk(viewOf(dossierOf({ period, ...world }), shown), 1).map(said);

describe("the stops of the step buttons", () => {
  it("are the days on which a state changes: may begin, begins, may end, is silent", () => {
    expect(steps({ claims: [{ id: "stay", edtf: "2001-05/2001-08" }] })).toEqual([
      "2001-05-01",
      "2001-05-31",
      "2001-08-02",
      "2001-09-01",
    ]);
  });

  it("are not the days on which only other claims say the same", () => {
    expect(
      steps({
        claims: [
          { id: "stay", edtf: "2001-05-01/2001-08-10" },
          { id: "same", edtf: "2001-06-01/2001-06-10" },
          { id: "words", edtf: "2001-07-01", kind: "statement" },
        ],
      }),
    ).toEqual(["2001-05-01", "2001-08-11"]);
  });

  it("are every event, those of one day one after the other, at the day by which it had happened", () => {
    const claims = [
      event("range", "[2001-03-11..2001-03-20]"),
      event("light", "2001-04-05", { event: { rank: 3 } }),
      event("weighty", "2001-04-05"),
      event("month", "2001-03"),
    ];
    expect(steps({ claims })).toEqual(["2001-03-20 range", "2001-03 month", "2001-04-05 light", "2001-04-05 weighty"]);
    const view = viewOf(dossierOf({ period, claims }));
    expect(walk(view, -1).map(said)).toEqual(walk(view, 1).map(said).reverse());
  });

  it("lead on from the weightiest event of a day that was not stepped to", () => {
    const claims = [
      event("before", "2001-04-04"),
      event("light", "2001-04-05", { event: { rank: 3 } }),
      event("weighty", "2001-04-05"),
      event("after", "2001-04-06"),
    ];
    const { stops } = viewOf(dossierOf({ period, claims }));
    const from = (day: string, direction: -1 | 1, id?: string) => {
      const named = id === undefined ? null : must(stops.events.find(({ claim }) => claim.id === id));
      const stop = stops.from({ day: dayOf(day), event: named }, direction);
      return stop && said(stop);
    };
    expect(from("2001-04-05", 1)).toBe("2001-04-06 after");
    expect(from("2001-04-05", -1)).toBe("2001-04-05 light");
    expect(from("2001-04-05", 1, "light")).toBe("2001-04-05 weighty");
    expect(from("2001-04-05", -1, "light")).toBe("2001-04-04 before");
    expect(from("2001-04-06", 1)).toBeNull();
    expect(from("2001-01-01", -1)).toBeNull();
    expect(from("2001-12-31", -1)).toBe("2001-04-06 after");
  });

  it("of an event and a change on one day are one", () => {
    expect(steps({ claims: [{ id: "stay", edtf: "2001-05-01/2001-12-31" }, event("vote", "2001-05-01")] })).toEqual([
      "2001-05-01 vote",
    ]);
  });

  it("are at moves, plans, demands, and where a dispute begins and ends", () => {
    const move: ClaimLine = { id: "move", edtf: "[2001-03-11..2001-03-20]", kind: "movement", places: [] };
    const way = { fromPlace: "harbour", toPlace: "hill" };
    expect(steps({ claims: [{ ...move, ...way, saidBy: ["spring"] }] })).toEqual([
      "2001-03-11",
      "2001-03-20",
      "2001-04-11",
    ]);
    // The arrow of a plan is drawn from its first possible day; the plan stands at its end from the last.
    expect(steps({ claims: [{ ...move, ...way, standing: "planned" }] })).toEqual(["2001-03-11", "2001-03-20"]);
    const stay: ClaimLine = { id: "stay", edtf: "2001-02-01/2001-12-31" };
    const demand: ClaimLine = { id: "go", edtf: "2001-03", kind: "event", standing: "demanded", topics: ["demand"] };
    expect(steps({ claims: [stay, demand] })).toEqual(["2001-02-01", "2001-03-31"]);
    const disagreements = [
      dispute("april", [["stay"], ["other"]], { when: { edtf: "2001-04", from: "2001-04-01", to: "2001-04-30" } }),
    ];
    const other: ClaimLine = { id: "other", edtf: "2001-02-01", kind: "statement" };
    expect(steps({ claims: [stay, other], disagreements })).toEqual(["2001-02-01", "2001-04-01", "2001-05-01"]);
  });

  it("lie inside the period, its first day included", () => {
    expect(steps({ claims: [{ id: "long", edtf: "2000-06/2002-01" }] })).toEqual([]);
    expect(steps({ claims: [{ id: "edges", edtf: "2001-01-01/2001-12-31" }] })).toEqual(["2001-01-01"]);
    expect(steps({ claims: [event("later", "2002-05-01"), event("earlier", "2000-05-01")] })).toEqual([]);
  });

  it("are of the forces shown", () => {
    const claims: ClaimLine[] = [
      { id: "blue", edtf: "2001-05-01/2001-12-31" },
      { id: "red", edtf: "2001-06-01/2001-12-31", actors: ["red"] },
      event("of-red", "2001-07-01", { actors: ["red"] }),
    ];
    expect(steps({ claims }, new Set(["blue"]))).toEqual(["2001-05-01"]);
    expect(steps({ claims }, new Set(["red"]))).toEqual(["2001-06-01", "2001-07-01 of-red"]);
  });

  it("are every day on which the rule gives a force another state, and no other", () => {
    always([world, actors], { numRuns: 15 }, (dossier, shown) => {
      const view = viewOf(dossier, shown);
      const found = new Set(walk(view, 1).map(({ day }) => day));
      const changed = new Set(
        view.events.map(({ to }) => to).filter((day) => day >= dossier.first && day <= dossier.last),
      );
      const look = (place: string, actor: string) => {
        const rule = plainPresence(dossier, place, actor);
        let before = "";
        for (let day = dossier.first - 1; day <= dossier.last; day += 1) {
          // Where inside it is changes with the place inside, which is looked at by itself.
          const { state, startNotStated, partlyLeft, toldToLeave } = rule(day);
          const now = [state, startNotStated, partlyLeft.length > 0, toldToLeave.length > 0].join("|");
          if (now !== before && day >= dossier.first) changed.add(day);
          before = now;
        }
      };
      for (const { id } of dossier.places)
        for (const force of ["blue", "red"]) if (shown?.has(force) ?? true) look(id, force);
      for (const day of changed) expect(found.has(day), isoOf(day)).toBe(true);
      // Arrows and disputes may change beside the states.
      for (const day of found)
        expect(
          changed.has(day) || view.stops.changesOn(day).some((item) => item.kind === "move" || isDispute(item)),
          isoOf(day),
        ).toBe(true);
    });
  });
});

function isDispute(change: ReturnType<View["stops"]["changesOn"]>[number]): boolean {
  return change.kind === "presence" && change.before.disputed.join() !== change.after.disputed.join();
}

describe("what changes on a day", () => {
  it("is told of the place itself, not once more of those around it", () => {
    const dossier = dossierOf({
      period,
      places: [{ id: "harbour", within: "town" }, { id: "town", within: "land" }, "land"],
      claims: [{ id: "stay", edtf: "2001-05-01/2001-08-10" }],
    });
    const { stops } = viewOf(dossier);
    const told = (day: string) =>
      stops
        .changesOn(dayOf(day))
        .map((change) =>
          change.kind === "presence" ? `${change.after.place} ${change.before.state} ${change.after.state}` : "",
        );
    expect(told("2001-05-01")).toEqual(["harbour none attested"]);
    expect(told("2001-08-11")).toEqual(["harbour attested last-attested"]);
    expect(told("2001-06-01")).toEqual([]);
  });

  it("has the news before what only falls silent", () => {
    const dossier = dossierOf({
      period,
      claims: [
        { id: "stay", edtf: "2001-05-01/2001-05-31" },
        { id: "comes", edtf: "2001-06-01/2001-06-10", places: ["hill"], actors: ["red"] },
      ],
    });
    const changes = viewOf(dossier).stops.changesOn(dayOf("2001-06-01"));
    expect(changes.map((change) => change.kind === "presence" && change.after.state)).toEqual([
      "attested",
      "last-attested",
    ]);
  });

  it("has what is at a base before what is elsewhere, whatever the order of the places", () => {
    const dossier = dossierOf({
      period,
      places: ["abroad", "harbour", "hill"],
      claims: [
        { id: "far", edtf: "2001-06-01/2001-06-10", places: ["abroad"] },
        { id: "near", edtf: "2001-06-01/2001-06-10" },
      ],
    });
    const changes = viewOf(dossier).stops.changesOn(dayOf("2001-06-01"));
    expect(changes.map((change) => change.kind === "presence" && change.after.place)).toEqual(["harbour", "abroad"]);
  });

  it("tells a move with its standing", () => {
    const move: ClaimLine = {
      id: "move",
      edtf: "[2001-03-11..2001-03-20]",
      kind: "movement",
      places: [],
      fromPlace: "harbour",
      toPlace: "hill",
    };
    const { stops } = viewOf(dossierOf({ period, claims: [move] }));
    const moves = (day: string) =>
      stops
        .changesOn(dayOf(day))
        .flatMap((change) => (change.kind === "move" ? [`${change.claim.id} ${change.standing}`] : []));
    expect(moves("2001-03-11")).toEqual(["move possible"]);
    expect(moves("2001-03-20")).toEqual(["move done"]);
    expect(moves("2001-03-15")).toEqual([]);
  });
});
