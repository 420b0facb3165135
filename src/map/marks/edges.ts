import type { Movement } from "#domain/movements.ts";
import type { MapSize } from "#map/scene.ts";
import { type Box, overlaps, type Point } from "./box.ts";
import type { Label, Line } from "./measure.ts";
import { type Basis, edgeText } from "./notes.ts";
import { labelAt, sizeOf } from "./place.ts";

const MARGIN = 8;
const PAD = { x: 10, y: 4 };
const BETWEEN = 10;

export type EdgeParts = { movement: Movement; label: Label; box: Box; key: string };

/** One of eight arrows for a direction on the screen. */
function glyph(from: Point, to: Point): string {
  const turn = Math.round(Math.atan2(to.y - from.y, to.x - from.x) / (Math.PI / 4));
  return ["→", "↘", "↓", "↙", "←", "↖", "↑", "↗"][(turn + 8) % 8] ?? "↑";
}

/** Where the line from a place to a far one leaves the drawing. */
function exit(from: Point, to: Point, size: MapSize): Point {
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

/**
 * Boxes for destinations outside the drawing, at the edge that the arrow leaves by. Boxes on the upper and lower edge
 * stand in one row and give way sideways; where there is no room the later ones lose their second line, then move on
 * to the next row.
 */
export function edgeBoxes(
  basis: Basis,
  wishes: readonly Wish[],
  size: MapSize,
  reserved: readonly Box[],
  detail: "full" | "short" | "compact",
): EdgeParts[] {
  const placed: EdgeParts[] = [];
  const sorted = [...wishes].sort((a, b) => exit(a.from, a.to, size).x - exit(b.from, b.to, size).x);
  for (const wish of sorted) {
    const { movement, from, to } = wish;
    const text = edgeText(basis, movement, detail !== "full");
    const title: Line = { text: `${glyph(from, to)} ${text.title}`, style: "edge" };
    const forms: Line[][] = detail === "full" ? [[title, { text: text.note, style: "note" }], [title]] : [[title]];
    const out = exit(from, to, size);
    const spot = forms.map((lines) => findSpot(lines, out, size, [...reserved, ...placed.map((other) => other.box)]));
    const found = spot.find((item) => item !== null);
    if (found) placed.push({ movement, ...found });
  }
  return placed;
}

function findSpot(
  lines: Line[],
  out: Point,
  size: MapSize,
  taken: readonly Box[],
): { label: Label; box: Box; key: string } | null {
  const inner = sizeOf(lines);
  const width = inner.width + PAD.x * 2;
  const height = inner.height + PAD.y * 2;
  const farthest = { x: size.width - MARGIN - width, y: size.height - MARGIN - height };
  if (farthest.x < MARGIN || farthest.y < MARGIN) return null;
  const clampX = (x: number) => Math.min(farthest.x, Math.max(MARGIN, x));
  const clampY = (y: number) => Math.min(farthest.y, Math.max(MARGIN, y));
  const left = clampX(out.x - width / 2);
  const top = clampY(out.y - height / 2);
  const steps = Array.from({ length: 80 }, (_, step) => (step % 2 === 0 ? step / 2 : -(step + 1) / 2) * 14);
  for (const row of [0, 1])
    for (const step of steps) {
      const isSide = out.x < 1 || out.x > size.width - 1;
      const down = out.y < size.height / 2 ? 1 : -1;
      const x = isSide ? left : clampX(left + step);
      const y = isSide ? clampY(top + step) : clampY(top + down * row * (height + BETWEEN));
      const box = { left: x, top: y, right: x + width, bottom: y + height };
      if (taken.some((other) => overlaps(box, other, BETWEEN - 2))) continue;
      return { label: labelAt(lines, x + PAD.x, y + PAD.y), box, key: `${Math.round(x - out.x)}` };
    }
  return null;
}
