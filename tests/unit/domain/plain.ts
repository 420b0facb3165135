import type { Claim } from "#domain/compiled.ts";
import type { Day } from "#domain/day.ts";
import type { Dossier } from "#domain/dossier.ts";
import type { PresenceState } from "#domain/presence.ts";
import {
  arrivalOn,
  at,
  type Calendar,
  claimOn,
  days,
  FIRST,
  isPlan,
  knownFrom,
  LAST,
  overBy,
  plainReach,
  startOf,
} from "./plaintime.ts";

/** The rules of state, once more, from the same texts and as slow as `plaintime.ts`. */

const FRESH = 90;

const order: PresenceState[] = ["attested", "possible", "inferred", "last-attested", "ended", "planned", "none"];
const isDemand = (claim: Claim) =>
  claim.standing === "demanded" && claim.topics.includes("demand") && claim.kind !== "presence";
const unique = (items: readonly string[]) => [...new Set(items)].sort();

export type Plain = {
  state: PresenceState;
  at: string[];
  claims: string[];
  startNotStated: boolean;
  lastAttested: Day | null;
  partlyLeft: string[];
  toldToLeave: string[];
  old: boolean;
};

type Facts = {
  held: Calendar[];
  departures: Claim[];
  parts: Claim[];
  demands: Claim[];
  plans: Claim[];
};

/** All places inside a place, at any depth. */
function insideOf(dossier: Dossier, place: string): string[] {
  const outer = dossier.places.find(({ id }) => id === place);
  const direct = dossier.places.filter(({ id, within }) => within === place || outer?.members?.includes(id));
  return unique(direct.flatMap(({ id }) => [id, ...insideOf(dossier, id)]));
}

function factsOf(dossier: Dossier, place: string, actor: string, inside: readonly string[]): Facts {
  const about = dossier.claims.filter(
    (claim) =>
      claim.actors.includes(actor) && [...claim.places, claim.fromPlace, claim.toPlace].some((id) => id === place),
  );
  const moves = (claim: Claim) => claim.kind === "movement" && !isPlan(claim);
  const leaving = about.filter((claim) => moves(claim) && claim.fromPlace === place);
  const departures = leaving.filter(({ partial }) => !partial);
  const stays = (claim: Claim) => claim.kind === "presence" && claim.places.includes(place);
  const comes = (claim: Claim) => claim.kind === "movement" && claim.toPlace === place;
  const outOf = dossier.claims.filter(
    (claim) =>
      moves(claim) &&
      claim.actors.includes(actor) &&
      inside.includes(claim.fromPlace ?? "") &&
      claim.toPlace !== place &&
      !inside.includes(claim.toPlace ?? ""),
  );
  return {
    held: about
      .filter((claim) => !isPlan(claim) && (stays(claim) || comes(claim)))
      .map((claim) => (stays(claim) ? claimOn(dossier, claim) : arrivalOn(dossier, claim, departures))),
    departures,
    parts: [...leaving.filter(({ partial }) => partial), ...outOf],
    demands: about.filter(isDemand),
    plans: about.filter((claim) => isPlan(claim) && (stays(claim) || comes(claim))),
  };
}

function ownOn(dossier: Dossier, { held, departures, parts, demands, plans }: Facts, day: Day): Plain {
  const by = (claims: readonly Claim[]) =>
    unique(claims.filter((claim) => (knownFrom(dossier, claim) ?? LAST + 1) <= day).map(({ id }) => id));
  const give = (state: PresenceState, claims: readonly string[], rest: Partial<Plain> = {}): Plain => ({
    state,
    at: [],
    claims: unique(claims),
    startNotStated: false,
    lastAttested: null,
    partlyLeft: by(parts),
    toldToLeave: by(demands),
    old: false,
    ...rest,
  });
  const idsOf = (calendars: readonly Calendar[]) => calendars.map(({ claim }) => claim.id);
  const today = held.filter((calendar) => at(calendar, day) !== "no");
  if (today.some((calendar) => at(calendar, day) === "certain")) return give("attested", idsOf(today));

  const lastOf = ({ held }: Calendar) => held?.[1] ?? LAST + 1;
  const before = held.filter((calendar) => lastOf(calendar) < day);
  const last = before.length > 0 ? Math.max(...before.map(lastOf)) : null;
  const nextOf = ({ sure }: Calendar) => sure?.[0] ?? FIRST - 1;
  const after = held.filter((calendar) => nextOf(calendar) > day);
  const next = after.length > 0 ? Math.min(...after.map(nextOf)) : null;

  // Gone: a departure, or the end of a stay called ended, that no other stay up to the day comes after.
  const stayed = Math.max(FIRST - 1, ...before.filter(({ claim }) => claim.standing !== "ended").map(lastOf));
  const gone = [...departures, ...held.map(({ claim }) => claim).filter(({ standing }) => standing === "ended")]
    .map((claim) => ({ claim, over: overBy(dossier, claim) ?? LAST + 1 }))
    .filter(({ over }) => over <= day && over > stayed);
  const left = gone.find(({ over }) => over === Math.max(...gone.map((item) => item.over)));
  const ending = today.some(({ sure }) => sure !== null && sure[1] < day);
  if (last !== null && next !== null && !left && !ending)
    return give(
      "inferred",
      idsOf([
        ...before.filter((calendar) => lastOf(calendar) === last),
        ...after.filter((calendar) => nextOf(calendar) === next),
      ]),
      { lastAttested: last },
    );
  if (today.length > 0) return give("possible", idsOf(today));

  const stays = held.filter(({ arrival, claim }) => !arrival && claim.standing !== "unverified");
  const sure = stays.filter(({ sure }) => sure !== null);
  const first = Math.min(...sure.map(nextOf));
  const stated = stays.some(({ claim }) => (startOf(dossier, claim) ?? LAST + 1) <= first);
  if (sure.length > 0 && !stated && day < first && day >= first - FRESH)
    return give("possible", idsOf(sure.filter((calendar) => nextOf(calendar) === first)), { startNotStated: true });

  if (left) return give("ended", [left.claim.id], { lastAttested: last ?? left.over });
  if (last !== null)
    return give("last-attested", idsOf(before.filter((calendar) => lastOf(calendar) === last)), {
      lastAttested: last,
      old: day - last > FRESH,
    });
  if (by(plans).length > 0) return give("planned", by(plans));
  return by(demands).length > 0 ? give("planned", by(demands)) : give("none", []);
}

