import type { Movement } from "#domain/movements.ts";
import type { Box, Point } from "#geo/box.ts";

export type Curve = { from: Point; control: Point; to: Point };

/** Samples along an arrow, for collisions. */
const SAMPLES = 28;

function mix(a: Point, b: Point, t: number): Point {
  return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
}

export function pointOn(curve: Curve, t: number): Point {
  return mix(mix(curve.from, curve.control, t), mix(curve.control, curve.to, t), t);
}

/** Unit normal of a curve at a parameter, towards the side that it bulges to; of a straight line, upwards. */
export function outwardAt(curve: Curve, t: number): Point {
  const { from, control, to } = curve;
  const [a, b] = [mix(from, control, t), mix(control, to, t)];
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const normal = { x: (b.y - a.y) / length, y: (a.x - b.x) / length };
  const middle = mix(from, to, 0.5);
  const bulge = (control.x - middle.x) * normal.x + (control.y - middle.y) * normal.y;
  const isOutward = Math.abs(bulge) < 0.5 ? normal.y < 0 : bulge > 0;
  return isOutward ? normal : { x: -normal.x, y: -normal.y };
}

/** The part of a curve between two parameters (de Casteljau). */
function part(curve: Curve, from: number, to: number): Curve {
  const start = pointOn(curve, from);
  const end = pointOn(curve, to);
  const control = mix(mix(curve.from, curve.control, from), mix(curve.control, curve.to, from), to);
  return { from: start, control, to: end };
}

/** An arc between two points, its belly above or to the east, so that it crosses no symbols above a place. */
export function arc(from: Point, to: Point, bulge: number): Curve {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const isSteep = Math.abs(dy) > Math.abs(dx) * 2;
  // Of the two normals, (dy, -dx) and its opposite, the one that points up, or east for a steep line.
  const turn = (isSteep ? dy > 0 : dx > 0) ? 1 : -1;
  return {
    from,
    control: { x: (from.x + to.x) / 2 + dy * turn * bulge, y: (from.y + to.y) / 2 - dx * turn * bulge },
    to,
  };
}

/** Whether the point at a parameter lies outside a box and a gap around it. In numbers alone: asked thousands of times. */
function isClear({ from, control, to }: Curve, t: number, box: Box, gap: number): boolean {
  const x = quadratic(from.x, control.x, to.x, t);
  if (x < box.left - gap || x > box.right + gap) return true;
  const y = quadratic(from.y, control.y, to.y, t);
  return y < box.top - gap || y > box.bottom + gap;
}

/** One coordinate of the curve, by the same steps as `pointOn`. */
function quadratic(a: number, b: number, c: number, t: number): number {
  const start = a + (b - a) * t;
  return start + (b + (c - b) * t - start) * t;
}

/** An arrow of fewer pixels is a head without a way. */
const SHORTEST = 28;

/** Cuts off what lies inside the boxes at both ends; null when nothing is left. */
export function trim(curve: Curve, start: Box | null, end: Box | null): Curve | null {
  const steps = 200;
  let first = 0;
  let last = steps;
  if (start) while (first < steps && !isClear(curve, first / steps, start, 3)) first += 1;
  if (end) while (last > 0 && !isClear(curve, last / steps, end, 5)) last -= 1;
  const cut = first < last ? part(curve, first / steps, last / steps) : null;
  return cut && Math.hypot(cut.to.x - cut.from.x, cut.to.y - cut.from.y) > SHORTEST ? cut : null;
}

const n = (value: number) => Math.round(value * 10) / 10;

/** Points along an arrow, which words keep away from. */
export function trailOf({ from, control, to }: Curve): Point[] {
  return Array.from({ length: SAMPLES + 1 }, (_, step) => ({
    x: quadratic(from.x, control.x, to.x, step / SAMPLES),
    y: quadratic(from.y, control.y, to.y, step / SAMPLES),
  }));
}

/** Path of the shaft, which stops inside the head, and of the head. */
export function arrowPaths(curve: Curve): { shaft: string; head: string; trail: Point[] } {
  const { from, control, to } = curve;
  const length = Math.hypot(to.x - control.x, to.y - control.y) || 1;
  const along = { x: (to.x - control.x) / length, y: (to.y - control.y) / length };
  const across = { x: -along.y, y: along.x };
  const corner = (back: number, side: number) =>
    `${n(to.x - along.x * back + across.x * side)} ${n(to.y - along.y * back + across.y * side)}`;
  const end = { x: to.x - along.x * 7, y: to.y - along.y * 7 };
  return {
    shaft: `M${n(from.x)} ${n(from.y)}Q${n(control.x)} ${n(control.y)} ${n(end.x)} ${n(end.y)}`,
    head: `M${n(to.x)} ${n(to.y)}L${corner(12, 5.5)}L${corner(9, 0)}L${corner(12, -5.5)}Z`,
    trail: trailOf(curve),
  };
}

/** @param isDisputed whether sources contradict each other about the move: what one of them denies is not drawn as done */
export function arrowStyle(movement: Movement, isDisputed: boolean): ArrowStyle {
  if (movement.standing === "planned") return "planned";
  if (isDisputed) return "disputed";
  if (movement.standing === "possible") return "possible";
  return movement.recent ? "recent" : "older";
}

export type ArrowStyle = "recent" | "older" | "planned" | "possible" | "disputed";
