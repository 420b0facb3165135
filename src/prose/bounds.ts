import type { Claim, Place } from "#domain/compiled.ts";
import { type Day, dayOf } from "#domain/day.ts";
import type { Dossier } from "#domain/dossier.ts";
import { keptFor } from "#domain/index/later.ts";
import { placesInside } from "#domain/inside.ts";
import { isByReading, isDayRead, type Presence, type PresenceState } from "#domain/presence.ts";
import { receiptOf } from "#domain/receipt.ts";
import { firstHeld, heldRange, isPossible, lastHeld, spanIn } from "#domain/span.ts";
import { type Attestation, attestationsOf, isDemandToLeave, type Track, trackOf } from "#domain/track.ts";
import type { PlaceView, View } from "#domain/view.ts";
import { commonWords } from "#words/common.ts";
import { dateInSentence, formatDay, formatEdtf, formatPublished, onDate, timeInSentence } from "#words/dates.ts";
import type { Language } from "#words/language.ts";
import { sentenceWords } from "#words/sentences.ts";

/** When forces came, were last reported or had gone, and at which places, in words: the dossier's own, or its dates, never more precise. */

/** A day looked at in a dossier. */
export type OnDay = Pick<View, "dossier" | "day">;

/** One end of a claim's interval, or null where it is open, not given, or not an interval. */
function endOf({ when: { edtf } }: Claim, end: 0 | 1): string | null {
  if (!edtf.includes("/")) return null;
  const value = edtf.split("/")[end] ?? "";
  return value === "" || value === ".." ? null : value;
}

/** When a claim holds, as it stands in a sentence. */
export function timeSaid(language: Language, dossier: Dossier, claim: Claim): string {
  return timeInSentence(language, claim, receiptOf(dossier, claim).articles);
}

export function claimsOf(dossier: Dossier, ids: readonly string[]): Claim[] {
  return ids.flatMap((id) => dossier.claim.get(id) ?? []);
}

/** The letters of the articles that say one thing, those by our reading last, in brackets after it: " (B, E)". */
export function lettersOf(language: Language, dossier: Dossier, claims: readonly Claim[]): string {
  const of = (isRead: boolean) => [
    ...new Set(
      claims
        .filter(({ basis }) => (basis === "reading") === isRead)
        .flatMap((claim) => receiptOf(dossier, claim).articles.map(({ letter }) => letter)),
    ),
  ];
  const said = of(false).sort();
  const read = of(true).filter((letter) => !said.includes(letter));
  const parts = [...said, ...read.map((letter) => commonWords[language].readFrom(letter))];
  return parts.length > 0 ? ` (${parts.join(", ")})` : "";
}

const tracks = keptFor((_: Dossier) => new Map<string, Track>());

/** The claims about a force at a place, sorted once. */
export function trackFor(dossier: Dossier, place: string, actor: string): Track {
  const kept = tracks(dossier);
  const key = `${place} ${actor}`;
  const track = kept.get(key) ?? trackOf(dossier, place, actor);
  kept.set(key, track);
  return track;
}

/** What puts the force at its place, or at those inside that give its state. */
function heldBy(dossier: Dossier, { place, actor, at }: Presence): Attestation[] {
  return (at.length > 0 ? at : [place]).flatMap((id) => attestationsOf(dossier, trackFor(dossier, id, actor)));
}

/** Why a force is only possibly there, and when. */
export function possibleTime(
  language: Language,
  { dossier, day }: OnDay,
  presence: Presence,
): { time: string; is: "before" | "read" | "arriving" | "ending" | "there" } {
  const claims = claimsOf(dossier, presence.claims);
  const claim = claims.find(({ kind }) => kind === "presence") ?? claims[0];
  if (!claim) return { time: "", is: "there" };
  const span = spanIn(dossier, claim);
  const isEnding = span.possibleEnd !== null && isPossible(span, day) && day >= span.possibleEnd.from;
  const time = timeSaid(language, dossier, claim);
  if (isByReading(dossier, presence)) return { time, is: "read" };
  if (presence.startNotStated) return { time, is: "before" };
  if (claim.kind === "movement") return { time, is: "arriving" };
  return { time, is: isEnding ? "ending" : "there" };
}

