import { lastUpTo } from "#domain/index/intervals.ts";
import { once } from "#domain/index/later.ts";
import type { Claim } from "./compiled.ts";
import { type Day, isoOf } from "./day.ts";
import type { Dossier } from "./dossier.ts";
import type { TimelineEvent } from "./events.ts";
import { grouped } from "./grouped.ts";
import { placesInside } from "./inside.ts";
import { isMove, type Movement, moveDays, moveStanding } from "./movements.ts";
import { changeDays, isByReading, type Presence, type PresenceState, presenceOn } from "./presence.ts";
import { spanIn } from "./span.ts";
import { type Track, trackOf, tracksAt } from "./track.ts";

/** What is different on a day from the day before: how a force stands at a place, or how a move does. */
export type Change =
  | { kind: "presence"; before: Presence; after: Presence }
  | { kind: "move"; claim: Claim; standing: Movement["standing"] };

/** Where the step buttons stop: an event, or a day on which a state on the screen changes. */
export type Stop = {
  day: Day;
  /** As a link writes it: the month or year that is all a source gives of an event, else the day. */
  date: string;
  event: TimelineEvent | null;
};

/** A day looked at, with the one of its events that is named; without one, the last of the day is. */
export type Position = { day: Day; event: TimelineEvent | null };

/** What a reader sees of a presence; at which place inside it is changes with that place itself. */
function seen({ state, startNotStated, partlyLeft, toldToLeave, disputed }: Presence): string {
  return [state, startNotStated, partlyLeft.length > 0, toldToLeave.length > 0, disputed].join("|");
}

/** States that begin because no source goes on, which is no news. */
const fading: ReadonlySet<PresenceState> = new Set(["inferred", "last-attested", "none"]);

/** A force that comes, goes or may be there; not one that falls silent, or that is there by our reading alone. */
function isNews(dossier: Dossier, change: Change): boolean {
  if (change.kind === "move") return true;
  const { state, startNotStated } = change.after;
  return !(fading.has(state) || startNotStated || isByReading(dossier, change.after));
}

/** What a reader of the map looks for first comes first: its bases and the countries in its focus, of these news, of these bases. */
function weightOf(dossier: Dossier, change: Change): number {
  const { bases, focus, place } = dossier;
  const ids =
    change.kind === "move" ? [change.claim.fromPlace, change.claim.toPlace] : [change.after.place, ...change.after.at];
  const isAtBase = ids.some((id) => id !== undefined && bases.includes(id));
  const isCentral = isAtBase || ids.some((id) => focus.includes(place.get(id ?? "")?.iso ?? ""));
  return Number(isCentral) * 4 + Number(isNews(dossier, change)) * 2 + Number(isAtBase);
}

/** A change at a place that holds others is news of the place inside, where that changes too. */
function isOfInside(dossier: Dossier, change: Change, all: readonly Change[]): boolean {
  if (change.kind === "move") return false;
  const { before, after } = change;
  const { place, actor } = after;
  const left = after.partlyLeft.filter((id) => !before.partlyLeft.includes(id));
  const isLeftInside = left.length > 0 && left.every((id) => dossier.claim.get(id)?.fromPlace !== place);
  if (before.at.length + after.at.length === 0 && !(isLeftInside && before.state === after.state)) return false;
  const inside = placesInside(dossier, place);
  return all.some((other) => other.kind === "presence" && other.after.actor === actor && inside.has(other.after.place));
}

/** The stops of the step buttons, each looked for when asked for: most days on which a claim begins show no change. */
export class Stops {
  /** In the order of the stops, those outside the period left out. */
  readonly events: readonly TimelineEvent[];
  readonly #dossier: Dossier;
  readonly #found = new Map<Day, readonly Change[]>();
  /** Of a track only whose it is: with all its claims it is made again for the days that are asked for. */
  readonly #index: () => {
    tracks: Map<Day, Pick<Track, "place" | "actor">[]>;
    moves: Map<Day, Claim[]>;
    days: Day[];
  };

  /** @param claims those of the forces shown */
  constructor(
    dossier: Dossier,
    events: readonly TimelineEvent[],
    claims: () => readonly Claim[],
    actors: ReadonlySet<string> | null,
  ) {
    const isInside = (day: Day) => day >= dossier.first && day <= dossier.last;
    this.#dossier = dossier;
    this.events = events.filter(({ to }) => isInside(to));
    this.#index = once(() => {
      const shown = dossier.places.flatMap(({ id }) =>
        tracksAt(dossier, id)
          .filter(({ actor }) => actors?.has(actor) ?? true)
          .map((track) => ({ place: id, actor: track.actor, days: changeDays(dossier, track) })),
      );
      const tracks = grouped(shown, ({ days }) => days);
      const moves = grouped(claims().filter(isMove), (claim) => new Set(moveDays(spanIn(dossier, claim))));
      const days = [...new Set([...tracks.keys(), ...moves.keys()])].filter(isInside).sort((a, b) => a - b);
      return { tracks, moves, days };
    });
  }

  /** What a reader sees change on a day, the weightiest first, equals in the order of the places. */
  changesOn(day: Day): readonly Change[] {
    const known = this.#found.get(day);
    if (known) return known;
    const dossier = this.#dossier;
    const { tracks, moves } = this.#index();
    const all: Change[] = (tracks.get(day) ?? []).flatMap(({ place, actor }): Change[] => {
      const track = trackOf(dossier, place, actor);
      const [before, after] = [presenceOn(dossier, track, day - 1), presenceOn(dossier, track, day)];
      return seen(before) === seen(after) ? [] : [{ kind: "presence", before, after }];
    });
    for (const claim of moves.get(day) ?? []) {
      const span = spanIn(dossier, claim);
      const standing = moveStanding(claim, span, day);
      if (standing !== null && standing !== moveStanding(claim, span, day - 1))
        all.push({ kind: "move", claim, standing });
    }
    const changes = all
      .filter((change) => !isOfInside(dossier, change, all))
      .sort((a, b) => weightOf(dossier, b) - weightOf(dossier, a));
    this.#found.set(day, changes);
    return changes;
  }

  /** The events of a day, the weightiest last. */
  #eventsOn(day: Day): readonly TimelineEvent[] {
    return this.events.filter(({ to }) => to === day);
  }

  /** The stop before or after a position; null at the end. */
  from({ day, event }: Position, direction: -1 | 1): Stop | null {
    const here = this.#eventsOn(day);
    const at = event ? here.indexOf(event) : here.length - 1;
    const beside = at < 0 ? undefined : here[at + direction];
    if (beside) return { day, date: beside.date, event: beside };
    const { events } = this;
    const last = lastUpTo(events, direction === 1 ? day : day - 1, ({ to }) => to);
    const near = events[direction === 1 ? last + 1 : last];
    const change = this.#changeFrom(day, direction, near?.to ?? null);
    if (change !== null) return { day: change, date: isoOf(change), event: null };
    if (!near) return null;
    // Coming from later, the last event of a day is the first that is met.
    return { day: near.to, date: near.date, event: near };
  }

  /** The nearest day with a change and without an event that lies before (or after) the day of an event. */
  #changeFrom(day: Day, direction: -1 | 1, limit: Day | null): Day | null {
    const { days } = this.#index();
    const last = lastUpTo(days, direction === 1 ? day : day - 1, Number);
    for (let n = direction === 1 ? last + 1 : last; ; n += direction) {
      const candidate = days[n];
      if (candidate === undefined) return null;
      if (limit !== null && (direction === 1 ? candidate >= limit : candidate <= limit)) return null;
      if (this.changesOn(candidate).length > 0) return candidate;
    }
  }
}
