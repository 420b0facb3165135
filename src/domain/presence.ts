import type { Claim, Disagreement } from "./compiled.ts";
import { type Day, dayOf } from "./day.ts";
import type { Dossier } from "./dossier.ts";
import { isCertain, isPossible, lastHeld, type Span, spanIn } from "./span.ts";
import { type Attestation, attestationsOf, type Track } from "./track.ts";

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

export type Presence = {
  place: string;
  actor: string;
  state: PresenceState;
  /** Places inside the place whose claims give the state; empty where the claims of the place itself do. */
  at: string[];
  /** Claims the state rests on: of a force that is there for certain, none that may only hold. */
  claims: string[];
  /** `possible` only because no source states a start, on days shortly before the first attestation. */
  startNotStated: boolean;
  /** Last day with a source; given for `inferred`, `last-attested` and `ended` after an attestation. */
  lastAttested: Day | null;
  /** First later day with a source; given for `inferred`. */
  nextAttested: Day | null;
  /** Departures of a part of the force that are complete by the day. */
  partlyLeft: string[];
  toldToLeave: string[];
  /** Contradictions between sources that bear on the claims above on this day. */
  disputed: string[];
};

/** Day from which a plan or demand is certainly on record: a demand made "in March" is not one of 1 March. */
export function onRecordFrom(span: Span): Day | null {
  return span.endMax ?? span.startMax ?? span.certain?.from ?? null;
}

/** Day by which a departure is complete, or a presence that a source calls ended is over; null where no source gives it. */
function overBy({ endMax, certain }: Span): Day | null {
  return endMax ?? certain?.to ?? null;
}

/** The last of departures of the whole force, or ends of a presence, that a source says was complete after a day and by another. */
function lastComplete(
  dossier: Dossier,
  ends: readonly Claim[],
  after: Day,
  by: Day,
): { day: Day; claim: Claim } | null {
  let latest: { day: Day; claim: Claim } | null = null;
  for (const claim of ends) {
    const day = overBy(spanIn(dossier, claim));
    if (day !== null && day <= by && day > (latest?.day ?? after)) latest = { day, claim };
  }
  return latest;
}

/** Is a disagreement about something on the day? Always, unless the dossier says on which days. */
export function bearsOn({ when }: Pick<Disagreement, "when">, from: Day, to: Day = from): boolean {
  if (!when) return true;
  return (when.from === null || dayOf(when.from) <= to) && (when.to === null || dayOf(when.to) >= from);
}

function contradictionsOf(dossier: Dossier, claims: readonly string[], day: Day): string[] {
  const found = new Set<string>();
  for (const id of claims)
    for (const disagreement of dossier.disagreementsOfClaim.get(id) ?? [])
      if (disagreement.kind === "contradiction" && bearsOn(disagreement, day)) found.add(disagreement.id);
  return [...found];
}

/** Claims that are done, or on record, by the day. */
function madeBy(dossier: Dossier, claims: readonly Claim[], day: Day): Claim[] {
  return claims.filter((claim) => (onRecordFrom(spanIn(dossier, claim)) ?? Number.POSITIVE_INFINITY) <= day);
}

const ids = (claims: readonly Claim[]) => [...new Set(claims.map((claim) => claim.id))];
const claimsOf = (held: readonly Attestation[]) => held.map(({ claim }) => claim);

/** What is our reading carries no state that a source says itself. */
function saidFirst(held: readonly Attestation[]): readonly Attestation[] {
  const said = held.filter(({ claim }) => claim.basis !== "reading");
  return said.length > 0 ? said : held;
}