/** The two reports around a time in which no source names the force. */
export function gapTimes(
  language: Language,
  { dossier }: Pick<OnDay, "dossier">,
  presence: Presence,
): { before: string; after: string } {
  const held = heldBy(dossier, presence).filter(({ claim }) => presence.claims.includes(claim.id));
  const before = held.find(({ span }) => lastHeld(span) === presence.lastAttested);
  const after = held.find(({ span }) => span.certain?.from === presence.nextAttested);
  const say = (found: Attestation | undefined) => {
    if (!found) return "";
    const isRead = found.claim.basis === "reading";
    return timeSaid(language, dossier, found.claim) + (isRead ? commonWords[language].readingAfter : "");
  };
  return { before: say(before), after: say(after) };
}

/** The day of an article, as precisely as it is known: the last by which any of the claims' articles may have appeared. */
function writtenBy(language: Language, dossier: Dossier, claims: readonly Claim[], day: Day): string {
  const last = claims
    .flatMap((claim) => receiptOf(dossier, claim).articles)
    .filter(({ published }) => published && dayOf(published.last) === day)
    .sort((a, b) => dayOf(b.published?.first ?? "") - dayOf(a.published?.first ?? ""));
  return (last[0] && formatPublished(language, last[0])) ?? formatDay(language, day);
}

function latestOf(dossier: Dossier, presence: Presence): Claim[] {
  return heldBy(dossier, presence)
    .filter(({ claim, span }) => presence.claims.includes(claim.id) && lastHeld(span) === presence.lastAttested)
    .map(({ claim }) => claim);
}

/** The day of the last report; "2 or 3 May 2024" where its article is of one of two days. */
export function lastDay(language: Language, dossier: Dossier, presence: Presence): string {
  const { lastAttested } = presence;
  return lastAttested === null ? "" : writtenBy(language, dossier, latestOf(dossier, presence), lastAttested);
}

/** When a force was last reported: the day of the report, or the end that its source gives. */
export function lastTime(language: Language, dossier: Dossier, presence: Presence): string {
  if (presence.lastAttested === null) return "";
  const latest = latestOf(dossier, presence);
  const [end] = latest.flatMap((claim) => endOf(claim, 1) ?? []);
  // Where one of them is open, the day is that on which it was published.
  if (end && latest.every((claim) => endOf(claim, 1) !== null))
    return latest[0]?.when.time ?? dateInSentence(language, end);
  return onDate(language, lastDay(language, dossier, presence));
}

/** When a force had gone, as far as its source says. */
export function goneTime(language: Language, dossier: Dossier, presence: Presence): string {
  const [claim] = claimsOf(dossier, presence.claims);
  if (!claim) return "";
  const end = endOf(claim, 1);
  return claim.kind !== "movement" && end ? formatEdtf(language, `[..${end}]`) : timeSaid(language, dossier, claim);
}

/** Is nothing on record but a demand to leave? */
export function isDemandOnly(dossier: Dossier, { state, claims }: Pick<Presence, "state" | "claims">): boolean {
  return state === "planned" && claimsOf(dossier, claims).every(isDemandToLeave);
}

/** How a presence stands in words: its state, or that it or its day is our reading, or that only a demand to leave is on record. */
export type Standing = PresenceState | "read" | "read-day" | "read-maybe" | "read-past" | "told";

export function standingOf(view: OnDay, presence: Presence): Standing {
  const { dossier } = view;
  const { state } = presence;
  if (isDemandOnly(dossier, presence)) return "told";
  if (isDayRead(view, presence)) return "read-day";
  if (!isByReading(dossier, presence)) return state;
  if (state === "attested") return "read";
  if (state === "possible") return "read-maybe";
  return state === "last-attested" ? "read-past" : state;
}

