import type { Movement } from "#domain/movements.ts";
import type { Label, Line } from "#drawing/measure.ts";
import { type Box, overlaps, type Point } from "#geo/box.ts";
import type { Size } from "#geo/camera.ts";
import type { Basis } from "#prose/mapnotes.ts";
import { edgeText } from "#prose/moves.ts";
import { labelAt, sizeOf } from "./spot.ts";

const MARGIN = 8;

/** How far inside its box an arrow ends at least: straight above its start, if it can. */
export const ARROW = 14;
/** Around the words; smaller where the box must share a short edge with the legend. */
const pads = { full: { x: 10, y: 4 }, short: { x: 10, y: 4 }, compact: { x: 6, y: 4 } } as const;
const gaps = { full: 10, short: 10, compact: 6 } as const;
/** Rows below the edge in which a box may find its place, in box heights; on a small drawing also below the legend. */
const rows = { full: [0, 1], short: [0, 1], compact: [0, 1, 1.4] } as const;

type Detail = keyof typeof pads;
/** How much a box says: where and when with who and by what source, where and when, where and by when, or only where. */
type Form = "note" | "title" | "brief" | "place";
const forms: Record<Detail, readonly Form[]> = {
  full: ["note", "title", "brief"],
  short: ["title", "brief"],
  compact: ["brief", "place"],
};

export type EdgeParts = { movement: Movement; label: Label; box: Box; key: string };

/** One of eight arrows for a direction on the screen. */
function glyph(from: Point, to: Point): string {
  const turn = Math.round(Math.atan2(to.y - from.y, to.x - from.x) / (Math.PI / 4));
  return ["→", "↘", "↓", "↙", "←", "↖", "↑", "↗"][(turn + 8) % 8] ?? "↑";
}

/** Where the line from a place to a far one leaves the drawing. */
function exit(from: Point, to: Point, size: Size): Point {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const reach = [
    dx > 0 ? (size.width - from.x) / dx : dx < 0 ? -from.x / dx : Number.POSITIVE_INFINITY,
    dy > 0 ? (size.height - from.y) / dy : dy < 0 ? -from.y / dy : Number.POSITIVE_INFINITY,
  ];
  const t = Math.max(0, Math.min(...reach));
  return { x: from.x + dx * t, y: from.y + dy * t };
}

type Wish = { movement: Movement; from: Point; to: Point };
type Sized = { movement: Movement; lines: Line[]; out: Point; width: number; height: number };

/**
 * Boxes for destinations outside the drawing, at the edge that the arrow leaves by. Boxes on the upper edge share one
 * row and give way to each other sideways; where the row is too short for all they say less, and what still does not fit
 * finds a free spot near its arrow.
 */
export function edgeBoxes(
  basis: Basis,
  wishes: readonly Wish[],
  size: Size,
  reserved: readonly Box[],
  detail: Detail,
): EdgeParts[] {
  const sorted = [...wishes].sort((a, b) => exit(a.from, a.to, size).x - exit(b.from, b.to, size).x);
  /** Boxes in turn, each at the first free spot near its arrow; `isFree`: no box may lie on the arrow of another. */
  const stacked = (order: readonly Wish[], isFree: boolean): { boxes: EdgeParts[]; isHiding: boolean } => {
    const boxes: EdgeParts[] = [];
    const lanes: Box[] = [];
    for (const wish of order)
      for (const form of forms[detail]) {
        const { lines, out } = sizedBox(basis, wish, size, detail, form);
        const taken = [...reserved, ...boxes.map(({ box }) => box), ...(isFree ? lanes : [])];
        const found = findSpot(lines, out, size, taken, detail);
        if (!found) continue;
        const { box } = found;
        const x = Math.min(Math.max(wish.from.x, box.left + ARROW), box.right - ARROW);
        lanes.push({ left: x - 2, top: box.bottom, right: x + 2, bottom: wish.from.y });
        boxes.push({ movement: wish.movement, ...found });
        break;
      }
    return { boxes, isHiding: boxes.some(({ box }) => lanes.some((lane) => overlaps(box, lane))) };
  };
  for (const form of forms[detail]) {
    // Two boxes with the same words would not tell a plan from what was done: a second row does.
    if (form === "place" && new Set(sorted.map(({ movement }) => movement.to)).size < sorted.length) break;
    const boxes = sorted.map((wish) => sizedBox(basis, wish, size, detail, form));
    if (boxes.some((box) => box.out.y > 0)) break;
    const row = packRow(boxes, size, reserved, detail);
    if (row) return row;
  }
  // In rows one below another; a box leaves the arrows of those above it free, if need be in another order, in fewer
  // words or not at all.
  const ways = [false, true].flatMap((isFree) =>
    [sorted, [...sorted].reverse()].map((order) => stacked(order, isFree)),
  );
  const most = Math.max(0, ...ways.map((way) => (way.isHiding ? 0 : way.boxes.length)));
  const { boxes = [] } = ways.find((way) => !way.isHiding && way.boxes.length === most) ?? {};
  const placed = sorted.flatMap(({ movement }) => boxes.filter((box) => box.movement === movement));
  // Of several ways to one destination all are there or none: a single one would be read as all of it.
  const missing = new Set(
    sorted.flatMap(({ movement }) => (placed.some((box) => box.movement === movement) ? [] : movement.to)),
  );
  return placed.filter(({ movement }) => !missing.has(movement.to));
}

