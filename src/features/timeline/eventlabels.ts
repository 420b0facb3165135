import type { TimelineEvent } from "#domain/events.ts";
import type { Extent } from "./bars.ts";

/** Where the text of an event stands: its row (0 upper, 1 lower) and left edge. */
export type LabelPlace = { row: 0 | 1; x: number; width: number };

/** An event to label: where its mark is and how wide its text. */
export type LabelWish = { extent: Extent; rank: number; width: number };

const GAP = 8;

/** A text may stand this much, or twice this much, to the right of where its mark begins. */
const NUDGE = 4;

/**
 * Texts for events in two rows, by rank: the lower row, nearer to the marks, first. What finds no place keeps its mark
 * and loses its text. Events outside the track get none.
 */
export function placeLabels(wishes: readonly LabelWish[], trackWidth: number): (LabelPlace | null)[] {
  const places: (LabelPlace | null)[] = wishes.map(() => null);
  const rows: [LabelPlace[], LabelPlace[]] = [[], []];
  const order = wishes.map((wish, n) => ({ wish, n })).sort((a, b) => a.wish.rank - b.wish.rank || a.n - b.n);
  for (const { wish, n } of order) {
    const { x1, x2 } = wish.extent;
    if (x2 <= 0 || x1 >= trackWidth) continue;
    // Begins at its mark, else ends at it: the text always touches what it names.
    const left = Math.max(x1, 0);
    const starts = [left, left + NUDGE, left + 2 * NUDGE, Math.min(x2, trackWidth) - wish.width];
    for (const row of [1, 0] as const) {
      const x = starts.find(
        (start) =>
          start >= 0 &&
          start + wish.width <= trackWidth &&
          rows[row].every((other) => start >= other.x + other.width + GAP || start + wish.width + GAP <= other.x),
      );
      if (x === undefined) continue;
      const place: LabelPlace = { row, x, width: wish.width };
      rows[row].push(place);
      places[n] = place;
      break;
    }
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
