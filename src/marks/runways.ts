import type { Point } from "#geo/box.ts";
import type { Work } from "./work.ts";

/** A runway shorter than this on the screen, in pixels, is no more than a dot under the symbols. */
const SHORTEST = 40;
const STEP = 12;

/** Points along the runways of the bases, for names to keep off: a line through a name reads as struck out. */
export function runwayPoints({ input, project }: Pick<Work, "input" | "project">): Point[] {
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
