import type { Dossier } from "#domain/dossier.ts";
import type { StrengthPoint, StrengthSeries } from "#domain/strength.ts";
import { commonWords, formatAmount, formatQuantity, formatUnit } from "#words/common.ts";
import { timeOf } from "#words/dates.ts";
import { capital, type Language } from "#words/language.ts";
import { sentenceWords } from "#words/sentences.ts";

/** A series in words: "US forces, Niger: military personnel only, all of Niger". */
export function seriesText(language: Language, dossier: Dossier, series: StrengthSeries): string {
  const forces = sentenceWords[language].forces([dossier.actor.get(series.actor)?.adjective ?? series.actor]);
  const where = dossier.place.get(series.place)?.short ?? series.place;
  const unit = formatUnit(language, series.points[0]?.strength.unit ?? "people", 2);
  return commonWords[language].labelled(`${capital(forces)}, ${where}`, series.counted ?? unit);
}

/** A number as it stands beside its mark: "about 730", "1,016". */
export function numberText(language: Language, { strength }: StrengthPoint): string {
  return formatQuantity(language, strength) ?? "";
}

/** A number in full: its time, the amount, and that its words were not seen. */
export function pointText(
  language: Language,
  dossier: Dossier,
  point: StrengthPoint,
): { time: string; amount: string } {
  const { claim, strength } = point;
  const isQuoted = claim.evidence.some(
    ({ passage, role }) => role === "supports" && dossier.passage.get(passage)?.exact !== undefined,
  );
  const amount = formatAmount(language, strength) ?? "";
  const { semicolon, figureAsReported } = commonWords[language];
  return { time: timeOf(language, claim), amount: isQuoted ? amount : amount + semicolon + figureAsReported };
}
