import { dayOf } from "#domain/day.ts";
import { deriveView } from "#domain/view.ts";
import type { Box } from "#map/marks/box.ts";
import { homeCamera, reservedBoxes } from "#map/marks/frame.ts";
import { layoutMarks } from "#map/marks/layout.ts";
import { legendRoom } from "#map/marks/legend.ts";
import type { MarkLayer, MarksInput, MarksLayout } from "#map/marks/types.ts";
import { nigerDossier as compiled } from "#tests/fixtures/niger.ts";

export const nigerDossier = compiled();
const french = compiled("fr");

export const dates = ["2017-06-09", "2023-09-01", "2024-04-15", "2024-05-02", "2024-06-01", "2024-12-31"];

export const sizes = [
  { width: 1016, height: 485 },
  { width: 1496, height: 660 },
  { width: 390, height: 256 },
  { width: 720, height: 280 },
  { width: 360, height: 214 },
  { width: 768, height: 420 },
  { width: 360, height: 162 },
];

const allLayers: readonly MarkLayer[] = ["forces", "countries", "movements", "context", "distances", "labels"];

export function inputOf(date: string, size: MarksInput["size"], rest: Partial<MarksInput> = {}): MarksInput {
  const dossier = rest.language === "fr" ? french : nigerDossier;
  const mode = rest.mode ?? "map";
  const layers = rest.layers ?? allLayers;
  const view = deriveView(dossier, { moment: { kind: "point", day: dayOf(date) }, known: null, actors: null });
  return {
    view,
    camera: homeCamera(dossier, size, mode),
    size,
    mode,
    layers,
    language: "en",
    selected: null,
    highlighted: new Set(),
    reserved: reservedBoxes(size, mode, legendRoom(view, mode, layers)),
    ...rest,
  };
}

export function layoutOf(date: string, size: MarksInput["size"], rest: Partial<MarksInput> = {}): MarksLayout {
  return layoutMarks(inputOf(date, size, rest));
}

/** Every block of words and every symbol row with the mark it belongs to. */
export function blocksOf(layout: MarksLayout): { owner: string; what: string; box: Box }[] {
  return [
    ...layout.places.flatMap((mark) => [
      ...mark.labels.map((label) => ({ owner: mark.id, what: "words", box: label.box })),
      ...mark.symbols.map(({ at, radius = 11.2 }) => ({
        owner: mark.id,
        what: "symbol",
        box: { left: at.x - radius, top: at.y - radius, right: at.x + radius, bottom: at.y + radius },
      })),
    ]),
    ...layout.arrows.flatMap(({ id, label }) =>
      label ? [{ owner: `${id} arrow`, what: "words", box: label.box }] : [],
    ),
    ...layout.edges.map(({ id, box }) => ({ owner: `${id} edge`, what: "box", box })),
    ...layout.distances.flatMap(({ id, label }) => (label ? [{ owner: id, what: "words", box: label.box }] : [])),
  ];
}
