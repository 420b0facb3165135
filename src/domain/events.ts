import type { Claim } from "./compiled.ts";
import type { Day } from "./day.ts";
import type { Dossier } from "./dossier.ts";
import type { Span } from "./span.ts";

/** How exactly an event is dated: decides its mark on the timeline. */
export type EventPrecision = "day" | "month" | "year" | "range";

export type TimelineEvent = {
  claim: Claim;
  label: string;
  /** 1 keeps its text longest. */
  rank: number;
  from: Day;
  to: Day;
  precision: EventPrecision;
  /** The EDTF says "about". */
  about: boolean;
};

/** First and last day on which a claim with any bound can have happened; null when it has none. */
export function eventRange(span: Span): { from: Day; to: Day } | null {
  const from = span.startMin ?? span.endMin ?? span.certain?.from ?? span.startMax ?? null;
  const to = span.endMax ?? span.startMax ?? span.certain?.to ?? null;
  return from === null || to === null ? null : { from: Math.min(from, to), to: Math.max(from, to) };
}

function precisionOf(claim: Claim, from: Day, to: Day): EventPrecision {
  if (from === to) return "day";
  if (/[/[]/.test(claim.when.edtf)) return "range";
  return to - from > 31 ? "year" : "month";
}

/** Events of the timeline by first possible day; of one day the weightiest last, because the last one is named. */
export function eventsOf(dossier: Dossier, shown: (claim: Claim) => boolean): TimelineEvent[] {
  const events = dossier.claims.flatMap((claim): TimelineEvent[] => {
    const span = dossier.spans.get(claim.id);
    if (!claim.event || !span || !shown(claim)) return [];
    const range = eventRange(span);
    if (!range) return [];
    const precision = precisionOf(claim, range.from, range.to);
    const label = claim.label ?? claim.says;
    return [{ claim, label, rank: claim.event.rank, ...range, precision, about: span.aboutStart || span.aboutEnd }];
  });
  return events.sort((a, b) => a.from - b.from || b.rank - a.rank);
}

/**
 * Days at which the "previous" and "next change" buttons stop: every bound and event of the claims shown, at its first
 * possible day, inside the period, sorted.
 */
export function stopsOf(dossier: Dossier, shown: (claim: Claim) => boolean): Day[] {
  const days = new Set<Day>();
  for (const claim of dossier.claims) {
    const span = dossier.spans.get(claim.id);
    if (!span || !shown(claim)) continue;
    for (const day of [span.startMin, span.endMin])
      if (day !== null && day >= dossier.first && day <= dossier.last) days.add(day);
  }
  return [...days].sort((a, b) => a - b);
}
