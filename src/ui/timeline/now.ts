import type { Claim } from "#domain/compiled.ts";
import { type Day, dayOf } from "#domain/day.ts";
import type { Dossier } from "#domain/dossier.ts";
import type { TimelineEvent } from "#domain/events.ts";
import { lowerBound } from "#domain/intervals.ts";
import { keptFor } from "#domain/later.ts";
import { isClaimShown } from "#domain/matrix.ts";
import type { View } from "#domain/view.ts";

/** What the line beside the date says. */
export type Now =
  | { kind: "event"; claim: Claim; event: TimelineEvent; index: number }
  | { kind: "change"; claim: Claim; part: "begins" | "ends"; more: number; index: number }
  | { kind: "none" };

type Change = { claim: Claim; part: "begins" | "ends" };

/** Claims whose first possible start or end is the day: what a stop on that day stands for. */
export function changesOn(view: Pick<View, "dossier" | "query">, day: Day): Change[] {
  return changesOf(view.dossier)(day).filter(({ claim }) => isClaimShown(view, claim));
}

/**
 * The changes of any day. Kept as one sorted list of numbers, day first, then claim, then which end of it: as objects by
 * day they would be larger than the claims' own dates.
 */
const changesOf = keptFor(({ claims, spans }: Dossier): ((day: Day) => Change[]) => {
  const perDay = claims.length * 2;
  const keys: number[] = [];
  for (const [n, { id }] of claims.entries()) {
    const { startMin = null, endMin = null } = spans.get(id) ?? {};
    if (startMin !== null) keys.push(startMin * perDay + n * 2);
    if (endMin !== null && endMin !== startMin) keys.push(endMin * perDay + n * 2 + 1);
  }
  const sorted = Float64Array.from(keys).sort();
  return (day) => {
    const first = lowerBound(sorted, day * perDay);
    return Array.from(sorted.subarray(first, lowerBound(sorted, (day + 1) * perDay, first)), (key): Change[] => {
      const place = key - day * perDay;
      const claim = claims[place >> 1];
      return claim ? [{ claim, part: place % 2 === 0 ? "begins" : "ends" }] : [];
    }).flat();
  };
});

const kindOrder: readonly Claim["kind"][] = ["presence", "movement", "event", "agreement", "statement", "attribute"];

/** On a stop: what begins or ends there, an event first. Else the last event that began. */
export function nowOf(view: View): Now {
  const { events, eventIndex, day, query } = view;
  const event = events[eventIndex];
  if (event?.from === day) {
    const first = events.findIndex((item) => item.from === day);
    const main = events.slice(first, eventIndex + 1).reduce((best, item) => (item.rank < best.rank ? item : best));
    return { kind: "event", claim: main.claim, event: main, index: events.indexOf(main) };
  }
  if (query.moment.kind === "point") {
    const changes = changesOn(view, day).sort(
      (a, b) => kindOrder.indexOf(a.claim.kind) - kindOrder.indexOf(b.claim.kind),
    );
    const change = changes[0];
    if (change) return { kind: "change", ...change, more: changes.length - 1, index: eventIndex };
  }
  return event ? { kind: "event", claim: event.claim, event, index: eventIndex } : { kind: "none" };
}

/** Last day on which a source of the dossier speaks: nothing is known after it. */
export function lastSourceDay(dossier: Pick<Dossier, "sources" | "asOf">): Day {
  const days = dossier.sources.flatMap(({ published }) => (published ? [dayOf(published.last)] : []));
  const asOf = dayOf(dossier.asOf);
  return days.length > 0 ? Math.min(asOf, Math.max(...days)) : asOf;
}

/** Publication days of the sources, each once, for "as known on". */
export function publicationDays(dossier: Pick<Dossier, "sources">): Day[] {
  const days = dossier.sources.flatMap(({ published }) => (published ? [dayOf(published.first)] : []));
  return [...new Set(days)].sort((a, b) => a - b);
}
