import { faces, type Label, type Line, widthOf } from "#drawing/measure.ts";
import { type Box, isInside, overlaps, type Point, shared, shift } from "#geo/box.ts";

/** Free space between words and other marks. */
const GAP = 3;

/** What is already on the drawing. */
export type Obstacles = {
  /** The drawing, with a margin. */
  frame: Box;
  /** Nothing may lie on these. */
  hard: Box[];
  /** Words keep off these when they can: points on arrows. */
  soft: Point[];
};

export type Candidate = { key: string; label: Label; cost: number };

export function sizeOf(lines: readonly Line[]): { width: number; height: number } {
  return {
    width: Math.max(0, ...lines.map((line) => widthOf(line.text, line.style))),
    height: lines.reduce((sum, line) => sum + faces[line.style].line, 0),
  };
}

export function labelAt(
  lines: Line[],
  left: number,
  top: number,
  align: Label["align"] = "left",
  { width, height } = sizeOf(lines),
): Label {
  return { lines, align, box: { left, top, right: left + width, bottom: top + height } };
}

/** Where a line may end: not before a sign or a number ("C ¶12", "Airbase 201"), nor between a number and what it counts. */
const lineEnd = / (?![¶§:;?!»)\d])(?<!« )(?<!(?<![\p{L}\d])\d{1,2}(?:er)? )/u;

/** The same words on shorter lines: where a wide block finds no room. */
export function narrowed(lines: readonly Line[], width: number): Line[] {
  return lines.flatMap(({ text, style }) => {
    const parts: string[] = [];
    for (const word of text.split(lineEnd)) {
      const longer = `${parts.at(-1)} ${word}`;
      if (parts.length > 0 && widthOf(longer, style) <= width) parts[parts.length - 1] = longer;
      else parts.push(word);
    }
    return parts.map((part) => ({ text: part, style }));
  });
}

export function softHits(box: Box, soft: readonly Point[]): number {
  return soft.filter((at) => at.x > box.left - 5 && at.x < box.right + 5 && at.y > box.top - 5 && at.y < box.bottom + 5)
    .length;
}

export function isFree(box: Box, obstacles: Obstacles): boolean {
  return isInside(box, obstacles.frame) && !obstacles.hard.some((other) => overlaps(box, other, GAP));
}

function cheapest(candidates: readonly Candidate[], costOf: (candidate: Candidate) => number): Candidate | null {
  let best: { candidate: Candidate; cost: number } | null = null;
  for (const candidate of candidates) {
    const cost = costOf(candidate);
    if (!best || cost < best.cost) best = { candidate, cost };
  }
  return best?.candidate ?? null;
}

/** The first candidate that is free, arrows counted as a cost; null when none is. */
export function choose(candidates: readonly Candidate[], obstacles: Obstacles, before?: string): Candidate | null {
  const free = candidates.filter(({ label }) => isFree(label.box, obstacles));
  const costOf = ({ cost, label }: Candidate) => cost + softHits(label.box, obstacles.soft) * 4;
  return free.find(({ key }) => key === before) ?? cheapest(free, costOf);
}

/**
 * The first form of some words, the fullest first, that finds a free place. A form chosen before comes first, as its side
 * does, so that words do not change while the map moves.
 *
 * @param yields whether a shorter form is better than one that an arrow runs through
 */
export function chooseForm(
  forms: readonly Line[][],
  candidatesOf: (lines: Line[]) => Candidate[],
  obstacles: Obstacles,
  before?: string,
  yields = false,
): Candidate | null {
  const kept = before ? Number(before.split(" ")[0]) : -1;
  const order = [...forms.keys()].sort((a, b) => Number(b === kept) - Number(a === kept));
  let best: { found: Candidate; hits: number } | null = null;
  for (const n of order) {
    const candidates = candidatesOf(forms[n] ?? []).map((item) => ({ ...item, key: `${n} ${item.key}` }));
    const found = choose(candidates, obstacles, before);
    if (!found) continue;
    const hits = softHits(found.label.box, obstacles.soft);
    if (!yields || hits === 0 || found.key === before) return found;
    if (!best || hits < best.hits) best = { found, hits };
  }
  return best?.found ?? null;
}

/** The same with the side that the words have on other days, in whatever form finds room there; else anywhere. */
export function anchoredForm(
  side: string | undefined,
  ...[forms, candidatesOf, obstacles, before, yields]: Parameters<typeof chooseForm>
): Candidate | null {
  const there = (lines: Line[]) => candidatesOf(lines).filter(({ key }) => key === side);
  const kept = side === undefined ? null : chooseForm(forms, there, obstacles, before, yields);
  return kept ?? chooseForm(forms, candidatesOf, obstacles, before, yields);
}

/** What a point of an arrow under a name costs, in square pixels of other words or symbols hidden. */
const CROSSED = 60;

/** The candidate that hides least, pushed into the frame: for names that are never left out. */
export function force(candidates: readonly Candidate[], { frame, hard, soft }: Obstacles): Candidate | null {
  const inside = candidates.map((item) => ({ ...item, label: pushInside(item.label, frame) }));
  const costOf = ({ label: { box } }: Candidate) =>
    hard.reduce((sum, other) => sum + shared(box, other), softHits(box, soft) * CROSSED);
  return cheapest(inside, costOf);
}

function pushInside(label: Label, frame: Box): Label {
  const { box } = label;
  const x = Math.max(0, frame.left - box.left) - Math.max(0, box.right - frame.right);
  const y = Math.max(0, frame.top - box.top) - Math.max(0, box.bottom - frame.bottom);
  return { ...label, box: shift(box, x, y) };
}
