import { expect, test } from "vitest";
import { indexDossier } from "#domain/dossier.ts";
import { overlaps } from "#geo/box.ts";
import { fitExtent } from "#geo/mercator.ts";
import { inputFor } from "#tests/fixtures/drawings.ts";
import { viewAt } from "#tests/fixtures/marks.ts";
import { syntheticFile } from "#tools/bench/world.ts";
import { layoutMarks } from "./layout.ts";

const size = { width: 980, height: 485 };

/** Bases at these points, two forces at each. */
function layoutOf(points: [number, number][]) {
  const file = syntheticFile(points.length * 2);
  const [place] = file.places;
  if (!place) throw new Error("the world has no place");
  file.places = points.map((coordinates, n) => ({
    ...place,
    id: `p${n}`,
    geometry: { type: "Point", coordinates },
  }));
  file.bases = file.places.map(({ id }) => id);
  const bounds = { startMin: "2013-01-01", startMax: "2013-01-01", endMin: "2024-12-31", endMax: "2024-12-31" };
  file.claims = file.claims.map((claim, n) => ({
    ...claim,
    actors: [`a${n % 2}`],
    places: [`p${Math.floor(n / 2)}`],
    when: { edtf: "2013-01-01/2024-12-31", basis: "stated", bounds },
  }));
  const view = viewAt("2020-05-02", indexDossier(file));
  const camera = fitExtent([0, 8, 16, 22], size);
  return layoutMarks(inputFor(view, size, { camera, reserved: [] }));
}

test("bases on one point and 200 metres apart stand beside each other, tied to their place, each with its name", () => {
  const { places } = layoutOf([
    [8, 15],
    [8, 15],
    [8.002, 15],
    [12, 18],
  ]);
  expect(places).toHaveLength(4);
  for (const [n, one] of places.entries()) {
    expect(one.labels).toHaveLength(1);
    for (const other of places.slice(n + 1))
      for (const { at } of one.symbols)
        for (const beside of other.symbols)
          expect(Math.hypot(at.x - beside.at.x, at.y - beside.at.y)).toBeGreaterThan(24);
  }
  expect(places.map(({ leader }) => leader !== null)).toEqual([false, true, true, false]);
  expect(places[1]?.leader?.from).toEqual(places[0]?.at);
});

test("of 300 bases those without room are dots, and no symbol lies on another's", () => {
  const points = Array.from({ length: 300 }, (_, n): [number, number] => [
    (n % 20) * 0.8,
    8 + Math.floor(n / 20) * 0.9,
  ]);
  const { places } = layoutOf(points);
  const shown = places.filter(({ symbols }) => symbols.length > 0);
  expect(places).toHaveLength(300);
  expect(shown.length).toBeGreaterThan(30);
  expect(shown.length).toBeLessThan(200);
  const symbols = shown.flatMap((mark) => mark.symbols.map(({ at }) => at));
  for (const [n, a] of symbols.entries())
    for (const b of symbols.slice(n + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(18);
  const names = shown.flatMap(({ labels }) => labels.map(({ box }) => box));
  for (const [n, box] of names.entries()) expect(names.slice(n + 1).some((other) => overlaps(box, other))).toBe(false);
});

test("symbols at a side of the drawing are moved in", () => {
  const [edge] = layoutOf([[-6.23, 15]]).places;
  expect(edge?.at.x).toBeLessThan(16);
  for (const { at } of edge?.symbols ?? []) expect(at.x).toBeGreaterThan(16);
  expect(edge?.leader).toBeNull();
});
