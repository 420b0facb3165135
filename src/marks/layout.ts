import { countriesIn } from "#domain/unplaced.ts";
import { type Curve, trailOf } from "#drawing/arrow.ts";
import { DIFFER_RADIUS } from "#drawing/symbol.ts";
import { boxAround, distanceTo, type Point } from "#geo/box.ts";
import { type Anchors, anchorsOf, sideOf } from "./anchors.ts";
import { baseMark, basesOf } from "./basemarks.ts";
import { linesWanted } from "./countries.ts";
import { countriesOf } from "./countrymarks.ts";
import { arrowDiffers, baseDiffers } from "./differmarks.ts";
import { distancesOf, distancesShown } from "./distance.ts";
import { arrowOf, curveOf, edgeMark, edgesOf, rerouted } from "./movementmarks.ts";
import { isCompact, isWide } from "./room.ts";
import { layoutStates } from "./states.ts";
import type { ArrowMark, MarksInput, MarksLayout } from "./types.ts";
import { begin, type Work, type Yield } from "./work.ts";

/** A runway shorter than this on the screen, in pixels, is no more than a dot under the symbols. */
const SHORTEST = 40;
const STEP = 12;

/** Points along the runways of the bases, for names to keep off: a line through a name reads as struck out. */
function runwayPoints({ input, project }: Pick<Work, "input" | "project">): Point[] {
  const { dossier } = input.view;
  return dossier.bases.flatMap((id) =>
    (dossier.place.get(id)?.runways ?? []).flatMap(({ ends }) => {
      const [from, to] = [project(ends[0]), project(ends[1])];
      const length = Math.hypot(to.x - from.x, to.y - from.y);
      if (!(length >= SHORTEST)) return [];
      const count = Math.min(Math.ceil(length / STEP), 200);
      return Array.from({ length: count + 1 }, (_, n) => ({
        x: from.x + ((to.x - from.x) * n) / count,
        y: from.y + ((to.y - from.y) * n) / count,
      }));
    }),
  );
}

/** An arrow nearer to a name than this is drawn another way, where there is one. */
const CLEAR = 3;

/** What a point of an arrow on words costs, in lines of words left out: no words are worth a name crossed out. */
const HIT_COST = 4;

/**
 * Lays out every mark over the map: pure, so that the live map, the poster, print and pictures are the same. In this
 * order each gets its place and keeps it: symbols at bases, boxes of far destinations, names of bases, countries with
 * their figures, words beside arrows.
 */
export function layoutMarks(input: MarksInput): MarksLayout {
  if (input.mode === "context") return layoutStates(begin(input));
  // While the map moves the sides chosen at rest are kept, so there is nothing to try.
  if (input.before) return layoutOnce(input, null, null);
  return bestOf(
    input,
    anchorsOf(input, (full) => bestOf(full, null)),
  );
}

/** Bases up to which every way to make room is tried: each is a layout of its own, and time would grow with their cube. */
const MOST_TRIED = 12;

/** The layout that leaves out the least. What has its place from another day keeps it: only notes give way. */
function bestOf(input: MarksInput, anchors: Anchors | null): MarksLayout {
  const first = layoutOnce(input, null, anchors);
  const wanted = wordsWanted(input);
  let most = scoreOf(first);
  if (most >= wanted || input.view.dossier.bases.length > MOST_TRIED) return first;
  let best = first;
  for (const base of input.view.dossier.bases)
    for (const what of anchors ? (["note"] as const) : (["right", "left", "below", "above", "note"] as const)) {
      // Giving up a side that it did not take, or a note that it has not, changes nothing.
      if (what === "note" ? !hasNote(first, base) : !sideOf(first.choices.get(base) ?? "").startsWith(what)) continue;
      const next = layoutOnce(input, { base, what }, anchors);
      const score = scoreOf(next);
      if (score <= most) continue;
      best = next;
      most = score;
      if (most >= wanted) return best;
    }
  return best;
}

function hasNote({ places }: MarksLayout, base: string): boolean {
  return places.some(({ id, labels }) => id === base && labels.some(({ lines }) => lines.length > 1));
}

/** Words of an arrow on lines that are read at a glance, not in a narrow column. */
const isAtEase = ({ label }: Pick<ArrowMark, "label">) =>
  label !== null && label.box.right - label.box.left > 2 * (label.box.bottom - label.box.top);

