import type { Disagreement } from "#domain/compiled.ts";
import type { Movement } from "#domain/movements.ts";
import { type Curve, pointOn } from "#drawing/arrow.ts";
import { DIFFER_RADIUS } from "#drawing/symbol.ts";
import { type Box, boxAround, type Point } from "#geo/box.ts";
import { contradictionsAt, moveDispute } from "#prose/sight.ts";
import { labelWords } from "#words/labels.ts";
import type { BaseParts } from "./bases.ts";
import { isFree } from "./spot.ts";
import type { DifferMark } from "./types.ts";
import type { Work } from "./work.ts";

/** Half the sign's target. */
const HIT = 12;
/** From the middle of a base's symbol to the sign at its corner, inside the room that the base has anyway. */
const CORNER = { x: 14, y: 15 } as const;
/** From the end of a country's name to the middle of its sign. */
const BESIDE = DIFFER_RADIUS + 5;

function markOf(work: Work, owner: string, place: string, item: Disagreement, at: Point): DifferMark {
  return {
    id: `${owner} ${item.id}`,
    disagreement: item.id,
    place,
    at,
    hit: boxAround(at, HIT),
    claims: item.claims,
    name: `${labelWords[work.basis.language].differ}: ${item.question}`,
  };
}

/** The contradiction at the moment that is about a place. */
export function contested({ input: { view } }: Work, place: string): Disagreement | undefined {
  return contradictionsAt(view).find((item) => view.places.get(place)?.disagreements.includes(item));
}

/** The sign at the symbol of the force that is in dispute; at the last one where the dispute is about none in particular. */
export function baseDiffers(work: Work, { id, symbols }: BaseParts): DifferMark[] {
  const item = contested(work, id);
  const presences = work.input.view.places.get(id)?.presences ?? [];
  const own = presences.findIndex(({ disputed }) => item && disputed.includes(item.id));
  const n = own < 0 ? symbols.length - 1 : own;
  const symbol = symbols[n];
  if (!item || !symbol) return [];
  const side = n === 0 && symbols.length > 1 ? -1 : 1;
  return [markOf(work, id, id, item, { x: symbol.at.x + side * CORNER.x, y: symbol.at.y - CORNER.y })];
}

/** The room of the sign after a country's name, before the name has its place. */
export function besideName({ right, top, bottom }: Box): Point {
  return { x: right + BESIDE, y: (top + bottom) / 2 };
}

export function countryDiffer(work: Work, country: string, name: Box, item: Disagreement): DifferMark {
  return markOf(work, country, country, item, besideName(name));
}

/** Where along an arrow its sign may stand, the best first. */
const along = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];

/** The sign on an arrow that stands for a claim in dispute; off other words where there is room. */
export function arrowDiffers(work: Work, movement: Movement, curve: Curve): DifferMark[] {
  const item = moveDispute(work.input.view, movement);
  if (!item) return [];
  const spots = along.map((t) => pointOn(curve, t));
  const at = spots.find((point) => isFree(boxAround(point, DIFFER_RADIUS), work.obstacles));
  return at ? [markOf(work, movement.id, movement.from, item, at)] : [];
}
