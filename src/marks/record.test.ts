import { describe, expect, it } from "vitest";
import { distanceTo, overlaps } from "#geo/box.ts";
import { inputFor } from "#tests/fixtures/drawings.ts";
import { viewAt } from "#tests/fixtures/marks.ts";
import { recordOn } from "#tests/fixtures/record.ts";
import type { Language } from "#words/language.ts";
import { layoutMarks } from "./layout.ts";

const days = ["2018-06-01", "2023-12-22", "2024-05-03", "2024-07-07", "2024-08-05", "2024-09-15"];
const sizes = {
  page: { width: 1016, height: 485 },
  embed: { width: 720, height: 185 },
  phone: { width: 390, height: 257 },
  narrow: { width: 360, height: 152 },
  low: { width: 600, height: 184 },
} as const;

function drawn(day: string, language: Language, size: (typeof sizes)[keyof typeof sizes]) {
  const view = viewAt(day, recordOn[language]);
  const input = inputFor(view, size, { language });
  const layout = layoutMarks(input);
  return { view, layout, reserved: input.reserved, bases: layout.places.filter(({ kind }) => kind === "base") };
}

describe.each(days.flatMap((day) => (["en", "fr"] as const).map((language) => [day, language] as const)))(
  "five forces at the bases on %s (%s)",
  (day, language) => {
    it.each(["embed", "phone", "narrow", "low"] as const)(
      "stand beside the row of forces and not under it: %s",
      (name) => {
        const { bases, reserved } = drawn(day, language, sizes[name]);
        const [row] = reserved.filter(({ left, top }) => left === 8 && top === 8);
        for (const { id, symbols } of bases)
          for (const { at } of symbols)
            expect([
              id,
              row && overlaps(row, { left: at.x - 9, right: at.x + 9, top: at.y - 9, bottom: at.y + 9 }),
            ]).toEqual([id, false]);
      },
    );

    it("have no name that an arrow runs through", () => {
      const { layout, bases } = drawn(day, language, sizes.page);
      const points = layout.arrows.flatMap(({ trail }) => trail);
      for (const { id, labels } of bases)
        for (const { box } of labels)
          expect([id, points.filter((point) => distanceTo(box, point) < 2)]).toEqual([id, []]);
    });

    it("stand beside the numbers that their countries have", () => {
      const { layout, view } = drawn(day, language, sizes.page);
      for (const id of ["niger", "chad"])
        if ((view.places.get(id)?.figures.length ?? 0) > 0)
          expect([id, layout.places.find((place) => place.id === id)?.symbols.length]).not.toEqual([id, 0]);
    });

    it.each(["embed", "phone", "narrow", "low"] as const)(
      "stand at their places, apart from each other: %s",
      (name) => {
        const { bases } = drawn(day, language, sizes[name]);
        expect(bases.filter(({ leader }) => leader !== null).map(({ id }) => id)).toEqual([]);
        const symbols = bases.flatMap((base) => base.symbols.map(({ at }) => at));
        for (const [n, a] of symbols.entries())
          for (const b of symbols.slice(n + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(24);
      },
    );

    it.each(["embed", "phone"] as const)("have an arrow to every box at the edge: %s", (name) => {
      const { layout } = drawn(day, language, sizes[name]);
      expect(layout.edges.map(({ id }) => id).filter((id) => !layout.arrows.some((arrow) => arrow.id === id))).toEqual(
        [],
      );
    });
  },
);
