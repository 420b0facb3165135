import { countsPeopleThere, type Figure, type Frame, frameOf, type PlaceFrame } from "#domain/index/frame.ts";
import { lastUpTo } from "#domain/index/intervals.ts";
import { LaterMap, once } from "#domain/index/later.ts";
import type { Stretches } from "#domain/index/stretches.ts";
import type { Claim, Disagreement, Place, Source, Unknown } from "./compiled.ts";
import type { Day } from "./day.ts";
import { type Dossier, placesOf } from "./dossier.ts";
import { eventRange, type TimelineEvent } from "./events.ts";
import type { Lane } from "./lanes.ts";
import { isOvertaken, type Movement, movementsOn } from "./movements.ts";
import { bearsOn, type Presence, presenceStates } from "./presence.ts";
import { isCertain, isPossible } from "./span.ts";
import type { Stops } from "./stops.ts";

/** The point or stretch of time looked at. */
export type Moment =
  /** `partial`: the month or year that the day is the last of, where a link names no more. */
  { kind: "point"; day: Day; partial?: string } | { kind: "window"; from: Day; to: Day };

/** All that decides what is true on the screen. */
export type Query = {
  moment: Moment;
  /** Hide what was published after this day. */
  known: Day | null;
  /** The month or year that `known` is the last day of, where a link names no more. */
  knownPartial?: string;
  actors: ReadonlySet<string> | null;
};

/** What is known about a place at the moment looked at. */
export type PlaceView = {
  place: Place;
  /** One per force with any claim at the place, the strongest state first, then by first attested day. */
  presences: Presence[];
  figures: Figure[];
  /** Numbers that are planned, or that their own source could not verify: never a count of people who are there. */
  otherFigures: Figure[];
  /** The last numbers of people there that were over by then, of each force. */
  lastFigures: Figure[];
  /** Forces on record here that the filter hides. */
  hidden: Presence[];
  /** Claims that bear on the moment, then the others by date. */
  now: Claim[];
  otherTimes: Claim[];
  disagreements: Disagreement[];
  unknowns: Unknown[];
  /** Nearest other day with anything on record, and the claim that says so, when no force is at the moment. */
  nearest: { day: Day; claim: string } | null;
};

/** Whether sources say how many of a force are at a base. */
export function isCounted({ figures }: Pick<PlaceView, "figures">, { actor }: Pick<Presence, "actor">): boolean {
  return figures.some((figure) => figure.actor === actor && figure.strength.counts === "base");
}

export type View = {
  /** The dossier as known on `query.known`. */
  dossier: Dossier;
  query: Query;
  /** First and last day of the moment; the last is the day that "as of" names. */
  from: Day;
  day: Day;
  places: ReadonlyMap<string, PlaceView>;
  movements: readonly Movement[];
  lanes: readonly Lane[];
  events: readonly TimelineEvent[];
  stops: Stops;
  /** Last event that had happened by the day; -1 before the first. */
  eventIndex: number;
  /** Claims that hold at the moment, and how many they are, which costs less to say. */
  holding: readonly Claim[];
  holdingCount: number;
  /** Claims with a number of people that stands on the day, wherever. */
  figures: readonly Claim[];
};

/** Does a claim hold at the moment: on its day, or with any of its bounds in its window? */
export function holdsAt(dossier: Pick<Dossier, "spans">, claim: Claim, moment: Moment): boolean {
  const span = dossier.spans.get(claim.id);
  if (!span) return false;
  if (moment.kind === "point") return isCertain(span, moment.day) || isPossible(span, moment.day);
  const range = eventRange(span);
  return range !== null && range.from <= moment.to && range.to >= moment.from;
}

/** A presence over a stretch: the strongest state in it with its claims, and every demand, departure and dispute. */
function overStretch(presences: readonly Presence[]): Presence[] {
  const rank = ({ state }: Presence) => presenceStates.indexOf(state);
  const best = Math.min(...presences.map(rank));
  const strongest = presences.filter((presence) => rank(presence) === best);
  const last = strongest.at(-1);
  if (!last) return [];
  const all = (of: readonly Presence[], part: "claims" | "at" | "partlyLeft" | "toldToLeave" | "disputed") => [
    ...new Set(of.flatMap((presence) => presence[part])),
  ];
  return [
    {
      ...last,
      claims: all(strongest, "claims"),
      // Where its own claims give the state on any day, they do so for the place itself.
      at: strongest.every(({ at }) => at.length > 0) ? all(strongest, "at") : [],
      startNotStated: strongest.every(({ startNotStated }) => startNotStated),
      partlyLeft: all(presences, "partlyLeft"),
      toldToLeave: all(presences, "toldToLeave"),
      disputed: all(presences, "disputed"),
    },
  ];
}

function lastFigures({ figures }: PlaceFrame, from: Day): Figure[] {
  const over = figures.filter(({ range, figure }) => range.to < from && countsPeopleThere(figure.claim));
  const isLast = ({ range, figure }: (typeof over)[number]) =>
    !over.some((other) => other.figure.actor === figure.actor && other.range.to > range.to);
  return over.filter(isLast).map(({ figure }) => figure);
}

