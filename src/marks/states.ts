import type { Place } from "#domain/compiled.ts";
import type { Line } from "#drawing/measure.ts";
import { type Box, boxAround, centreOf, distanceTo, type Point, padded } from "#geo/box.ts";
import { placeName } from "#prose/who.ts";
import { basesOf } from "./basemarks.ts";
import { type BaseParts, hitOf } from "./bases.ts";
import { type StateDetail, stateBlock, stateRows } from "./context.ts";
import { type Block, moved } from "./countries.ts";
import type { RegionEntry } from "./region.ts";
import { isCompact } from "./room.ts";
import { choose, isFree, labelAt, type Obstacles, sizeOf } from "./spot.ts";
import type { MarksLayout, PlaceMark } from "./types.ts";
import type { Work } from "./work.ts";

const SMALLEST_TARGET = 24;

/** A block whose edge is farther from its country's point than this gets a line to it. */
const LEADER_FROM = 24;
/** Cost of left out words, in squared pixels of a block's way: 100 px off it would be read as another country's. */
const costs: Readonly<Record<StateDetail, number>> = { full: 0, symbols: 9800, name: 14700 };
/** What it costs to leave out a state. */
const MISSING = 20000;

/** Steps away from a country's point, in screen pixels. */
const steps: readonly Point[] = [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6]
  .flatMap((column) =>
    [-7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7].map((row) => ({ x: column * 22, y: row * 18 })),
  )
  .sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y) || a.y - b.y || a.x - b.x);

/** The names of the bases, each whole or not there. */
function namesOf({ input, obstacles, choices, isRinged }: Work, bases: readonly BaseParts[]): PlaceMark[] {
  return bases.map((base) => {
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
      choices.set(base.id, found.key);
    }
    return {
      id: base.id,
      kind: base.kind,
      at: base.at,
      dot: base.dot,
      symbols: [],
      labels: found ? [found.label] : [],
      plate: input.selected === base.id ? boxAround(base.at, 12) : null,
      ringed: isRinged(base.id, []),
      hit: hitOf(boxAround(base.at, 10)),
      leader: null,
      claims: [],
      name: base.name,
    };
  });
}

/** The region view: a block of words per member state, and where the bases are. No base's name costs a state its words. */
export function layoutStates(work: Work): MarksLayout {
  const { input, obstacles } = work;
  const bases = basesOf({ ...work, input: { ...input, layers: [] } });
  obstacles.hard.push(...bases.map((base) => boxAround(base.at, 8)));
  const laid = (isNamedFirst: boolean) => {
    const own = { ...work, choices: new Map<string, string>(), obstacles: { ...obstacles, hard: [...obstacles.hard] } };
    const first = isNamedFirst && namesOf(own, bases);
    const states = statesOf(own);
    const said = states.reduce((sum, { labels, symbols }) => sum + labels.length + symbols.length, 0);
    return { places: [...(first || namesOf(own, bases)), ...states], choices: own.choices, said };
  };
  const named = laid(true);
  const isWhole = named.places.every(({ kind, isCard }) => kind !== "state" || isCard);
  const other = isWhole ? named : laid(false);
  const { places, choices } = other.said > named.said ? other : named;
  return {
    places,
    differs: [],
    arrows: [],
    edges: [],
    distances: [],
    choices,
    compact: isCompact(input.size),
  };
}

/** `at`: where the dossier asks for its words; `own`: the point of the country, for symbols and a name alone. */
type State = { place: Place; at: Point; own: Point; rows: RegionEntry[] };
type Placed = { state: State; block: Block; detail: StateDetail; key: string; cost: number };

const pointOf = ({ at, own }: State, detail: StateDetail) => (detail === "full" ? at : own);

/** More states than this are placed in their order; up to it every order is tried. */
const MOST_ORDERED = 5;

function orders<Item>(items: readonly Item[]): Item[][] {
  if (items.length < 2 || items.length > MOST_ORDERED) return [[...items]];
  return items.flatMap((item, n) => orders(items.toSpliced(n, 1)).map((rest) => [item, ...rest]));
}

