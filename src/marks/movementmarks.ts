import type { Movement } from "#domain/movements.ts";
import {
  type ArrowStyle,
  arc,
  arrowPaths,
  arrowStyle,
  type Curve,
  outwardAt,
  pointOn,
  trailOf,
  trim,
} from "#drawing/arrow.ts";
import type { Label, Line } from "#drawing/measure.ts";
import { type Box, boxAround, centreOf, distanceTo, type Point } from "#geo/box.ts";
import { arrowName, arrowText } from "#prose/moves.ts";
import { moveDispute } from "#prose/sight.ts";
import { ARROW, type EdgeParts, edgeBoxes } from "./edges.ts";
import { isCompact, isWide } from "./room.ts";
import { anchoredForm, labelAt, narrowed, sizeOf } from "./spot.ts";
import type { ArrowMark, EdgeMark } from "./types.ts";
import type { Work } from "./work.ts";

export function edgesOf(work: Work, movements: readonly Movement[]): EdgeParts[] {
  const { input, basis, at, inView } = work;
  const { size, view } = input;
  const wishes = movements.flatMap((movement) => {
    const [from, to] = [at(movement.from), at(movement.to)];
    const far = view.dossier.place.get(movement.to)?.kind;
    if (!from || !to || !inView(from) || inView(to) || (far !== "destination" && far !== "country")) return [];
    return [{ movement, from, to }];
  });
  const detail = isCompact(size) ? "compact" : isWide(size) ? "full" : "short";
  // The symbols of the bases are never covered: the boxes give way, or are left out where there is little room.
  return edgeBoxes(basis, wishes, size, [...input.reserved, ...work.obstacles.hard], detail);
}

function styleOf({ input: { view } }: Work, movement: Movement): ArrowStyle {
  return arrowStyle(movement, moveDispute(view, movement) !== undefined);
}

export function edgeMark(work: Work, { movement, label, box }: EdgeParts): EdgeMark {
  const claims = movement.claims.map((claim) => claim.id);
  return {
    id: movement.id,
    place: movement.to,
    actor: movement.actor,
    label,
    box,
    ringed: work.isRinged(movement.to, claims),
    claims,
    name: `${label.lines.map((line) => line.text).join(", ")}. ${arrowName(work.basis, movement)}`,
  };
}

/** The arc from a base to the box of its destination, past the words that stand when it is drawn. */
export function rerouted(
  work: Work,
  { from }: Movement,
  body: Box | null,
  edge: EdgeParts,
  words: readonly Box[],
): Curve | null {
  const at = work.at(from);
  return at && toEdge({ x: at.x, y: at.y - ABOVE }, body, edge.box, words);
}

/** Arrows begin at the symbols, which stand this far above the position. */
const ABOVE = 19;

/** The arc of a movement; one that starts at a country is drawn anew when the country's figure has its place. */
export function curveOf(
  work: Work,
  movement: Movement,
  body: (place: string) => Box | null,
  edges: readonly EdgeParts[],
): Curve | null {
  const { at, inView, basis } = work;
  const [from, to] = [at(movement.from), at(movement.to)];
  const isBase = basis.view.dossier.bases.includes(movement.from);
  if (!from || !to || !(inView(from) || inView(to))) return null;
  const up = (point: Point): Point => ({ x: point.x, y: point.y - ABOVE });
  const edge = edges.find((item) => item.movement === movement);
  if (!isBase) return edge ? toEdge(from, null, edge.box) : null;
  if (edge) return toEdge(up(from), body(movement.from), edge.box);
  if (!body(movement.to) && !basis.view.dossier.bases.includes(movement.to)) return null;
  return trim(arc(up(from), up(to), 0.24), body(movement.from), body(movement.to));
}

/** An arc into a box at the edge: of several bends and ends the one that crosses fewest words, then the straightest. */
export function toEdge(from: Point, body: Box | null, box: Box, avoid: readonly Box[] = []): Curve | null {
  const middle = centreOf(box);
  const isBeside = from.y > box.top && from.y < box.bottom;
  const inside = Math.min(Math.max(from.x, box.left + ARROW), box.right - ARROW);
  const ends = isBeside
    ? [{ x: from.x < middle.x ? box.left : box.right, y: middle.y }]
    : [inside, middle.x, box.left + ARROW, box.right - ARROW].map((x) => ({
        x,
        y: from.y > middle.y ? box.bottom : box.top,
      }));
  let best: { curve: Curve; cost: number } | null = null;
  for (const end of ends)
    for (const bulge of [0.1, -0.1, 0.2, -0.2, 0.32, -0.32]) {
      const least = Math.abs(bulge) * 12 + Math.abs(end.x - from.x) / 40;
      if (best && least >= best.cost) continue;
      const curve = trim(arc(from, end, bulge), body, boxAround(end, 1));
      if (!curve) continue;
      let cost = least;
      for (const point of avoid.length > 0 ? trailOf(curve) : []) {
        if (best && cost >= best.cost) break;
        if (avoid.some((other) => distanceTo(other, point) < 5)) cost += 3;
      }
      if (!best || cost < best.cost) best = { curve, cost };
    }
  return best?.curve ?? null;
}