function sizedBox(basis: Basis, { movement, from, to }: Wish, size: Size, detail: Detail, form: Form): Sized {
  const text = edgeText(basis, movement);
  const title: Line = { text: `${glyph(from, to)} ${form === "note" ? text.title : text[form]}`, style: "edge" };
  const lines: Line[] = form === "note" ? [title, { text: text.note, style: "note" }] : [title];
  const inner = sizeOf(lines);
  return {
    movement,
    lines,
    out: exit(from, to, size),
    width: inner.width + pads[detail].x * 2,
    height: inner.height + pads[detail].y * 2,
  };
}

/** Boxes in one row along the upper edge, each as near to its arrow as the others allow; null when they do not fit. */
function packRow(boxes: readonly Sized[], size: Size, reserved: readonly Box[], detail: Detail): EdgeParts[] | null {
  if (boxes.length === 0) return [];
  const between = gaps[detail];
  const tall = MARGIN + Math.max(...boxes.map((box) => box.height));
  const above = reserved.filter((box) => box.top < tall + between);
  const middle = size.width / 2;
  const min = Math.max(MARGIN, ...above.filter((box) => box.left < middle).map((box) => box.right + between));
  const max = Math.min(
    size.width - MARGIN,
    ...above.filter((box) => box.left >= middle).map((box) => box.left - between),
  );
  const lefts = boxes.map((box) => box.out.x - box.width / 2);
  for (const [n, box] of boxes.entries()) {
    const before = boxes[n - 1];
    const least = before ? (lefts[n - 1] ?? 0) + before.width + between : min;
    lefts[n] = Math.max(lefts[n] ?? 0, least);
    if (n === boxes.length - 1) lefts[n] = Math.min(lefts[n] ?? 0, max - box.width);
  }
  for (let n = boxes.length - 2; n >= 0; n -= 1) {
    const most = (lefts[n + 1] ?? 0) - between - (boxes[n]?.width ?? 0);
    lefts[n] = Math.min(lefts[n] ?? 0, most);
  }
  if ((lefts[0] ?? 0) < min) return null;
  return boxes.map(({ movement, lines, width, height }, n) => {
    const left = lefts[n] ?? 0;
    const box = { left, top: MARGIN, right: left + width, bottom: MARGIN + height };
    return { movement, label: labelAt(lines, left + pads[detail].x, MARGIN + pads[detail].y), box, key: "row" };
  });
}

function findSpot(
  lines: Line[],
  out: Point,
  size: Size,
  taken: readonly Box[],
  detail: Detail,
): { label: Label; box: Box; key: string } | null {
  const inner = sizeOf(lines);
  const pad = pads[detail];
  const between = gaps[detail];
  const width = inner.width + pad.x * 2;
  const height = inner.height + pad.y * 2;
  const farthest = { x: size.width - MARGIN - width, y: size.height - MARGIN - height };
  if (farthest.x < MARGIN || farthest.y < MARGIN) return null;
  const clampX = (x: number) => Math.min(farthest.x, Math.max(MARGIN, x));
  const clampY = (y: number) => Math.min(farthest.y, Math.max(MARGIN, y));
  const left = clampX(out.x - width / 2);
  const top = clampY(out.y - height / 2);
  const steps = Array.from({ length: 80 }, (_, step) => (step % 2 === 0 ? step / 2 : -(step + 1) / 2) * 14);
  for (const row of rows[detail])
    for (const step of steps) {
      const isSide = out.x < 1 || out.x > size.width - 1;
      const down = out.y < size.height / 2 ? 1 : -1;
      const x = isSide ? left : clampX(left + step);
      const y = isSide ? clampY(top + step) : clampY(top + down * row * (height + between));
      const box = { left: x, top: y, right: x + width, bottom: y + height };
      if (taken.some((other) => overlaps(box, other, between - 2))) continue;
      return { label: labelAt(lines, x + pad.x, y + pad.y), box, key: `${Math.round(x - out.x)}` };
    }
  return null;
}