/** What the claims of the place itself say, not of what lies inside it. */
function ownPresence(dossier: Dossier, track: Track, day: Day): Presence {
  const partlyLeft = ids(madeBy(dossier, track.partDepartures, day));
  const told = madeBy(dossier, track.demands, day);
  const make = (state: PresenceState, claims: readonly Claim[], rest: Partial<Presence> = {}): Presence => ({
    place: track.place,
    actor: track.actor,
    state,
    at: [],
    claims: ids(claims),
    startNotStated: false,
    lastAttested: null,
    nextAttested: null,
    partlyLeft,
    toldToLeave: ids(told),
    disputed: contradictionsOf(dossier, [...ids(claims), ...partlyLeft], day),
    ...rest,
  });

  const held = attestationsOf(dossier, track);
  const certain = saidFirst(held.filter(({ span }) => isCertain(span, day)));
  const possible = saidFirst(held.filter(({ span }) => isPossible(span, day)));
  if (certain.length > 0) return make("attested", claimsOf(certain));

  const before = held.filter(({ span }) => (lastHeld(span) ?? Number.POSITIVE_INFINITY) < day);
  const after = held.filter(({ span }) => span.certain !== null && span.certain.from > day);
  const lastDays = before.flatMap(({ span }) => lastHeld(span) ?? []);
  const nextDays = after.flatMap(({ span }) => span.certain?.from ?? []);
  const lastAttested = lastDays.length > 0 ? Math.max(...lastDays) : null;
  const nextAttested = nextDays.length > 0 ? Math.min(...nextDays) : null;
  // The end of an ended presence is its departure, so only other presences can speak against it.
  const lastOther = Math.max(
    Number.NEGATIVE_INFINITY,
    ...before.filter(({ claim }) => claim.standing !== "ended").flatMap(({ span }) => lastHeld(span) ?? []),
  );
  const ended = track.held.filter(({ standing }) => standing === "ended");
  const departure =
    lastComplete(dossier, [...track.departures, ...ended], lastOther, day) ??
    (lastAttested === null ? null : lastComplete(dossier, track.departuresAround, lastOther, day));
  const isEnding = possible.some(({ span }) => span.possibleEnd !== null && day >= span.possibleEnd.from);
  // Known before and after, a force is not in doubt because the later claim's own start is imprecise.
  if (lastAttested !== null && nextAttested !== null && !departure && !isEnding)
    return make(
      "inferred",
      claimsOf([
        ...before.filter(({ span }) => lastHeld(span) === lastAttested),
        ...after.filter(({ span }) => span.certain?.from === nextAttested),
      ]),
      { lastAttested, nextAttested },
    );
  if (possible.length > 0) return make("possible", claimsOf(possible));
  if (track.before && day >= track.before.days.from && day <= track.before.days.to)
    return make("possible", track.before.claims, { startNotStated: true, nextAttested: track.before.days.to + 1 });
  if (departure) return make("ended", [departure.claim], { lastAttested: lastAttested ?? departure.day });
  if (lastAttested !== null) {
    const latest = saidFirst(before.filter(({ span }) => lastHeld(span) === lastAttested));
    return make("last-attested", claimsOf(latest), { lastAttested });
  }
  const planned = madeBy(dossier, track.planned, day);
  if (planned.length > 0) return make("planned", planned);
  return told.length > 0 ? make("planned", told) : make("none", []);
}

/** Place in the order of strength; a force that is possible only because its start is not stated comes after `inferred`. */
const rank = ({ state, startNotStated }: Presence) =>
  presenceStates.indexOf(startNotStated ? "inferred" : state) + (startNotStated ? 0.5 : 0);
/** By strength; of two last reports the later one comes first. */
const byStrength = (a: Presence, b: Presence) =>
  rank(a) - rank(b) || (a.state === "last-attested" ? (b.lastAttested ?? 0) - (a.lastAttested ?? 0) : 0);
const isHere = ({ state }: Presence) => state === "attested" || state === "possible" || state === "inferred";

const union = (of: readonly Presence[], part: "claims" | "toldToLeave" | "disputed") => [
  ...new Set(of.flatMap((presence) => presence[part])),
];

/** Does no source say that the force is there, so that we read it from what they do say: from a demand to leave, say? */
export function isByReading({ claim }: Dossier, { claims }: Pick<Presence, "claims">): boolean {
  return claims.length > 0 && claims.every((id) => claim.get(id)?.basis === "reading");
}

/** Do sources say that the force was there, but of no such day, so that the day is our reading: of "when it was told to leave", say? */
export function isDayRead(
  { dossier, day }: { dossier: Dossier; day: Day },
  { state, claims }: Pick<Presence, "state" | "claims">,
): boolean {
  // On the day of its article a source speaks of that day.
  const isRead = (id: string) =>
    dossier.claim.get(id)?.when.basis === "inferred" && day < (dossier.spans.get(id)?.said?.from ?? 0);
  return state === "attested" && !isByReading(dossier, { claims }) && claims.every(isRead);
}

/** Is it our reading that the force is there, or that it is on this day? */
export function isOurs(at: { dossier: Dossier; day: Day }, presence: Pick<Presence, "state" | "claims">): boolean {
  return isByReading(at.dossier, presence) || isDayRead(at, presence);
}

/** The strongest presence inside a place, with every place inside that has the same state; null where there is none. */
function strongestInside(dossier: Dossier, presences: readonly Presence[]): Presence | null {
  const found = presences.filter(({ state }) => state !== "none");
  const [first] = [...found].sort(byStrength);
  if (!first) return null;
  const alike = found.filter((other) => byStrength(other, first) === 0);
  const said = alike.filter((presence) => !isByReading(dossier, presence));
  return {
    ...first,
    at: alike.map(({ place }) => place),
    claims: union(said.length > 0 ? said : alike, "claims"),
    toldToLeave: union(alike, "toldToLeave"),
    disputed: union(alike, "disputed"),
  };
}

