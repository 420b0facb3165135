import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { Extent } from "#geo/camera.ts";
import { mercatorX, mercatorY } from "#geo/mercator.ts";
import { must } from "#tests/fixtures/builder.ts";
import { LAND_WORLD, type LandFile, landPaths } from "./land.ts";

const read = (folder: string): LandFile => JSON.parse(readFileSync(`public/basemap/${folder}poster-land.json`, "utf8"));

/** Is a place left as paper in a picture that shows an extent? */
function isPaper(file: LandFile, extent: Extent, [lng, lat]: [lng: number, lat: number]): boolean {
  const paper = landPaths(file, extent, []).find(({ kind }) => kind === "beyond")?.d ?? "";
  const [x, y] = [mercatorX(lng) * LAND_WORLD, mercatorY(lat) * LAND_WORLD];
  return [...paper.matchAll(/M(-?\d+) (-?\d+)h(\d+)v(\d+)/g)].some((numbers) => {
    const [left, top, width, height] = numbers.slice(1).map(Number);
    return x > must(left) && x < must(left) + must(width) && y > must(top) && y < must(top) + must(height);
  });
}

it("leaves as paper what lies beyond the land at hand: no country is sea, and no sea is paper where no land was cut", () => {
  const wide: Extent = [-40, -10, 60, 40];
  const sahel = read("");
  // Port Sudan, Aswan's east, Nairobi, Algiers.
  for (const land of [
    [37.2, 19.6],
    [34, 24],
    [36.8, -1.3],
    [3, 36.7],
  ] as const)
    expect(isPaper(sahel, wide, [...land]), `${land}`).toBe(true);
  // Niamey, Khartoum's west, the Atlantic off Dakar, the Gulf of Guinea.
  for (const drawn of [
    [2.1, 13.5],
    [31, 15],
    [-22, 15],
    [0, 3],
  ] as const)
    expect(isPaper(sahel, wide, [...drawn]), `${drawn}`).toBe(false);
  expect(landPaths(sahel, [-10, 5, 20, 25], []).map(({ kind }) => kind)).not.toContain("beyond");
});
