import { type Day, dayOf } from "./day.ts";
import type { Dossier } from "./dossier.ts";
import type { TimelineEvent } from "./events.ts";
import type { Change } from "./stops.ts";
import type { View } from "./view.ts";

/** What the line beside the date says. */
export type Now =
  /** The event that is named of the day, else the last one by then. */
  | { kind: "event"; event: TimelineEvent; index: number }
  | { kind: "change"; change: Change; more: number }
  /** From this day on no source speaks. */
  | { kind: "silence" }
  | { kind: "none" };

/**
 * What there is to say of the day looked at.
 *
 * @param named the event of the day that is named; null: there is none
 */
export function nowOf(view: View, named: TimelineEvent | null): Now {
  const { events, eventIndex, day, query, stops, dossier } = view;
  if (named) return { kind: "event", event: named, index: events.indexOf(named) };
  if (query.moment.kind === "point") {
    const [change, ...more] = stops.changesOn(day);
    if (change && day === lastSourceDay(dossier) + 1) return { kind: "silence" };
    if (change) return { kind: "change", change, more: more.length };
  }
  const event = events[eventIndex];
  return event ? { kind: "event", event, index: eventIndex } : { kind: "none" };
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
