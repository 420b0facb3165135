import type { Claim } from "./compiled.ts";
import type { Day } from "./day.ts";
import type { Dossier } from "./dossier.ts";
import { placesAround, placesInside } from "./inside.ts";
import { type DayRange, type Span, spanIn } from "./span.ts";

/** A claim that puts a force at a place, and when: a presence, or a completed move there. */
export type Attestation = { claim: Claim; span: Span };

/** Claims about one force at one place, sorted by what they do to its presence. */
export type Track = {
  place: string;
  actor: string;
  /** Presences that are not only planned or demanded, and arrivals: `attestationsOf` says when. */
  held: readonly Claim[];
  /** The days before the first attestation on which the force may have been there, where no source states a start. */
  before: { days: DayRange; claims: readonly Claim[] } | null;
  /** Presence planned or sought, and moves to the place that have not happened. */
  planned: readonly Claim[];
  /** Moves of the whole force away from the place that have happened. */
  departures: readonly Claim[];
  /** The same of what the place lies in: a force that has left the country has left its bases. */
  departuresAround: readonly Claim[];
  /** Moves of a part of it; of a place that holds others, moves out of those as well. */
  partDepartures: readonly Claim[];
  demands: readonly Claim[];
  /** The same force at each place that lies inside this one. */
  inside: readonly Track[];
};

/** Days before a first report without a stated start on which a force may have been there: our choice, see legend. */
const FRESH_DAYS = 90;

const prospective = new Set(["planned", "demanded"]);

export function isDemandToLeave(claim: Claim): boolean {
  return claim.standing === "demanded" && claim.topics.includes("demand") && claim.kind !== "presence";
}

/** A completed move as a presence: certain from its last possible day to its last source or the next departure. */
function arrivalSpan(span: Span, departures: readonly Span[]): Span {
  const from = span.endMax ?? span.startMax ?? span.certain?.to ?? null;
  if (from === null) return { ...span, certain: null, possibleStart: null, possibleEnd: null };
  const left = departures.flatMap((other) => other.startMin ?? other.endMax ?? []).filter((day) => day > from);
  const to = Math.min(Math.max(from, span.said?.to ?? from), ...left.map((day) => day - 1));
  const possible = span.startMin !== null && span.startMin < from ? { from: span.startMin, to: from - 1 } : null;
  return { ...span, certain: { from, to }, possibleStart: possible, possibleEnd: null };
}

/** What a track holds, and when. Made anew each time: spans weigh more than the claims. */
export function attestationsOf(
  dossier: Dossier,
  { held, departures }: Pick<Track, "held" | "departures">,
): Attestation[] {
  return held.map((claim) => {
    const span = spanIn(dossier, claim);
    if (claim.kind !== "movement") return { claim, span };
    return {
      claim,
      span: arrivalSpan(
        span,
        departures.map((other) => spanIn(dossier, other)),
      ),
    };
  });
}

/**
 * A start that no source states is not a beginning: the force may have been there for as many days before the first
 * attestation as a presence stays fresh after the last. Nothing is added where a claim states an earlier start, before
 * an arrival, which is a beginning, or before a report that its own source could not verify.
 */
function daysBefore(attestations: readonly Attestation[]): Track["before"] {
  const held = attestations.filter(({ claim }) => claim.kind === "presence" && claim.standing !== "unverified");
  let first: Day | null = null;
  for (const { span } of held)
    if (span.certain && (first === null || span.certain.from < first)) first = span.certain.from;
  if (first === null) return null;
  const day: Day = first;
  if (held.some(({ span }) => span.startMin !== null && span.startMin <= day)) return null;
  const claims = held.filter(({ span }) => span.certain?.from === day).map(({ claim }) => claim);
  return { days: { from: day - FRESH_DAYS, to: day - 1 }, claims };
}

function ownTrack(dossier: Dossier, place: string, actor: string, inside: ReadonlySet<string>): Omit<Track, "inside"> {
  const about = (dossier.claimsAtPlace.get(place) ?? []).filter((claim) => claim.actors.includes(actor));
  const isDone = (claim: Claim) => !prospective.has(claim.standing);
  const leavesOf = (id: string) =>
    (dossier.claimsAtPlace.get(id) ?? []).filter(
      (claim) => claim.kind === "movement" && claim.fromPlace === id && claim.actors.includes(actor) && isDone(claim),
    );
  const leaves = leavesOf(place);
  const isWhole = ({ partial }: Claim) => !partial;
  const departures = leaves.filter(isWhole);
  const puts = about.filter(
    (claim) =>
      (claim.kind === "presence" && claim.places.includes(place)) ||
      (claim.kind === "movement" && claim.toPlace === place),
  );
  const held = puts.filter(isDone);
  const outOf = [...inside].flatMap(leavesOf).filter(({ toPlace = "" }) => toPlace !== place && !inside.has(toPlace));
  return {
    place,
    actor,
    held,
    departuresAround: placesAround(dossier, place).flatMap(leavesOf).filter(isWhole),
    before: daysBefore(attestationsOf(dossier, { held, departures })),
    planned: puts.filter((claim) => !isDone(claim)),
    departures,
    partDepartures: [...leaves.filter((claim) => claim.partial), ...outOf],
    demands: about.filter((claim) => isDemandToLeave(claim)),
  };
}

function isEmpty({ held, planned, departures, partDepartures, demands }: Omit<Track, "inside">): boolean {
  return held.length + planned.length + departures.length + partDepartures.length + demands.length === 0;
}

/** Sorts the claims on a place for one actor, those on the places inside it apart. */
export function trackOf(dossier: Dossier, place: string, actor: string): Track {
  const inside = placesInside(dossier, place);
  const none = new Set<string>();
  return {
    ...ownTrack(dossier, place, actor, inside),
    inside: [...inside]
      .map((id) => ({ ...ownTrack(dossier, id, actor, none), inside: [] }))
      .filter((track) => !isEmpty(track)),
  };
}

/** One track for each force with a claim that bears on its presence at a place or inside it, actors in dossier order. */
export function tracksAt(dossier: Dossier, place: string): Track[] {
  return dossier.actors
    .filter((actor) => actor.role === "force")
    .map((actor) => trackOf(dossier, place, actor.id))
    .filter((track) => track.inside.length > 0 || !isEmpty(track));
}