/** Does nothing carry it but what a source could not verify, or what is our reading? */
function isWeak(dossier: Dossier, { claims }: Presence): boolean {
  return claims.every((id) => {
    const claim = dossier.claim.get(id);
    return claim?.standing === "unverified" || claim?.basis === "reading";
  });
}

/**
 * State of one force at one place on one day.
 *
 * Attested: inside the certain part of a presence claim, or after a completed move there. Possible: inside an imprecise
 * bound, or shortly before the first attestation where no source states a start. Inferred: attested before and after,
 * silent between. Last attested: after the last attestation. Ended: after a departure, from there or
 * from what the place lies in, that a source reports later than any presence. Planned: only plans or requests are on record. None: no source says.
 *
 * What lies within counts: a city, country or region has the strongest state of the places inside it where its own
 * claims say less, or say the same and only by what a source could not verify or by our reading, and a city also where
 * they say the same; it then names those places in `at`. A force of which the place itself has only a demand to leave has gone once it has left what lies inside.
 */
export function presenceOn(dossier: Dossier, track: Track, day: Day): Presence {
  const own = ownPresence(dossier, track, day);
  if (track.inside.length === 0) return own;
  const within = track.inside.map((part) => ownPresence(dossier, part, day));
  // A force that has left the whole is not last reported in a part of it.
  // To have left a part is nothing to the whole, but for the last part of one that otherwise has only a demand to leave.
  const isTold = own.state === "planned" && own.claims.every((id) => own.toldToLeave.includes(id));
  const goneOn = ({ claims: [id = ""] }: Presence) => overBy(spanIn(dossier, { id })) ?? 0;
  const gone = within.filter(({ state }) => state === "ended");
  const last = isTold ? Math.max(...gone.map(goneOn)) : -1;
  const counted = within.filter((part) => part.state !== "ended" || goneOn(part) === last);
  const inside = strongestInside(dossier, own.state === "ended" ? counted.filter(isHere) : counted);
  if (!inside) return own;
  const isSure = !isWeak(dossier, inside);
  const isSurer = isWeak(dossier, own) && isSure;
  // Who is at a base is in its city: no less is known of the city.
  const isAsSure = isSure && dossier.place.get(track.place)?.kind === "city";
  const order = byStrength(inside, own);
  if (order > 0 || (order === 0 && !isSurer && !isAsSure)) return own;
  const { partlyLeft, toldToLeave } = own;
  return {
    ...inside,
    place: track.place,
    claims: order === 0 && !isSurer ? union([inside, own], "claims") : inside.claims,
    partlyLeft,
    toldToLeave: [...new Set([...toldToLeave, ...inside.toldToLeave])],
    disputed: [...new Set([...inside.disputed, ...contradictionsOf(dossier, partlyLeft, day)])],
  };
}

/** Every day on which the state of a track can change, sorted. */
export function changeDays(dossier: Dossier, track: Track): Day[] {
  const days = new Set<Day>(track.inside.flatMap((part) => changeDays(dossier, part)));
  const add = (day: Day | null | undefined, step = 0) => {
    if (day !== null && day !== undefined) days.add(day + step);
  };
  const left = [...track.departures, ...track.departuresAround];
  const others = [...track.planned, ...left, ...track.partDepartures, ...track.demands];
  const spans = [
    ...attestationsOf(dossier, track).map(({ span }) => span),
    ...others.map((claim) => spanIn(dossier, claim)),
  ];
  for (const span of spans) {
    add(span.startMin);
    add(overBy(span));
    add(span.endMax, 1);
    add(onRecordFrom(span));
    // From the day of its article on, a claim's time is no longer our reading.
    add(span.said?.from);
    for (const part of [span.certain, span.possibleStart, span.possibleEnd]) {
      add(part?.from);
      add(part?.to, 1);
    }
  }
  add(track.before?.days.from);
  for (const disagreement of disputesOf(dossier, track)) {
    add(disagreement.when?.from ? dayOf(disagreement.when.from) : null);
    add(disagreement.when?.to ? dayOf(disagreement.when.to) : null, 1);
  }
  return [...days].sort((a, b) => a - b);
}

/** Contradictions that touch a track and bear on some days only. */
function disputesOf(dossier: Dossier, track: Track): Disagreement[] {
  return [...track.held, ...track.planned, ...track.departures, ...track.partDepartures, ...track.demands]
    .flatMap((claim) => dossier.disagreementsOfClaim.get(claim.id) ?? [])
    .filter(({ when }) => when !== undefined);
}
