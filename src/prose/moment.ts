import { isOfDefault } from "#domain/collections.ts";
import type { Source } from "#domain/compiled.ts";
import { type Day, isoOf } from "#domain/day.ts";
import type { Dossier } from "#domain/dossier.ts";
import type { View } from "#domain/view.ts";
import { formatDay, formatEdtf } from "#words/dates.ts";
import type { Language } from "#words/language.ts";
import { sentenceWords } from "#words/sentences.ts";
import { printed } from "#words/typeset.ts";
import { sourceCountText } from "./counts.ts";

/** What the dossier is about; where only articles up to a day count, how many had appeared, since its words tell of all. */
export function aboutOf(language: Language, dossier: Dossier, known: Day | null): string {
  if (known === null) return dossier.summary;
  const isArticle = (source: Source) => isOfDefault(dossier, source);
  const letters = dossier.sources.filter(isArticle).map(({ letter }) => letter);
  const others = dossier.sources.filter((source) => !isArticle(source));
  const documents = others.length > 0 ? sourceCountText(language, dossier, others) : "";
  return printed(language, `${sentenceWords[language].appeared(letters, documents)}.`);
}

/** The day looked at, the month or year that a link names in its place, or both ends of the stretch of time. */
export function momentDays(language: Language, { query: { moment } }: Pick<View, "query">): string {
  return moment.kind === "point"
    ? formatEdtf(language, moment.partial ?? isoOf(moment.day))
    : sentenceWords[language].between(formatDay(language, moment.from), formatDay(language, moment.to));
}

/** The day up to which articles count, where the link sets one: "as known on 2 May 2024"; null where all do. */
export function knownText(language: Language, { query: { known, knownPartial } }: Pick<View, "query">): string | null {
  if (known === null) return null;
  const say = sentenceWords[language];
  return knownPartial === undefined
    ? say.knownOn(formatDay(language, known))
    : say.knownAtEndOf(formatEdtf(language, knownPartial));
}

/** The moment looked at, for the "as of" chip; with the second clock where the link sets one. */
export function momentText(language: Language, view: View): string {
  const say = sentenceWords[language];
  const days = momentDays(language, view);
  const text = view.query.moment.kind === "point" ? say.asOf(days) : days;
  const known = knownText(language, view);
  return known === null ? text : `${text}, ${known}`;
}
