import { claimKinds } from "#domain/claimkinds.ts";
import type { Claim, Disagreement, Place, Strength, Unknown } from "#domain/compiled.ts";
import type { Day } from "#domain/day.ts";
import type { Dossier } from "#domain/dossier.ts";
import { eventRange, eventsOf, type TimelineEvent } from "#domain/events.ts";
import { placesInside } from "#domain/inside.ts";
import { asKnownOn } from "#domain/known.ts";
import { type Lane, laneOf } from "#domain/lanes.ts";
import { isMove } from "#domain/movements.ts";
import { type DayRange, heldRange, type Span } from "#domain/span.ts";
import { Stops } from "#domain/stops.ts";
import { attestationsOf, type Track, tracksAt } from "#domain/track.ts";
import { Intervals } from "./intervals.ts";
import { LaterMap, once } from "./later.ts";
import { Stretches } from "./stretches.ts";

/** A number that sources give for a force in a whole country (or, where one does, at a base). */
export type Figure = { actor: string; claim: Claim; strength: Strength; disputed: string[] };

/** Is a claim's number one of people who are there, not one that is planned or that its own source could not verify? */
export function countsPeopleThere({ standing }: Pick<Claim, "standing">): boolean {
  return standing !== "planned" && standing !== "demanded" && standing !== "unverified";
}

/** What is known about a place at any moment. */
export type PlaceFrame = {
  place: Place;
  /** One per force with a claim that bears on presence, in dossier order. */
  stretches: readonly Stretches[];
  claims: readonly Claim[];
  byImportance: readonly Claim[];
  byDate: readonly Claim[];
  figures: readonly { range: DayRange; figure: Figure }[];
  hidden: readonly Stretches[];
  disagreements: readonly Disagreement[];
  unknowns: readonly Unknown[];
  /** When something is on record, and the claim that says so: asked for only where nothing is at the moment. */
  onRecord: () => readonly { range: DayRange; claim: string }[];
};

/** The parts of a view that do not depend on the moment, and the indexes that make a moment cheap. */
export type Frame = {
  dossier: Dossier;
  lanes: readonly Lane[];
  events: readonly TimelineEvent[];
  stops: Stops;
  places: ReadonlyMap<string, Place>;
  place: ReadonlyMap<string, PlaceFrame>;
  moves: () => readonly Claim[];
  /** Claims by the days on which they hold, for certain or possibly. */
  held: () => Intervals<Claim>;
  /** Claims by the days that they reach with any bound: what a window asks for. */
  reached: () => Intervals<Claim>;
  figures: () => Intervals<Claim>;
};

/** Far enough for every date of four digits, and a whole number that a typed array holds. */
const NO_END = 2 ** 29;

function rangeOf(dossier: Dossier, claim: Claim, of: (span: Span) => DayRange | null): DayRange | null {
  const span = dossier.spans.get(claim.id);
  return span ? of(span) : null;
}

function isOfThoseWhoLeft(claim: Claim): boolean {
  return claim.kind === "movement" && claim.strength?.counts === "share" && countsPeopleThere(claim);
}

/** When a claim's number is shown; null when it has none of its own: those who left are not there. */
function figureRange(dossier: Dossier, claim: Claim): DayRange | null {
  const { strength, actors, places } = claim;
  const isNumber =
    strength &&
    (strength.min ?? strength.max) !== undefined &&
    strength.counts !== "object" &&
    !isOfThoseWhoLeft(claim);
  const span = dossier.spans.get(claim.id);
  const from = span && (span.startMin ?? span.certain?.from ?? span.endMin);
  if (!isNumber || actors.length === 0 || places.length === 0 || from === undefined || from === null) return null;
  return { from, to: span?.endMax ?? NO_END };
}

function figuresOf(dossier: Dossier, claim: Claim): Figure[] {
  const { strength } = claim;
  if (!strength) return [];
  const disputed = (dossier.disagreementsOfClaim.get(claim.id) ?? [])
    .filter((item) => item.kind === "contradiction")
    .map((item) => item.id);
  return claim.actors.map((actor) => ({ actor, claim, strength, disputed }));
}

