import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { isoOf } from "#domain/day.ts";
import { type Bar, laneOf } from "#domain/lanes.ts";
import { trackOf } from "#domain/track.ts";
import { blankBar } from "#tests/fixtures/blank.ts";
import { type ClaimLine, dispute, dossierOf, must, type World } from "#tests/fixtures/builder.ts";
import { BAR_PX, BarShape } from "./BarShape.tsx";
import { barsOf, disputesOf, extentOf, targetsOf } from "./bars.ts";

function bars(claims: readonly ClaimLine[], world: World = {}): Bar[] {
  const dossier = dossierOf({ ...world, claims });
  return barsOf(laneOf(dossier, trackOf(dossier, "harbour", "blue")));
}

const drawn = (list: readonly Bar[]) => list.map(({ state, from, to }) => `${state} ${isoOf(from)} ${isoOf(to)}`);

describe("bars of a lane", () => {
  it("run together where only the claims differ, and rest on all of them", () => {
    const list = bars([
      { id: "long", edtf: "2001-02-01/2001-04-30" },
      { id: "short", edtf: "2001-03-05/2001-03-09" },
    ]);
    expect(drawn(list)).toEqual(["attested 2001-02-01 2001-04-30", "last-attested 2001-05-01 2002-12-31"]);
    expect(list[0]?.claims).toEqual(["long", "short"]);
  });

  it("keep the ramp of an imprecise start over its whole stretch", () => {
    const list = bars([{ id: "stay", edtf: "2001-02~/2001-04-30" }]);
    expect(drawn(list)[0]).toBe("possible 2001-02-01 2001-02-27");
    expect(list[0]).toMatchObject({ ramp: "up", joined: false });
    expect(list[1]).toMatchObject({ state: "attested", joined: true });
  });

  it("have no ramp, and an end to the left, where no source states a start", () => {
    const list = bars([{ id: "stay", edtf: "/2001-04-30" }]);
    expect(drawn(list)).toEqual([
      "possible 2001-01-30 2001-04-29",
      "attested 2001-04-30 2001-04-30",
      "last-attested 2001-05-01 2002-12-31",
    ]);
    expect(list[0]).toMatchObject({ startNotStated: true, ramp: null });
    expect(list[1]).toMatchObject({ startNotStated: false, joined: true });
  });

  it("are cut where the force is known of another place inside", () => {
    const dossier = dossierOf({
      places: [{ id: "quay", within: "harbour" }, { id: "pier", within: "harbour" }, "harbour"],
      claims: [
        { id: "one", edtf: "2001-02-01/2001-02-10", places: ["quay"] },
        { id: "two", edtf: "2001-02-11/2001-02-20", places: ["pier"] },
      ],
    });
    const list = barsOf(laneOf(dossier, trackOf(dossier, "harbour", "blue")));
    expect(list.map(({ first, state }) => `${state} ${first.at}`)).toEqual([
      "attested quay",
      "attested pier",
      "last-attested pier",
    ]);
  });

  it("are cut where what sources say ends and our reading begins, whose upper edge is open", () => {
    const list = bars(
      [
        { id: "said", edtf: "2001-02-01/2001-02-10" },
        { id: "read", edtf: "2001-02-11/2001-02-20", basis: "reading" },
      ],
      {
        disagreements: [dispute("gone", [["said"], ["read"]])],
      },
    );
    expect(list.map(({ state, first }) => `${state} ${first.isRead}`)).toEqual([
      "attested false",
      "attested true",
      "last-attested true",
    ]);
    const [said = "", read = ""] = list.map((bar) =>
      renderToStaticMarkup(
        <BarShape bar={bar} extent={{ x1: 0, x2: 50 }} width={100} hatch="h" isRead={bar.first.isRead} />,
      ),
    );
    const contested = /class="tl-contested"/;
    expect([contested.test(said), contested.test(read)]).toEqual([true, true]);
    expect(read).not.toBe(said);
    expect(read).toContain('class="tl-notch"');
  });

  it("end a bar where a part of the force left", () => {
    const list = bars([
      { id: "stay", edtf: "2001-02-01/2001-05-31" },
      { id: "left", edtf: "2001-04-10", kind: "movement", fromPlace: "harbour", toPlace: "abroad", partial: true },
    ]);
    expect(list.map(({ state, partLeft }) => [state, partLeft])).toEqual([
      ["attested", false],
      ["attested", true],
      ["last-attested", true],
    ]);
  });
});

