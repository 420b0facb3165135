import { describe, expect, it } from "vitest";
import type { Bar } from "#domain/lanes.ts";
import { blankBar } from "#tests/fixtures/blank.ts";
import type { LaneText } from "./lanetexts.ts";
import { placeNotes, placeReferences } from "./notelayout.ts";

const bar = (state: Bar["state"], rest: Partial<Bar> = {}): Bar => ({ ...blankBar, state, ...rest });
const plan = {
  from: 400,
  to: 700,
  isRange: false,
  near: ["planned: A → B, C ¶1", "planned: A → B"],
  far: ["planned, 3 May: A → B"],
};
const place = (bars: Bar[], extents: [number, number][], texts: LaneText[] = [], discs: number[] = [], wish = plan) => {
  const track = { bars, extents: extents.map(([x1, x2]) => ({ x1, x2 })), discs, width: 700 };
  const placed = placeNotes([wish], track, texts);
  return { note: placed.places[0], texts: placed.texts };
};

describe("words of plans", () => {
  it("end at the beginning of their arrow, on a full bar in its light words, on a hatched one on a ground of their own", () => {
    const { note } = place([bar("attested")], [[0, 700]]);
    expect(note).toMatchObject({ x1: 400, x2: 444, text: { text: plan.near[0], on: "bar", isAway: false } });
    expect((note?.text?.x ?? 0) + (note?.text?.width ?? 0)).toBeLessThan(400);
    expect(place([bar("inferred")], [[0, 700]]).note?.text).toMatchObject({ on: "hatch" });
    expect(place([], []).note?.text).toMatchObject({ on: "free" });
  });

  it("never hide where a bar begins or what sources dispute: they stand before all bars, and say the day", () => {
    const away = { text: "planned, 3 May: A → B", isAway: true };
    expect(place([bar("attested")], [[350, 700]]).note?.text).toMatchObject(away);
    expect(place([bar("attested", { contested: ["x"] })], [[350, 700]], [], [375]).note?.text).toMatchObject(away);
    expect(place([bar("attested")], [[60, 700]], [], [375]).note?.text).toBeNull();
  });

  it("have the room of “start not stated”, which goes before them", () => {
    const untold: LaneText = { bar: 0, x: 290, width: 100, text: "start not stated", tone: "beside" };
    const bars = [bar("possible", { startNotStated: true }), bar("attested")];
    const { note, texts } = place(
      bars,
      [
        [250, 400],
        [400, 700],
      ],
      [untold],
    );
    expect(note?.text?.isAway).toBe(false);
    expect((texts[0]?.x ?? 999) + 100).toBeLessThan(note?.text?.x ?? 0);
  });

  it("keep their arrow within the lane, before a disc, never shorter than it can be seen", () => {
    expect(place([], [], [], [], { ...plan, from: 695 }).note).toMatchObject({ x1: 681, x2: 699 });
    expect(place([], [], [], [440], { ...plan, isRange: true, to: 500 }).note).toMatchObject({ x1: 400, x2: 430 });
    expect(place([], [], [], [], { ...plan, from: 720 }).note).toBeNull();
  });
});

describe("references", () => {
  const refer = (bars: Bar[], x2: number, texts: LaneText[] = []) =>
    placeReferences({ bars, extents: [{ x1: 100, x2 }], discs: [], width: 700 }, texts, [], () => "C ¶2").length;

  it("stand on bars that have room for one and say nothing yet", () => {
    expect(refer([bar("attested")], 200)).toBe(1);
    expect(refer([bar("attested")], 120)).toBe(0);
    expect(refer([bar("possible")], 200)).toBe(0);
    expect(refer([bar("attested", { contested: ["x"] })], 200)).toBe(0);
    expect(refer([bar("attested")], 200, [{ bar: 0, x: 110, width: 40, text: "since", tone: "on-bar" }])).toBe(0);
  });
});
