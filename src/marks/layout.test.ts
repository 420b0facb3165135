import { describe, expect, it } from "vitest";
import { type Box, distanceTo, isInside, overlaps } from "#geo/box.ts";
import { project } from "#geo/mercator.ts";
import { must } from "#tests/fixtures/builder.ts";
import { coastInput, coastLayout, days } from "#tests/fixtures/coast.ts";
import { blocksOf, clashesOf, sizes } from "#tests/fixtures/drawings.ts";
import { sideOf } from "./anchors.ts";
import { layoutMarks } from "./layout.ts";
import type { MarksLayout } from "./types.ts";

const cases = days.flatMap((day) => sizes.map((size) => ({ day, size, name: `${size.width}x${size.height}` })));
const bases = ["harbour", "hill", "cove"];
const busy = "2001-06-15";
const wide = { width: 1496, height: 660 };

const frameOf = ({ width, height }: { width: number; height: number }): Box => ({
  left: 0,
  top: 0,
  right: width,
  bottom: height,
});

const sidesOf = ({ choices, places }: MarksLayout) =>
  new Map(
    places.flatMap(({ id, kind }) => (kind === "base" ? [[id, sideOf(choices.get(id) ?? "forced")] as const] : [])),
  );

const basesOf = ({ places }: MarksLayout) => places.filter(({ kind }) => kind === "base");

describe.each(cases)("$day at $name", ({ day, size }) => {
  const layout = coastLayout(day, size);

  it.each(["en", "fr"] as const)(
    "overlaps no words or symbols of different marks, and names every base (%s)",
    (language) => {
      const drawn = language === "en" ? layout : coastLayout(day, size, { language });
      expect(clashesOf(drawn)).toEqual([]);
      expect(basesOf(drawn).map(({ id, labels }) => [id, labels.length])).toEqual(bases.map((id) => [id, 1]));
    },
  );

  it("keeps words and boxes inside the drawing and off legend and controls", () => {
    const { reserved } = coastInput(day, size);
    const words = blocksOf(layout).filter(({ what }) => what !== "symbol");
    expect(words.length).toBeGreaterThanOrEqual(bases.length);
    expect(
      words.filter(({ box }) => !isInside(box, frameOf(size)) || reserved.some((other) => overlaps(box, other))),
    ).toEqual([]);
  });

  it("shows every base inside the drawing, with a target of at least 44 by 48 pixels", () => {
    for (const { hit } of basesOf(layout)) {
      expect(isInside(hit, frameOf(size))).toBe(true);
      expect(hit.right - hit.left).toBeGreaterThanOrEqual(44);
      expect(hit.bottom - hit.top).toBeGreaterThanOrEqual(48);
    }
  });

  it("keeps country figures 60 pixels away from every base", () => {
    const figures = layout.places.filter(({ kind }) => kind === "country").flatMap(({ symbols }) => symbols);
    const near = figures.filter(({ at }) =>
      basesOf(layout).some((base) => Math.hypot(at.x - base.at.x, at.y - base.at.y) < 60),
    );
    expect(near).toEqual([]);
  });
});

it.each(sizes)("is the same twice, $width x $height", (size) => {
  expect(coastLayout(busy, size)).toEqual(coastLayout(busy, size));
});

it("has something of every kind to lay out, so that the cases above are about something", () => {
  const layout = coastLayout(busy, wide);
  const { places, arrows, edges } = layout;
  const symbolsOf = (kind: string) => places.filter((mark) => mark.kind === kind).map(({ symbols }) => symbols.length);
  expect(symbolsOf("base")).toEqual([2, 1, 2]);
  expect(symbolsOf("country")).toEqual([2, 1]);
  expect([arrows.length, edges.length, blocksOf(layout).length]).toEqual([3, 2, 19]);
});

