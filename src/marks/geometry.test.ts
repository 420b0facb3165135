import { describe, expect, it } from "vitest";
import { type Box, distanceTo, isInside, overlaps } from "#geo/box.ts";
import { project } from "#geo/mercator.ts";
import { type ClaimLine, must } from "#tests/fixtures/builder.ts";
import { basisOf, layoutIn, viewOf } from "#tests/fixtures/world.ts";
import { countryBlock, placeBlock } from "./countries.ts";
import { homeCamera } from "./room.ts";
import { narrowed } from "./spot.ts";
import type { MarksLayout } from "./types.ts";

const day = "2001-06-01";

function move(id: string, fromPlace: string, toPlace: string, rest: Partial<ClaimLine> = {}): ClaimLine {
  return {
    id,
    edtf: "[2001-03..2001-04-10]",
    kind: "movement",
    partial: true,
    places: [],
    fromPlace,
    toPlace,
    saidBy: ["summer"],
    ...rest,
  };
}

const here: ClaimLine = { id: "here", edtf: "2001-01-01/.." };
const counted: ClaimLine = {
  id: "counted",
  places: ["land"],
  edtf: "/..",
  saidBy: ["spring"],
  strength: { min: 900, max: 900, unit: "troops", counts: "country" },
};

const namesOf = ({ places }: MarksLayout) => places.flatMap(({ labels }) => labels.map(({ box }) => box));
const trailsOf = ({ arrows }: MarksLayout) => arrows.flatMap(({ trail }) => trail);
const crossed = (layout: MarksLayout) =>
  trailsOf(layout).filter((point) => namesOf(layout).some((box) => distanceTo(box, point) === 0));

describe("arrows and names", () => {
  const long = {
    harbour: ["Harbour of a very long name", "Harbour"],
    hill: ["Hill of a very long name", "Hill"],
    cove: ["Cove of a very long name", "Cove"],
  } as const;
  const claims = [move("a", "harbour", "hill"), move("b", "cove", "hill"), here];
  const named = (layout: MarksLayout) =>
    layout.places.filter(({ kind }) => kind === "base").map(({ labels }) => labels[0]?.lines[0]?.text);

  it("do not cross where a shorter form of the name does without", () => {
    const at = { harbour: [3.8, 3.7], hill: [12.7, 4.5], cove: [5, 5.7], land: [3, 7.5], isle: [12, 0.5] } as const;
    const layout = layoutIn({ claims, at, named: long }, day, { width: 500, height: 270 });
    expect(trailsOf(layout).length).toBeGreaterThan(40);
    expect(named(layout)).toEqual(["Harbour of a very long name", "Hill of a very long name", "Cove"]);
    expect(crossed(layout)).toEqual([]);
  });

  it("do not cross where an arrow to a far destination can bend round a name", () => {
    const at = { harbour: [8, 0.2], hill: [6, 5.2], cove: [15, 1], land: [14, 7], isle: [14, 1] } as const;
    // The name of the hill can only stand to its right, where the straight way to the upper edge is.
    const reserved: Box[] = [
      { left: 0, top: 50, right: 125, bottom: 200 },
      { left: 100, top: 50, right: 300, bottom: 79 },
      { left: 90, top: 134, right: 190, bottom: 160 },
    ];
    const claims = [move("a", "harbour", "far"), { ...here, id: "hill", places: ["hill"] }];
    const named = { hill: ["Hill 1234", "Hill 1234"] } as const;
    const layout = layoutIn({ claims, at, named }, day, { width: 400, height: 300 }, { reserved });
    const hill = must(layout.places.find(({ id }) => id === "hill")?.labels[0]);
    expect(hill.box.left).toBeLessThan(200);
    expect(hill.box.right).toBeGreaterThan(200);
    expect(layout.edges).toHaveLength(1);
    expect(trailsOf(layout).length).toBeGreaterThan(20);
    expect(crossed(layout)).toEqual([]);
  });

  it("leave the head of each arrow free of the others", () => {
    const world = {
      claims: [
        here,
        counted,
        move("a", "harbour", "hill"),
        move("b", "land", "far", { standing: "planned" }),
        move("c", "cove", "far"),
      ],
    };
    const at = { harbour: [3.3, 2.6], hill: [6.9, 4], cove: [12.5, 1.5], land: [6.1, 2.6], isle: [14, 0.5] } as const;
    const { arrows } = layoutIn({ ...world, at }, day, { width: 1016, height: 485 });
    expect(arrows).toHaveLength(3);
    for (const arrow of arrows) {
      const tip = must(arrow.trail.at(-1));
      const others = arrows.filter((other) => other !== arrow).flatMap(({ trail }) => trail);
      expect(others.filter(({ x, y }) => Math.hypot(x - tip.x, y - tip.y) < 8)).toEqual([]);
    }
  });
});

