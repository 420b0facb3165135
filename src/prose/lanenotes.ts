import type { Dossier } from "#domain/dossier.ts";
import type { Bar } from "#domain/lanes.ts";
import { receiptOf } from "#domain/receipt.ts";
import { firstHeld, spanIn } from "#domain/span.ts";
import { evidenceCount } from "#domain/view.ts";
import { commonWords, placeInArticle } from "#words/common.ts";
import { timeOf } from "#words/dates.ts";
import { capital, type Language } from "#words/language.ts";
import { rowWords } from "#words/rows.ts";
import { sentenceWords } from "#words/sentences.ts";
import { timelineWords } from "#words/timeline.ts";
import { claimsOf, goneTime, isByReading, lastTime, placesSaid } from "./bounds.ts";
import { presenceLine } from "./rows.ts";

/** "C ¶13": the first passage that supports a claim. */
function shortReference(dossier: Dossier, language: Language, claim: string): string | null {
  const record = dossier.claim.get(claim);
  const first = record && receiptOf(dossier, record).supports[0];
  if (!first) return null;
  return `${first.source.letter} ${placeInArticle(commonWords[language], first.passage)}`.trim();
}

/** Texts of bars in a language. Times are those of the sources, never the bounds that we draw. */
export function laneWords(dossier: Dossier, language: Language): LaneWords {
  const words = timelineWords[language];
  const common = commonWords[language];
  const rows = rowWords[language];
  /** The claim that the bar begins with, where its source states a beginning. */
  const begins = (bar: Bar) =>
    claimsOf(dossier, bar.claims).find((claim) => {
      const first = firstHeld(spanIn(dossier, claim));
      const isStated = claim.when.time !== undefined || /^[^/[]+\/\.\.$/.test(claim.when.edtf);
      return isStated && first !== null && first <= bar.from;
    });
  return {
    since: (bar) => {
      const claim = begins(bar);
      const reference = claim && shortReference(dossier, language, claim.id);
      return claim && reference && claim.basis !== "reading" ? words.since(timeOf(language, claim), reference) : null;
    },
    inferred: common.states.inferred,
    startNotStated: common.startNotStated,
    startShort: words.startShort,
    planned: common.states.planned,
    ramp: ({ first }) => {
      const [claim] = claimsOf(dossier, first.claims);
      return claim ? timeOf(language, claim) : null;
    },
    silent: ({ state, first, toldToLeave }) => {
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
    ...(bar.contested.length > 0 ? [timelineWords[language].differ] : []),
  ];
  return common.labelled(capital(who), parts.join(common.semicolon));
}

/** What to say of a bar; null or an empty text says nothing. */
export type LaneWords = {
  /** "since 2018, C ¶13" of a bar that begins before the window. */
  since: (bar: Bar) => string | null;
  inferred: string;
  startNotStated: string;
  startShort: string;
  planned: string;
  /** "since about April 2024", beside an imprecise start. */
  ramp: (bar: Bar) => string | null;
  /** "last reported on 3 May 2024", after the last mark. */
  silent: (bar: Bar) => string | null;
};
