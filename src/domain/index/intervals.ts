import type { DayRange } from "#domain/span.ts";

/** Intervals shorter than two to the power of n days are of class n at the most. */
const CLASSES = 33;

/** First place in a sorted stretch whose number is not less than the one looked for. */
function lowerBound(sorted: Int32Array | Float64Array, wanted: number, from = 0, to = sorted.length): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Last place of a sorted list whose number is not greater than the one looked for; -1 when there is none. */
export function lastUpTo<Item>(sorted: readonly Item[], wanted: number, numberOf: (item: Item) => number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = sorted[middle];
    if (item !== undefined && numberOf(item) <= wanted) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * Things that each last from a day to a day, arranged so that "which touch these days" costs what it finds and not how
 * many there are. They are sorted by start inside classes of like length: in each class those that can reach a day began
 * in one stretch of starts, of which half at the least do reach it. Counts need the sorted bounds alone.
 */
export class Intervals<Item> {
  readonly #items: readonly Item[];
  /** By class, then by start. */
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #places: Int32Array;
  readonly #classes: readonly { first: number; last: number; longest: number }[];
  readonly #sortedStarts: Int32Array;
  readonly #sortedEnds: Int32Array;
  /** One bit for each item, to give them back in their own order; all zero between calls. */
  readonly #marks: Uint32Array;

  /** @param rangeOf first and last day of an item, whole numbers below 2^30 in size; null: it never is */
  constructor(items: readonly Item[], rangeOf: (item: Item) => DayRange | null) {
    const kept = items.flatMap((item) => {
      const range = rangeOf(item);
      return range && range.from <= range.to ? [{ item, ...range }] : [];
    });
    const count = kept.length;
    this.#items = kept.map(({ item }) => item);
    const earliest = kept.reduce((least, { from }) => Math.min(least, from), 0);
    // One number for each: start first, then place, so that the platform's own number sort gives the order.
    const classes = Array.from({ length: CLASSES }, (): number[] => []);
    for (const [place, { from, to }] of kept.entries())
      classes[32 - Math.clz32(to - from)]?.push((from - earliest) * count + place);
    this.#starts = new Int32Array(count);
    this.#ends = new Int32Array(count);
    this.#places = new Int32Array(count);
    let at = 0;
    this.#classes = classes.flatMap((keys, n) => {
      const first = at;
      for (const key of Float64Array.from(keys).sort()) {
        const place = key % count;
        const { from, to } = kept[place] ?? { from: 0, to: 0 };
        this.#starts[at] = from;
        this.#ends[at] = to;
        this.#places[at] = place;
        at += 1;
      }
      return at > first ? [{ first, last: at, longest: 2 ** n - 1 }] : [];
    });
    this.#sortedStarts = Int32Array.from(this.#starts).sort();
    this.#sortedEnds = Int32Array.from(this.#ends).sort();
    this.#marks = new Uint32Array(Math.ceil(count / 32));
  }

  /** How many touch the days from the first to the last. */
  count(from: number, to: number = from): number {
    return lowerBound(this.#sortedStarts, to + 1) - lowerBound(this.#sortedEnds, from);
  }

  /** Those that touch the days from the first to the last, in the order in which they were given. */
  touching(from: number, to: number = from): Item[] {
    const marks = this.#marks;
    let lowest = marks.length;
    let highest = -1;
    for (const { first, last, longest } of this.#classes)
      for (let n = lowerBound(this.#starts, from - longest, first, last); n < last; n += 1) {
        if ((this.#starts[n] ?? 0) > to) break;
        if ((this.#ends[n] ?? 0) < from) continue;
        const place = this.#places[n] ?? 0;
        const word = place >>> 5;
        marks[word] = (marks[word] ?? 0) | (1 << (place & 31));
        if (word < lowest) lowest = word;
        if (word > highest) highest = word;
      }
    const found: Item[] = [];
    for (let word = lowest; word <= highest; word += 1) {
      let bits = marks[word] ?? 0;
      marks[word] = 0;
      while (bits !== 0) {
        const bit = 31 - Math.clz32(bits & -bits);
        const item = this.#items[word * 32 + bit];
        if (item !== undefined) found.push(item);
        bits &= bits - 1;
      }
    }
    return found;
  }
}
