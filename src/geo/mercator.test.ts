import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { flightTarget, isCut, screensBetween } from "#maplibre/flight.ts";
import { always } from "#tests/fixtures/runs.ts";
import { besideTurn, boundTo, grown, mapBounds, widthOf } from "./bounds.ts";
import type { Camera } from "./camera.ts";
import { constrain, extentOf, fitExtent, metresPerPixel, project, unproject, zoomRange } from "./mercator.ts";

const cameras = fc.record({
  zoom: fc.double({ min: 2.5, max: 16, noNaN: true }),
  lng: fc.double({ min: -24, max: 47, noNaN: true }),
  lat: fc.double({ min: -7, max: 38, noNaN: true }),
});
const sizes = fc.record({ width: fc.integer({ min: 120, max: 2000 }), height: fc.integer({ min: 120, max: 1200 }) });
const anyNumber = fc.oneof(fc.double(), fc.constantFrom(Number.NaN, Infinity, -Infinity, 1e308));

describe("project", () => {
  test("agrees with a sum done by hand", () => {
    const size = { width: 980, height: 485 };
    const camera = { zoom: 5.2, lat: 15, lng: 9 };
    const niamey = project([2.1836, 13.4815], camera, size);
    // 512 * 2^5.2 = 18820.27 px around the world, 52.2785 px per degree of longitude.
    expect(niamey.x).toBeCloseTo(490 - (9 - 2.1836) * 52.2785, 2);
    expect(niamey.y).toBeCloseTo(324.4, 1);
  });

  test("knows the corners of the square world", () => {
    const world = { zoom: 0, lat: 0, lng: 0 };
    const size = { width: 512, height: 512 };
    const corner = project([-180, 85.0511287798], world, size);
    expect(corner.x).toBeCloseTo(0, 6);
    expect(corner.y).toBeCloseTo(0, 3);
    expect(project([0, 0], world, size)).toEqual({ x: 256, y: 256 });
  });

  test("is undone by unproject", () => {
    always([cameras, sizes, cameras], (camera, size, point) => {
      const there = project([point.lng, point.lat], camera, size);
      const [lng, lat] = unproject(there, camera, size);
      expect(lng).toBeCloseTo(point.lng, 8);
      expect(lat).toBeCloseTo(point.lat, 8);
    });
  });

  test("puts north up and east right", () => {
    always([cameras, sizes], (camera, size) => {
      const step = 0.01;
      const from = project([camera.lng, camera.lat], camera, size);
      const to = project([camera.lng + step, camera.lat + step], camera, size);
      expect(to.x).toBeGreaterThan(from.x);
      expect(to.y).toBeLessThan(from.y);
    });
  });
});

describe("fitExtent", () => {
  const boxes = fc
    .tuple(
      fc.double({ min: -20, max: 20, noNaN: true }),
      fc.double({ min: 0, max: 20, noNaN: true }),
      fc.double({ min: 0.5, max: 20, noNaN: true }),
      fc.double({ min: 0.5, max: 15, noNaN: true }),
    )
    .map(([west, south, width, height]) => [west, south, west + width, south + height] as const);
  const paddings = fc.record({
    top: fc.integer({ min: 0, max: 50 }),
    right: fc.integer({ min: 0, max: 50 }),
    bottom: fc.integer({ min: 0, max: 50 }),
    left: fc.integer({ min: 0, max: 50 }),
  });

  test("touches one pair of edges of the padded room and is in its middle, like xMidYMid meet", () => {
    always([boxes, sizes, paddings], (box, size, padding) => {
      const camera = fitExtent(box, size, padding);
      fc.pre(camera.zoom > zoomRange.min && camera.zoom < zoomRange.max);
      const a = project([box[0], box[3]], camera, size);
      const b = project([box[2], box[1]], camera, size);
      const gaps = {
        left: a.x - padding.left,
        right: size.width - padding.right - b.x,
        top: a.y - padding.top,
        bottom: size.height - padding.bottom - b.y,
      };
      expect(gaps.left).toBeCloseTo(gaps.right, 5);
      expect(gaps.top).toBeCloseTo(gaps.bottom, 5);
      expect(Math.min(gaps.left, gaps.top)).toBeCloseTo(0, 5);
    });
  });

  test("stays finite for points, upside-down boxes and padding without room", () => {
    const size = { width: 300, height: 200 };
    const wide = { top: 150, right: 200, bottom: 150, left: 200 };
    for (const box of [[2, 13, 2, 13] as const, [9, 20, 0, 10] as const, [0, 10, 9, 20] as const]) {
      const camera = fitExtent(box, size, wide);
      expect(Object.values(camera).every(Number.isFinite)).toBe(true);
    }
    expect(fitExtent([0, 10, 9, 20], size, wide)).toEqual(fitExtent([0, 10, 9, 20], size));
    expect(fitExtent([2, 13, 2, 13], size).zoom).toBe(zoomRange.max);
  });
});

