import { describe, expect, it } from "vitest";
import { widthOf } from "#drawing/measure.ts";
import { type Box, isInside, overlaps } from "#geo/box.ts";
import { coastLayout, days } from "#tests/fixtures/coast.ts";
import { blocksOf, sizes } from "#tests/fixtures/drawings.ts";
import type { MarksLayout } from "./types.ts";

/** Where a code's letters stand over a symbol: 12 px high, their foot 12.7 px above its middle (`app6Node`). */
function codesOf(layout: MarksLayout): { owner: string; box: Box }[] {
  return layout.places
    .filter(({ kind }) => kind === "base")
    .flatMap(({ id, symbols }) =>
      symbols.map(({ actor, at }) => {
        // These forces have no country: their id is the code.
        const half = widthOf(actor, "strong") / 2;
        return { owner: id, box: { left: at.x - half, right: at.x + half, top: at.y - 22, bottom: at.y - 12.7 } };
      }),
    );
}

/** How many symbols there are at bases on each day. */
const counts = [0, 2, 5, 5, 5];

describe.each(days.flatMap((day, n) => sizes.map((size) => ({ day, count: counts[n], size }))))(
  "codes over symbols, $day at $size.width x $size.height",
  ({ day, count, size }) => {
    it("stand clear of each other and of all words", () => {
      const layout = coastLayout(day, size, { codes: true });
      const codes = codesOf(layout);
      expect(codes).toHaveLength(count ?? -1);
      const words = blocksOf(layout).filter(({ what }) => what === "words");
      for (const [n, { box }] of codes.entries()) {
        expect(codes.slice(n + 1).filter((other) => overlaps(other.box, box))).toEqual([]);
        expect(words.filter((other) => overlaps(other.box, box))).toEqual([]);
      }
    });
  },
);

it.each(sizes)("codes lie on the plate of a selected base, $width x $height", (size) => {
  const layout = coastLayout("2001-06-15", size, { codes: true, selected: "harbour" });
  const codes = codesOf(layout).filter(({ owner }) => owner === "harbour");
  const plate = layout.places.find(({ id }) => id === "harbour")?.plate;
  expect(codes.map(({ box }) => plate && isInside(box, plate))).toEqual([true, true]);
});
