import { describe, expect, it } from "vitest";
import { must } from "#tests/fixtures/builder.ts";
import { clashesOf } from "#tests/fixtures/drawings.ts";
import { layoutOf } from "#tests/fixtures/marks.ts";
import type { MarksLayout } from "./types.ts";

const days = ["2024-03-20", "2024-05-02", "2024-05-03"];
const last = "2024-05-03";

const countryOf = ({ places }: MarksLayout, id: string) => places.find((mark) => mark.id === id);
const textOf = (layout: MarksLayout, id: string) =>
  (countryOf(layout, id)?.labels ?? []).flatMap(({ lines }) => lines.map(({ text }) => text)).join(" ");

/** Maps of a phone and of frames. */
const small = [
  { width: 390, height: 256 },
  { width: 600, height: 185 },
];

describe.each(small)("a map of $width x $height", (size) => {
  it("gives the number of the country in a line under its name, and the plan its arrow", () => {
    const layout = layoutOf(last, size);
    expect(textOf(layout, "niger")).toBe("NIGER US: about 1,000");
    expect(layout.arrows.map(({ id }) => id)).toContain("us niger germany planned");
    expect(layout.differs.map(({ place }) => place)).toContain("niger");
  });

  it.each(["niger", "chad"])("names %s at the same spot on every date", (id) => {
    const corners = days.map((day) => must(countryOf(layoutOf(day, size), id)).labels[0]?.box);
    const [{ left, top } = { left: 0, top: 0 }] = corners;
    for (const corner of corners) expect(corner).toMatchObject({ left, top });
  });

  it.each(["en", "fr"] as const)("has no words on others (%s)", (language) => {
    for (const day of days) expect(clashesOf(layoutOf(day, size, { language })), day).toEqual([]);
  });
});

describe.each(["en", "fr"] as const)("a map of 1016 x 479 in %s", (language) => {
  const size = { width: 1016, height: 479 };

  it("has every number of the country: of those there, unverified and being sent", () => {
    const layout = layoutOf(last, size, { language });
    expect(countryOf(layout, "niger")?.labels).toHaveLength(4);
    expect(textOf(layout, "niger").replaceAll(/\s/g, " ")).toMatch(/1[ ,]000.* 60 .* 100 /);
    expect(clashesOf(layout)).toEqual([]);
  });

  it("has a move's words on lines wider than high, at one spot on every date", () => {
    const boxes = days.map((day) => {
      const { arrows } = layoutOf(day, size, { language });
      return must(arrows.find(({ id }) => id === "us airbase-101 airbase-201 made")?.label ?? undefined).box;
    });
    const [{ left, right, top, bottom } = { left: 0, right: 0, top: 0, bottom: 0 }] = boxes;
    expect(right - left).toBeGreaterThan(2 * (bottom - top));
    for (const box of boxes) expect(box).toEqual({ left, right, top, bottom });
  });
});
