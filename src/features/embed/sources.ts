import { showsAdded } from "#domain/collections.ts";
import { dayOf } from "#domain/day.ts";
import type { Dossier } from "#domain/dossier.ts";
import { sourceCountText } from "#prose/counts.ts";
import { formatDay } from "#words/dates.ts";
import { embedWords } from "#words/embed.ts";
import type { Language } from "#words/language.ts";

/** "Five articles, 2–3 May 2024.": what the sources are and when they were published. */
export function datesText(language: Language, dossier: Dossier): string {
  const words = embedWords[language];
  // Of several collections only the counts: their dates are years apart.
  if (showsAdded(dossier)) return `${sourceCountText(language, dossier, dossier.sources)}.`;
  const days = dossier.sources.flatMap(({ published }) =>
    published ? [dayOf(published.first), dayOf(published.last)] : [],
  );
  const [first, last] = [Math.min(...days), Math.max(...days)];
  if (days.length === 0) return words.articles(dossier.sources.length, "");
  const from = formatDay(language, first);
  const to = formatDay(language, last);
  if (from === to) return words.articles(dossier.sources.length, to);
  // "2–3 May 2024": what both have in common is said once.
  const shared = from.split(" ").slice(1).join(" ") === to.split(" ").slice(1).join(" ");
  const dates = shared ? `${from.split(" ")[0]}–${to}` : words.dateRange(from, to);
  return words.articles(dossier.sources.length, dates);
}
