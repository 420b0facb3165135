import type { Place } from "#domain/compiled.ts";
import { basesOf } from "./basemarks.ts";
import { hitOf } from "./bases.ts";
import { boxAround, type Point } from "./box.ts";
import { stateBlock, stateRows } from "./context.ts";
import { type Block, moved } from "./countries.ts";
import { isCompact } from "./frame.ts";
import type { Line } from "./measure.ts";
import { placeName } from "./notes.ts";
import { choose, isFree, labelAt, sizeOf } from "./place.ts";
import type { MarksLayout, PlaceMark } from "./types.ts";
import type { Work } from "./work.ts";

/** A block farther from its country's point than this gets a line to it. */
const LEADER_FROM = 90;

/** Steps away from a country's point, in screen pixels. */
const steps: readonly Point[] = [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6]
  .flatMap((column) =>
    [-7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7].map((row) => ({ x: column * 22, y: row * 18 })),
  )
  .sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y) || a.y - b.y || a.x - b.x);

/** The region view: a block of words per member state, and where the bases are. */
export function layoutStates(work: Work): MarksLayout {
  const { input, obstacles } = work;
  const compact = isCompact(input.size);
  const bases = basesOf({ ...work, input: { ...input, layers: [] } });
  obstacles.hard.push(...bases.map((base) => boxAround(base.at, 8)));
  const states = statesOf(work);
  const named = bases.map((base): PlaceMark => {
    const lines: Line[] = [{ text: base.texts.short, style: "name-small" }];
    const { width, height } = sizeOf(lines);
    const { x, y } = base.at;
    const found = choose(
      [
        { key: "right", cost: 0, label: labelAt(lines, x + 12, y - height / 2) },
        { key: "left", cost: 1, label: labelAt(lines, x - 12 - width, y - height / 2, "right") },
        { key: "above", cost: 2, label: labelAt(lines, x - width / 2, y - 12 - height, "center") },
        { key: "below", cost: 3, label: labelAt(lines, x - width / 2, y + 12, "center") },
      ],
      obstacles,
      input.before?.get(base.id),
    );
    if (found) {
      obstacles.hard.push(found.label.box);
      work.choices.set(base.id, found.key);
    }
    const selected = input.selected === base.id;
    return {
      id: base.id,
      kind: base.kind,
      at: base.at,
      dot: base.dot,
      symbols: [],
      labels: found ? [found.label] : [],
      plate: selected ? boxAround(base.at, 12) : null,
      ringed: work.isRinged(base.id, []),
      hit: hitOf(boxAround(base.at, 10)),
      leader: null,
      claims: [],
      name: base.name,
    };
  });
  return { places: [...named, ...states], arrows: [], edges: [], distances: [], choices: work.choices, compact };
}

function statesOf(work: Work): PlaceMark[] {
  const { input, basis, at, inView, obstacles, choices } = work;
  const { dossier, places } = input.view;
  const details = input.size.width >= 760 ? (["full", "symbols", "name"] as const) : (["symbols", "name"] as const);
  const withRows = input.layers.includes("context");
  const states = (dossier.context?.states ?? []).map((id) => ({ id, rows: withRows ? stateRows(basis, id) : [] }));
  // Short blocks first: the long ones find room more easily in what is left than the other way round.
  const bySize = [...states].sort((a, b) => a.rows.length - b.rows.length);
  const marks = bySize.flatMap(({ id, rows }): PlaceMark[] => {
    const place = dossier.place.get(id);
    const point = at(id);
    if (!place || !point || !inView(point)) return [];
    for (const detail of details) {
      const block = stateBlock(basis, place, rows, withRows ? detail : "name");
      const spot = findSpot(block, point, work, input.before?.get(id));
      if (!spot) continue;
      choices.set(id, spot.key);
      obstacles.hard.push(spot.block.box);
      const view = places.get(id);
      return [markOf(work, place, point, spot.block, view ? placeName(basis, view) : place.name)];
    }
    return [];
  });
  return states.flatMap(({ id }) => marks.find((mark) => mark.id === id) ?? []);
}

function findSpot(block: Block, at: Point, work: Work, before?: string): { block: Block; key: string } | null {
  const center = { x: (block.box.left + block.box.right) / 2, y: (block.box.top + block.box.bottom) / 2 };
  const first = steps.find(({ x, y }) => `${x} ${y}` === before);
  for (const step of first ? [first, ...steps] : steps) {
    const candidate = moved(block, { x: at.x - center.x + step.x, y: at.y - center.y + step.y });
    if (isFree(candidate.box, work.obstacles)) return { block: candidate, key: `${step.x} ${step.y}` };
  }
  return null;
}

function markOf(work: Work, place: Place, at: Point, block: Block, name: string): PlaceMark {
  const { box } = block;
  const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  const isFar = Math.hypot(middle.x - at.x, middle.y - at.y) > LEADER_FROM;
  const claims = [...new Set(block.symbols.flatMap((symbol) => symbol.claims))];
  const title = block.labels[0]?.box ?? box;
  const plate = { left: title.left - 6, top: title.top - 1, right: title.right + 6, bottom: title.bottom + 1 };
  return {
    id: place.id,
    kind: "state",
    at,
    dot: null,
    symbols: block.symbols,
    labels: block.labels,
    plate: work.input.selected === place.id ? plate : null,
    ringed: work.isRinged(place.id, claims),
    hit: { left: box.left - 4, top: box.top - 2, right: box.right + 4, bottom: box.bottom + 2 },
    leader: isFar ? { from: at, to: nearest(box, at) } : null,
    claims,
    name,
  };
}

function nearest(box: { left: number; top: number; right: number; bottom: number }, at: Point): Point {
  return {
    x: Math.min(Math.max(at.x, box.left + 8), box.right - 8),
    y: at.y < box.top ? box.top - 2 : at.y > box.bottom ? box.bottom + 2 : at.y,
  };
}
