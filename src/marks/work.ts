import type { Point } from "#geo/box.ts";
import { type LngLat, project } from "#geo/mercator.ts";
import type { Basis } from "#prose/mapnotes.ts";
import type { Anchors } from "./anchors.ts";
import type { Obstacles } from "./spot.ts";
import type { MarksInput } from "./types.ts";

/** Nothing lies nearer to the edge than this. */
const MARGIN = 4;

/** A way to make room for figures or an arrow: one base gives up its note or one of its sides. */
export type Yield = { base: string; what: "note" | "right" | "left" | "below" | "above" };

/** What the steps of a layout share. */
export type Work = {
  input: MarksInput;
  basis: Basis;
  at: (place: string) => Point | null;
  project: (position: LngLat) => Point;
  inView: (point: Point, margin?: number) => boolean;
  isRinged: (place: string, claims: readonly string[]) => boolean;
  obstacles: Obstacles;
  choices: Map<string, string>;
  bases: number;
  yields: Yield | null;
  anchors: Anchors | null;
};

/** The start of a layout: nothing placed yet. */
export function begin(input: MarksInput, yields: Yield | null = null, anchors: Anchors | null = null): Work {
  const { view, camera, size } = input;
  return {
    input,
    basis: { view, language: input.language },
    at: (place) => {
      const position = view.dossier.place.get(place)?.geometry.coordinates;
      return position ? project(position, camera, size) : null;
    },
    project: (position) => project(position, camera, size),
    inView: ({ x, y }, margin = 0) =>
      x >= margin && y >= margin && x <= size.width - margin && y <= size.height - margin,
    isRinged: (place, claims) => input.highlighted.has(place) || claims.some((id) => input.highlighted.has(id)),
    obstacles: {
      frame: { left: MARGIN, top: MARGIN, right: size.width - MARGIN, bottom: size.height - MARGIN },
      hard: [...input.reserved],
      soft: [],
    },
    choices: new Map(),
    bases: 0,
    yields,
    anchors,
  };
}
