import type { Curve } from "#drawing/arrow.ts";
import type { Line } from "#drawing/measure.ts";
import { distancesShown, distanceText } from "./distance.ts";
import { arrowCandidates } from "./movementmarks.ts";
import { choose } from "./spot.ts";
import type { DistanceMark } from "./types.ts";
import type { Work } from "./work.ts";

/** The distances shown, each with computed and stated figure. */
export function distancesOf(work: Work): DistanceMark[] {
  const { input, basis, obstacles } = work;
  return distancesShown(input).map(({ claim, from, to, line }) => {
    const text = distanceText(basis, claim, from, to);
    const [computed = "", stated = ""] = text.split("; ");
    const lines: Line[] = [
      { text: computed, style: "strong" },
      { text: stated, style: "note" },
    ];
    const middle = line[Math.floor(line.length / 2)] ?? { x: 0, y: 0 };
    const ends: Curve = { from: line[0] ?? middle, control: middle, to: line.at(-1) ?? middle };
    const found = choose(arrowCandidates(ends, lines), obstacles);
    if (found) obstacles.hard.push(found.label.box);
    const path = line.map(({ x, y }, n) => `${n === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`).join("");
    return { id: claim.id, path, label: found?.label ?? null, claims: [claim.id], name: text };
  });
}
