import { arrowPaths, type Curve } from "./arrows.ts";
import { baseMark, basesOf } from "./basemarks.ts";
import { countriesOf } from "./countrymarks.ts";
import { distancesShown } from "./distance.ts";
import { distancesOf } from "./distancemarks.ts";
import { isCompact } from "./frame.ts";
import { arrowOf, curveOf, edgeMark, edgesOf } from "./movementmarks.ts";
import { layoutStates } from "./states.ts";
import type { MarksInput, MarksLayout } from "./types.ts";
import { begin } from "./work.ts";

/**
 * Lays out every mark over the map: pure, so that the live map, the poster, print and pictures are the same. In this
 * order each gets its place and keeps it: symbols at bases, boxes of far destinations, names of bases, countries with
 * their figures, words beside arrows.
 */
export function layoutMarks(input: MarksInput): MarksLayout {
  const work = begin(input);
  if (input.mode === "context") return layoutStates(work);
  const compact = isCompact(input.size);
  const bases = basesOf(work);
  work.obstacles.hard.push(...bases.map((base) => base.body));
  const movements = input.layers.includes("movements") ? input.view.movements : [];
  const edges = edgesOf(work, movements);
  work.obstacles.hard.push(...edges.map((edge) => edge.box));
  const curves = new Map<string, Curve>();
  const body = (place: string) => bases.find((base) => base.id === place)?.body ?? null;
  for (const movement of movements) {
    const curve = curveOf(work, movement, body, edges);
    if (curve) curves.set(movement.id, curve);
  }
  const trails = new Map([...curves].map(([id, curve]) => [id, arrowPaths(curve).trail]));
  work.obstacles.soft.push(...[...trails.values()].flat(), ...distancesShown(input).flatMap(({ line }) => line));
  const places = bases.map((base) => baseMark(work, base));
  const countries = countriesOf(work, bases, movements, edges, curves, trails);
  const arrows = movements.flatMap((movement) => arrowOf(work, movement, curves.get(movement.id), edges) ?? []);
  return {
    places: [...places, ...countries],
    arrows,
    edges: edges.map((edge) => edgeMark(work, edge)),
    distances: distancesOf(work),
    choices: work.choices,
    compact,
  };
}