/** An arrow with its words where there is room. */
export function arrowOf(
  work: Work,
  movement: Movement,
  curve: Curve | undefined,
  edges: readonly EdgeParts[],
): ArrowMark | null {
  if (!curve) return null;
  const { input, basis, obstacles, choices } = work;
  const style = styleOf(work, movement);
  const paths = arrowPaths(curve);
  const claims = movement.claims.map((claim) => claim.id);
  const isEdge = edges.some((edge) => edge.movement === movement);
  const middle = pointOn(curve, 0.5);
  let label: Label | null = null;
  if (!isEdge && isWide(input.size)) {
    const { strong, notes } = arrowText(basis, movement);
    const lines: Line[] = [{ text: strong, style: "strong" }, ...notes.map((text): Line => ({ text, style: "note" }))];
    // Such words may be left out, and are sooner than that an arrow runs through them.
    const trails = obstacles.soft.map((point) => boxAround(point, 1));
    const around = { ...obstacles, hard: [...obstacles.hard, ...trails], soft: [] };
    // Where there is no room for all of it, when it was and how much.
    const forms = [lines, lines.slice(0, 2)].flatMap((form) => [form, ...widths.map((width) => narrowed(form, width))]);
    const found = anchoredForm(
      work.anchors?.sides.get(movement.id),
      forms,
      (form) => arrowCandidates(curve, form),
      around,
      input.before?.get(movement.id),
    );
    label = found?.label ?? null;
    if (found) {
      choices.set(movement.id, found.key);
      obstacles.hard.push(found.label.box);
    }
  }
  return {
    id: movement.id,
    actor: movement.actor,
    style,
    ...paths,
    label,
    hit: label ? label.box : boxAround(middle, 14),
    ringed: claims.some((id) => input.highlighted.has(id)),
    claims,
    name: arrowName(basis, movement),
  };
}

/** Widths of the lines of words that find no room on longer ones. */
const widths = [230, 190, 150] as const;

/** From a line's middle to the nearest corner of its words. */
const CLEAR = 8;

/** Where along an arc words may stand, the best first. */
const alongArc = [0.45, 0.35, 0.55, 0.65, 0.25, 0.75, 0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.15, 0.85];

/**
 * Words beside an arc, on its outer side first, at several points along it: with a corner at the point, or centred on it
 * where the arc runs level. Both are pushed off along the arc's normal, so that on the outer side, where the arc bends
 * away, no line of a block can lie on its own arrow.
 */
export function arrowCandidates(curve: Curve, lines: Line[]): { key: string; label: Label; cost: number }[] {
  const { width, height } = sizeOf(lines);
  return alongArc.flatMap((t, order) =>
    [1, -1].flatMap((side) => {
      const { x, y } = pointOn(curve, t);
      const outward = outwardAt(curve, t);
      const normal = { x: outward.x * side, y: outward.y * side };
      const put = (key: string, dx: number, dy: number, align: Label["align"], cost: number) => ({
        key: `${key} ${side === 1 ? "outer" : "inner"} ${t}`,
        cost: order + cost + (side === 1 ? 0 : 3),
        label: labelAt(lines, x + normal.x * CLEAR + dx - width / 2, y + normal.y * CLEAR + dy - height / 2, align),
      });
      const reach = (Math.abs(normal.x) * width + Math.abs(normal.y) * height) / 2;
      const isLevel = Math.abs(normal.x) < 0.35;
      return [
        put(
          "corner",
          (Math.sign(normal.x) * width) / 2,
          (Math.sign(normal.y) * height) / 2,
          normal.x < 0 ? "right" : "left",
          isLevel ? 1 : 0,
        ),
        put("centre", normal.x * reach, normal.y * reach, "center", isLevel ? 0 : 1),
      ];
    }),
  );
}
