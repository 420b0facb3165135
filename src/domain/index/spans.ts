import type { Claim } from "#domain/compiled.ts";
import { type Bounds, boundsOf, type DayRange, type Span, spanFrom } from "#domain/span.ts";

/** Numbers kept of each claim: its four bounds, and the first and last day on which it was said. */
const COLUMNS = 6;
/** In place of a day that is not given. */
const NONE = -(2 ** 31);

/** The spans of many claims, kept as plain numbers: a tenth of what as many objects take. A span is made when it is asked for. */
export class Spans {
  readonly #places: ReadonlyMap<string, number>;
  readonly #days: Int32Array;
  /** Bit 0: the start is "about", bit 1: the end is, bit 2: one day within the bounds. */
  readonly #about: Uint8Array;

  /** @param saidOf first and last day on which supporting sources said a claim; null when none is dated */
  constructor(claims: readonly Claim[], saidOf: (claim: Claim) => DayRange | null) {
    this.#places = new Map(claims.map(({ id }, place) => [id, place]));
    this.#days = new Int32Array(claims.length * COLUMNS);
    this.#about = new Uint8Array(claims.length);
    for (const [place, claim] of claims.entries()) {
      const bounds = boundsOf(claim);
      const said = saidOf(claim);
      const days = [bounds.startMin, bounds.startMax, bounds.endMin, bounds.endMax, said?.from, said?.to];
      this.#days.set(
        days.map((day) => day ?? NONE),
        place * COLUMNS,
      );
      this.#about[place] = Number(bounds.aboutStart) + 2 * Number(bounds.aboutEnd) + 4 * Number(bounds.within);
    }
  }

  get(claim: string): Span | undefined {
    const place = this.#places.get(claim);
    if (place === undefined) return undefined;
    const day = (column: number) => {
      const found = this.#days[place * COLUMNS + column] ?? NONE;
      return found === NONE ? null : found;
    };
    const [from, to] = [day(4), day(5)];
    const about = this.#about[place] ?? 0;
    const bounds: Bounds = {
      startMin: day(0),
      startMax: day(1),
      endMin: day(2),
      endMax: day(3),
      aboutStart: (about & 1) === 1,
      aboutEnd: (about & 2) === 2,
      within: (about & 4) === 4,
    };
    return spanFrom(bounds, from === null || to === null ? null : { from, to });
  }
}