describe("a destination outside the drawing", () => {
  const claims = [move("a", "hill", "far", { edtf: "[2001-03..2001-04-10]", saidBy: ["spring"] }), here];

  /** The words of its box, where only a strip of the upper edge is free. */
  function box(width: number, room: number): string[] {
    const size = { width, height: width > 760 ? 500 : 220 };
    const side = (width - room) / 2;
    const reserved: Box[] = [
      { left: 0, top: 0, right: side, bottom: 60 },
      { left: width - side, top: 0, right: width, bottom: 60 },
    ];
    const { edges } = layoutIn({ claims, at: { hill: [8, 2] } }, day, size, { reserved });
    return edges.flatMap(({ label }) => label.lines.map(({ text }) => text));
  }

  it("is named with when, and with who and by what source where there is room", () => {
    expect(box(1000, 800)).toEqual(["↑ Far, between March and 10 April 2001", "Blue troops, from Hill, B ¶1"]);
    expect(box(620, 500)).toEqual(["↑ Far, between March and 10 April 2001"]);
  });

  it("is named in fewer words where there is less room", () => {
    expect(box(400, 360)).toEqual(["↑ Far, by 10 Apr"]);
    expect(box(400, 110)).toEqual(["↑ Far"]);
  });
});

describe("the words of a move", () => {
  const claims = [
    move("a", "harbour", "hill", {
      strength: { qualifier: "some", unit: "troops", counts: "share" },
      saidBy: ["winter"],
    }),
    move("b", "harbour", "hill", { strength: { qualifier: "most", unit: "troops", counts: "share" } }),
    here,
  ];

  /** The label, where nothing but a column in the middle is free for words. */
  function label(room: number) {
    const size = { width: 1000, height: 500 };
    const at = { harbour: [4, 2], hill: [12, 6], cove: [15, 1], land: [1, 7], isle: [15, 7] } as const;
    const middle = 500;
    const reserved: Box[] = [
      { left: 0, top: 0, right: middle - room / 2, bottom: 500 },
      { left: middle + room / 2, top: 0, right: 1000, bottom: 500 },
    ];
    const layout = layoutIn({ claims, at }, day, size, { reserved: room >= 1000 ? [] : reserved });
    const arrow = must(layout.arrows[0]);
    return { lines: arrow.label?.lines.map(({ text }) => text), box: arrow.label?.box, trail: arrow.trail };
  }

  it("stand beside its arrow, clear of it", () => {
    const { lines, box, trail } = label(1000);
    expect(lines).toEqual(["Between March and 10 April 2001", "some (A ¶1) or most (C ¶1)", "of Blue troops moved"]);
    expect(trail.filter((point) => distanceTo(must(box), point) < 4)).toEqual([]);
  });

  it("stand clear of other arrows", () => {
    const at = { harbour: [4.8, 2.4], hill: [14.4, 2.5], cove: [5.5, 3.6], land: [1, 7.6], isle: [15, 0.5] } as const;
    const others = [...claims, move("c", "cove", "hill", { actors: ["red"] })];
    const { arrows } = layoutIn({ claims: others, at }, day, { width: 1000, height: 500 });
    const words = arrows.flatMap(({ label }) => label ?? []);
    expect(words).toHaveLength(2);
    const points = arrows.flatMap(({ trail }) => trail);
    expect(words.flatMap(({ box }) => points.filter((point) => distanceTo(box, point) < 3))).toEqual([]);
  });

  it("stand on shorter lines, or say less, where there is less room", () => {
    expect(label(200).lines?.length).toBeGreaterThan(3);
    expect(label(60).lines).toBeUndefined();
  });
});

