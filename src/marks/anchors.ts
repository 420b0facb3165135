import { dayOf } from "#domain/day.ts";
import type { Dossier } from "#domain/dossier.ts";
import { keptFor } from "#domain/index/later.ts";
import { deriveView, type View } from "#domain/view.ts";
import { isInside, type Point } from "#geo/box.ts";
import { legendRoom } from "./legend.ts";
import { reservedBoxes } from "./room.ts";
import type { MarksInput, MarksLayout } from "./types.ts";

/**
 * Where names and words stand on the day on which most is on the drawing. On every other day they keep these places and
 * change only their text: side of a base's name, left top corner of a country's name, spot along an arrow.
 */
export type Anchors = { sides: ReadonlyMap<string, string>; names: ReadonlyMap<string, Point> };

/**
 * The day of a collection's last source on which most is drawn: what came before is still there, and what is planned is on
 * record. A later collection may tell that much of it has ended.
 */
const fullest = keptFor((dossier: Dossier) => {
  const last = new Map<string | undefined, string>();
  for (const { collection, published } of dossier.sources)
    if (published && published.last > (last.get(collection) ?? "")) last.set(collection, published.last);
  const views = [dossier.asOf, ...last.values()].map((day) =>
    deriveView(dossier, { moment: { kind: "point", day: dayOf(day) }, known: null, actors: null }),
  );
  const drawn = ({ movements, figures }: View) => movements.length + figures.length;
  return views.reduce((most, view) => (drawn(view) > drawn(most) ? view : most));
});

/** One per dossier: a map at rest asks again for the same drawing at every date. */
const kept = new WeakMap<Dossier, { key: string; anchors: Anchors }>();

/** A side without the number of the form of words that took it. */
export const sideOf = (choice: string) => choice.replace(/^\d+ /, "");

export function anchorsOf(input: MarksInput, layout: (input: MarksInput) => MarksLayout): Anchors {
  const { view, camera, size, mode, layers, language, reserved, codes, sparing } = input;
  const { dossier } = view;
  const full = fullest(dossier);
  // The legend of that day may be longer than the one of the day looked at, or shorter.
  const chrome = reservedBoxes(size, mode, legendRoom(full, mode, layers));
  const taken = [...reserved.filter((box) => !chrome.some((other) => isInside(box, other))), ...chrome];
  const key = JSON.stringify([camera, size, layers, language, taken, codes, sparing]);
  const known = kept.get(dossier);
  if (known?.key === key) return known.anchors;
  const drawn = layout({
    ...input,
    view: full,
    selected: null,
    highlighted: new Set(),
    reserved: taken,
  });
  const anchors: Anchors = {
    sides: new Map([...drawn.choices].map(([id, choice]) => [id, sideOf(choice)])),
    names: new Map(
      drawn.places.flatMap(({ id, kind, labels: [name] }) =>
        kind === "country" && name ? [[id, { x: name.box.left, y: name.box.top }]] : [],
      ),
    ),
  };
  kept.set(dossier, { key, anchors });
  return anchors;
}
