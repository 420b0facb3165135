import type { Claim, Disagreement, Place, Strength, Unknown } from "./compiled.ts";
import type { Day } from "./day.ts";
import { type Dossier, placesOf } from "./dossier.ts";
import { eventRange, eventsOf, stopsOf, type TimelineEvent } from "./events.ts";
import { asKnownOn } from "./known.ts";
import { type Lane, laneOf } from "./lanes.ts";
import { LaterMap, once } from "./later.ts";
import { type Movement, movementsOn } from "./movements.ts";
import { changeDays, type Presence, presenceOn, presenceStates, type Track } from "./presence.ts";
import { isCertain, isPossible } from "./span.ts";
import { tracksOf } from "./track.ts";

/** The point or stretch of time looked at. */
export type Moment = { kind: "point"; day: Day } | { kind: "window"; from: Day; to: Day };

/** All that decides what is true on the screen. */
export type Query = {
  moment: Moment;
  /** Hide what was published after this day. */
  known: Day | null;
  /** Forces shown; null: all. */
  actors: ReadonlySet<string> | null;
};

/** A number that sources give for a force in a whole country (or, where one does, at a base). */
export type Figure = { actor: string; claim: Claim; strength: Strength; disputed: string[] };

/** What is known about a place at the moment looked at. */
export type PlaceView = {
  place: Place;
  /** One per force with any claim at the place, the strongest state first, then by first attested day. */
  presences: Presence[];
  figures: Figure[];
  /** Claims that bear on the moment, then the others by date. */
  now: Claim[];
  otherTimes: Claim[];
  disagreements: Disagreement[];
  unknowns: Unknown[];
  /** The claim that closes the summary. */
  key: Claim | null;
  /** Nearest day with an attested force, when none is attested at the moment. */
  nearest: Day | null;
};

export type View = {
  /** The dossier as known on `query.known`. */
  dossier: Dossier;
  query: Query;
  /** Last day of the moment: the day that "as of" names. */
  day: Day;
  places: ReadonlyMap<string, PlaceView>;
  movements: readonly Movement[];
  lanes: readonly Lane[];
  events: readonly TimelineEvent[];
  stops: readonly Day[];
  /** Last event that began by the day; -1 before the first. */
  eventIndex: number;
  /** Claims that hold at the moment. */
  holding: readonly Claim[];
};

/** Parts of the view that do not depend on the moment. */
type Frame = {
  dossier: Dossier;
  tracks: Map<string, Track[]>;
  lanes: Lane[];
  events: TimelineEvent[];
  stops: Day[];
  /** Places that a claim is about. */
  claimed: ReadonlyMap<string, Place>;
  changes: Map<Track, Day[]>;
  cache: Map<Track, { from: Day; to: Day; presence: Presence }>;
};

function isShown(query: Query): (claim: Claim) => boolean {
  const { actors } = query;
  return actors === null
    ? () => true
    : (claim) => claim.actors.length === 0 || claim.actors.some((id) => actors.has(id));
}

function frameOf(source: Dossier, query: Query): Frame {
  const dossier = query.known === null ? source : asKnownOn(source, query.known);
  const tracks = tracksOf(dossier);
  for (const [place, list] of tracks)
    tracks.set(
      place,
      list.filter((track) => query.actors === null || query.actors.has(track.actor)),
    );
  const lanes = dossier.lanes.flatMap((place) => (tracks.get(place) ?? []).map((track) => laneOf(dossier, track)));
  const shown = isShown(query);
  return {
    dossier,
    tracks,
    lanes: lanes.filter((lane) => lane.segments.length > 0),
    events: eventsOf(dossier, shown),
    stops: stopsOf(dossier, shown),
    claimed: new Map(
      dossier.places.filter(({ id }) => dossier.claimsAtPlace.has(id)).map((place) => [place.id, place] as const),
    ),
    changes: new Map(),
    cache: new Map(),
  };
}