describe("lines made shorter", () => {
  it("part neither a reference nor a number from what it belongs to", () => {
    const texts = (text: string) => narrowed([{ text, style: "note" }], 40).map((line) => line.text);
    expect(texts("most (C ¶12) at Hill 201 since 3 May 2001 by 60 men")).toEqual([
      "most",
      "(C ¶12)",
      "at",
      "Hill 201",
      "since 3 May 2001",
      "by 60 men",
    ]);
    expect(texts("forces parties ; les autres « là » : non")).toEqual([
      "forces",
      "parties ;",
      "les",
      "autres",
      "« là » :",
      "non",
    ]);
  });
});

describe("a country's block", () => {
  const basis = basisOf([counted], { day: "2001-04-10" });
  const land = must(basis.view.places.get("land"));
  const obstacles = { frame: { left: 0, top: 0, right: 1000, bottom: 800 }, hard: [], soft: [] };
  const at = { x: 500, y: 400 };
  const base = { x: 560, y: 400 };
  const place = (detail: "full" | "name") =>
    placeBlock(countryBlock(basis, land, { detail, compact: false, width: 120 }), at, [base], obstacles);

  it("moves its figures away from a base, and a bare name not", () => {
    expect(distanceTo(must(place("full")).block.box, base)).toBeGreaterThanOrEqual(60);
    expect(place("name")?.key).toBe("0 0");
  });

  it("leaves a bare name out sooner than that it names the neighbour", () => {
    const taken = { ...obstacles, hard: [{ left: 430, top: 345, right: 570, bottom: 455 }] };
    const block = countryBlock(basis, land, { detail: "name", compact: false });
    expect(placeBlock(block, at, [], obstacles)).not.toBeNull();
    expect(placeBlock(block, at, [], taken)).toBeNull();
  });
});

describe("the region view", () => {
  const anchors = { land: [4, 5], isle: [12, 5] } as const;
  const world = { claims: [here, counted, { ...here, id: "isle", places: ["isle"], actors: ["red"] }] };

  it("puts the block of a state where the dossier wants it, and none on another", () => {
    const size = { width: 960, height: 600 };
    const view = viewOf({ ...world, anchors: { land: [4, 5], isle: [12, 5] } }, { day: "2001-04-10" });
    const { places } = layoutIn({ ...world, anchors: { land: [4, 5], isle: [12, 5] } }, "2001-04-10", size, {
      mode: "context",
      layers: ["context"],
    });
    const camera = homeCamera(view.dossier, size, "context");
    const blocks = places.filter(({ kind }) => kind === "state");
    for (const { id, hit, leader } of blocks) {
      expect(leader).toBeNull();
      expect(distanceTo(hit, project([...anchors[id as keyof typeof anchors]], camera, size))).toBeLessThan(2);
    }
    const [land, isle] = blocks.map(({ hit }) => hit);
    expect(blocks).toHaveLength(2);
    expect(overlaps(must(land), must(isle))).toBe(false);
    expect(blocks.every(({ hit }) => isInside(hit, { left: 0, top: 0, right: 960, bottom: 600 }))).toBe(true);
  });

  it("breaks long rows and says each whole, or none, as its room gets less", () => {
    const told: ClaimLine = {
      id: "told",
      kind: "statement",
      topics: ["demand"],
      places: ["land"],
      edtf: "2001-02",
      standing: "demanded",
    };
    const claims = [here, told, { ...here, id: "red", actors: ["red"], places: ["land"] }];
    /** What the block says where a strip of this height is free. */
    const words = (room: number) => {
      const reserved = [
        { left: 0, top: 0, right: 900, bottom: 250 - room / 2 },
        { left: 0, top: 250 + room / 2, right: 900, bottom: 500 },
      ];
      const rest = { mode: "context", layers: ["context"], reserved } as const;
      const { places } = layoutIn({ claims, at: { land: [5, 4] } }, day, { width: 900, height: 500 }, rest);
      return places.find(({ id }) => id === "land")?.labels.flatMap(({ lines }) => lines.map(({ text }) => text));
    };
    expect(words(100)).toEqual([
      "Land",
      "Last reported 10 April 2001;",
      "told to leave",
      "Last reported 10 April 2001",
    ]);
    expect(words(70)).toEqual(["Land"]);
  });
});
