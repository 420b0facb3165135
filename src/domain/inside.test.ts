import { describe, expect, it } from "vitest";
import { type ClaimLine, dispute, dossierOf } from "#tests/fixtures/builder.ts";
import { dayOf, isoOf } from "./day.ts";
import { type Presence, presenceOn } from "./presence.ts";
import { trackOf } from "./track.ts";

const places = [
  { id: "harbour", within: "town" },
  { id: "hill", within: "town" },
  { id: "town", within: "land" },
  "land",
  { id: "coast", members: ["land"] },
  "abroad",
];

function at(claims: readonly ClaimLine[], place: string, day: string): Presence {
  const dossier = dossierOf({ claims, places });
  return presenceOn(dossier, trackOf(dossier, place, "blue"), dayOf(day));
}

const said = (claims: readonly ClaimLine[], place: string, day: string) => {
  const { state, at: inside } = at(claims, place, day);
  return [state, ...inside].join(" ");
};

const stay: ClaimLine = { id: "stay", edtf: "2001-02-01/2001-03-10" };
const up: ClaimLine = { id: "up", edtf: "2001-02/2001-03-05", places: ["hill"] };

describe("a place that holds others", () => {
  it("has the strongest state of what lies in it, at any depth, and says where", () => {
    for (const outer of ["town", "land", "coast"]) {
      expect(said([stay, up], outer, "2001-02-10")).toBe("attested harbour");
      expect(said([stay, up], outer, "2001-03-01")).toBe("attested harbour hill");
      expect(at([stay, up], outer, "2001-03-01").claims).toEqual(["stay", "up"]);
      expect(said([stay, up], outer, "2001-01-15")).toBe("none");
    }
    expect(said([stay], "abroad", "2001-03-01")).toBe("none");
  });

  it("gives nothing of its own to what lies in it", () => {
    const own: ClaimLine = { id: "own", edtf: "2001-02-01/2001-03-10", places: ["town"] };
    expect(said([own], "harbour", "2001-03-01")).toBe("none");
    expect(said([own], "land", "2001-03-01")).toBe("attested town");
  });

  it("keeps its own claims apart, and names no place inside where they say as much", () => {
    const own: ClaimLine = { id: "own", edtf: "2001-03-01/2001-03-20", places: ["town"] };
    expect(said([stay, own], "town", "2001-03-05")).toBe("attested");
    expect(at([stay, own], "town", "2001-03-05").claims).toEqual(["own"]);
    expect(said([stay, own], "town", "2001-02-05")).toBe("attested harbour");
    // Its own claim only leaves it possible, the harbour's is certain.
    expect(said([stay, { ...own, edtf: "2001-03" }], "town", "2001-03-05")).toBe("attested harbour");
  });

  it("that is a city has what is known of a base in it, where its own claims say as much", () => {
    const city = places.map((place) =>
      typeof place !== "string" && place.id === "town" ? { ...place, kind: "city" as const } : place,
    );
    const own: ClaimLine = { id: "own", edtf: "2001-03-01/2001-03-20", places: ["town"] };
    const dossier = dossierOf({ claims: [stay, own], places: city });
    const town = presenceOn(dossier, trackOf(dossier, "town", "blue"), dayOf("2001-03-05"));
    expect([town.at, town.claims]).toEqual([["harbour"], ["stay", "own"]]);
    const weak = dossierOf({ claims: [{ ...stay, basis: "reading" }, own], places: city });
    expect(presenceOn(weak, trackOf(weak, "town", "blue"), dayOf("2001-03-05")).at).toEqual([]);
  });

  it("takes what is possible, inferred, last reported and planned inside", () => {
    expect(said([up], "town", "2001-02-10")).toBe("possible hill");
    const again: ClaimLine = { id: "again", edtf: "2001-04-01/2001-04-10" };
    expect(said([stay, again], "town", "2001-03-20")).toBe("inferred harbour");
    expect(said([stay], "town", "2001-04-20")).toBe("last-attested harbour");
    expect(said([{ ...stay, standing: "planned" }], "town", "2001-04-20")).toBe("planned harbour");
    expect(said([{ ...stay, edtf: "/2001-03-10" }], "town", "2001-03-09")).toBe("possible harbour");
    expect(at([{ ...stay, edtf: "/2001-03-10" }], "town", "2001-03-09").startNotStated).toBe(true);
  });

  it("puts what is inferred inside before what is possible only because no source states a start", () => {
    const again: ClaimLine = { id: "again", edtf: "2001-04-01/2001-04-10" };
    const untold: ClaimLine = { id: "untold", edtf: "/2001-04-15", places: ["hill"] };
    expect(said([stay, again, untold], "town", "2001-03-20")).toBe("inferred harbour");
  });

  it("is last reported on the later of two days, its own or one inside", () => {
    const own: ClaimLine = { id: "own", edtf: "2001-02-20", places: ["town"] };
    expect(said([stay, own], "town", "2001-04-20")).toBe("last-attested harbour");
    expect(isoOf(at([stay, own], "town", "2001-04-20").lastAttested ?? 0)).toBe("2001-03-10");
    expect(said([stay, { ...own, edtf: "2001-03-25" }], "town", "2001-04-20")).toBe("last-attested");
    expect(said([stay, { ...up, edtf: "2001-03-02" }], "town", "2001-04-20")).toBe("last-attested harbour");
  });

  it("that the force has left has it still where a source sees it inside, but not as last reported there", () => {
    const gone: ClaimLine = { id: "gone", edtf: "2001-04-01", kind: "movement", places: [], fromPlace: "town" };
    expect(said([stay, gone], "town", "2001-03-01")).toBe("attested harbour");
    expect(said([stay, gone], "town", "2001-04-10")).toBe("ended");
    const back: ClaimLine = { id: "back", edtf: "2001-05-01" };
    expect(said([stay, gone, back], "town", "2001-05-01")).toBe("attested harbour");
    expect(said([stay, gone, back], "town", "2001-05-02")).toBe("ended");
  });

  it("counts a move out of a place inside as the departure of a part, and not one that stays inside", () => {
    const out: ClaimLine = { id: "out", edtf: "2001-03-01", kind: "movement", places: [], fromPlace: "harbour" };
    expect(at([stay, { ...out, toPlace: "abroad" }], "town", "2001-03-02").partlyLeft).toEqual(["out"]);
    expect(at([stay, { ...out, toPlace: "hill" }], "town", "2001-03-02").partlyLeft).toEqual([]);
    expect(at([stay, { ...out, toPlace: "town" }], "town", "2001-03-02").partlyLeft).toEqual([]);
    expect(at([stay, { ...out, toPlace: "abroad", standing: "planned" }], "town", "2001-03-02").partlyLeft).toEqual([]);
  });

  it("carries the demands made at the places that it names", () => {
    const demand = (id: string, place: string): ClaimLine => ({
      id,
      edtf: "2001-02-20",
      kind: "event",
      standing: "demanded",
      topics: ["demand"],
      places: [place],
    });
    const claims = [stay, { ...up, edtf: "2001-02-01/2001-03-10" }, demand("down", "harbour"), demand("top", "hill")];
    expect(at(claims, "town", "2001-03-01").toldToLeave).toEqual(["down", "top"]);
  });

  it("no longer only has a demand to leave, once the force has left the last place inside, and says which", () => {
    const told: ClaimLine = {
      id: "told",
      edtf: "2001-02-20",
      kind: "statement",
      standing: "demanded",
      topics: ["demand"],
      places: ["land"],
    };
    const leaves = (id: string, from: string, edtf: string): ClaimLine => ({
      ...{ id, edtf, kind: "movement", places: [], fromPlace: from },
      toPlace: "abroad",
    });
    const claims = [stay, up, told, leaves("off", "harbour", "2001-03-20"), leaves("last", "hill", "2001-04-02")];
    expect(said(claims, "land", "2001-04-01")).toBe("last-attested hill");
    expect(said(claims, "land", "2001-04-03")).toBe("ended hill");
    expect(at(claims, "land", "2001-04-03").claims).toEqual(["last"]);
    // Of a place where nobody ever was the demand is all that is known.
    expect(said([told], "land", "2001-04-03")).toBe("planned");
  });

  it("has the disputes of the claims inside on which its state rests", () => {
    const dossier = dossierOf({
      places,
      claims: [stay, up],
      disagreements: [dispute("who", [["stay"], ["up"]])],
    });
    expect(presenceOn(dossier, trackOf(dossier, "land", "blue"), dayOf("2001-02-10")).disputed).toEqual(["who"]);
  });

  it("rests on what sources say of one place inside, not on our reading of another, and has the disputes of both", () => {
    const read: ClaimLine = { ...stay, id: "read", places: ["abroad"], basis: "reading" };
    const dossier = dossierOf({
      places: [...places, { id: "world", members: ["land", "abroad"] }],
      claims: [stay, read],
      disagreements: [dispute("gone", [["read"], []])],
    });
    const world = presenceOn(dossier, trackOf(dossier, "world", "blue"), dayOf("2001-03-01"));
    expect([world.at, world.claims, world.disputed]).toEqual([["harbour", "abroad"], ["stay"], ["gone"]]);
  });

  it("ends where places lie in each other in a circle", () => {
    const dossier = dossierOf({
      places: [
        { id: "harbour", within: "hill" },
        { id: "hill", within: "harbour" },
        { id: "coast", members: ["hill"] },
      ],
      claims: [stay],
    });
    const inside = (place: string) => presenceOn(dossier, trackOf(dossier, place, "blue"), dayOf("2001-03-01")).at;
    expect(inside("hill")).toEqual(["harbour"]);
    expect(inside("coast")).toEqual(["harbour"]);
  });
});