/** The state of a track on a day, kept for the whole stretch in which it cannot change. */
function cachedPresence(frame: Frame, track: Track, day: Day): Presence {
  const known = frame.cache.get(track);
  if (known && day >= known.from && day <= known.to) return known.presence;
  let changes = frame.changes.get(track);
  if (!changes) {
    changes = changeDays(frame.dossier, track);
    frame.changes.set(track, changes);
  }
  const presence = presenceOn(frame.dossier, track, day);
  const from = changes.findLast((change) => change <= day) ?? Number.NEGATIVE_INFINITY;
  const next = changes.find((change) => change > day) ?? Number.POSITIVE_INFINITY;
  // Age is the one thing that changes between two bounds, so an ageing state is kept for its day only.
  const aging = presence.state === "last-attested";
  frame.cache.set(track, { from: aging ? day : from, to: aging ? day : next - 1, presence });
  return presence;
}

function presenceAt(frame: Frame, track: Track, moment: Moment): Presence {
  if (moment.kind === "point") return cachedPresence(frame, track, moment.day);
  const days = [moment.from, ...changeDays(frame.dossier, track).filter((d) => d > moment.from && d <= moment.to)];
  const all = days.map((day) => presenceOn(frame.dossier, track, day));
  return all.reduce((best, next) =>
    presenceStates.indexOf(next.state) < presenceStates.indexOf(best.state) ? next : best,
  );
}

function holds(dossier: Dossier, claim: Claim, moment: Moment): boolean {
  const span = dossier.spans.get(claim.id);
  if (!span) return false;
  if (moment.kind === "point") return isCertain(span, moment.day) || isPossible(span, moment.day);
  const range = eventRange(span);
  return range !== null && range.from <= moment.to && range.to >= moment.from;
}

function firstDay(dossier: Dossier, claim: Claim): Day {
  const span = dossier.spans.get(claim.id);
  return (span && eventRange(span)?.from) ?? Number.POSITIVE_INFINITY;
}

const kindOrder: Record<Claim["kind"], number> = {
  presence: 0,
  movement: 1,
  event: 2,
  agreement: 3,
  statement: 4,
  attribute: 5,
};

function figuresOf(dossier: Dossier, claims: readonly Claim[], place: string, day: Day): Figure[] {
  return claims.flatMap((claim) => {
    const { strength } = claim;
    const numbered = strength && (strength.min ?? strength.max) !== undefined && strength.counts !== "object";
    const span = dossier.spans.get(claim.id);
    const begins = span && (span.startMin ?? span.certain?.from ?? span.endMin);
    if (!strength || !numbered || !claim.places.includes(place) || begins === undefined || begins === null) return [];
    if (begins > day || (span?.endMax !== null && (span?.endMax ?? day) < day)) return [];
    const disputed = (dossier.disagreementsOfClaim.get(claim.id) ?? [])
      .filter((item) => item.kind === "contradiction")
      .map((item) => item.id);
    return claim.actors.map((actor) => ({ actor, claim, strength, disputed }));
  });
}

