import type { Dossier } from "#domain/dossier.ts";
import { receiptOf } from "#domain/receipt.ts";
import { evidenceCount } from "#domain/view.ts";
import { commonWords } from "#i18n/common.ts";
import { formatDay, formatEdtf } from "#i18n/dates.ts";
import type { Language } from "#i18n/language.ts";
import { timelineWords } from "#i18n/timeline.ts";
import type { Bar } from "./bars.ts";
import type { LaneWords } from "./lanetexts.ts";

/** "C ¶13": the first passage that supports a claim. */
function shortReference(dossier: Dossier, language: Language, claim: string): string | null {
  const record = dossier.claim.get(claim);
  const first = record && receiptOf(dossier, record).supports[0];
  if (!first) return null;
  const common = commonWords[language];
  const { paragraph, part } = first.passage;
  const place = paragraph === undefined ? common.parts[part ?? "headline"] : common.paragraph(paragraph);
  return `${first.source.letter} ${place}`;
}

/** Texts of bars in a language. */
export function laneWords(dossier: Dossier, language: Language): LaneWords {
  const words = timelineWords[language];
  const common = commonWords[language];
  const since = (bar: Bar): string | null => {
    for (const id of bar.claims) {
      const edtf = dossier.claim.get(id)?.when.edtf ?? "";
      const reference = shortReference(dossier, language, id);
      // Only "from then, still so when written" may be called "since".
      if (/^[^/]+\/\.\.$/.test(edtf) && reference) return words.since(formatEdtf(language, edtf), reference);
    }
    return null;
  };
  return {
    since,
    inferred: common.states.inferred,
    startUnknown: common.startNotStated,
    startShort: words.startShort,
    planned: common.states.planned,
    ramp: (bar) => {
      const edtf = dossier.claim.get(bar.claims[0] ?? "")?.when.edtf;
      return edtf === undefined ? null : formatEdtf(language, edtf);
    },
    silent: (bar) => {
      const date = formatDay(language, bar.from - 1);
      if (bar.state === "ended") return words.endedBy(formatDay(language, bar.from));
      return bar.toldToLeave ? `${words.lastAttested(date)}, ${words.toldToLeave}` : words.lastAttested(date);
    },
  };
}

/** Accessible name of a bar: "US at Airbase 101: attested, 26 July 2023 to 3 May 2024, 3 passages". */
export function barLabel(
  dossier: Dossier,
  language: Language,
  bar: Bar,
  names: { actor: string; place: string },
): string {
  const words = timelineWords[language];
  const common = commonWords[language];
  const day = (value: number) => formatDay(language, value);
  const claims = bar.claims.flatMap((id) => dossier.claim.get(id) ?? []);
  let state: string;
  if (bar.state === "last-attested") state = words.lastAttested(day(bar.from - 1));
  else if (bar.state === "ended") state = words.endedBy(day(bar.from));
  else
    state = `${common.states[bar.state]}, ${bar.from === bar.to ? day(bar.from) : words.range(day(bar.from), day(bar.to))}`;
  const parts = [state, common.passages(evidenceCount(dossier, claims).passages)];
  if (bar.startUnknown) parts.push(common.startNotStated);
  if (bar.partLeft) parts.push(words.partLeft);
  if (bar.toldToLeave) parts.push(words.toldToLeave);
  if (bar.contested.length > 0) parts.push(words.differ);
  return `${words.at(names.actor, names.place)}: ${parts.join(", ")}`;
}