/** Lines of words beside symbols when nothing is left out: for every row of a country, one for a base with room for it and one for an arrow between bases. */
function wordsWanted({ layers, size, view, language }: MarksInput): number {
  if (!layers.includes("countries")) return 0;
  const { bases } = view.dossier;
  const arrows = layers.includes("movements") ? view.movements : [];
  const between = arrows.filter(({ from, to }) => bases.includes(from) && bases.includes(to)).length;
  const lines = countriesIn(view.dossier).map(({ id }) => {
    const place = view.places.get(id);
    return place ? linesWanted({ view, language }, place, size) : 0;
  });
  return lines.reduce((sum, count) => sum + count, isWide(size) ? bases.length + between : 0);
}

/** The same of what a layout shows. However many lines a number or a note is broken into, it says one thing. */
function wordsOf(layout: MarksLayout): number {
  return layout.places.reduce((sum, mark) => {
    if (mark.kind !== "country") return sum + Number(hasNote(layout, mark.id));
    return (
      sum + mark.labels.slice(1).reduce((rows, { lines }) => rows + new Set(lines.map(({ style }) => style)).size, 0)
    );
  }, layout.arrows.filter(isAtEase).length);
}

/** Words shown, less what arrows run through. */
function scoreOf(layout: MarksLayout): number {
  const boxes = layout.places.flatMap((mark) => mark.labels.map((label) => label.box));
  const points = layout.arrows.flatMap((arrow) => arrow.trail);
  const hits = points.filter((point) => boxes.some((box) => distanceTo(box, point) < 2)).length;
  return wordsOf(layout) - hits * HIT_COST;
}

function layoutOnce(input: MarksInput, yields: Yield | null, anchors: Anchors | null): MarksLayout {
  const work = begin(input, yields, anchors);
  const compact = isCompact(input.size);
  const bases = basesOf(work);
  work.bases = bases.length;
  work.obstacles.hard.push(...bases.map((base) => base.body));
  const ofBases = bases.flatMap((base) => baseDiffers(work, base));
  const movements = input.layers.includes("movements") ? input.view.movements : [];
  const edges = edgesOf(work, movements);
  work.obstacles.hard.push(...edges.map((edge) => edge.box));
  const curves = new Map<string, Curve>();
  const body = (place: string) => bases.find((base) => base.id === place)?.body ?? null;
  for (const movement of movements) {
    const curve = curveOf(work, movement, body, edges);
    if (curve) curves.set(movement.id, curve);
  }
  const lines = [...distancesShown(input).flatMap(({ line }) => line), ...runwayPoints(work)];
  // What starts at a country is drawn anew, around the names that then stand: it moves no name off its usual side.
  const fixed = movements.filter(({ from }) => !anchors || input.view.dossier.bases.includes(from));
  const ofBase = fixed.flatMap(({ id }) => curves.get(id) ?? []);
  work.obstacles.soft.push(...ofBase.flatMap(trailOf), ...lines);
  const places = bases.map((base) => baseMark(work, base));
  const words = places.flatMap(({ labels }) => labels.map(({ box }) => box));
  const isCrossed = (curve: Curve) =>
    trailOf(curve).some((point) => words.some((box) => distanceTo(box, point) < CLEAR));
  for (const movement of movements) {
    const edge = edges.find((item) => item.movement === movement);
    const curve = curves.get(movement.id);
    if (!edge || !curve || !isCrossed(curve)) continue;
    const other = rerouted(work, movement, body(movement.from), edge, words);
    // Sooner no arrow than one through a name; where the room is so short, the answers below say the move.
    if (other && !isCrossed(other)) curves.set(movement.id, other);
    else curves.delete(movement.id);
  }
  const trails = new Map([...curves].map(([id, curve]) => [id, trailOf(curve)]));
  work.obstacles.soft = [...[...trails.values()].flat(), ...lines];
  const { countries, differs: ofCountries } = countriesOf(work, { bases, movements, edges, curves, trails, ofBases });
  // Where a country's name found no room the arrow from it did not either, and a box without its arrow says nothing.
  const kept = edges.filter(({ movement }) => curves.has(movement.id));
  const ofArrows = movements.flatMap((movement) => {
    const curve = curves.get(movement.id);
    return curve ? arrowDiffers(work, movement, curve) : [];
  });
  work.obstacles.hard.push(...ofArrows.map(({ at }) => boxAround(at, DIFFER_RADIUS)));
  const arrows = movements.flatMap((movement) => arrowOf(work, movement, curves.get(movement.id), edges) ?? []);
  return {
    places: [...places, ...countries],
    differs: [...ofBases, ...ofCountries, ...ofArrows],
    arrows,
    edges: kept.map((edge) => edgeMark(work, edge)),
    distances: distancesOf(work),
    choices: work.choices,
    compact,
  };
}