/** Strength of a state; less is stronger, and of two last reports the later one is. */
function strength({ state, startNotStated, lastAttested }: Plain): number {
  const place = order.indexOf(startNotStated ? "inferred" : state) + (startNotStated ? 0.5 : 0);
  return place - (state === "last-attested" ? (lastAttested ?? 0) / 1_000_000 : 0);
}

/** The rule for one force at one place: a question about any day. */
export function plainPresence(dossier: Dossier, place: string, actor: string): (day: Day) => Plain {
  const inner = insideOf(dossier, place);
  const facts = factsOf(dossier, place, actor, inner);
  const parts = inner.map((id) => ({ id, facts: factsOf(dossier, id, actor, []) }));
  return (day) => {
    const own = ownOn(dossier, facts, day);
    const within = parts
      .map(({ id, facts }) => ({ id, ...ownOn(dossier, facts, day) }))
      .filter(({ state }) => state !== "none" && state !== "ended")
      .filter(({ state }) => own.state !== "ended" || ["attested", "possible", "inferred"].includes(state));
    const best = Math.min(...within.map(strength));
    if (best >= strength(own)) return own;
    const alike = within.filter((item) => strength(item) === best);
    const all = (key: "claims" | "toldToLeave") => unique(alike.flatMap((item) => item[key]));
    return {
      ...own,
      state: alike[0]?.state ?? "none",
      startNotStated: alike[0]?.startNotStated ?? false,
      lastAttested: alike[0]?.lastAttested ?? null,
      at: unique(alike.map(({ id }) => id)),
      claims: all("claims"),
      toldToLeave: unique([...own.toldToLeave, ...all("toldToLeave")]),
      old: alike.every(({ old }) => old),
    };
  };
}

/** First and last day of everything on record at a place, with the claim that says so. */
export function plainRecords(
  dossier: Dossier,
  place: string,
  actors: ReadonlySet<string> | null,
): [Day, Day, string][] {
  const shown = (id: string) => !actors || actors.has(id);
  const forces = dossier.actors.map(({ id }) => id).filter(shown);
  const inner = insideOf(dossier, place);
  const events = dossier.claims.filter(
    (claim) =>
      claim.kind === "event" && claim.places.includes(place) && (claim.actors.length === 0 || claim.actors.some(shown)),
  );
  const byReach = (claim: Claim) => {
    const reach = plainReach(dossier, claim);
    return reach ? [[...reach, claim.id] as [Day, Day, string]] : [];
  };
  const ofForce = (id: string, actor: string) => {
    const { held, departures, demands, plans } = factsOf(dossier, id, actor, []);
    const rule = plainPresence(dossier, id, actor);
    const early = days.flatMap((day): [Day, Day, string][] => {
      const { startNotStated, claims, at } = rule(day);
      return startNotStated && at.length === 0 ? claims.map((claim) => [day, day, claim]) : [];
    });
    const there = held.flatMap(({ held, claim }) => (held ? [[...held, claim.id] as [Day, Day, string]] : []));
    return [...there, ...early, ...[...departures, ...plans, ...demands].flatMap(byReach)];
  };
  return [
    ...forces.flatMap((actor) => [place, ...inner].flatMap((id) => ofForce(id, actor))),
    ...events.flatMap(byReach),
  ];
}
