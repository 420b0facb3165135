import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Camera } from "#geo/camera.ts";
import { project } from "#geo/mercator.ts";
import { always, runs } from "#tests/fixtures/runs.ts";
import { isSameCamera, roundCamera } from "./values.ts";

const size = { width: 1000, height: 600 };
const anyCamera: fc.Arbitrary<Camera> = fc.record({
  zoom: fc.double({ min: 2.5, max: 16, noNaN: true }),
  lat: fc.double({ min: -60, max: 60, noNaN: true }),
  lng: fc.double({ min: -170, max: 170, noNaN: true }),
});

describe("the precision of cameras", () => {
  it("keeps the middle of the picture within a pixel of where it was seen, at every zoom", () => {
    always([anyCamera], runs(1000), (seen) => {
      const linked = roundCamera(seen);
      const { x, y } = project([seen.lng, seen.lat], linked, size);
      expect(Math.hypot(x - size.width / 2, y - size.height / 2)).toBeLessThan(1);
      expect(isSameCamera(seen, linked)).toBe(true);
    });
  });

  it("tells two views apart that differ by some pixels", () => {
    always([anyCamera, fc.constantFrom(-1, 1)], runs(1000), (seen, side) => {
      const degrees = (3 * 360) / (512 * 2 ** seen.zoom);
      expect(isSameCamera(seen, { ...seen, lng: seen.lng + side * degrees })).toBe(false);
      expect(isSameCamera(seen, { ...seen, lat: seen.lat + side * degrees })).toBe(false);
    });
  });
});
