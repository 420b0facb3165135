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
  const order = wishes.map((wish, n) => ({ ...wish, n })).sort((a, b) => a.rank - b.rank || a.n - b.n);
  let best = { places: wishes.map((): LabelPlace | null => null), worth: -1, ways: 0 };
  // The weightiest begin in one row or the other, and here or there over their mark: what they leave free decides which
  // names there are. `ways` has two bits for each of them, up and to the left; of equal ones the least counts.
  const go = (turn: number, placed: readonly Placed[], ways: number): void => {
    const wish = order[turn];
    if (!wish) {
      const places = wishes.map((_, n) => placed.find((one) => one.n === n)?.place ?? null);
      const worth = wishes.reduce((sum, { rank }, n) => sum + (places[n] ? 8 ** -rank : 0), 0);
      if (worth > best.worth || (worth === best.worth && ways < best.ways)) best = { places, worth, ways };
      return;
    }
    const tried: (LabelPlace | null)[] = [];
    for (let way = 0; way < (turn < TRIED ? 4 : 1); way += 1) {
      const place = placeOf(wish, placed, trackWidth, way);
      if (tried.some((other) => other?.x === place?.x && other?.row === place?.row)) continue;
      tried.push(place);
      go(turn + 1, place ? [...placed, { place, n: wish.n }] : placed, ways + way * 4 ** turn);
    }
  };
  go(0, [], 0);
  return best.places;
}

type Placed = { place: LabelPlace; n: number };

/** Whether a label with the line to its mark is clear of another, in the order of the dates. */
function isClear({ place, n }: Placed, { place: other, n: m }: Placed): boolean {
  if (m < n ? other.x > place.x : other.x < place.x) return false;
  if (other.row === place.row) return place.x >= other.x + other.width + GAP || place.x + place.width + GAP <= other.x;
  const [upper, lower] = place.row === 0 ? [place, other] : [other, place];
  return upper.tie <= lower.x - TIE_GAP || upper.tie >= lower.x + lower.width + TIE_GAP;
}

/** Where a label finds room beside those that have their places; two bits of `way`: the upper row first, and to the left. */
function placeOf(
  { extent, width, n }: LabelWish & { n: number },
  placed: readonly Placed[],
  trackWidth: number,
  way: number,
): LabelPlace | null {
  const [x1, x2] = [Math.max(extent.x1, 0), Math.min(extent.x2, trackWidth)];
  if (extent.x2 <= 0 || x1 >= trackWidth || width > trackWidth) return null;
  const tie = (x1 + x2) / 2;
  const beside = [0, 1].flatMap((row) =>
    placed.flatMap(({ place }) =>
      place.row === row
        ? [
            ...[place.x - GAP - width, place.x + place.width + GAP],
            ...[place.tie - TIE_GAP - width, place.tie + TIE_GAP],
          ]
        : [],
    ),
  );
  const starts = [...(way & 2 ? shares.toReversed() : shares).map((share) => x1 - share * width), ...beside]
    .map((x) => Math.min(Math.max(x, 0), trackWidth - width))
    .filter((x) => x <= tie && x + width >= tie);
  for (const row of way & 1 ? ([0, 1] as const) : ([1, 0] as const)) {
    const x = starts.find((start) =>
      placed.every((other) => isClear({ place: { row, x: start, width, tie }, n }, other)),
    );
    if (x !== undefined) return { row, x, width, tie };
  }
  return null;
}

export type MarkShape = "tick" | "bracket" | "broken";

/** A day is a tick; a month or year a bracket as wide; a range of days or "about" a broken line. */
export function markOf(event: Pick<TimelineEvent, "precision" | "about">): MarkShape {
  if (event.precision === "range" || event.about) return "broken";
  return event.precision === "day" ? "tick" : "bracket";
}
