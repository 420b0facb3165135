import { expect, test } from "vitest";
import { indexDossier } from "#domain/dossier.ts";
import { distanceTo, overlaps } from "#geo/box.ts";
import { fitExtent } from "#geo/mercator.ts";
import { inputFor } from "#tests/fixtures/drawings.ts";
import { viewAt } from "#tests/fixtures/marks.ts";
import { syntheticFile } from "#tools/bench/world.ts";
import { layoutMarks } from "./layout.ts";

const size = { width: 980, height: 485 };

/** How many forces are at each base, or at which base each of them is. */
type Stage = { forces?: number; at?: typeof size; standing?: readonly number[]; empty?: string };

/** Bases at these points, so many forces at each. */
function layoutOf(points: [number, number][], { forces = 2, at = size, standing, empty }: Stage = {}) {
  const file = syntheticFile(standing?.length ?? points.length * forces);
  const [actor] = file.actors;
  if (!actor) throw new Error("the world has no force");
  file.actors = Array.from({ length: Math.max(standing?.length ?? forces, file.actors.length) }, (_, n) => ({
    ...actor,
    id: `a${n}`,
  }));
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
    actors: [`a${standing ? n : n % forces}`],
    places: [`p${standing ? standing[n] : Math.floor(n / forces)}`],
    when: { edtf: "2013-01-01/2024-12-31", basis: "stated", bounds },
  }));
  // Told of, but not yet there on the day.
  for (const claim of file.claims.filter(({ places }) => empty !== undefined && places.includes(empty)))
    claim.when = {
      ...claim.when,
      edtf: "2023-01-01/2024-12-31",
      bounds: { ...bounds, startMin: "2023-01-01", startMax: "2023-01-01" },
    };
  const view = viewAt("2020-05-02", indexDossier(file));
  const camera = fitExtent([0, 8, 16, 22], at);
  return layoutMarks(inputFor(view, at, { camera, reserved: [] }));
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

test("twelve, six and three forces 200 metres apart do not lie on each other in a small frame", () => {
  const at = { width: 360, height: 155 };
  for (const second of [8, 8.002]) {
    const forces = Array.from({ length: 21 }, (_, n) => (n < 12 ? 0 : n < 18 ? 1 : 2));
    const { places } = layoutOf(
      [
        [8, 15],
        [8.002, 15],
        [second, 15],
      ],
      { at, standing: forces },
    );
    const symbols = places.flatMap((mark) => mark.symbols.map((symbol) => ({ ...symbol.at, id: mark.id })));
    expect(new Set(symbols.map(({ id }) => id)).size).toBeGreaterThan(1);
    for (const [n, a] of symbols.entries())
      for (const b of symbols.slice(n + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(18);
  }
});

test("of two dozen bases in a row each has its symbols near its place, and no name lies on another or on a symbol", () => {
  const points = Array.from({ length: 24 }, (_, n): [number, number] => [2 + n * 0.4, 9]);
  const { places } = layoutOf(points, { forces: 1 });
  const names = places.flatMap(({ id, labels }) => labels.map(({ box }) => ({ id, box })));
  expect(names.length).toBeGreaterThan(4);
  for (const [n, { box, id }] of names.entries()) {
    expect(names.slice(n + 1).filter((other) => overlaps(box, other.box))).toEqual([]);
    const others = places.filter((place) => place.id !== id).flatMap(({ symbols }) => symbols);
    expect(others.filter(({ at }) => distanceTo(box, at) < 8)).toEqual([]);
  }
  for (const { at, symbols } of places)
    for (const symbol of symbols) expect(Math.hypot(symbol.at.x - at.x, symbol.at.y - at.y)).toBeLessThan(130);
});

test("a base where no force is stays a dot at its place, however near the next one is", () => {
  const { places } = layoutOf(
    [
      [8, 15],
      [8.002, 15],
    ],
    { standing: [0, 1], empty: "p1" },
  );
  expect(places.map(({ symbols, leader }) => [symbols.length, leader])).toEqual([
    [1, null],
    [0, null],
  ]);
});

test("symbols at a side of the drawing are moved in", () => {
  const [edge] = layoutOf([[-6.23, 15]]).places;
  expect(edge?.at.x).toBeLessThan(16);
  for (const { at } of edge?.symbols ?? []) expect(at.x).toBeGreaterThan(16);
  expect(edge?.leader).toBeNull();
});

test.each([1, 6, 7, 11, 12])(
  "%d forces at one base of a phone's map are all on it, side by side, with its name",
  (forces) => {
    const at = { width: 390, height: 300 };
    const [base] = layoutOf([[8, 15]], { forces, at }).places;
    expect(base?.symbols).toHaveLength(forces);
    expect(base?.labels).toHaveLength(1);
    for (const [n, one] of (base?.symbols ?? []).entries()) {
      expect(one.at.x).toBeGreaterThan(15);
      expect(one.at.x).toBeLessThan(at.width - 15);
      for (const other of (base?.symbols ?? []).slice(n + 1))
        expect(Math.hypot(one.at.x - other.at.x, one.at.y - other.at.y)).toBeGreaterThan(26.9);
    }
    const rows = new Set(base?.symbols.map((symbol) => symbol.at.y));
    expect(rows.size).toBe(forces > 6 ? 2 : 1);
  },
);
