import { describe, expect, it } from "vitest";
import { mercatorX, mercatorY, project } from "#geo/mercator.ts";
import { LAND_WORLD } from "#marks/land.ts";
import { layoutMarks } from "#marks/layout.ts";
import { hasOpenLegend, homeCamera, isCompact, isWide } from "#marks/room.ts";
import { inputFor } from "#tests/fixtures/drawings.ts";
import { viewAt } from "#tests/fixtures/marks.ts";
import { everyDossier, shippedDossier } from "#tests/fixtures/shipped.ts";
import { posterLand } from "./poster.ts";
import { posterBox, posterClasses, posterCss, posterItems, posterLayout } from "./posterlayout.ts";

/** Every dossier as its page shows it first, with the sheet of its poster. */
const posters = everyDossier.map(({ name, dossier }) => {
  const view = viewAt(dossier.asOf, dossier);
  return { name, dossier, view, css: posterCss(view, "en") };
});

/** What a browser makes of `--world` and of an anchor's two lengths, with the container's size put in. */
function anchorsAt(css: string, name: string, { width, height }: { width: number; height: number }) {
  const rule = new RegExp(`\\.poster-${name}\\{display:block;([^}]*)\\}`).exec(css)?.[1] ?? "";
  const value = (property: string) => new RegExp(`--${property}:([^;]*)`).exec(rule)?.[1] ?? "";
  const length = (text: string, world = 0): number => {
    const sum = text
      .replaceAll("cqw", `*${width / 100}`)
      .replaceAll("cqh", `*${height / 100}`)
      .replaceAll("rem", "*16")
      .replaceAll("var(--world)", String(world))
      .replaceAll("calc", "")
      .replaceAll("min", "Math.min");
    return Number(new Function(`return ${sum}`)());
  };
  const world = length(value("world"));
  return (n: number) => ({ x: length(value(`x${n}`), world), y: length(value(`y${n}`), world) });
}

describe.each(posters)("the poster of $name", ({ dossier, view, css }) => {
  it.each(posterClasses)("puts places where the map does, $name", (item) => {
    const layout = posterLayout(view, "en", item);
    for (const drawing of [item.size, { width: item.size.width + 37, height: item.size.height + 21 }]) {
      const anchors = anchorsAt(css, item.name, drawing);
      const camera = homeCamera(dossier, drawing, "map");
      for (const [n, mark] of layout.places.entries()) {
        const position = dossier.place.get(mark.id)?.geometry.coordinates ?? [0, 0];
        const there = project(position, camera, drawing);
        const here = anchors(n);
        expect(Math.hypot(here.x - there.x, here.y - there.y), `${mark.id} ${drawing.width}`).toBeLessThan(0.5);
      }
    }
  });

  it("lays its words out as the live map does at the same size", () => {
    const item = posterClasses.find(({ name }) => name === "broad");
    expect(item && posterLayout(view, "en", item)).toEqual(item && layoutMarks(inputFor(view, item.size)));
  });

  it("gives every element one rule in every class", () => {
    for (const item of posterClasses) {
      const items = posterItems(view, posterLayout(view, "en", item));
      expect(css.split(`.poster-${item.name} .i`).length - 1).toBe(items.length);
      expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
    }
  });

  it("frames the land by the extent, so that it fits like the camera", () => {
    const [left = 0, top = 0, width = 0, height = 0] = posterBox(dossier.extent).split(" ").map(Number);
    const [west, south, east, north] = dossier.extent;
    expect(left).toBeCloseTo(mercatorX(west) * LAND_WORLD, 1);
    expect(top).toBeCloseTo(mercatorY(north) * LAND_WORLD, 1);
    expect(left + width).toBeCloseTo(mercatorX(east) * LAND_WORLD, 1);
    expect(top + height).toBeCloseTo(mercatorY(south) * LAND_WORLD, 1);
  });

  it("keeps its outlines small and the focus countries apart", () => {
    const paths = posterLand("public", dossier);
    expect(paths.reduce((sum, { d }) => sum + d.length, 0)).toBeLessThan(16_384);
    expect(paths.map(({ kind }) => kind)).toContain("land-focus");
  });
});

it("has classes whose typical sizes are of their own kind", () => {
  const kind = ({ size: own }: (typeof posterClasses)[number]) => [
    isCompact(own),
    isWide(own),
    hasOpenLegend(own, "map"),
  ];
  expect(Object.fromEntries(posterClasses.map((item) => [item.name, kind(item)]))).toEqual({
    broad: [false, true, true],
    wide: [false, true, true],
    medium: [false, true, false],
    low: [false, false, false],
    flat: [false, false, false],
    phone: [true, false, false],
    short: [true, false, false],
  });
});

it("keeps the outlines of niger-2024 between 8 and 16 kB, lakes and rivers among them", () => {
  const paths = posterLand("public", shippedDossier("niger-2024"));
  const bytes = paths.reduce((sum, { d }) => sum + d.length, 0);
  expect(bytes).toBeGreaterThan(8_000);
  expect(bytes).toBeLessThan(16_384);
  const outlines = paths.find(({ kind }) => kind === "land")?.d.match(/M/g);
  expect(outlines?.length).toBeGreaterThan(12);
  expect(paths.map(({ kind }) => kind)).toEqual(["lake sea", "land", "land-focus", "lake", "river"]);
});
