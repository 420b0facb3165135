import { describe, expect, it } from "vitest";
import { type ClaimLine, dossierOf, must } from "#tests/fixtures/builder.ts";
import { dayOf, isoOf } from "./day.ts";
import { movementsOn } from "./movements.ts";

const move = (id: string, edtf: string, rest: Partial<ClaimLine> = {}): ClaimLine => ({
  id,
  edtf,
  kind: "movement",
  fromPlace: "harbour",
  toPlace: "hill",
  ...rest,
});

function arrows(claims: readonly ClaimLine[], day: string) {
  return movementsOn(dossierOf({ claims }), dayOf(day));
}

const standings = (claims: readonly ClaimLine[], days: readonly string[]) =>
  days.map((day) => arrows(claims, day)[0]?.standing ?? "-").join(" ");

describe("movements on the map", () => {
  it("are possible within their imprecise time and done after it", () => {
    expect(standings([move("a", "2001-03")], ["2001-02-28", "2001-03-01", "2001-03-30", "2001-03-31"])).toBe(
      "- possible possible done",
    );
  });

  it("within a range are possible inside it, and done from its last day however long sources tell of them", () => {
    const within = [move("a", "[2001-03-11..2001-03-20]")];
    expect(standings(within, ["2001-03-10", "2001-03-11", "2001-03-19", "2001-03-20"])).toBe(
      "- possible possible done",
    );
    const open = [move("a", "2001-03/..", { saidBy: ["summer"] })];
    expect(standings(open, ["2001-03-30", "2001-03-31", "2001-04-10"])).toBe("possible done done");
  });

  it("never turn from planned to done by the passing of time", () => {
    const plan = [move("a", "2001-03", { standing: "planned" })];
    expect(standings(plan, ["2001-03-01", "2002-12-31"])).toBe("planned planned");
  });

  it("are one arrow per force, way and standing, with all the claims behind it", () => {
    const found = arrows(
      [
        move("a", "2001-03-01/2001-03-20"),
        move("b", "2001-04"),
        move("plan", "2001-04", { standing: "demanded" }),
        move("red", "2001-03", { actors: ["red"] }),
        move("back", "2001-03", { fromPlace: "hill", toPlace: "harbour" }),
      ],
      "2001-06-01",
    );
    expect(found.map(({ actor, from, to, standing, claims }) => [actor, from, to, standing, claims.length])).toEqual([
      ["blue", "harbour", "hill", "done", 2],
      ["blue", "harbour", "hill", "planned", 1],
      ["red", "harbour", "hill", "done", 1],
      ["blue", "hill", "harbour", "done", 1],
    ]);
    expect([must(found[0]).earliest, must(found[0]).latest].map((day) => isoOf(must(day)))).toEqual([
      "2001-03-01",
      "2001-04-30",
    ]);
  });

  it("are an arrow for each force that moves", () => {
    expect(arrows([move("a", "2001-03", { actors: ["blue", "red"] })], "2001-06-01")).toHaveLength(2);
  });

  it("are recent for 90 days after the last day on which they can have happened", () => {
    const claims = [move("a", "2001-03")];
    expect(arrows(claims, "2001-06-29")[0]?.recent).toBe(true);
    expect(arrows(claims, "2001-06-30")[0]?.recent).toBe(false);
  });

  it("need a way: a departure without a destination is no arrow", () => {
    const claim = move("a", "2001-03");
    delete claim.toPlace;
    expect(arrows([claim, { ...move("event", "2001-03"), kind: "event" }], "2001-06-01")).toEqual([]);
  });
});