describe("constrain", () => {
  test("gives a camera that MapLibre takes, whatever the numbers", () => {
    always([anyNumber, anyNumber, anyNumber, sizes], (zoom, lat, lng, size) => {
      const held = constrain({ zoom, lat, lng }, size);
      expect(held.zoom).toBeGreaterThanOrEqual(zoomRange.min);
      expect(held.zoom).toBeLessThanOrEqual(zoomRange.max);
      expect(Math.abs(held.lng)).toBeLessThanOrEqual(180);
      expect(Math.abs(held.lat)).toBeLessThanOrEqual(85.06);
    });
  });

  test("holds the camera in the box it was given, and in the world without one", () => {
    const before = mapBounds();
    const far = { zoom: 9, lat: -60, lng: 170 };
    const size = { width: 800, height: 600 };
    boundTo([100, -50, 110, -40]);
    const held = constrain(far, size);
    expect(held.lng).toBeLessThan(110);
    expect(held.lat).toBeGreaterThan(-50);
    boundTo();
    expect(constrain(far, size)).toEqual({ zoom: 9, lat: expect.closeTo(-60, 9), lng: expect.closeTo(170, 9) });
    boundTo(before);
    expect(mapBounds()).toEqual(before);
  });

  test("keeps the view inside the bounds, or the bounds inside the view", () => {
    always([cameras, sizes], (camera, size) => {
      const held = constrain(camera, size);
      const bounds = mapBounds();
      const [west, south, east, north] = extentOf(held, size);
      const slack = 1e-6;
      const inside = west >= bounds[0] - slack && east <= bounds[2] + slack;
      const around = west <= bounds[0] + slack && east >= bounds[2] - slack;
      expect(inside || around).toBe(true);
      const below = south >= bounds[1] - slack && north <= bounds[3] + slack;
      const beyond = south <= bounds[1] + slack && north >= bounds[3] - slack;
      expect(below || beyond).toBe(true);
      expect(constrain(held, size).lng).toBeCloseTo(held.lng, 9);
    });
  });

  test("puts what is not finite in the middle", () => {
    const held = constrain({ zoom: Number.NaN, lat: Infinity, lng: Number.NaN }, { width: 980, height: 485 });
    expect(held.zoom).toBe(4);
    expect(held.lng).toBeCloseTo(11.5, 9);
    expect(held.lat).toBeCloseTo(16.8135, 3);
  });
});

test("metresPerPixel: the equator of a 6371 km sphere at zoom 0", () => {
  expect(metresPerPixel(0, 0)).toBeCloseTo(40030.2e3 / 512, -1);
  expect(metresPerPixel(60, 3)).toBeCloseTo(metresPerPixel(0, 4), 6);
});

describe("flights", () => {
  const size = { width: 980, height: 485 };
  const niamey: Camera = { zoom: 6, lat: 13.5, lng: 2.2 };

  test("end where fitExtent and constrain say, padding included", () => {
    const padding = { top: 0, right: 400, bottom: 0, left: 0 };
    const extent = [-0.5, 10.8, 18.5, 20.5] as const;
    expect(flightTarget({ to: "extent", extent, animate: true, padding }, size)).toEqual(
      constrain(fitExtent(extent, size, padding), size),
    );
  });

  test("are cuts over more than three screens, measured at the smaller scale", () => {
    const far = { ...niamey, lng: 40 };
    expect(screensBetween(niamey, { ...niamey, lng: niamey.lng + (360 * 980) / (512 * 64) }, size)).toBeCloseTo(1, 6);
    const to = (camera: Camera) => ({ to: "camera", camera, animate: true }) as const;
    expect(isCut(to(far), niamey, far, size)).toBe(true);
    const close = { ...niamey, lng: 8, zoom: 13 };
    expect(isCut(to(close), niamey, close, size)).toBe(false);
    expect(isCut({ ...to(close), animate: false }, niamey, close, size)).toBe(true);
  });
});

describe("a map across the antimeridian", () => {
  const size = { width: 800, height: 500 };
  const box = [170, -20, -170, -10] as const;
  const across = (check: () => void) => {
    const before = mapBounds();
    boundTo(box);
    try {
      check();
    } finally {
      boundTo(before);
    }
  };

  test("is one piece: east of 180 degrees lies to the right of west of it", () => {
    across(() => {
      const camera = fitExtent(box, size);
      const xs = [170, 175, 180, -180, -175, -170].map((lng) => project([lng, -15], camera, size).x);
      expect(xs.map((x) => Math.round(x) + 0)).toEqual([0, 200, 400, 400, 600, 800]);
      expect(unproject({ x: 600, y: 250 }, camera, size)[0]).toBeCloseTo(-175, 6);
      expect(Math.abs(camera.lng)).toBeCloseTo(180, 6);
    });
  });

  test("gives cameras and extents between 180 W and 180 E, inside its box", () => {
    across(() => {
      always(
        [fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: 6, max: 12, noNaN: true })],
        (lng, zoom) => {
          const held = constrain({ lng, lat: -15, zoom }, size);
          expect(Math.abs(held.lng)).toBeLessThanOrEqual(180);
          const [west, , east] = extentOf(held, size);
          for (const side of [west, east]) expect(side >= 170 - 1e-6 || side <= -170 + 1e-6).toBe(true);
          expect(widthOf(extentOf(held, size))).toBeLessThanOrEqual(20 + 1e-6);
          // The way that MapLibre takes: never a turn around the world.
          expect(Math.abs(besideTurn(held.lng, lng) - lng)).toBeLessThanOrEqual(180);
        },
      );
    });
  });

  test("grows on both sides", () => {
    across(() => {
      expect(grown(box, 5, 1)).toEqual([165, -21, -165, -9]);
      expect(grown([179, -16, -179, -15], 2, 0)).toEqual([177, -16, -177, -15]);
    });
  });

  test("a box across it on another map is as wide as it is, not as narrow as it looks", () => {
    expect(fitExtent(box, size).zoom).toBeCloseTo(Math.log2((800 * 18) / 512), 6);
  });
});
