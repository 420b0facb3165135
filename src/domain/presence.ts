import type { Claim } from "./compiled.ts";
import type { Day } from "./day.ts";
import type { Dossier } from "./dossier.ts";
import { isCertain, isPossible, lastHeld, type Span } from "./span.ts";

/** The state of a force at a place on a day: exactly one of these, strongest first (public contract). */
export const presenceStates = [
  "attested",
  "possible",
  "inferred",
  "last-attested",
  "ended",
  "planned",
  "none",
] as const;
export type PresenceState = (typeof presenceStates)[number];

/** Days after the last attestation from which a mark is drawn as old. */
export const STALE_AFTER_DAYS = 90;

export type Presence = {
  place: string;
  actor: string;
  state: PresenceState;
  /** Claims the state rests on, those that hold on the day first. */
  claims: string[];
  /** Last day with a source; given for `inferred`, `last-attested` and `ended` after an attestation. */
  lastAttested: Day | null;
  /** First later day with a source; given for `inferred`. */
  nextAttested: Day | null;
  /** Departures of a part of the force that are complete by the day. */
  partlyLeft: string[];
  /** Demands to leave made by the day. */
  toldToLeave: string[];
  /** Contradictions between sources that touch the claims above. */
  disputed: string[];
  /** Last attested more than 90 days before. */
  old: boolean;
};

/** Claims about one force at one place, sorted by what they do to its presence. */
export type Track = {
  place: string;
  actor: string;
  /** Presence claims that are not only planned or demanded. */
  held: readonly Claim[];
  /** Presence planned or sought, and moves to the place that have not happened. */
  planned: readonly Claim[];
  /** Moves away from the place that have happened. */
  departures: readonly Claim[];
  /** Demands that the force leave. */
  demands: readonly Claim[];
};

const prospective = new Set(["planned", "demanded"]);

/** Is the claim a demand that its actors leave? */
export function isDemandToLeave(claim: Claim): boolean {
  return claim.standing === "demanded" && claim.topics.includes("demand") && claim.kind !== "presence";
}

/** Sorts the claims on a place for one actor. */
export function trackOf(dossier: Dossier, place: string, actor: string): Track {
  const about = (dossier.claimsAtPlace.get(place) ?? []).filter((claim) => claim.actors.includes(actor));
  const held = about.filter(
    (claim) => claim.kind === "presence" && claim.places.includes(place) && !prospective.has(claim.standing),
  );
  const planned = about.filter(
    (claim) =>
      prospective.has(claim.standing) &&
      ((claim.kind === "presence" && claim.places.includes(place)) ||
        (claim.kind === "movement" && claim.toPlace === place)),
  );
  const departures = about.filter(
    (claim) => claim.kind === "movement" && claim.fromPlace === place && !prospective.has(claim.standing),
  );
  const demands = about.filter((claim) => isDemandToLeave(claim));
  return { place, actor, held, planned, departures, demands };
}

function spanIn(dossier: Dossier, claim: Claim): Span {
  const span = dossier.spans.get(claim.id);
  if (!span) throw new Error(`no span for claim ${claim.id}`);
  return span;
}

/**
 * Day from which a plan or a demand is certainly on record: the end of its imprecise time, or its publication. A demand
 * made "in March" is not one of 1 March.
 */
function onRecordFrom(span: Span): Day | null {
  return span.endMax ?? span.startMax ?? span.certain?.from ?? null;
}

/**
 * The day by which a departure is complete; null when it has no end that a source gives, or is of a part only.
 * A presence that a source calls ended counts as well.
 */
function completeDeparture(dossier: Dossier, track: Track): { day: Day; claim: Claim } | null {
  let latest: { day: Day; claim: Claim } | null = null;
  const ended = track.held.filter((claim) => claim.standing === "ended");
  for (const claim of [...track.departures.filter((move) => !move.partial), ...ended]) {
    const span = spanIn(dossier, claim);
    const day = span.endMax ?? span.certain?.to ?? null;
    if (day !== null && (latest === null || day > latest.day)) latest = { day, claim };
  }
  return latest;
}

function ids(claims: readonly Claim[]): string[] {
  return claims.map((claim) => claim.id);
}

function contradictionsOf(dossier: Dossier, claims: readonly string[]): string[] {
  const found = new Set<string>();
  for (const id of claims)
    for (const disagreement of dossier.disagreementsOfClaim.get(id) ?? [])
      if (disagreement.kind === "contradiction") found.add(disagreement.id);
  return [...found];
}