function placeView(
  frame: PlaceFrame,
  moment: Moment,
  from: Day,
  day: Day,
  { holds, isOpen }: Record<"holds" | "isOpen", (claim: Claim) => boolean>,
): PlaceView {
  const presencesOf = (all: readonly Stretches[]) =>
    all
      .flatMap((stretches) =>
        moment.kind === "point" ? [stretches.on(moment.day)] : overStretch(stretches.between(moment.from, moment.to)),
      )
      .filter((presence) => presence.state !== "none");
  const presences = presencesOf(frame.stretches);
  // A force that has gone has no number there.
  const gone = new Set(presences.flatMap(({ actor, state }) => (state === "ended" ? actor : [])));
  const figures = frame.figures.flatMap(({ range, figure }) => {
    const isOver = gone.has(figure.actor) && countsPeopleThere(figure.claim);
    return day >= range.from && from <= range.to && !isOver && isOpen(figure.claim) ? figure : [];
  });
  const basis = new Set(presences.flatMap((presence) => [...presence.claims, ...presence.partlyLeft]));
  const bearing = new Set(frame.claims.filter((claim) => basis.has(claim.id) || holds(claim)));
  const now = frame.byImportance.filter((claim) => bearing.has(claim));
  const nowIds = new Set(now.map((claim) => claim.id));
  const isCurrent = (item: Disagreement) => item.claims.some((id) => nowIds.has(id)) && bearsOn(item, from, day);
  return {
    place: frame.place,
    presences,
    figures: figures.filter(({ claim }) => countsPeopleThere(claim)),
    otherFigures: figures.filter(({ claim }) => !countsPeopleThere(claim)),
    lastFigures: lastFigures(frame, from),
    hidden: presencesOf(frame.hidden),
    now,
    otherTimes: frame.byDate.filter((claim) => !bearing.has(claim)),
    disagreements: [
      ...frame.disagreements.filter(isCurrent),
      ...frame.disagreements.filter((item) => !isCurrent(item)),
    ],
    unknowns: [...frame.unknowns],
    nearest: presences.length > 0 ? null : nearestOnRecord(frame, from, day),
  };
}

function nearestOnRecord(frame: PlaceFrame, first: Day, last: Day): PlaceView["nearest"] {
  const away = (day: Day) => Math.max(first - day, day - last);
  let nearest: PlaceView["nearest"] = null;
  for (const { range, claim } of frame.onRecord()) {
    if (range.from <= last && range.to >= first) continue;
    const day = last < range.from ? range.from : range.to;
    if (nearest === null || away(day) < away(nearest.day)) nearest = { day, claim };
  }
  return nearest;
}

let lastFrame: { source: Dossier; known: Day | null; actors: Query["actors"]; frame: Frame } | null = null;

function frameFor(source: Dossier, { known, actors }: Query): Frame {
  if (lastFrame?.source === source && lastFrame.known === known && lastFrame.actors === actors) return lastFrame.frame;
  const frame = frameOf(source, known, actors);
  lastFrame = { source, known, actors, frame };
  return frame;
}

/**
 * What is there at the moment looked at: the one answer that map, timeline, panel, list, print and export share.
 * Pure: the same dossier and query give the same view; the frame kept from the last call only saves work. Parts are made
 * when they are looked at, from indexes in the frame: a step costs what it shows, not what the dossier holds.
 */
export function deriveView(source: Dossier, query: Query): View {
  const frame = frameFor(source, query);
  const { dossier } = frame;
  const { moment } = query;
  const [from, day] = moment.kind === "point" ? [moment.day, moment.day] : [moment.from, moment.to];
  const index = moment.kind === "point" ? frame.held : frame.reached;
  const holds = (claim: Claim) => holdsAt(dossier, claim, moment);
  const isOpen = (claim: Claim) => !isOvertaken(dossier, claim, from);
  const movements = once(() => movementsOn({ claims: frame.moves().filter(isOpen), spans: dossier.spans }, day));
  const holding = once(() => index().touching(from, day));
  const figures = once(() => frame.figures().touching(day).filter(isOpen));
  return {
    dossier,
    query,
    from,
    day,
    places: new LaterMap(frame.place, (place) => placeView(place, moment, from, day, { holds, isOpen })),
    get movements() {
      return movements();
    },
    lanes: frame.lanes,
    events: frame.events,
    stops: frame.stops,
    eventIndex: lastUpTo(frame.events, day, ({ to }) => to),
    get holding() {
      return holding();
    },
    get holdingCount() {
      return index().count(from, day);
    },
    get figures() {
      return figures();
    },
  };
}

/** How many different passages are behind claims, and of which sources. */
export function evidenceCount(dossier: Dossier, claims: readonly Claim[]): { passages: number; sources: Source[] } {
  const passages = new Set(claims.flatMap((claim) => claim.evidence.map((item) => item.passage)));
  const ids = new Set([...passages].map((id) => dossier.passage.get(id)?.source));
  return { passages: passages.size, sources: dossier.sources.filter(({ id }) => ids.has(id)) };
}

/** The base or place a claim belongs to on screen: its first base, else its first place. */
export function homePlace(dossier: Dossier, claim: Claim): string | null {
  const places = placesOf(claim);
  return places.find((id) => dossier.bases.includes(id)) ?? places[0] ?? null;
}