/** The states' blocks near their points: of a few all orders are tried; while the map moves the last choice is kept. */
function statesOf(work: Work): PlaceMark[] {
  const { input, basis, at, inView, obstacles, choices } = work;
  const { dossier, places } = input.view;
  const withRows = input.layers.includes("context");
  const details: StateDetail[] = !withRows
    ? ["name"]
    : input.size.width >= 760
      ? ["full", "symbols", "name"]
      : ["symbols", "name"];
  const states = (dossier.context?.states ?? []).flatMap((id): State[] => {
    const place = dossier.place.get(id);
    const wanted = dossier.context?.anchors?.[id];
    const own = at(id);
    const point = wanted ? work.project(wanted) : own;
    if (!place || !point || !own || !inView(own)) return [];
    return [{ place, at: point, own, rows: withRows ? stateRows(basis, id) : [] }];
  });
  const blocks = new Map(
    states.flatMap((state) =>
      details.map(
        (detail) => [`${state.place.id} ${detail}`, stateBlock(basis, state.place, state.rows, detail)] as const,
      ),
    ),
  );
  const place = (order: readonly State[]): Placed[] => {
    const taken = { ...obstacles, hard: [...obstacles.hard] };
    return order.flatMap((state): Placed[] => {
      let best: Placed | null = null;
      for (const detail of details) {
        const least = costs[detail] - costs[details[0] ?? detail];
        if (best && best.cost <= least) break;
        const block = blocks.get(`${state.place.id} ${detail}`);
        const spot = block && findSpot(block, detail, pointOf(state, detail), taken, input.before?.get(state.place.id));
        if (spot && (!best || spot.cost + least < best.cost))
          best = { state, detail, ...spot, cost: spot.cost + least };
      }
      if (!best) return [];
      taken.hard.push(...partsOf(best.block, best.detail));
      return [best];
    });
  };
  const costOf = (placed: readonly Placed[]) =>
    placed.reduce((sum, { cost }) => sum + cost, (states.length - placed.length) * MISSING);
  let best = place(states);
  if (!input.before && costOf(best) > 0)
    for (const order of orders(states)) {
      const next = place(order);
      if (costOf(next) < costOf(best)) best = next;
    }
  obstacles.hard.push(...best.flatMap(({ block, detail }) => partsOf(block, detail)));
  return states.flatMap((state) => {
    const found = best.find((item) => item.state === state);
    if (!found) return [];
    const { id } = state.place;
    choices.set(id, found.key);
    // A state that no claim is about has no view: of it too no source says anything on the day.
    const view = places.get(id) ?? { place: state.place, presences: [], hidden: [] };
    return [markOf(work, state, found, placeName(basis, view))];
  });
}

/** Room around the words on a card. */
const CARD = { x: 4, y: 2 } as const;

/** What a block covers: all of its card, or, without one, its name and its symbols. */
function partsOf(block: Block, detail: StateDetail): Box[] {
  if (detail === "full") return [padded(block.box, CARD.x, CARD.y)];
  return [...block.labels.map((label) => label.box), ...block.symbols.map(({ at }) => boxAround(at, 9))];
}

function findSpot(
  block: Block,
  detail: StateDetail,
  at: Point,
  obstacles: Obstacles,
  before?: string,
): { block: Block; key: string; cost: number } | null {
  const center = centreOf(block.box);
  const first = steps.find(({ x, y }) => `${x} ${y}` === before);
  for (const { x, y } of first ? [first, ...steps] : steps) {
    const candidate = moved(block, { x: at.x - center.x + x, y: at.y - center.y + y });
    // Squares: one block far from its country is worse than two that moved a little.
    if (partsOf(candidate, detail).every((part) => isFree(part, obstacles)) && !crosses(at, candidate.box, obstacles))
      return { block: candidate, key: `${x} ${y}`, cost: x * x + y * y };
  }
  return null;
}

/** Would the line from a place to its block run through other words? */
function crosses(at: Point, box: Box, obstacles: Obstacles): boolean {
  if (distanceTo(box, at) <= LEADER_FROM) return false;
  const end = nearest(box, at);
  return Array.from({ length: 9 }, (_, n) => (n + 1) / 10).some((t) => {
    const point = { x: at.x + (end.x - at.x) * t, y: at.y + (end.y - at.y) * t };
    return obstacles.hard.some((other) => distanceTo(other, point) < 4);
  });
}

function markOf(work: Work, state: State, { block, detail }: Placed, name: string): PlaceMark {
  const { place } = state;
  const { box } = block;
  const at = pointOf(state, detail);
  const isFar = distanceTo(box, at) > LEADER_FROM;
  const claims = [...new Set(block.symbols.flatMap((symbol) => symbol.claims))];
  const title = block.labels[0]?.box ?? box;
  return {
    id: place.id,
    kind: "state",
    at,
    dot: null,
    symbols: block.symbols,
    labels: block.labels,
    plate: work.input.selected === place.id ? padded(title, 6, 1) : null,
    ringed: work.isRinged(place.id, claims),
    // A name alone on a small drawing is lower than a target may be.
    hit: padded(box, CARD.x, Math.max(CARD.y, (SMALLEST_TARGET - (box.bottom - box.top)) / 2)),
    isCard: detail === "full",
    leader: isFar ? { from: at, to: nearest(box, at) } : null,
    claims,
    name,
  };
}

function nearest(box: Box, at: Point): Point {
  return {
    x: Math.min(Math.max(at.x, box.left + 8), box.right - 8),
    y: at.y < box.top ? box.top - 2 : at.y > box.bottom ? box.bottom + 2 : at.y,
  };
}
