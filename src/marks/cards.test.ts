import { expect, it } from "vitest";
import { deriveView } from "#domain/view.ts";
import { boxAround, overlaps } from "#geo/box.ts";
import { on } from "#tests/fixtures/builder.ts";
import { inputFor } from "#tests/fixtures/drawings.ts";
import { shipped } from "#tests/fixtures/shipped.ts";
import { layoutMarks } from "./layout.ts";
import type { PlaceMark } from "./types.ts";

/** The region's map beside its table at 1280 and 1440, in a story, on paper, on a slide and alone on a phone. */
const sizes = [
  { width: 800, height: 665 },
  { width: 1016, height: 846 },
  { width: 762, height: 640 },
  { width: 860, height: 390 },
  { width: 910, height: 768 },
  { width: 390, height: 304 },
];

/** All that a mark draws but its hit area. */
function drawnOf({ labels, symbols, isCard, hit, dot, at }: PlaceMark) {
  return [
    ...labels.map(({ box }) => box),
    ...symbols.map((symbol) => boxAround(symbol.at, 9)),
    ...(isCard ? [hit] : []),
    ...(dot ? [boxAround(at, 4)] : []),
  ];
}

const regions = shipped.filter(({ dossier }) => dossier.context);

it.each(sizes)(
  "no card of a state lies on another's words, on a base's name or on its dot, $width x $height",
  (size) => {
    for (const { dossier, language } of regions)
      for (const day of [dossier.asOf, dossier.sources[0]?.published?.last ?? dossier.asOf, "2019-06-01"]) {
        const { places } = layoutMarks(inputFor(deriveView(dossier, on(day)), size, { mode: "context", language }));
        const covered = places.flatMap((card) =>
          places
            .filter((mark) => card.isCard && mark !== card && drawnOf(mark).some((box) => overlaps(box, card.hit)))
            .map((mark) => `${language} ${day}: ${card.id} covers ${mark.id}`),
        );
        expect(covered).toEqual([]);
        expect(places.filter(({ kind }) => kind === "state").length).toBe(dossier.context?.states.length);
      }
  },
);

it("names every base of the region beside its cards where there is room for both", () => {
  for (const { dossier, language } of regions) {
    const view = deriveView(dossier, on(dossier.asOf));
    const { places } = layoutMarks(inputFor(view, { width: 762, height: 640 }, { mode: "context", language }));
    expect(places.filter(({ isCard }) => isCard).length).toBe(dossier.context?.states.length);
    expect(places.filter(({ kind, labels }) => kind === "base" && labels.length === 0).map(({ id }) => id)).toEqual([]);
  }
});
