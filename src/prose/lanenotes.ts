import type { Dossier } from "#domain/dossier.ts";
import type { Bar } from "#domain/lanes.ts";
import { isByReading } from "#domain/presence.ts";
import { receiptOf } from "#domain/receipt.ts";
import { firstHeld, spanIn } from "#domain/span.ts";
import { evidenceCount } from "#domain/view.ts";
import { commonWords } from "#words/common.ts";
import { timeOf } from "#words/dates.ts";
import { capital, joinList, type Language } from "#words/language.ts";
import { rowWords } from "#words/rows.ts";
import { sentenceWords } from "#words/sentences.ts";
import { wordsFor } from "#words/tables.ts";
import { timelineWords } from "#words/timeline.ts";
import { claimsOf, goneTime, lastTime, placesSaid } from "./bounds.ts";
import { passageReference } from "./reference.ts";
import { presenceLine } from "./rows.ts";

/** Texts of bars in a language. Times are those of the sources, never the bounds that we draw. */
export function laneWords(dossier: Dossier, language: Language) {
  const words = timelineWords[language];
  const common = commonWords[language];
  const rows = rowWords[language];
  /** A text with the passage that its first claim rests on, then without. */
  const referenced = (text: string, ids: readonly string[]) => {
    const [passage] = claimsOf(dossier, ids).flatMap(
      (claim) => receiptOf(dossier, claim).supports[0]?.passage.id ?? [],
    );
    const reference = passageReference(dossier, passage ?? "", language);
    return reference ? [words.since(text, reference.text), text] : [text];
  };
  /** The claim that the bar begins with, where its source states a beginning. */
  const begins = (bar: Bar) =>
    claimsOf(dossier, bar.claims).find((claim) => {
      const first = firstHeld(spanIn(dossier, claim));
      const isStated = claim.when.time !== undefined || /^[^/[]+\/\.\.$/.test(claim.when.edtf);
      return isStated && first !== null && first <= bar.from;
    });
  return {
    /** "since 2018, C ¶13 (The Guardian, with Reuters)" of a bar that begins before the window, the longest first. */
    since: (bar: Bar): string[] => {
      const claim = begins(bar);
      if (!claim || claim.basis === "reading") return [];
      const [first] = receiptOf(dossier, claim).supports;
      const reference = passageReference(dossier, first?.passage.id ?? "", language);
      if (!first || !reference) return [];
      const text = words.since(timeOf(language, claim), reference.text);
      return [`${text} (${first.source.label})`, text];
    },
    /** "part → Airbase 201, C ¶12", where those who leave as the bar begins went; nothing where no source says it. */
    leaving: ({ first }: Bar): string[] => {
      const to = claimsOf(dossier, first.partlyLeft).flatMap(
        ({ toPlace = "" }) => dossier.place.get(toPlace)?.short ?? [],
      );
      return to.length > 0 ? referenced(words.partTo(joinList(language, [...new Set(to)])), first.partlyLeft) : [];
    },
    inferred: common.states.inferred,
    /** "start not stated, by our reading", the longest first; `isContested`: sources differ on the bar that follows. */
    startNotStated: ({ first }: Bar, isContested: boolean): string[] => {
      if (!isByReading(dossier, first)) {
        const differ = isContested
          ? `${common.startNotStated}${common.semicolon}${wordsFor(timelineWords, language, dossier).differ}`
          : common.startNotStated;
        return [differ, common.startNotStated];
      }
      const { read } = common.states;
      return [...referenced(`${common.startNotStated}, ${read}`, first.claims), ...referenced(read, first.claims)];
    },
    planned: ({ claims }: Bar) => referenced(common.states.planned, claims),
    /** "since about April 2024, C ¶2", beside an imprecise start. */
    ramp: ({ first }: Bar) => {
      const [claim] = claimsOf(dossier, first.claims);
      return claim ? referenced(timeOf(language, claim), [claim.id]) : [];
    },
    possible: common.states.possible,
    /** "last reported on 3 May 2024", after the last mark. */
    silent: ({ state, first, toldToLeave }: Bar): string => {
      if (state === "ended") return rows.gone(goneTime(language, dossier, first));
      const time = lastTime(language, dossier, first);
      const last = isByReading(dossier, first) ? rows.byReading(time) : rows.last(time);
      return toldToLeave ? `${last}, ${rows.told}` : last;
    },
  };
}

/** Accessible name of a bar: "US forces at Airbase 201: reported since 2018, 3 passages". */
export function barLabel(
  dossier: Dossier,
  language: Language,
  bar: Bar,
  lane: { actor: string; place: string },
): string {
  const common = commonWords[language];
  const sentences = sentenceWords[language];
  const forces = sentences.forces([dossier.actor.get(lane.actor)?.adjective ?? lane.actor]);
  const who = sentences.itemAt(forces, placesSaid(language, dossier, [lane.place]));
  const inside = placesSaid(language, dossier, bar.first.at);
  const { passages } = evidenceCount(dossier, claimsOf(dossier, bar.claims));
  const parts = [
    ...(inside === "" ? [] : [inside]),
    presenceLine(language, { dossier, day: bar.from }, bar.first),
    common.passages(passages),
    ...(bar.contested.length > 0 ? [wordsFor(timelineWords, language, dossier).differ] : []),
  ];
  return common.labelled(capital(who), parts.join(common.semicolon));
}

/** What to say of a bar; null or an empty text says nothing. */
export type LaneWords = ReturnType<typeof laneWords>;