function hasStart(claim: Claim): boolean {
  return endOf(claim, 0) !== null || !claim.when.edtf.includes("/");
}

/**
 * Since when a force that is there has been there: the start of the unbroken run of reports up to the day, null where no
 * source states one, and whose words that is; and the time of the last report before that run.
 */
export function startOf(
  language: Language,
  { dossier, day }: OnDay,
  presence: Presence,
): {
  time: string | null;
  letters: string;
  isStated: boolean;
  isMove: boolean;
  before: string | null;
  isContested: boolean;
} {
  const runs = heldBy(dossier, presence)
    .flatMap(({ claim, span }) => {
      const range = heldRange(span);
      return range && range.from <= day ? [{ claim, ...range, sure: span.certain?.from ?? range.to }] : [];
    })
    .sort((a, b) => b.to - a.to);
  // A stretch of time may end after the last report in it.
  let start = Math.min(day, ...runs.slice(0, 1).map(({ to }) => to));
  let earlier: Claim | null = null;
  const current: typeof runs = [];
  for (const run of runs) {
    if (run.to < start - 1) earlier ??= run.claim;
    else {
      start = Math.min(start, run.from);
      current.push(run);
    }
  }
  // The report that is certain first, of those that hold on the day; of several, one that states a start.
  const there = current.filter(({ to }) => to >= day);
  const [first] = (there.length > 0 ? there : current).sort(
    (a, b) => a.sure - b.sure || Number(hasStart(b.claim)) - Number(hasStart(a.claim)),
  );
  const before = earlier && timeSaid(language, dossier, earlier);
  if (!first) return { time: null, letters: "", isStated: false, isMove: false, before, isContested: false };
  const { claim } = first;
  const isMove = claim.kind === "movement";
  const isStated = isMove || hasStart(claim);
  // After an earlier report, a start that no source states is not the beginning.
  const isSaid = isStated || (claim.when.time !== undefined && !earlier);
  const letters = lettersOf(language, dossier, [claim]);
  // What sources contradict each other about on earlier days alone is since when.
  const isContested =
    isSaid &&
    (dossier.disagreementsOfClaim.get(claim.id) ?? []).some(
      ({ kind, when }) => kind === "contradiction" && when?.to && dayOf(when.to) < day,
    );
  return { time: isSaid ? timeSaid(language, dossier, claim) : null, letters, isStated, isMove, before, isContested };
}

/** The nearest time with anything on record: the dossier's words, else the end of its interval that is nearer. */
export function nearestTime(language: Language, { dossier, day }: View, { nearest }: PlaceView): string | null {
  const claim = nearest && dossier.claim.get(nearest.claim);
  if (!nearest || !claim) return null;
  const hasNoStart = endOf(claim, 0) === null && claim.when.edtf.includes("/") && day < nearest.day;
  if (claim.when.time)
    return hasNoStart
      ? `${claim.when.time}${commonWords[language].semicolon}${commonWords[language].startNotStated}`
      : claim.when.time;
  const value = endOf(claim, nearest.day <= (firstHeld(spanIn(dossier, claim)) ?? nearest.day) ? 0 : 1);
  return value === null ? timeSaid(language, dossier, claim) : formatEdtf(language, value);
}

/** Places named inside a place before "and 2 more places". */
const MOST_PLACES = 2;

/** Of places inside each other the outermost: who is at a base is not told once more as in its country. */
export function outermost(dossier: Dossier, ids: readonly string[]): Place[] {
  const nested = new Set(ids.flatMap((id) => [...placesInside(dossier, id)]));
  return ids.flatMap((id) => (nested.has(id) ? [] : (dossier.place.get(id) ?? [])));
}

/** The places inside that give a state, the outermost of nested ones, in words; empty for the place's own claims. */
export function placesSaid(language: Language, dossier: Dossier, at: readonly string[]): string {
  const outer = outermost(dossier, at);
  if (outer.length === 0) return "";
  return sentenceWords[language].places(outer.slice(0, MOST_PLACES), Math.max(0, outer.length - MOST_PLACES));
}