describe("contradictions", () => {
  const differ = (claims: string[]) => ({
    disagreements: [{ id: "differ", positions: claims.map((id) => ({ says: id, claims: [id] })) }],
  });

  it("make an outline", () => {
    const list = bars([{ id: "stay", edtf: "2001-02/2001-04-30" }], differ(["stay"]));
    expect(list.slice(0, 2).map(({ contested }) => contested)).toEqual([["differ"], ["differ"]]);
    expect(disputesOf(list).map(({ id, from, to }) => [id, isoOf(from), isoOf(to)])).toEqual([
      ["differ", "2001-02-01", "2001-04-30"],
    ]);
  });

  it("have no mark where no source states a start: nothing is drawn there that could be an outline", () => {
    const list = bars([{ id: "stay", edtf: "/2001-04-30" }], differ(["stay"]));
    expect(disputesOf(list).map(({ from, to }) => [isoOf(from), isoOf(to)])).toEqual([["2001-04-30", "2001-04-30"]]);
  });

  it("show although another claim says the same: the panel tells of them as well", () => {
    const list = bars(
      [
        { id: "stay", edtf: "2001-02-01/2001-04-30" },
        { id: "other", edtf: "2001-02-01/2001-04-30" },
      ],
      differ(["stay"]),
    );
    expect(disputesOf(list).map(({ from, to }) => [isoOf(from), isoOf(to)])).toEqual([["2001-02-01", "2001-04-30"]]);
  });
});

describe("targets", () => {
  const window = { from: 0, to: 99 };
  const bar = (state: Bar["state"], from: number, to: number): Bar => ({
    ...blankBar,
    ...{ state, from, to },
  });
  const targets = (list: Bar[], width = 200) =>
    targetsOf(
      list,
      list.map((item) => extentOf(window, item, width)),
      width,
    );

  it("are made up to 24 px where there is room", () => {
    expect(targets([bar("attested", 10, 10)])).toEqual([{ x1: 20, x2: 44 }]);
    expect(targets([bar("attested", 99, 99)])).toEqual([{ x1: 176, x2: 200 }]);
  });

  it("never lie over a neighbour", () => {
    const [first, second, third] = targets([
      bar("possible", 10, 30),
      bar("attested", 31, 32),
      bar("last-attested", 33, 99),
    ]);
    expect(must(first).x2).toBeLessThanOrEqual(must(second).x1);
    expect(must(second).x2 - must(second).x1).toBe(24);
    expect(must(second).x2).toBeLessThanOrEqual(must(third).x1);
  });

  it("leave the blank after the last mark to the date", () => {
    expect(targets([bar("last-attested", 10, 99)])).toEqual([{ x1: 20, x2: 44 }]);
  });

  it("are not there outside the window", () => {
    expect(targets([bar("attested", -20, -1), bar("attested", 100, 120)])).toEqual([null, null]);
  });
});

describe("the shape of a bar", () => {
  const shape = (bar: Partial<Bar>) =>
    renderToStaticMarkup(
      <BarShape {...{ width: 200, hatch: "h", extent: { x1: 20, x2: 60 } }} bar={{ ...blankBar, ...bar }} />,
    );
  const heights = (markup: string) =>
    [...markup.matchAll(/ height="([\d.]+)rem"/g)].map(([, height]) => Number(height) * 16);

  it("is of one height whatever is known of its ends, so that nothing reads as a force that grew", () => {
    const looks: Partial<Bar>[] = [
      {},
      { state: "possible", ramp: "up" },
      { state: "possible", ramp: "down", partLeft: true },
      { state: "possible", startNotStated: true },
      { state: "inferred", partLeft: true },
      { state: "last-attested" },
      { contested: ["differ"] },
    ];
    for (const look of looks) expect(heights(shape(look))).toEqual([BAR_PX]);
  });

  it("fades where its beginning or end is not known to the day, and after the last report", () => {
    expect(shape({ state: "possible", ramp: "up" })).toContain("tl-fade-in");
    expect(shape({ state: "possible", startNotStated: true })).toContain("tl-fade-in");
    expect(shape({ state: "possible", ramp: "down" })).toContain("tl-fade-out");
    expect(shape({ state: "last-attested" })).toContain("tl-fade-out");
    expect(shape({})).not.toContain("fade");
  });

  it("has a notch where a part of the force left, once", () => {
    const list = bars([
      { id: "stay", edtf: "2001-02-01/2001-05-31" },
      { id: "left", edtf: "2001-04-10", kind: "movement", fromPlace: "harbour", toPlace: "abroad", partial: true },
    ]);
    expect(list.map((bar) => shape(bar).includes("tl-notch"))).toEqual([false, true, false]);
  });
});
