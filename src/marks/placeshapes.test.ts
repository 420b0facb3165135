import { distance } from "@turf/distance";
import { describe, expect, test } from "vitest";
import type { Place } from "#domain/compiled.ts";
import { placeFeatures } from "./placeshapes.ts";

type Runway = NonNullable<Place["runways"]>[number];

const runway: Runway = {
  designator: "09R/27L",
  ends: [
    [2.169414, 13.481611],
    [2.204498, 13.483231],
  ],
  width_m: 45,
  surface: "asphalt",
  source: "survey",
};
const base: Place = {
  id: "airbase-101",
  name: "Airbase 101",
  short: "Airbase 101",
  kind: "base",
  geometry: { type: "Point", coordinates: [2.1836, 13.4815] },
};

const of = (place: Place, kind: string) =>
  placeFeatures([place]).features.filter((feature) => feature.properties?.kind === kind);
const ring = (place: Place, kind: string) => {
  const geometry = of(place, kind)[0]?.geometry;
  if (geometry?.type !== "Polygon") throw new Error(`no ${kind}`);
  return geometry.coordinates[0] ?? [];
};
const metres = (a: number[] | undefined, b: number[] | undefined) => distance(a ?? [], b ?? [], { units: "meters" });

describe("runways", () => {
  const place = { ...base, runways: [runway] };

  test("are rectangles as long and as wide as in the data", () => {
    const [a, b, c, d, e] = ring(place, "runway");
    expect(metres(a, b)).toBeCloseTo(metres([...runway.ends[0]], [...runway.ends[1]]), 1);
    expect(metres(b, c)).toBeCloseTo(45, 2);
    expect(metres(d, a)).toBeCloseTo(45, 2);
    expect(metres(a, c)).toBeCloseTo(metres(b, d), 1);
    expect(e).toEqual(a);
  });

  test("are wound counter-clockwise", () => {
    const corners = ring(place, "runway");
    let area = 0;
    for (let at = 1; at < corners.length; at += 1) {
      const [x0 = 0, y0 = 0] = corners[at - 1] ?? [];
      const [x1 = 0, y1 = 0] = corners[at] ?? [];
      area += x0 * y1 - x1 * y0;
    }
    expect(area).toBeGreaterThan(0);
  });

  test("have a centre line and a number beyond each end", () => {
    expect(of(place, "runway-line")[0]?.geometry).toEqual({ type: "LineString", coordinates: runway.ends });
    const numbers = of(place, "designator");
    expect(numbers.map((number) => number.properties?.text)).toEqual(["09R", "27L"]);
    const [first] = numbers;
    if (first?.geometry.type !== "Point") throw new Error("no point");
    expect(first.geometry.coordinates[0]).toBeLessThan(runway.ends[0][0]);
  });

  test("say when they are approximate", () => {
    const rough = { ...base, runways: [{ ...runway, approximate: true }] };
    expect(of(rough, "runway")[0]?.properties?.approximate).toBe(true);
    expect(of(place, "runway")[0]?.properties?.approximate).toBe(false);
  });

  test("are left out when their numbers are no good: one bad feature would empty the source", () => {
    const bad: Runway[] = [
      { ...runway, ends: [runway.ends[0], runway.ends[0]] },
      { ...runway, width_m: Number.NaN },
      { ...runway, ends: [[Number.NaN, 13], runway.ends[1]] },
      { ...runway, ends: [[2, 500], runway.ends[1]] },
    ];
    expect(placeFeatures([{ ...base, runways: bad }]).features).toEqual([]);
  });
});

test("rings have the radius in international miles all around", () => {
  const corners = ring({ ...base, ring: { radius_miles: 6, claim: "c-1" } }, "ring");
  expect(corners.length).toBeGreaterThan(100);
  for (const corner of corners) expect(metres(base.geometry.coordinates, corner)).toBeCloseTo(6 * 1609.344, 0);
});

test("precision circles have the radius in metres", () => {
  const corners = ring({ ...base, precision_m: 250 }, "precision");
  for (const corner of corners) expect(metres(base.geometry.coordinates, corner)).toBeCloseTo(250, 1);
});

test("places with nothing to draw give nothing", () => {
  expect(placeFeatures([base, { ...base, precision_m: 0 }]).features).toEqual([]);
});
