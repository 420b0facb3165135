import type { Claim } from "./compiled.ts";
import { type Day, dayOf } from "./day.ts";

export type DayRange = { from: Day; to: Day };

/** When a claim begins and ends, as day numbers. */
export type Bounds = {
  /** First and last possible day of the start; null when the start is not given. */
  startMin: Day | null;
  startMax: Day | null;
  /** First and last possible day of the end; null when the end is open or not given. */
  endMin: Day | null;
  endMax: Day | null;
  /** The EDTF says "about" or "uncertain" at that end. */
  aboutStart: boolean;
  aboutEnd: boolean;
  /** It happened, or held, on some day between the bounds, not from the first to the last. */
  within: boolean;
};

/** The same with the part that is certain and the part that is only possible. */
export type Span = Bounds & {
  /** First and last day on which dated sources can have said it; null when none is dated. */
  said: DayRange | null;
  /** Days on which the claim holds whatever the precision; null when there is none. */
  certain: DayRange | null;
  /** Days inside an imprecise start or end, without the certain ones. */
  possibleStart: DayRange | null;
  possibleEnd: DayRange | null;
};

function orNull(iso: string | null): Day | null {
  return iso === null ? null : dayOf(iso);
}

/**
 * The certain part. Of one day somewhere within the bounds: that day where they leave no other. Of an interval: from its latest possible start to its earliest possible end. An open end reaches only
 * to the last day on which a source says so, never to today; a start that is not given begins with the first source that
 * says so or, where an end is given, on that end.
 *
 * @param said first and last publication day of the supporting sources; null when none is dated
 */
function certainPart({ startMin, startMax, endMin, endMax, within }: Bounds, said: DayRange | null): DayRange | null {
  if (within) return startMin !== null && startMin === endMax ? { from: startMin, to: startMin } : null;
  const to = endMin ?? said?.to ?? startMax;
  const from = startMax ?? (endMin === null ? (said?.from ?? null) : endMin);
  return from !== null && to !== null && from <= to ? { from, to } : null;
}

function range(from: Day, to: Day): DayRange | null {
  return from <= to ? { from, to } : null;
}

export function boundsOf({ when: { bounds, edtf } }: Pick<Claim, "when">): Bounds {
  const within = !edtf.includes("/");
  const [startText = "", endText = ""] = edtf.replace(/[[\]]/g, "").split(within ? ".." : "/");
  return {
    startMin: orNull(bounds.startMin),
    startMax: orNull(bounds.startMax),
    endMin: orNull(bounds.endMin),
    endMax: orNull(bounds.endMax),
    aboutStart: /[~?%]/.test(startText),
    aboutEnd: /[~?%]/.test(endText || (within ? startText : "")),
    within,
  };
}

/** The span of bounds. `said` as in the certain part; a claim said by nothing dated has bounds only. */
export function spanFrom(bounds: Bounds, said: DayRange | null): Span {
  const { startMin, startMax, endMin, endMax } = bounds;
  const certain = certainPart(bounds, said);
  // Of "some day up to b" only b itself is inside for certain: no source says how far back it can lie.
  const first = startMin ?? (bounds.within ? startMax : null);
  return {
    ...bounds,
    said,
    certain,
    possibleStart:
      first === null || startMax === null ? null : range(first, certain ? certain.from - 1 : (endMax ?? startMax)),
    possibleEnd: endMin === null || endMax === null || !certain ? null : range(certain.to + 1, endMax),
  };
}

export function spanIn(dossier: { spans: { get(claim: string): Span | undefined } }, claim: Pick<Claim, "id">): Span {
  const span = dossier.spans.get(claim.id);
  if (!span) throw new Error(`no span for claim ${claim.id}`);
  return span;
}

export function isCertain(span: Span, day: Day): boolean {
  return span.certain !== null && day >= span.certain.from && day <= span.certain.to;
}

/** Is the day inside an imprecise bound and outside the certain part? */
export function isPossible(span: Span, day: Day): boolean {
  const inside = (part: DayRange | null) => part !== null && day >= part.from && day <= part.to;
  return inside(span.possibleStart) || inside(span.possibleEnd);
}

/** Last day on which the claim can hold for certain or possibly; null when it never holds. */
export function lastHeld(span: Span): Day | null {
  return span.possibleEnd?.to ?? span.certain?.to ?? span.possibleStart?.to ?? null;
}

/** First day on which the claim can hold; null when it never holds. */
export function firstHeld(span: Span): Day | null {
  return span.possibleStart?.from ?? span.certain?.from ?? null;
}

/** The days on which the claim can hold, which are one range: the possible ones lie beside the certain ones. */
export function heldRange(span: Span): DayRange | null {
  const [from, to] = [firstHeld(span), lastHeld(span)];
  return from === null || to === null ? null : { from, to };
}
