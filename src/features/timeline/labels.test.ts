import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Bar } from "#domain/lanes.ts";
import type { LaneWords } from "#prose/lanenotes.ts";
import { blankBar } from "#tests/fixtures/blank.ts";
import { always } from "#tests/fixtures/runs.ts";
import { markOf, placeLabels } from "./eventlabels.ts";
import { laneTexts } from "./lanetexts.ts";

const wish = (x: number, rank: number, width = 100, x2 = x) => ({ extent: { x1: x, x2 }, rank, width });

describe("event texts", () => {
  it("begin at their marks, in the lower row first", () => {
    expect(placeLabels([wish(10, 1), wish(200, 1)], 500)).toEqual([
      { row: 1, x: 10, width: 100, tie: 10 },
      { row: 1, x: 200, width: 100, tie: 200 },
    ]);
    // A month's text begins where the month does, and the line goes to its middle.
    expect(placeLabels([wish(100, 1, 100, 160)], 500)).toEqual([{ row: 1, x: 100, width: 100, tie: 130 }]);
  });

  it("take the upper row, and then lose text by rank, not by order", () => {
    const places = placeLabels([wish(10, 3), wish(20, 2), wish(30, 1)], 500);
    expect(places.map((place) => place?.row)).toEqual([undefined, 0, 1]);
  });

  it("end at their mark where the window ends", () => {
    expect(placeLabels([wish(480, 1, 100)], 500)[0]).toEqual({ row: 1, x: 400, width: 100, tie: 480 });
  });

  it("make room for an earlier one by moving over their mark, and never change places with it", () => {
    const [coup, accord, end] = placeLabels([wish(1, 1, 240), wish(460, 2, 320), wish(650, 1, 325)], 770);
    expect(coup).toMatchObject({ row: 1, x: 1 });
    expect(end?.x).toBeGreaterThan(accord?.x ?? Number.NaN);
    expect(accord?.row).not.toBe(end?.row);
  });

  it("are not there for marks outside the window", () => {
    expect(placeLabels([wish(-50, 1), wish(600, 1)], 500)).toEqual([null, null]);
  });

  it("never overlap", () => {
    const wishes = Array.from({ length: 40 }, (_, n) => wish(n * 17, 1 + (n % 3), 60 + (n % 5) * 10));
    const places = placeLabels(wishes, 700).filter((place) => place !== null);
    for (const a of places)
      for (const b of places)
        if (a !== b && a.row === b.row) expect(a.x + a.width <= b.x || b.x + b.width <= a.x).toBe(true);
    expect(places.length).toBeGreaterThan(8);
  });

  it("are in the order of the dates, over their marks, and no line runs through another", () => {
    const marks = fc.array(
      fc.record({
        x: fc.integer({ min: 0, max: 700 }),
        rank: fc.integer({ min: 1, max: 3 }),
        width: fc.integer({ min: 20, max: 340 }),
      }),
      { maxLength: 14 },
    );
    always([marks], (list) => {
      const wishes = list.sort((a, b) => a.x - b.x).map(({ x, rank, width }) => wish(x, rank, width));
      const places = placeLabels(wishes, 700).filter((place) => place !== null);
      for (const [n, place] of places.entries()) {
        expect(place.x).toBeGreaterThanOrEqual(places[n - 1]?.x ?? 0);
        expect(place.tie >= place.x && place.tie <= place.x + place.width && place.x + place.width <= 700).toBe(true);
        for (const other of places)
          if (place.row === 0 && other.row === 1)
            expect(place.tie <= other.x || place.tie >= other.x + other.width).toBe(true);
      }
    });
  });
});

describe("event marks", () => {
  it("show how exactly the event is dated", () => {
    expect(markOf({ precision: "day", about: false })).toBe("tick");
    expect(markOf({ precision: "month", about: false })).toBe("bracket");
    expect(markOf({ precision: "range", about: false })).toBe("broken");
    expect(markOf({ precision: "month", about: true })).toBe("broken");
  });
});

