import { describe, expect, it } from "vitest";
import { widthOf } from "#drawing/measure.ts";
import { type Box, isInside, overlaps } from "#geo/box.ts";
import { blocksOf, dates, layoutOf, nigerDossier, sizes } from "#tests/fixtures/marks.ts";
import type { MarksLayout } from "./types.ts";

/** Where a code's letters stand over a symbol: 12 px high, their foot 12.7 px above its middle (`app6Node`). */
function codesOf(layout: MarksLayout): { owner: string; box: Box }[] {
  return layout.places
    .filter(({ kind }) => kind === "base")
    .flatMap(({ id, symbols }) =>
      symbols.map(({ actor, at }) => {
        const half = widthOf(nigerDossier.actor.get(actor)?.iso ?? actor, "strong") / 2;
        return { owner: id, box: { left: at.x - half, right: at.x + half, top: at.y - 22, bottom: at.y - 12.7 } };
      }),
    );
}

describe.each(dates.flatMap((date) => sizes.map((size) => ({ date, size }))))(
  "codes over symbols, $date at $size.width x $size.height",
  ({ date, size }) => {
    it("stand clear of each other and of all words", () => {
      const layout = layoutOf(date, size, { codes: true });
      const codes = codesOf(layout);
      const words = blocksOf(layout).filter(({ what }) => what === "words");
      for (const [n, { box }] of codes.entries()) {
        expect(codes.slice(n + 1).filter((other) => overlaps(other.box, box))).toEqual([]);
        expect(words.filter((other) => overlaps(other.box, box))).toEqual([]);
      }
    });

    it("lie on the plate of a selected base", () => {
      const layout = layoutOf(date, size, { codes: true, selected: "airbase-101" });
      const plate = layout.places.find(({ id }) => id === "airbase-101")?.plate;
      for (const { owner, box } of codesOf(layout))
        if (owner === "airbase-101") expect(plate && isInside(box, plate)).toBe(true);
    });
  },
);
