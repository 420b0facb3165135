import { type Box, boxAround, isInside, overlaps, type Point, shift } from "#geo/box.ts";
import type { BaseParts } from "./bases.ts";

/** Bases in the drawing up to which those that would lie on each other are moved apart; of more, they become dots. */
const MOST_APART = 24;

/** Marks may touch by this much. */
const TOUCH = 4;

/** So many symbols are a long row. */
const LONG = 4;

/** How far from its place a base's symbols may stand, and in which directions, the best first. */
const RINGS = [48, 62, 76, 92, 108, 126, 144];
/** Of more bases than this none stands further away than on these: lines from all over the map to one spot say nothing. */
const FEW = 12;
const NEAR_RINGS = 3;
const TURNS = [0, 4, 2, 6, 1, 7, 3, 5].map((eighth) => (eighth / 4) * Math.PI);

/** Half the size of a base that is only a dot. */
const DOT_HALF = 9;

function moved(base: BaseParts, { x, y }: Point): BaseParts {
  const to = (at: Point) => ({ x: at.x + x, y: at.y + y });
  return {
    ...base,
    stand: to(base.at),
    symbols: base.symbols.map((symbol) => ({ ...symbol, at: to(symbol.at) })),
    plate: shift(base.plate, x, y),
    body: shift(base.body, x, y),
    drawn: base.drawn.map((box) => shift(box, x, y)),
  };
}

/** A base whose symbols would be cut at a side of the drawing, with these moved in beside its place. */
function inside(base: BaseParts, { left, right }: Box): BaseParts {
  const x = Math.max(left - base.body.left, 0) + Math.min(right - base.body.right, 0);
  return x === 0 ? base : { ...moved(base, { x, y: 0 }), stand: base.stand };
}

function folded(base: BaseParts): BaseParts {
  const box = boxAround(base.at, DOT_HALF);
  return { ...base, symbols: [], plate: box, body: box, drawn: [box], isFolded: true };
}

/**
 * Bases that lie on each other, moved apart so that each can be seen and picked: the first stays, the others stand around
 * it, tied to their place by a line. In a crowd, and where there is no room, they are dots until the reader comes nearer.
 *
 * @param frame the drawing
 * @param taken what else lies over it
 */
export function spread(bases: readonly BaseParts[], frame: Box, taken: readonly Box[]): BaseParts[] {
  const isCrowd = bases.length > MOST_APART;
  const rings = bases.length > FEW ? RINGS.slice(0, NEAR_RINGS) : RINGS;
  const used: BaseParts[] = [];
  // A long row of symbols is far from filling the box around it and its dot.
  const isFree = (base: BaseParts) =>
    !used.some((other) => {
      const isLong = Math.max(base.symbols.length, other.symbols.length) >= LONG;
      const [mine, others] = [base, other].map(({ drawn, body }) => (isLong ? drawn : [body]));
      return mine?.some((box) => others?.some((taken) => overlaps(box, taken, -TOUCH)));
    });
  return bases.map((given) => {
    const base = inside(given, frame);
    // Where no force is there is nothing to move: a dot is seen at its place.
    const tries =
      isCrowd || base.symbols.length === 0 ? [] : rings.flatMap((far) => TURNS.map((turn) => around(far, turn)));
    const apart = (step: Point) => {
      const body = shift(base.body, step.x, step.y);
      return isFree(moved(base, step)) && isInside(body, frame) && !taken.some((other) => overlaps(body, other));
    };
    const step = isFree(base) ? null : tries.find(apart);
    const placed = step === null ? base : step ? moved(base, step) : folded(base);
    // A dot takes no room from others: it is there to be seen once the reader comes nearer.
    if (!placed.isFolded) used.push(placed);
    return placed;
  });
}

function around(far: number, turn: number): Point {
  return { x: Math.cos(turn) * far * 1.4, y: Math.sin(turn) * far };
}
