import { addedCollection } from "#domain/collections.ts";
import type { Passage, Source, Strength } from "#domain/compiled.ts";
import type { Dossier } from "#domain/dossier.ts";
import type { Unit } from "#domain/vocabulary.ts";
import { en, quantities as quantitiesEn } from "./en/common.ts";
import { afterNumber, formatRound, type Language } from "./language.ts";
import { wordsIn } from "./tables.ts";

export const commonWords = wordsIn("common", en);

const quantities = wordsIn("quantities", quantitiesEn);

/** A stated quantity without its unit: "nearly 1,000", "60–100", "most"; null when the sources give neither. */
export function formatQuantity(
  language: Language,
  strength: Pick<Strength, "min" | "max" | "qualifier" | "said"> & Partial<Pick<Strength, "unit">>,
): string | null {
  const { min, max, qualifier, said, unit } = strength;
  if (said !== undefined) return said;
  const say = quantities[language].qualifiers;
  const low = min ?? max;
  if (low === undefined) return qualifier ? say[qualifier]("") : null;
  const high = max ?? low;
  const text =
    low === high ? formatRound(language, low) : `${formatRound(language, low)}–${formatRound(language, high)}`;
  return qualifier ? say[qualifier](text, unit) : text;
}

/** The unit of a quantity, singular for 1. */
export function formatUnit(language: Language, unit: Unit, count: number): string {
  return quantities[language].units[unit][count === 1 ? 0 : 1];
}

/** A stated quantity with its unit: "more than 100 million US dollars", "about 2 miles"; null when the sources give none. */
export function formatAmount(language: Language, strength: Strength): string | null {
  const quantity = formatQuantity(language, strength);
  const count = strength.max ?? strength.min;
  if (quantity === null || count === undefined || strength.said !== undefined) return quantity;
  const unit = formatUnit(language, strength.unit, count);
  return `${quantity}${afterNumber(language, count)}${unit}`;
}

type InArticle = Pick<Passage, "paragraph" | "part">;

/** Where in its article a passage stands: "¶9", "headline". */
export function placeInArticle(say: Pick<typeof en, "parts" | "paragraph">, { paragraph, part }: InArticle): string {
  if (paragraph !== undefined) return say.paragraph(paragraph);
  return part === undefined ? "" : say.parts[part];
}

/** A passage by article, paragraph and label of its source, as it is spoken: "article C, paragraph 9: The Guardian". */
export function passageName(language: Language, dossier: Dossier, passage: Passage): string {
  const say = commonWords[language];
  const source = dossier.source.get(passage.source);
  const where = passage.paragraph === undefined ? placeInArticle(say, passage) : say.paragraphLong(passage.paragraph);
  return source
    ? say.labelled([sourceName(language, dossier, source), where].filter(Boolean).join(", "), source.label)
    : where;
}

/** A source by its letter, as it is spoken: "article C", and of a collection of its own "document R3 (Official record)". */
export function sourceName(
  language: Language,
  dossier: Dossier,
  source: Pick<Source, "letter" | "collection">,
): string {
  const say = commonWords[language];
  const collection = addedCollection(dossier, source);
  return collection ? say.document(source.letter, collection.short) : say.article(source.letter);
}