describe("texts of a lane", () => {
  const words: LaneWords = {
    since: () => ["since 2018, C ¶13 (The Guardian)", "since 2018, C ¶13"],
    leaving: ({ first }) => (first.partlyLeft.length > 0 ? ["→ quay, C ¶2", "→ quay"] : []),
    inferred: "inferred",
    possible: "no day given",
    startNotStated: (_, isContested) => [...(isContested ? ["start not stated; differ"] : []), "start not stated"],
    planned: () => ["planned, B ¶5", "planned"],
    ramp: () => ["since April, C ¶2", "since April"],
    silent: () => "last reported",
  };
  const bar = (state: Bar["state"], rest: Partial<Bar> = {}): Bar => ({ ...blankBar, state, ...rest });
  const texts = (list: Bar[], extents: [number, number][], width = 700) =>
    laneTexts(
      list,
      extents.map(([x1, x2]) => ({ x1, x2 })),
      { width, silentFrom: 600, windowFrom: 5 },
      words,
    ).map(({ text, tone }) => `${tone}: ${text}`);

  it("are on a bar that begins before the window, only when they fit whole", () => {
    const cut = bar("attested", { from: 0 });
    expect(texts([cut], [[-300, 400]])).toEqual(["on-bar: ‹ since 2018, C ¶13 (The Guardian)"]);
    expect(texts([cut], [[-300, 200]])).toEqual(["on-bar: ‹ since 2018, C ¶13"]);
    expect(texts([cut], [[-300, 20]])).toEqual([]);
    expect(texts([bar("attested")], [[100, 400]])).toEqual([]);
  });

  it("say where those went who left, where there is room", () => {
    const left = bar("inferred", { leaves: true, first: { ...blankBar.first, partlyLeft: ["moved"] } });
    expect(texts([left], [[100, 400]])).toEqual(["on-hatch: → quay, C ¶2; inferred"]);
    expect(texts([left], [[100, 200]])).toEqual(["on-hatch: → quay, C ¶2"]);
    expect(texts([left], [[100, 172]])).toEqual(["on-hatch: → quay"]);
    expect(texts([bar("inferred", { leaves: true })], [[100, 400]])).toEqual(["on-hatch: inferred"]);
    expect(texts([bar("inferred")], [[100, 400]])).toEqual(["on-hatch: inferred"]);
  });

  it("are beside a ramp, and over the days before a start that is not stated", () => {
    expect(texts([bar("possible", { ramp: "up" })], [[300, 400]])).toEqual(["beside: since April, C ¶2"]);
    expect(texts([bar("possible", { ramp: "up" })], [[100, 400]])).toEqual(["beside: since April"]);
    const cut = bar("possible", { ramp: "up", from: 0 });
    expect(texts([cut], [[-30, 500]])).toEqual(["beside: since 2018, C ¶13 (The Guardian); no day given"]);
    expect(texts([bar("possible", { ramp: "up" })], [[30, 400]])).toEqual([]);
    expect(texts([bar("possible", { ramp: "up", joined: true })], [[300, 400]])).toEqual([]);
    const untold = bar("possible", { startNotStated: true });
    expect(texts([untold], [[300, 480]])).toEqual(["beside: start not stated"]);
    expect(texts([untold], [[300, 400]])).toEqual([]);
    // That sources differ on what follows may begin in the blank.
    const contested = bar("attested", { contested: ["differ"] });
    const untoldTo = (x2: number) =>
      texts(
        [untold, contested],
        [
          [60, x2],
          [x2, 500],
        ],
      );
    expect(untoldTo(240)).toEqual(["beside: start not stated; differ"]);
    expect(untoldTo(150)).toEqual(["beside: start not stated"]);
  });

  it("follow the last mark, clear of the stretch after the last source", () => {
    expect(texts([bar("last-attested")], [[300, 700]])).toEqual(["beside: last reported"]);
    expect(texts([bar("last-attested")], [[550, 700]])).toEqual([]);
    expect(texts([bar("last-attested", { from: 0 })], [[-50, 700]])).toEqual(["beside: last reported"]);
  });

  it("do not run into what stands before them", () => {
    const list = [bar("last-attested"), bar("possible", { startNotStated: true })];
    expect(
      texts(list, [
        [200, 380],
        [380, 400],
      ]),
    ).toEqual(["beside: last reported"]);
  });
});
