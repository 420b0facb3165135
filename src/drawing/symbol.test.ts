import { describe, expect, it } from "vitest";
import { shapes } from "#domain/vocabulary.ts";
import { corePath, formOf, OUTLINE_RADIUS, radiusOf, shapePath } from "./symbol.ts";

/** Corners of a path of straight lines. */
function cornersOf(path: string): { x: number; y: number }[] {
  let at = { x: 0, y: 0 };
  return [...path.matchAll(/([MLHV])(-?[\d.]+)(?: (-?[\d.]+))?/g)].map(([, command, first, second]) => {
    if (command === "H") at = { ...at, x: Number(first) };
    else if (command === "V") at = { ...at, y: Number(first) };
    else at = { x: Number(first), y: Number(second) };
    return at;
  });
}

describe("a shape", () => {
  it.each([
    ["diamond", 4, 0],
    ["triangle", 3, 0],
    ["square", 4, 8.8],
    ["pentagon", 5, 0],
    ["hexagon", 6, 0],
    ["cross", 12, 4.2],
  ] as const)(
    "%s has %d corners, stands upright, is its own mirror image and is as large as the circle",
    (shape, count, top) => {
      const corners = cornersOf(shapePath(shape, 10));
      expect(corners).toHaveLength(count);
      const highest = corners.reduce((best, corner) => (corner.y < best.y ? corner : best));
      expect(Math.abs(highest.x)).toBeCloseTo(top, 1);
      const side = (sign: number) =>
        corners.map(({ x, y }) => `${Math.abs(x * sign) < 0.05 ? 0 : (x * sign).toFixed(1)} ${y.toFixed(1)}`).sort();
      expect(side(-1)).toEqual(side(1));
      const twice = corners.reduce((sum, { x, y }, n) => {
        const next = corners[(n + 1) % count] ?? { x, y };
        return sum + x * next.y - next.x * y;
      }, 0);
      const share = Math.abs(twice) / 2 / (Math.PI * 100);
      expect(share).toBeGreaterThan(0.8);
      expect(share).toBeLessThan(1.1);
    },
  );

  it("of a number has an area that grows with it, and is never too small to be seen", () => {
    expect(radiusOf(100)).toBe(OUTLINE_RADIUS);
    expect(radiusOf(1000)).toBeCloseTo(26.88, 2);
    expect(radiusOf(4000)).toBeCloseTo(2 * radiusOf(1000), 2);
    expect(radiusOf(3)).toBe(4.5);
  });
});

describe("a core", () => {
  it("of a circle by our reading is open on its right half", () => {
    expect(corePath("circle", "read", 10).slice(shapePath("circle", 10).length)).toMatch(/A\S+ \S+ 0 0 1 0 /);
  });

  it("of our reading is the shape of a report, open on the right and nowhere on the left", () => {
    expect(formOf("attested", false, true).core).toBe("read");
    expect(formOf("attested").core).toBe("full");
    for (const shape of shapes.filter((item) => item !== "circle")) {
      const full = shapePath(shape, 10);
      const read = corePath(shape, "read", 10);
      expect(read.startsWith(full), shape).toBe(true);
      const open = [...read.slice(full.length).matchAll(/[MLH](-?[\d.]+)/g)].map(([, x]) => Number(x));
      expect(open.length, shape).toBeGreaterThanOrEqual(3);
      expect(Math.min(...open), shape).toBe(0);
      expect(Math.max(...open), shape).toBeGreaterThan(4);
    }
  });
});
