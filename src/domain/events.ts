import type { Claim } from "./compiled.ts";
import { type Day, isoOf, partialRange } from "./day.ts";
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
  /** As a link writes it: the month or year that is all a source gives, else the day by which it had happened. */
  date: string;
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

/** A month or year is read as its last day, so it stands for an event that had happened by then. */
function dateOf({ when }: Claim, to: Day): string {
  const plain = when.edtf.replace(/[~?%]$/, "");
  return partialRange(plain)?.last === to ? plain : isoOf(to);
}

/** Events by the day by which they had happened; of one day the weightiest last, because the last one is named. */
export function eventsOf(dossier: Dossier, shown: (claim: Claim) => boolean): TimelineEvent[] {
  const events = dossier.claims.flatMap((claim): TimelineEvent[] => {
    const span = dossier.spans.get(claim.id);
    if (!claim.event || !span || !shown(claim)) return [];
    const range = eventRange(span);
    if (!range) return [];
    return [
      {
        claim,
        label: claim.label ?? claim.says,
        rank: claim.event.rank,
        ...range,
        precision: precisionOf(claim, range.from, range.to),
        date: dateOf(claim, range.to),
        about: span.aboutStart || span.aboutEnd,
      },
    ];
  });
  return events.sort((a, b) => a.to - b.to || b.rank - a.rank);
}
