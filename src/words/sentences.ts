import type { PlaceKind } from "#domain/vocabulary.ts";
import { en } from "./en/sentences.ts";
import { wordsIn } from "./tables.ts";

/** A place that is named inside a sentence. */
export type Named = { short: string; kind: PlaceKind };

/**
 * Sentence patterns of the summary. In French no name of a place stands behind a preposition: a name would need its own
 * ("au Niger", "à N’Djamena"), which the data does not give. `forces` is made by `forces()` from adjectives in the form
 * that agrees with "forces"; `time` is a time as it stands in a sentence; sentences come without their full stop.
 */
export type Sentences = typeof en;

export const sentenceWords = wordsIn("sentences", en);
