import type { Bar } from "#domain/lanes.ts";
import { type Extent, isSilent } from "./bars.ts";
import { textWidth } from "./fit.ts";
import type { LaneText } from "./lanetexts.ts";

/** A sign in a lane that is no bar, with its words. */
export type NoteWish = { from: number; to: number; isRange: boolean; near: readonly string[]; far: readonly string[] };

/** Where it stands: the arrow; its words, on a full bar, on a hatched one, or away with a line to the arrow. */
export type NotePlace = Extent & {
  text: { text: string; x: number; width: number; on: "free" | "bar" | "hatch"; isAway: boolean } | null;
};

/** Length of the arrow of a plan, and the least of any. */
const ARROW_PX = 44;
const LEAST_PX = 18;
const PAD = 6;
/** Half of a disc of contradiction, with the space around it. */
const DISC_PX = 10;

type Track = { bars: readonly Bar[]; extents: readonly Extent[]; discs: readonly number[]; width: number };

const isOver = (a: Extent, b: Extent) => a.x1 < b.x2 && a.x2 > b.x1;
const boxOf = ({ x, width }: Pick<LaneText, "x" | "width">): Extent => ({ x1: x - PAD, x2: x + width + PAD });

/** What lies under words: nothing that is known to the day, one bar that they stand on, or a change that they would hide. */
function under({ bars, extents, discs }: Track, box: Extent): "free" | "bar" | "hatch" | "change" {
  if (discs.some((x) => isOver(box, { x1: x - DISC_PX, x2: x + DISC_PX }))) return "change";
  const over = bars.flatMap((bar, n) => {
    const extent = extents[n];
    const isFading = bar.state === "possible" && bar.contested.length === 0;
    return extent && !isSilent(bar) && !isFading && isOver(box, extent) ? [{ bar, extent }] : [];
  });
  const [first] = over;
  if (!first) return "free";
  const isWhole = over.length === 1 && first.extent.x1 <= box.x1 && first.extent.x2 >= box.x2;
  if (!isWhole || first.bar.contested.length > 0) return "change";
  return first.bar.state === "attested" ? "bar" : "hatch";
}

/**
 * Arrows of plans and doubtful moves at their days, words before them. "Start not stated" makes room for words, before
 * the bar that it is said of; words that find no room there stand before all bars, with a line to their arrow.
 */
export function placeNotes(
  wishes: readonly NoteWish[],
  track: Track,
  texts: readonly LaneText[],
): { places: (NotePlace | null)[]; texts: LaneText[] } {
  const { bars, extents, discs, width } = track;
  let kept = [...texts];
  const taken: Extent[] = [];
  const places = wishes.map(({ from, to, isRange, near, far }): NotePlace | null => {
    if (to <= 0 || from >= width) return null;
    const start = Math.max(from, 0);
    const disc = discs.find((x) => x > start + LEAST_PX + DISC_PX) ?? Number.POSITIVE_INFINITY;
    const x2 = Math.min(Math.max(isRange ? to : start + ARROW_PX, start + LEAST_PX), disc - DISC_PX, width - 1);
    const x1 = Math.min(start, x2 - LEAST_PX);
    taken.push({ x1, x2 });
    const moves = ({ bar, tone }: LaneText) => tone === "beside" && bars[bar]?.startNotStated === true;
    const isTaken = (box: Extent) =>
      box.x1 < 0 ||
      taken.some((other) => isOver(box, other)) ||
      kept.some((text) => !moves(text) && isOver(box, boxOf(text)));
    for (const text of near) {
      const size = textWidth(text);
      const x = x1 - PAD - size;
      const box = { x1: x - 3, x2: x1 - 1 };
      const on = under(track, box);
      if (isTaken(box) || on === "change") continue;
      kept = kept.flatMap((other): LaneText[] => {
        if (!isOver(box, boxOf(other))) return [other];
        const moved = { ...other, x: Math.min(extents[other.bar]?.x1 ?? 0, box.x1) - 2 * PAD - other.width };
        const isFree = moved.x >= 0 && !isOver(boxOf(moved), box) && under(track, boxOf(moved)) === "free";
        return isFree ? [moved] : [];
      });
      taken.push(box);
      return { x1, x2, text: { text, x, width: size, on, isAway: false } };
    }
    const seen = extents.flatMap(({ x1: left, x2: right }) => (right > 0 ? [left] : []));
    const first = Math.min(...seen, ...kept.map(({ x }) => x), x1);
    for (const text of far) {
      const size = textWidth(text);
      const x = first - 2 * PAD - size;
      const box = { x1: x - PAD, x2: x + size + PAD };
      if (x < 0 || kept.some((other) => isOver(box, boxOf(other)))) continue;
      taken.push(box);
      return { x1, x2, text: { text, x, width: size, on: "free", isAway: true } };
    }
    return { x1, x2, text: null };
  });
  return { places, texts: kept };
}

/** References on bars that have no words and room for one. */
export function placeReferences(
  { bars, extents, width, discs }: Track,
  texts: readonly LaneText[],
  places: readonly (NotePlace | null)[],
  referenceOf: (bar: Bar) => string,
): LaneText[] {
  return bars.flatMap((bar, n): LaneText[] => {
    const extent = extents[n];
    if (!extent || bar.state !== "attested" || bar.contested.length > 0) return [];
    const text = referenceOf(bar);
    const size = textWidth(text);
    const x = Math.max(extent.x1, 0) + 4 + (bar.leaves ? PAD : 0);
    const box = { x1: x, x2: x + size + 4 };
    const isFree =
      text !== "" &&
      box.x2 <= Math.min(extent.x2, width) &&
      !texts.some((other) => other.bar === n || isOver(box, boxOf(other))) &&
      !discs.some((disc) => isOver(box, { x1: disc - DISC_PX, x2: disc + DISC_PX })) &&
      !places.some((place) => place && (isOver(box, place) || (place.text && isOver(box, boxOf(place.text)))));
    return isFree ? [{ bar: n, x, width: size, text, tone: "on-bar" }] : [];
  });
}
