import { describe, expect, it } from "vitest";
import { clearBoxes } from "#map/marks/basemap.ts";
import { isInside } from "#map/marks/box.ts";
import { layoutMarks } from "#map/marks/layout.ts";
import { project } from "#map/mercator.ts";
import type { MapCamera, MapSize } from "#map/scene.ts";
import { inputOf } from "./setup.ts";

const size: MapSize = { width: 1016, height: 486 };

/** The boxes in pixels of the drawing. */
function boxesAt(camera: MapCamera) {
  const input = { ...inputOf("2024-05-02", size), camera };
  const layout = layoutMarks(input);
  const boxes = clearBoxes(layout, camera, size, input.reserved).map((box) => {
    const { x, y } = project(box.at, camera, size);
    return { left: x - box.left, top: y - box.top, right: x + box.right, bottom: y + box.bottom };
  });
  return { input, layout, boxes };
}

const home = inputOf("2024-05-02", size).camera;

describe.each([
  ["the first view", home],
  ["an airfield", { zoom: 13.2, lat: 13.48, lng: 2.18 }],
])("basemap names keep out, in %s", (_, camera) => {
  const { input, layout, boxes } = boxesAt(camera);
  /** Boxes are rounded to whole pixels of a camera with limited digits. */
  const covers = (box: { left: number; top: number; right: number; bottom: number }) =>
    boxes.some((other) =>
      isInside(box, { left: other.left - 1, top: other.top - 1, right: other.right + 1, bottom: other.bottom + 1 }),
    );

  it("of legend, controls, scale and credits", () => {
    expect(input.reserved.length).toBeGreaterThan(0);
    expect(input.reserved.filter((box) => !covers(box))).toEqual([]);
  });

  it("of the boxes of far destinations", () => {
    expect(layout.edges.filter(({ box }) => !covers(box))).toEqual([]);
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