/** When a force is on record here or inside, for certain, possibly, as planned or as gone, and when an event happened. */
function onRecordAt(
  dossier: Dossier,
  tracks: readonly Track[],
  claims: readonly Claim[],
): ReturnType<PlaceFrame["onRecord"]> {
  const parts = tracks.flatMap((track) => [track, ...track.inside]);
  const held = parts.flatMap((part) =>
    attestationsOf(dossier, part).flatMap(({ claim, span }) => {
      const range = heldRange(span);
      return range ? [{ range, claim: claim.id }] : [];
    }),
  );
  const before = parts.flatMap(({ before }) =>
    before?.claims[0] ? [{ range: before.days, claim: before.claims[0].id }] : [],
  );
  const others = [
    ...parts.flatMap(({ planned, departures, demands }) => [...planned, ...departures, ...demands]),
    ...claims.filter((claim) => claim.kind === "event"),
  ];
  const happened = others.flatMap((claim) => {
    const range = rangeOf(dossier, claim, eventRange);
    return range ? [{ range, claim: claim.id }] : [];
  });
  return [...held, ...before, ...happened];
}

function placeFrame(dossier: Dossier, place: Place, actors: Actors): PlaceFrame {
  const all = tracksAt(dossier, place.id);
  const isShown = (track: Track) => actors?.has(track.actor) ?? true;
  const tracks = all.filter(isShown);
  const claims = (dossier.claimsAtPlace.get(place.id) ?? []).filter((claim) =>
    isClaimShown({ query: { actors } }, claim),
  );
  const firstDay = new Map(
    claims.map((claim) => [claim, rangeOf(dossier, claim, eventRange)?.from ?? Number.POSITIVE_INFINITY]),
  );
  const byImportance = (a: Claim, b: Claim) =>
    Number(b.key ?? false) - Number(a.key ?? false) ||
    claimKinds.indexOf(a.kind) - claimKinds.indexOf(b.kind) ||
    b.evidence.length - a.evidence.length;
  const byDate = (a: Claim, b: Claim) => (firstDay.get(a) ?? 0) - (firstDay.get(b) ?? 0);
  const ids = new Set(claims.map((claim) => claim.id));
  return {
    place,
    stretches: tracks.map((track) => new Stretches(dossier, track)),
    claims,
    byImportance: [...claims].sort(byImportance),
    byDate: [...claims].sort(byDate),
    figures: claims.flatMap((claim) => {
      const range = claim.places.includes(place.id) ? figureRange(dossier, claim) : null;
      return range ? figuresOf(dossier, claim).map((figure) => ({ range, figure })) : [];
    }),
    disagreements: dossier.disagreements
      .filter((item) => (item.places ? item.places.includes(place.id) : item.claims.some((id) => ids.has(id))))
      .sort((a, b) => Number(b.kind === "contradiction") - Number(a.kind === "contradiction")),
    unknowns: dossier.unknowns.filter((item) => item.places.includes(place.id)),
    hidden: all.filter((track) => !isShown(track)).map((track) => new Stretches(dossier, track)),
    onRecord: once(() => onRecordAt(dossier, tracks, claims)),
  };
}

/** The forces shown; null: all. */
type Actors = ReadonlySet<string> | null;

/** Is a claim about a force that is shown? Claims about no force always are. */
export function isClaimShown({ query: { actors } }: { query: { actors: Actors } }, claim: Claim): boolean {
  return actors === null || claim.actors.length === 0 || claim.actors.some((id) => actors.has(id));
}

/** Makes a frame: the dossier as known on a day, with the forces shown. Indexes are made when they are first asked. */
export function frameOf(source: Dossier, known: Day | null, actors: Actors): Frame {
  const dossier = known === null ? source : asKnownOn(source, known);
  const isShown = (claim: Claim) => isClaimShown({ query: { actors } }, claim);
  const claims = once(() => (actors === null ? dossier.claims : dossier.claims.filter(isShown)));
  const lanes = dossier.lanes.flatMap((place) =>
    tracksAt(dossier, place)
      .filter((track) => actors?.has(track.actor) ?? true)
      .map((track) => laneOf(dossier, track)),
  );
  const places = new Map(
    dossier.places
      .filter(
        ({ id }) =>
          dossier.claimsAtPlace.has(id) ||
          [...placesInside(dossier, id)].some((inner) => dossier.claimsAtPlace.has(inner)),
      )
      .map((place) => [place.id, place] as const),
  );
  const events = eventsOf(dossier, isShown);
  const byTime = (daysOf: (claim: Claim) => DayRange | null) => once(() => new Intervals(claims(), daysOf));
  return {
    dossier,
    lanes: lanes.filter((lane) => lane.segments.length > 0),
    events,
    stops: new Stops(dossier, events, claims, actors),
    places,
    place: new LaterMap(places, (place) => placeFrame(dossier, place, actors)),
    moves: once(() => claims().filter(isMove)),
    held: byTime((claim) => rangeOf(dossier, claim, heldRange)),
    reached: byTime((claim) => rangeOf(dossier, claim, eventRange)),
    figures: byTime((claim) => figureRange(dossier, claim)),
  };
}
