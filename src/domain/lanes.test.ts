import { describe, expect, it } from "vitest";
import { type ClaimLine, dossierOf } from "#tests/fixtures/builder.ts";
import { dayOf, isoOf } from "./day.ts";
import { laneOf } from "./lanes.ts";
import { presenceOn } from "./presence.ts";
import { trackOf } from "./track.ts";

function lane(claims: readonly ClaimLine[]) {
  const dossier = dossierOf({ claims });
  const track = trackOf(dossier, "harbour", "blue");
  return { dossier, track, segments: laneOf(dossier, track).segments };
}

const drawn = (claims: readonly ClaimLine[]) =>
  lane(claims).segments.map(({ state, from, to }) => `${state} ${isoOf(from)} ${isoOf(to)}`);

const departure: ClaimLine = {
  id: "departure",
  edtf: "2001-07",
  kind: "movement",
  fromPlace: "harbour",
  toPlace: "abroad",
};

describe("a lane", () => {
  it("draws what is known and leaves silence blank", () => {
    expect(drawn([{ id: "stay", edtf: "2001-02/2001-03-10" }])).toEqual([
      "possible 2001-02-01 2001-02-27",
      "attested 2001-02-28 2001-03-10",
      "last-attested 2001-03-11 2002-12-31",
    ]);
  });

  it("joins stretches that say the same", () => {
    expect(
      drawn([
        { id: "stay", edtf: "2001-02-01/2001-03-10" },
        { id: "plan", edtf: "2001-02-15", standing: "planned" },
      ]),
    ).toHaveLength(2);
  });

  it("infers between two attestations and ends with a departure", () => {
    expect(
      drawn([{ id: "one", edtf: "2001-02-01/2001-02-10" }, { id: "two", edtf: "2001-04-01/2001-04-02" }, departure]),
    ).toEqual([
      "attested 2001-02-01 2001-02-10",
      "inferred 2001-02-11 2001-03-31",
      "attested 2001-04-01 2001-04-02",
      "last-attested 2001-04-03 2001-07-30",
      "ended 2001-07-31 2002-12-31",
    ]);
  });

  it("ramps up at an imprecise start and down at an imprecise end", () => {
    const { segments } = lane([{ id: "stay", edtf: "2001-02~/2001-05" }]);
    expect(segments.map(({ ramp }) => ramp)).toEqual(["up", null, "down", null]);
  });

  it("marks a start that no source gives", () => {
    const [before, open] = lane([{ id: "open", edtf: "/..", saidBy: ["winter", "spring"] }]).segments;
    expect(before).toMatchObject({
      state: "possible",
      startNotStated: true,
      ramp: null,
      claims: ["open"],
    });
    expect(open).toMatchObject({ state: "attested", startNotStated: false });
    const [closed] = lane([{ id: "closed", edtf: "2001-02-01/2001-03-01" }]).segments;
    expect(closed).toMatchObject({ state: "attested", startNotStated: false });
  });

  it("goes on in half after a part has left", () => {
    const { segments } = lane([
      { id: "stay", edtf: "2001-02-01/2001-08-10" },
      { ...departure, edtf: "2001-05-01", partial: true },
    ]);
    expect(segments.map(({ state, partlyLeft }) => [state, partlyLeft.length > 0])).toEqual([
      ["attested", false],
      ["attested", true],
      ["last-attested", true],
    ]);
  });

  it("says at which place inside the force is, and is cut where that changes", () => {
    const dossier = dossierOf({
      places: [{ id: "harbour", within: "town" }, { id: "hill", within: "town" }, "town"],
      claims: [
        { id: "down", edtf: "2001-02-01/2001-02-10" },
        { id: "up", edtf: "2001-02-06/2001-02-12", places: ["hill"] },
        { id: "own", edtf: "2001-02-20", places: ["town"] },
      ],
    });
    const { segments } = laneOf(dossier, trackOf(dossier, "town", "blue"));
    expect(segments.map(({ state, from, at, claims }) => [state, isoOf(from), at.join(), claims.join()])).toEqual([
      ["attested", "2001-02-01", "harbour", "down"],
      ["attested", "2001-02-06", "harbour,hill", "down,up"],
      ["attested", "2001-02-11", "hill", "up"],
      ["last-attested", "2001-02-13", "hill", "up"],
      ["attested", "2001-02-20", "", "own"],
      ["last-attested", "2001-02-21", "", "own"],
    ]);
  });

  it("keeps to the dossier's period", () => {
    expect(drawn([{ id: "stay", edtf: "1999-02-01/2001-03-10" }])[0]).toBe("attested 2000-01-01 2001-03-10");
  });

  it("agrees with the state of every single day", () => {
    const { dossier, track, segments } = lane([
      { id: "one", edtf: "2000-02~/2001-02" },
      { id: "two", edtf: "2001-04-01/..", saidBy: ["summer"] },
      { id: "three", edtf: "2002-03", standing: "disputed" },
      { ...departure, edtf: "2002-05/2002-06-10" },
    ]);
    for (let day = dayOf("2000-01-01"); day <= dayOf("2002-12-31"); day += 1) {
      const here = segments.filter((segment) => segment.from <= day && day <= segment.to);
      expect(here.length, isoOf(day)).toBeLessThanOrEqual(1);
      expect(here[0]?.state ?? "none", isoOf(day)).toBe(presenceOn(dossier, track, day).state);
    }
  });
});