/**
 * State of one force at one place on one day.
 *
 * Attested: inside the certain part of a presence claim. Possible: inside an imprecise bound. Inferred: attested before
 * and after, silent between. Last attested: after the last attestation. Ended: after a departure that a source reports
 * later than any presence. Planned: only plans or requests are on record. None: no source says.
 */
export function presenceOn(dossier: Dossier, track: Track, day: Day): Presence {
  const spans = track.held.map((claim) => ({ claim, span: spanIn(dossier, claim) }));
  const certain = spans.filter(({ span }) => isCertain(span, day)).map(({ claim }) => claim);
  const possible = spans.filter(({ span }) => isPossible(span, day)).map(({ claim }) => claim);
  const before = spans.filter(({ span }) => (lastHeld(span) ?? Number.POSITIVE_INFINITY) < day);
  const after = spans.filter(({ span }) => span.certain !== null && span.certain.from > day);
  const lastAttested = before.reduce<Day | null>((latest, { span }) => {
    const held = lastHeld(span);
    return held !== null && (latest === null || held > latest) ? held : latest;
  }, null);
  const nextAttested = after.reduce<Day | null>((next, { span }) => {
    const from = span.certain?.from ?? null;
    return from !== null && (next === null || from < next) ? from : next;
  }, null);
  const departure = completeDeparture(dossier, track);
  // The end of an ended presence is its departure, so only other presences can speak against it.
  const lastOther = before
    .filter(({ claim }) => claim.standing !== "ended")
    .reduce((latest, { span }) => Math.max(latest, lastHeld(span) ?? latest), Number.NEGATIVE_INFINITY);
  const left = departure !== null && departure.day <= day && departure.day > lastOther;

  const partlyLeft = ids(
    track.departures.filter(
      (claim) => claim.partial && (spanIn(dossier, claim).endMax ?? Number.POSITIVE_INFINITY) <= day,
    ),
  );
  const toldToLeave = ids(
    track.demands.filter((claim) => (onRecordFrom(spanIn(dossier, claim)) ?? Number.POSITIVE_INFINITY) <= day),
  );
  const make = (state: PresenceState, claims: readonly Claim[], rest: Partial<Presence> = {}): Presence => {
    const basis = [...new Set(ids(claims))];
    return {
      place: track.place,
      actor: track.actor,
      state,
      claims: basis,
      lastAttested: null,
      nextAttested: null,
      partlyLeft,
      toldToLeave,
      disputed: contradictionsOf(dossier, [...basis, ...partlyLeft]),
      old: false,
      ...rest,
    };
  };

  if (certain.length > 0) return make("attested", [...certain, ...possible]);
  if (possible.length > 0) return make("possible", possible);
  if (lastAttested !== null && nextAttested !== null && !left) {
    const nearest = [
      ...before.filter(({ span }) => lastHeld(span) === lastAttested),
      ...after.filter(({ span }) => span.certain?.from === nextAttested),
    ];
    return make(
      "inferred",
      nearest.map(({ claim }) => claim),
      { lastAttested, nextAttested },
    );
  }
  if (left) return make("ended", [departure.claim], { lastAttested: lastAttested ?? departure.day });
  if (lastAttested !== null) {
    const latest = before.filter(({ span }) => lastHeld(span) === lastAttested).map(({ claim }) => claim);
    return make("last-attested", latest, { lastAttested, old: day - lastAttested > STALE_AFTER_DAYS });
  }
  const planned = track.planned.filter(
    (claim) => (onRecordFrom(spanIn(dossier, claim)) ?? Number.POSITIVE_INFINITY) <= day,
  );
  if (planned.length > 0) return make("planned", planned);
  if (toldToLeave.length > 0)
    return make(
      "planned",
      track.demands.filter((claim) => toldToLeave.includes(claim.id)),
    );
  return make("none", []);
}

/** Every day on which the state of a track can change, sorted. */
export function changeDays(dossier: Dossier, track: Track): Day[] {
  const days = new Set<Day>();
  const add = (day: Day | null | undefined, step = 0) => {
    if (day !== null && day !== undefined) days.add(day + step);
  };
  for (const claim of [...track.held, ...track.planned, ...track.departures, ...track.demands]) {
    const span = spanIn(dossier, claim);
    add(span.startMin);
    add(span.endMax);
    add(span.endMax, 1);
    add(onRecordFrom(span));
    for (const part of [span.certain, span.possibleStart, span.possibleEnd]) {
      add(part?.from);
      add(part?.to, 1);
    }
  }
  return [...days].sort((a, b) => a - b);
}
