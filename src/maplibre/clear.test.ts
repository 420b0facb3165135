import { describe, expect, it, test } from "vitest";
import { boxAround, isInside } from "#geo/box.ts";
import type { Camera, Size } from "#geo/camera.ts";
import { project } from "#geo/mercator.ts";
import { clearBoxes } from "#marks/basemap.ts";
import { layoutMarks } from "#marks/layout.ts";
import type { ClearBox } from "#marks/scene.ts";
import { coastInput } from "#tests/fixtures/coast.ts";
import { clearDiff, clearFeatures } from "./clear.ts";

const size: Size = { width: 1016, height: 486 };

/** The boxes in pixels of the drawing. */
function boxesAt(camera: Camera) {
  const input = { ...coastInput("2001-06-15", size), camera };
  const layout = layoutMarks(input);
  const boxes = clearBoxes(layout, camera, size, input.reserved).map((box) => {
    const { x, y } = project(box.at, camera, size);
    return boxAround({ x: x + box.offset[0], y: y + box.offset[1] }, ...box.half);
  });
  /** Boxes are rounded to whole pixels of a camera with limited digits. */
  const covers = (box: { left: number; top: number; right: number; bottom: number }) =>
    boxes.some((other) =>
      isInside(box, { left: other.left - 1, top: other.top - 1, right: other.right + 1, bottom: other.bottom + 1 }),
    );
  return { input, covers, layout };
}

test("another date leaves each box at its place: only what is said there changes", () => {
  const at = (iso: string) => {
    const input = coastInput(iso, size);
    const boxes = clearBoxes(layoutMarks(input), input.camera, size, input.reserved);
    return new Map(boxes.map((box) => [box.id, box]));
  };
  const [before, after] = [at("2001-02-10"), at("2001-06-15")];
  for (const boxes of [before, after]) {
    expect([boxes.get("harbour")?.at, boxes.get("harbour 0")?.at]).toEqual([
      [2.5, 2.5],
      [2.5, 2.5],
    ]);
    expect([boxes.get("hill")?.at, boxes.get("hill 0")?.at]).toEqual([
      [7.5, 6],
      [7.5, 6],
    ]);
  }
  expect(before.get("harbour")?.half).not.toEqual(after.get("harbour")?.half);
});

describe("clearDiff", () => {
  const box = (id: string, x: number): ClearBox => ({ id, at: [2, 13], offset: [x, 0], half: [20, 8] });

  test("names what is gone, gives what is new or different, and is silent about the rest", () => {
    const before = [box("stays", 1), box("moves", 2), box("goes", 3)];
    const changed = [box("moves", 30), box("comes", 4)];
    expect(clearDiff(before, [box("stays", 1), ...changed])).toEqual({ remove: ["goes"], add: clearFeatures(changed) });
    expect(clearDiff(before, before)).toEqual({ remove: [], add: [] });
  });

  test("begins with nothing", () => {
    expect(clearDiff(undefined, [box("comes", 4)])).toEqual({ remove: [], add: clearFeatures([box("comes", 4)]) });
  });

  test("says where a box lies around its place: top, right, bottom, left", () => {
    expect(clearFeatures([box("a", 7)])).toEqual([
      {
        type: "Feature",
        id: "a",
        properties: { offset: [7, 0], padding: [8, 20, 8, 20] },
        geometry: { type: "Point", coordinates: [2, 13] },
      },
    ]);
  });
});

const home = coastInput("2001-06-15", size).camera;

describe.each([
  ["the first view", home],
  ["an airfield", { zoom: 13.2, lat: 2.5, lng: 2.5 }],
])("basemap names keep out, in %s", (_, camera) => {
  const { input, covers } = boxesAt(camera);
  it("of legend, controls, scale and credits", () => {
    expect(input.reserved.length).toBeGreaterThan(0);
    expect(input.reserved.filter((box) => !covers(box))).toEqual([]);
  });

  it("of the drawing's edge, so that none is cut", () => {
    const { width, height } = size;
    const points = [0, 0.25, 0.5, 0.75, 1].flatMap((t) => [
      { x: t * width, y: 0 },
      { x: t * width, y: height },
      { x: 0, y: t * height },
      { x: width, y: t * height },
    ]);
    expect(points.filter(({ x, y }) => !covers({ left: x, top: y, right: x, bottom: y }))).toEqual([]);
  });
});

test("basemap names keep out of the boxes of far destinations", () => {
  const { layout, covers } = boxesAt(home);
  expect(layout.edges).toHaveLength(2);
  expect(layout.edges.filter(({ box }) => !covers(box))).toEqual([]);
});
