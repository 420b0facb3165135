import type { TimelineEvent } from "#domain/events.ts";
import type { Extent } from "./bars.ts";

/** Where the text of an event stands: its row (0 upper, 1 lower), left edge, and where the line to its mark is. */
export type LabelPlace = { row: 0 | 1; x: number; width: number; tie: number };

/** An event to label: where its mark is and how wide its text. */
export type LabelWish = { extent: Extent; rank: number; width: number };

const GAP = 8;

/** Free space on both sides of a line that runs past other texts. */
const TIE_GAP = 3;

/** How many of the weightiest texts are tried in both rows, and first at their left or at their right. */
const TRIED = 3;

/** How much of a text may lie left of its mark, tried in this order. */
const shares = [0, 0.25, 0.5, 0.75, 1] as const;

/**
 * Texts for events in two rows, by rank: the lower row, nearer to the marks, first. A text is over its mark, a line ties
 * both, and from left to right texts are in the order of the dates, whichever row they stand in. What finds no place
 * keeps its mark and loses its text. Events outside the track get none.
 *
 * @param wishes in the order of the dates
 */
export function placeLabels(wishes: readonly LabelWish[], trackWidth: number): (LabelPlace | null)[] {
  let best: (LabelPlace | null)[] = [];
  let most = -1;
  // The weightiest begin in one row or the other, and here or there over their mark: what they leave free decides which names there are.
  for (let ways = 0; ways < 4 ** TRIED; ways += 1) {
    const places = placeFrom(wishes, trackWidth, ways);
    const worth = wishes.reduce((sum, { rank }, n) => sum + (places[n] ? 8 ** -rank : 0), 0);
    if (worth > most) [best, most] = [places, worth];
  }
  return best;
}

/** Each label where there is room for it when its turn comes; two bits of `ways` for each of the first: up, and to the left. */
function placeFrom(wishes: readonly LabelWish[], trackWidth: number, ways: number): (LabelPlace | null)[] {
  const places: (LabelPlace | null)[] = wishes.map(() => null);
  const rows: [LabelPlace[], LabelPlace[]] = [[], []];
  const isTied = (upper: LabelPlace, lower: LabelPlace) =>
    upper.tie > lower.x - TIE_GAP && upper.tie < lower.x + lower.width + TIE_GAP;
  const fits = (place: LabelPlace, n: number) =>
    rows[place.row].every(
      (other) => place.x >= other.x + other.width + GAP || place.x + place.width + GAP <= other.x,
    ) &&
    rows[place.row === 0 ? 1 : 0].every((other) => !(place.row === 0 ? isTied(place, other) : isTied(other, place))) &&
    places.every((other, m) => other === null || (m < n ? other.x <= place.x : other.x >= place.x));
  const order = wishes.map((wish, n) => ({ wish, n })).sort((a, b) => a.wish.rank - b.wish.rank || a.n - b.n);
  for (const [turn, { wish, n }] of order.entries()) {
    const { width } = wish;
    const [x1, x2] = [Math.max(wish.extent.x1, 0), Math.min(wish.extent.x2, trackWidth)];
    if (wish.extent.x2 <= 0 || x1 >= trackWidth || width > trackWidth) continue;
    const tie = (x1 + x2) / 2;
    const beside = rows
      .flat()
      .flatMap((other) => [
        ...[other.x - GAP - width, other.x + other.width + GAP],
        ...[other.tie - TIE_GAP - width, other.tie + TIE_GAP],
      ]);
    const way = turn < TRIED ? ways >> (2 * turn) : 0;
    const starts = [...(way & 2 ? shares.toReversed() : shares).map((share) => x1 - share * width), ...beside]
      .map((x) => Math.min(Math.max(x, 0), trackWidth - width))
      .filter((x) => x <= tie && x + width >= tie);
    const found = (way & 1 ? ([0, 1] as const) : ([1, 0] as const))
      .flatMap((row) => starts.map((x): LabelPlace => ({ row, x, width, tie })))
      .find((place) => fits(place, n));
    if (!found) continue;
    rows[found.row].push(found);
    places[n] = found;
  }
  return places;
}

/** How an event's mark is drawn. */
export type MarkShape = "tick" | "bracket" | "broken";

/** A day is a tick; a month or year a bracket as wide; a range of days or "about" a broken line. */
export function markOf(event: Pick<TimelineEvent, "precision" | "about">): MarkShape {
  if (event.precision === "range" || event.about) return "broken";
  return event.precision === "day" ? "tick" : "bracket";
}
