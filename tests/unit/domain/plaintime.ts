import type { Claim } from "#domain/compiled.ts";
import { type Day, dayOf } from "#domain/day.ts";
import type { Dossier } from "#domain/dossier.ts";

/**
 * The rules of time and state once more, day by day and claim by claim, written from `data/README.md` and the contract
 * and sharing no code with `src/domain`: slow, and only right for days between `FIRST` and `LAST`.
 */
export const FIRST = dayOf("2000-06-01");
export const LAST = dayOf("2003-12-31");
export const days = Array.from({ length: LAST - FIRST + 1 }, (_, n) => FIRST + n);

export const isPlan = (claim: Claim) => claim.standing === "planned" || claim.standing === "demanded";

type Numbers = Record<"s0" | "s1" | "e0" | "e1" | "f" | "l", Day | null> & { oneDay: boolean };
const numbers = new WeakMap<Claim, Numbers>();

/** Start no earlier and no later than, end no earlier and no later than; first and last day on which it was said. */
function numbersOf(dossier: Dossier, claim: Claim): Numbers {
  const made = numbers.get(claim) ?? workOut(dossier, claim);
  numbers.set(claim, made);
  return made;
}

function workOut(dossier: Dossier, { when, evidence }: Claim) {
  const day = (iso: string | null) => (iso === null ? null : dayOf(iso));
  const said = evidence
    .filter(({ role }) => role === "supports")
    .flatMap(({ passage }) => {
      const id = dossier.passages.find((item) => item.id === passage)?.source;
      return dossier.sources.find((item) => item.id === id)?.published ?? [];
    });
  return {
    s0: day(when.bounds.startMin),
    s1: day(when.bounds.startMax),
    e0: day(when.bounds.endMin),
    e1: day(when.bounds.endMax),
    f: said.length > 0 ? Math.min(...said.map(({ first }) => dayOf(first))) : null,
    l: said.length > 0 ? Math.max(...said.map(({ last }) => dayOf(last))) : null,
    oneDay: !when.edtf.includes("/"),
  };
}

type On = "certain" | "possible" | "no";
/** What a claim says of each day, from `FIRST`. */
export type Calendar = {
  claim: Claim;
  on: On[];
  arrival: boolean;
  /** First and last day on which it holds at all, and for certain. */
  held: [Day, Day] | null;
  sure: [Day, Day] | null;
};

const within = (day: Day, from: Day | null, to: Day | null) => from !== null && to !== null && from <= day && day <= to;

function calendarOf(claim: Claim, arrival: boolean, say: (day: Day) => On): Calendar {
  const on = days.map(say);
  const ends = (wanted: (on: On) => boolean): [Day, Day] | null =>
    on.some(wanted) ? [FIRST + on.findIndex(wanted), FIRST + on.findLastIndex(wanted)] : null;
  return { claim, on, arrival, held: ends((item) => item !== "no"), sure: ends((item) => item === "certain") };
}

const known = new WeakMap<Claim, Calendar>();

export function claimOn(dossier: Dossier, claim: Claim): Calendar {
  const { s0, s1, e0, e1, f, l, oneDay } = numbersOf(dossier, claim);
  const made =
    known.get(claim) ??
    calendarOf(claim, false, (day) => {
      if (oneDay) {
        if (s0 === e1) return day === s0 ? "certain" : "no";
        return within(day, s0 ?? e1, e1) ? "possible" : "no";
      }
      if (within(day, s1 ?? (e0 === null ? f : e0), e0 ?? l ?? s1)) return "certain";
      const [from, to] = [s1 === null ? e0 : s0, e0 === null ? s1 : e1];
      return within(day, from, to) ? "possible" : "no";
    });
  known.set(claim, made);
  return made;
}

export const at = (calendar: Calendar, day: Day): On => calendar.on[day - FIRST] ?? "no";

/** Last day on which an event, a move or a stay can have ended. */
export function overBy(dossier: Dossier, claim: Claim): Day | null {
  return numbersOf(dossier, claim).e1 ?? claimOn(dossier, claim).sure?.[1] ?? null;
}

/** First day on which a plan, a move or a demand is on record for certain. */
export function knownFrom(dossier: Dossier, claim: Claim): Day | null {
  const { e1, s1 } = numbersOf(dossier, claim);
  return e1 ?? s1 ?? claimOn(dossier, claim).sure?.[0] ?? null;
}

export function arrivalOn(dossier: Dossier, claim: Claim, departures: readonly Claim[]): Calendar {
  const { s0, s1, e1, l } = numbersOf(dossier, claim);
  const from = e1 ?? s1 ?? claimOn(dossier, claim).sure?.[1] ?? null;
  const gone = departures.map((other) => {
    const bounds = numbersOf(dossier, other);
    return bounds.s0 ?? bounds.e1;
  });
  return calendarOf(claim, true, (day) => {
    if (from === null || day < (s0 ?? from)) return "no";
    if (day < from) return "possible";
    if (day > Math.max(from, l ?? from)) return "no";
    return gone.some((left) => left !== null && left > from && left <= day) ? "no" : "certain";
  });
}

/** First possible day of a start that a source states. */
export function startOf(dossier: Dossier, claim: Claim): Day | null {
  return numbersOf(dossier, claim).s0;
}

/** What a claim says of a day. */
export function plainHold(dossier: Dossier, claim: Claim): (day: Day) => On {
  const calendar = claimOn(dossier, claim);
  return (day) => at(calendar, day);
}

/** Days on which a claim can have begun, held or happened at all: what a window asks for. */
export function plainReach(dossier: Dossier, claim: Claim): [Day, Day] | null {
  const { s0, s1, e0, e1 } = numbersOf(dossier, claim);
  const calendar = claimOn(dossier, claim);
  const from = s0 ?? e0 ?? calendar.sure?.[0] ?? s1;
  const to = e1 ?? s1 ?? calendar.sure?.[1] ?? null;
  return from === null || to === null ? null : [Math.min(from, to), Math.max(from, to)];
}

/** The days for which a claim's number of people is given; null when it gives none. */
export function plainNumber(dossier: Dossier, claim: Claim): [Day, Day] | null {
  if (!claim.strength || claim.actors.length === 0) return null;
  const { s0, e0, e1 } = numbersOf(dossier, claim);
  const from = s0 ?? claimOn(dossier, claim).sure?.[0] ?? e0;
  return from === null ? null : [from, e1 ?? Number.POSITIVE_INFINITY];
}