function placeView(frame: Frame, place: Place, query: Query, day: Day): PlaceView {
  const { dossier } = frame;
  const shown = isShown(query);
  const tracks = frame.tracks.get(place.id) ?? [];
  const presences = tracks
    .map((track) => presenceAt(frame, track, query.moment))
    .filter((presence) => presence.state !== "none");
  const claims = (dossier.claimsAtPlace.get(place.id) ?? []).filter(shown);
  const basis = new Set(presences.flatMap((presence) => [...presence.claims, ...presence.partlyLeft]));
  const bears = (claim: Claim) => basis.has(claim.id) || holds(dossier, claim, query.moment);
  const byImportance = (a: Claim, b: Claim) =>
    Number(b.key ?? false) - Number(a.key ?? false) ||
    kindOrder[a.kind] - kindOrder[b.kind] ||
    b.evidence.length - a.evidence.length;
  const byDate = (a: Claim, b: Claim) => firstDay(dossier, a) - firstDay(dossier, b);
  const now = claims.filter(bears).sort(byImportance);
  const ids = new Set(claims.map((claim) => claim.id));
  const disagreements = dossier.disagreements
    .filter((item) => (item.places ? item.places.includes(place.id) : item.claims.some((id) => ids.has(id))))
    .map((item) => ({ item, current: item.claims.some((id) => now.some((claim) => claim.id === id)) }))
    .sort(
      (a, b) =>
        Number(b.current) - Number(a.current) ||
        Number(b.item.kind === "contradiction") - Number(a.item.kind === "contradiction"),
    )
    .map(({ item }) => item);
  const isHere = presences.some((presence) => presence.state === "attested" || presence.state === "possible");
  return {
    place,
    presences,
    figures: figuresOf(dossier, claims, place.id, day),
    now,
    otherTimes: claims.filter((claim) => !bears(claim)).sort(byDate),
    disagreements,
    unknowns: dossier.unknowns.filter((item) => item.places.includes(place.id)),
    key: now.find((claim) => claim.key && holds(dossier, claim, query.moment)) ?? null,
    nearest: isHere ? null : nearestAttested(frame, tracks, day),
  };
}

function nearestAttested(frame: Frame, tracks: readonly Track[], day: Day): Day | null {
  let nearest: Day | null = null;
  for (const track of tracks)
    for (const claim of track.held) {
      const certain = frame.dossier.spans.get(claim.id)?.certain;
      if (!certain) continue;
      const closest = Math.min(Math.max(day, certain.from), certain.to);
      if (nearest === null || Math.abs(closest - day) < Math.abs(nearest - day)) nearest = closest;
    }
  return nearest;
}

let lastFrame: { source: Dossier; known: Day | null; actors: Query["actors"]; frame: Frame } | null = null;

function frameFor(source: Dossier, query: Query): Frame {
  if (lastFrame?.source === source && lastFrame.known === query.known && lastFrame.actors === query.actors)
    return lastFrame.frame;
  const frame = frameOf(source, query);
  lastFrame = { source, known: query.known, actors: query.actors, frame };
  return frame;
}

/**
 * What is there at the moment looked at: the one answer that map, timeline, panel, list, print and export share.
 * Pure: the same dossier and query give the same view; the frame kept from the last call only saves work.
 */
export function deriveView(source: Dossier, query: Query): View {
  const frame = frameFor(source, query);
  const { dossier } = frame;
  const day = query.moment.kind === "point" ? query.moment.day : query.moment.to;
  const shown = isShown(query);
  const movements = once(() => movementsOn(dossier, day, shown));
  const holding = once(() => dossier.claims.filter((claim) => shown(claim) && holds(dossier, claim, query.moment)));
  return {
    dossier,
    query,
    day,
    places: new LaterMap(frame.claimed, (place) => placeView(frame, place, query, day)),
    get movements() {
      return movements();
    },
    lanes: frame.lanes,
    events: frame.events,
    stops: frame.stops,
    eventIndex: frame.events.findLastIndex((event) => event.from <= day),
    get holding() {
      return holding();
    },
  };
}

/** Number of different passages and articles behind claims. */
export function evidenceCount(dossier: Dossier, claims: readonly Claim[]): { passages: number; articles: number } {
  const passages = new Set(claims.flatMap((claim) => claim.evidence.map((item) => item.passage)));
  const articles = new Set([...passages].map((id) => dossier.passage.get(id)?.source));
  return { passages: passages.size, articles: articles.size };
}

/** The base or place a claim belongs to on screen: its first base, else its first place. */
export function homePlace(dossier: Dossier, claim: Claim): string | null {
  const places = placesOf(claim);
  return places.find((id) => dossier.bases.includes(id)) ?? places[0] ?? null;
}