describe.each(sizes.concat({ width: 960, height: 844 }))("the region view at $width x $height", (size) => {
  const layout = coastLayout(busy, size, { mode: "context" });

  it("overlaps no words, stays inside and names every member state", () => {
    const words = blocksOf(layout).filter(({ what }) => what === "words");
    expect(
      words.flatMap((a, n) => words.slice(n + 1).filter((b) => a.owner !== b.owner && overlaps(a.box, b.box))),
    ).toEqual([]);
    expect(words.filter(({ box }) => !isInside(box, frameOf(size)))).toEqual([]);
    expect(layout.places.filter(({ kind }) => kind === "state").map(({ id }) => id)).toEqual(["land", "isle"]);
  });
});

it("says a coup without the country's name under the country's name", () => {
  const rows = coastLayout(busy, { width: 960, height: 844 }, { mode: "context" })
    .places.find(({ id }) => id === "land")
    ?.labels.map(({ lines }) => lines[0]?.text);
  expect(rows?.slice(0, 2)).toEqual(["Land", "Coup, 2 April 2001"]);
});

describe("names of places", () => {
  it.each(sizes)("keep their sides while the map moves, $width x $height", (size) => {
    const input = coastInput(busy, size);
    const rest = layoutMarks(input);
    const moved = layoutMarks({
      ...input,
      camera: { ...input.camera, lng: input.camera.lng + 0.05 },
      before: rest.choices,
    });
    expect(rest.choices.size).toBeGreaterThanOrEqual(bases.length);
    for (const { id } of rest.places) expect([id, moved.choices.get(id)]).toEqual([id, rest.choices.get(id)]);
  });

  it("keep a side chosen before, even where another is better", () => {
    expect(coastLayout(busy, wide).choices.get("hill")).not.toBe("0 below");
    const kept = coastLayout(busy, wide, { before: new Map([["hill", "0 below"]]) });
    expect(kept.choices.get("hill")).toBe("0 below");
  });

  // On the flattest there is room on another side only, once symbols are there.
  it.each(sizes.filter(({ height }) => height >= 200))(
    "stand on the same side on every day, $width x $height",
    (size) => {
      const last = sidesOf(coastLayout("2001-07-01", size));
      const moved = days.flatMap((day) =>
        [...sidesOf(coastLayout(day, size))]
          .filter(([id, side]) => last.get(id) !== "forced" && last.get(id) !== side)
          .map(([id]) => `${day} ${id}`),
      );
      expect([...last.keys()]).toEqual(expect.arrayContaining(bases));
      expect(moved).toEqual([]);
    },
  );

  it("of countries begin at the same point on every day, with figures and without", () => {
    const cornersOf = (day: string) =>
      coastLayout(day, wide).places.flatMap(({ id, kind, labels: [name] }) =>
        kind === "country" && name ? [`${id} ${name.box.left.toFixed(1)} ${name.box.top.toFixed(1)}`] : [],
      );
    // After the last source the words are longer, and numbers that find no room move rather than go.
    const all = days.slice(0, -1).map(cornersOf);
    expect(all[0]).toHaveLength(2);
    for (const corners of all) expect(corners).toEqual(all[0]);
  });

  it("stand off the runways of their base", () => {
    const camera = { zoom: 12.6, lat: 2.501, lng: 2.5 };
    const input = coastInput(busy, wide, { camera, selected: "harbour" });
    const [runway] = input.view.dossier.place.get("harbour")?.runways ?? [];
    const [from, to] = must(runway).ends;
    const points = Array.from({ length: 101 }, (_, n) =>
      project([from[0] + ((to[0] - from[0]) * n) / 100, from[1] + ((to[1] - from[1]) * n) / 100], camera, wide),
    );
    const name = must(layoutMarks(input).places.find(({ id }) => id === "harbour")?.labels[0]);
    expect(Math.hypot(must(points[100]).x - must(points[0]).x, 0)).toBeGreaterThan(200);
    expect(points.filter((point) => distanceTo(name.box, point) === 0)).toEqual([]);
  });
});
