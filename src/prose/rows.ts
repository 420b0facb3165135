import type { Claim } from "#domain/compiled.ts";
import { dayOf } from "#domain/day.ts";
import { isByReading, type Presence } from "#domain/presence.ts";
import { originsOf, type QuotedPassage, receiptOf } from "#domain/receipt.ts";
import { spanIn } from "#domain/span.ts";
import { commonWords } from "#words/common.ts";
import { joinList, type Language } from "#words/language.ts";
import { rowWords } from "#words/rows.ts";
import {
  claimsOf,
  gapTimes,
  goneTime,
  lastTime,
  type OnDay,
  outermost,
  possibleTime,
  standingOf,
  startOf,
} from "./bounds.ts";

/** How a force is known to be here: "reported since 2018", "last reported on 3 May 2024". */
export function stateWords(language: Language, view: OnDay, presence: Presence): string[] {
  const say = rowWords[language];
  const { startNotStated, states } = commonWords[language];
  const { dossier } = view;
  switch (standingOf(view, presence)) {
    case "read":
      return [say.byReading(startOf(language, view, presence).time ?? "")];
    case "attested":
    case "read-day": {
      const { time, letters, isStated, isMove, before, isContested } = startOf(language, view, presence);
      const words = isMove ? say.moved : say.reported;
      // One that was reported before does not begin here, whatever the later reports say of their start.
      const start = before === null ? startNotStated : say.alsoBefore(before);
      return [
        time === null ? states.attested : words(time) + letters,
        // A dispute about earlier days is one about since when, as long as these words are said.
        ...(isContested && presence.disputed.length === 0 ? [say.differSince] : []),
        ...(isStated ? [] : [start]),
      ];
    }
    case "possible":
    case "read-maybe": {
      const { time, is } = possibleTime(language, view, presence);
      return [
        { before: say.before, read: say.maybeRead, arriving: say.arriving, ending: say.ending, there: say.possible }[
          is
        ](time),
      ];
    }
    case "inferred": {
      const { before, after } = gapTimes(language, view, presence);
      return [say.gap(before, after)];
    }
    case "last-attested":
      return [say.last(lastTime(language, dossier, presence))];
    case "read-past":
      return [say.byReading(lastTime(language, dossier, presence))];
    case "ended":
      return [say.gone(goneTime(language, dossier, presence))];
    case "planned":
      return [say.planned];
    case "told":
      return [say.demandOnly];
    case "none":
      return [states.none];
  }
}

const namesOf = ({ dossier }: OnDay, places: readonly string[]) => outermost(dossier, places).map(({ short }) => short);

/** Where a part of the force went, each place once. */
function partWords(language: Language, view: OnDay, { place, partlyLeft }: Presence): string[] {
  const say = rowWords[language];
  const { readingAfter } = commonWords[language];
  const moves = new Map<string, Claim[]>();
  const left = new Set<string>();
  for (const claim of claimsOf(view.dossier, partlyLeft)) {
    const { fromPlace = "", toPlace = "", partial, standing } = claim;
    // All of it went from a place inside, which is no part of those that are at another one; what other sources contradict is told there.
    if (fromPlace !== place && !partial) {
      if (standing !== "disputed") left.add(fromPlace);
    } else moves.set(toPlace, [...(moves.get(toPlace) ?? []), claim]);
  }
  return [
    ...[...moves].flatMap(([id, claims]) => {
      const [name] = namesOf(view, [id]);
      // Those who went to a place that is named are not told once more as gone.
      if (name === undefined) {
        const inside = claims.flatMap(({ fromPlace = place }) => (fromPlace === place ? [] : fromPlace));
        const isInside = inside.length === claims.length;
        if (moves.size > 1) return [];
        return [isInside ? say.partGoneFrom(namesOf(view, [...new Set(inside)])) : say.partGone];
      }
      const after = claims.flatMap(({ when }) => when.after ?? [])[0] ?? "";
      const isRead = claims.every(({ fromBasis }) => fromBasis === "reading");
      const isDisputed = claims.every(({ standing }) => standing === "disputed");
      return [say.partMoved(name, after) + (isRead ? readingAfter : "") + (isDisputed ? `, ${say.differ}` : "")];
    }),
    ...(left.size > 0 ? [say.goneFrom(namesOf(view, [...left]))] : []),
  ];
}

/** How long here and how known: "start not stated; part moved to Airbase 201 after the coup; told to leave". */
export function presenceLine(language: Language, view: OnDay, presence: Presence): string {
  const say = rowWords[language];
  const isOver = presence.state === "ended" || presence.state === "planned";
  const isRead = standingOf(view, presence) === "read-past" && presence.disputed.length === 0;
  return [
    ...stateWords(language, view, presence),
    ...(isOver ? [] : partWords(language, view, presence)),
    ...(isOver || presence.toldToLeave.length === 0 ? [] : [say.told]),
    ...(isRead ? [say.noWord(joinList(language, namesOf(view, presence.at)))] : []),
  ].join(commonWords[language].semicolon);
}

/**
 * The passages that a presence rests on: those of what its source could not verify only where there is no other. What is
 * said without a start is said of the day of its article, so on an earlier day the article does not count.
 */
export function supportsOf({ dossier, day }: OnDay, presence: Presence): QuotedPassage[] {
  const claims = claimsOf(dossier, presence.claims);
  const verified = claims.filter(({ standing }) => standing !== "unverified");
  return (verified.length > 0 ? verified : claims).flatMap((claim) => {
    const { supports } = receiptOf(dossier, claim);
    const { startMax, endMin } = spanIn(dossier, claim);
    const isOfItsDay = startMax === null && endMin === null;
    const by = supports.filter(({ source: { published } }) => !published || dayOf(published.first) <= day);
    return isOfItsDay && by.length > 0 ? by : supports;
  });
}

/** How many original sources a presence rests on, at most where two may be one; 0 where none is known, or where it is our reading. */
export function originCount(view: OnDay, presence: Presence): { count: number; atMost: boolean } {
  if (isByReading(view.dossier, presence)) return { count: 0, atMost: false };
  const { origins, maybeSame } = originsOf(view.dossier, supportsOf(view, presence));
  return { count: origins.length, atMost: maybeSame };
}

/** The letters of the articles that a presence rests on; none where it is our reading. */
export function lettersOf(view: OnDay, presence: Presence): string[] {
  if (isByReading(view.dossier, presence)) return [];
  return [...new Set(supportsOf(view, presence).map(({ source }) => source.letter))].sort();
}

/** The answer for one force in a line: how it is known to be here, and what stands against it: "reported since 2018". */
export function answerLine(language: Language, view: OnDay, presence: Presence): string {
  const isTold = presence.toldToLeave.length > 0 && presence.state !== "ended" && presence.state !== "planned";
  const say = rowWords[language];
  return [
    ...stateWords(language, view, presence),
    ...(isTold ? [say.told] : []),
    ...(presence.disputed.length > 0 ? [say.differ] : []),
  ].join(commonWords[language].semicolon);
}
