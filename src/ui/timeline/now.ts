import type { Claim } from "#domain/compiled.ts";
import { type Day, dayOf } from "#domain/day.ts";
import type { Dossier } from "#domain/dossier.ts";
import type { TimelineEvent } from "#domain/events.ts";
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
  return (changesByDay(view.dossier).get(day) ?? []).filter(({ claim }) => isClaimShown(view, claim));
}

const changesByDay = keptFor(({ claims, spans }: Dossier): ReadonlyMap<Day, readonly Change[]> => {
  const changes = new Map<Day, Change[]>();
  const add = (day: Day | null, change: Change) => {
    if (day === null) return;
    const list = changes.get(day);
    if (list) list.push(change);
    else changes.set(day, [change]);
  };
  for (const claim of claims) {
    const { startMin = null, endMin = null } = spans.get(claim.id) ?? {};
    add(startMin, { claim, part: "begins" });
    if (endMin !== startMin) add(endMin, { claim, part: "ends" });
  }
  return changes;
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
