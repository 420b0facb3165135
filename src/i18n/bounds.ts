import type { Claim } from "#domain/compiled.ts";
import type { Day } from "#domain/day.ts";
import type { Presence } from "#domain/presence.ts";
import { firstHeld, lastHeld } from "#domain/span.ts";
import { trackOf } from "#domain/track.ts";
import type { View } from "#domain/view.ts";
import { commonWords } from "./common.ts";
import { formatDay, formatEdtf } from "./dates.ts";
import type { Language } from "./language.ts";
import { sentenceWords } from "./sentences.ts";

/** Starts and ends of presence in words, never more precise than their sources. */

/** One end of a claim's interval, or null where it is open or not given. */
function endOf(claim: Claim, end: "start" | "end"): string | null {
  const { edtf } = claim.when;
  const [start = "", last = ""] = edtf.includes("/") ? edtf.split("/") : [edtf, edtf];
  const value = end === "start" ? start : last;
  return value === "" || value === ".." ? null : value;
}

/** An EDTF date in words without its "about", and whether it had one. */
function dateWords(language: Language, value: string): [date: string, about: boolean] {
  const plain = value.replace(/[~?%]/g, "");
  return [formatEdtf(language, plain), plain !== value];
}

/** When a claim with an imprecise bound holds on a day inside it: the words of that bound. */
export function boundWords(language: Language, view: View, claim: Claim): string {
  const say = sentenceWords[language];
  const span = view.dossier.spans.get(claim.id);
  const inEnd = span?.possibleEnd && view.day >= span.possibleEnd.from;
  const value = endOf(claim, inEnd ? "end" : "start");
  if (value === null) return formatEdtf(language, claim.when.edtf);
  return inEnd ? say.upTo(...dateWords(language, value)) : say.date(...dateWords(language, value));
}

/** The two attestations around a silent stretch, in the precision of their sources. */
export function gapWords(language: Language, view: View, presence: Presence): { to: string; from: string } {
  const say = sentenceWords[language];
  const { dossier } = view;
  const claims = presence.claims.flatMap((id) => dossier.claim.get(id) ?? []);
  const spanOf = (claim: Claim) => dossier.spans.get(claim.id);
  const before = claims.find((claim) => {
    const span = spanOf(claim);
    return span && lastHeld(span) === presence.lastAttested;
  });
  const after = claims.find((claim) => spanOf(claim)?.certain?.from === presence.nextAttested);
  const to = before && endOf(before, "end");
  const from = after && endOf(after, "start");
  const on = (day: Day | null): [string, boolean] => [day === null ? "" : formatDay(language, day), false];
  return {
    to: say.upTo(...(to ? dateWords(language, to) : on(presence.lastAttested))),
    from: say.from(...(from ? dateWords(language, from) : on(presence.nextAttested))),
  };
}

/** The day by which a force had left, in the precision of its source. */
export function departedWords(language: Language, view: View, presence: Presence): string | null {
  for (const id of presence.claims) {
    const claim = view.dossier.claim.get(id);
    const value = claim && endOf(claim, "end");
    if (value) return sentenceWords[language].by(dateWords(language, value)[0]);
  }
  return presence.lastAttested === null ? null : sentenceWords[language].by(formatDay(language, presence.lastAttested));
}

function upToWords(language: Language, claim: Claim, last: Day): string {
  const say = sentenceWords[language];
  const value = endOf(claim, "end");
  return value ? say.upTo(...dateWords(language, value)) : say.upTo(formatDay(language, last), false);
}

/**
 * Since when an attested force is there: the start of the unbroken run of its presence claims up to the day; before it,
 * where there is one, the end of an earlier run.
 */
export function attestedWords(language: Language, view: View, presence: Presence): string {
  const say = sentenceWords[language];
  const { dossier, day } = view;
  const runs = trackOf(dossier, presence.place, presence.actor)
    .held.flatMap(({ claim, span }) => {
      const [from, to] = [firstHeld(span), lastHeld(span)];
      return from === null || to === null ? [] : [{ claim, from, to }];
    })
    .filter(({ from }) => from <= day)
    .sort((a, b) => b.to - a.to);
  let start = day;
  const current: Claim[] = [];
  const earlier: typeof runs = [];
  for (const run of runs) {
    if (run.to < start - 1) {
      earlier.push(run);
      continue;
    }
    current.push(run.claim);
    start = Math.min(start, run.from);
  }
  const first = current.find((claim) => {
    const span = dossier.spans.get(claim.id);
    return span && firstHeld(span) === start;
  });
  const value = first && endOf(first, "start");
  const { rows } = say;
  if (value) {
    const since = say.since(...dateWords(language, value));
    const [before] = earlier;
    return before ? rows.twice(upToWords(language, before.claim, before.to), since) : rows.attested(since);
  }
  const closed = current.find((claim) => endOf(claim, "end") !== null);
  return closed ? rows.upTo(upToWords(language, closed, start)) : commonWords[language].startNotStated;
}
