import { addedCollection } from "#domain/collections.ts";
import type { Passage, Source, Strength } from "#domain/compiled.ts";
import type { Dossier } from "#domain/dossier.ts";
import type { Unit } from "#domain/vocabulary.ts";
import { afterNumber, formatNumber, formatRound, isolated, joinList, type Language, plural } from "./language.ts";
import { wordsIn } from "./tables.ts";

/** Money, lengths and times are "less", what is counted is "fewer". */
const isMeasured = (unit: Unit | undefined) =>
  unit !== undefined && ["usd", "miles", "kilometres", "weeks", "years"].includes(unit);

export const en = {
  standings: {
    stated: "Stated",
    planned: "Planned",
    demanded: "Demand or request",
    disputed: "Disputed",
    unverified: "Unverified",
    ended: "Ended",
    corrected: "Corrected",
  },
  figureAsReported: "figure as reported",
  /** Before what a passage says whose words were not seen: ours, and no quote. */
  reported: "As reported, not quoted",
  parts: {
    headline: "headline",
    standfirst: "standfirst",
    subheading: "subheading",
    caption: "caption",
    dateline: "dateline",
    byline: "byline",
  },
  /** How a force is known to be at a place: "US and Russia reported". */
  states: {
    attested: "reported",
    possible: "possibly there",
    inferred: "reported only before and after",
    "last-attested": "reported earlier",
    ended: "gone",
    planned: "planned or asked for",
    told: "told to leave",
    read: "by our reading",
    "read-day": "reported, the day by our reading",
    "read-maybe": "possibly there, by our reading",
    "read-past": "earlier, by our reading",
    none: "no source",
  },
  /** Kinds of difference; `wording` where only the words differ. */
  disagreements: { contradiction: "Contradiction", tension: "Different facts", wording: "Wording differs" },
  numberNotStated: "number not stated",
  lastNumber: (number: string, time: string) => `last number: ${number}, ${time}`,
  startNotStated: "start not stated",
  paragraph: (n: number) => `¶${n}`,
  paragraphLong: (n: number) => `paragraph ${n}`,
  document: (letter: string, collection: string) => `document ${letter} (${collection})`,
  article: (letter: string) => `article ${letter}`,
  /** After what no source says in these words. */
  readingAfter: " (our reading)",
  /** An article that is read so by us. */
  readFrom: (letter: string) => `${letter} by our reading`,
  /** Sources by their letters. */
  named: {
    articles: (letters: readonly string[]) =>
      `${letters.length === 1 ? "article" : "articles"} ${joinList("en", letters)}`,
    documents: (letters: readonly string[]) =>
      `${letters.length === 1 ? "document" : "documents"} ${joinList("en", letters)}`,
  },
  /** At most so many where two of them may be one. */
  origins: (n: number, atMost = false) =>
    `${atMost ? "up to " : ""}${plural("en", n, "original source", "original sources")}`,
  upTo: (number: string) => `up to ${number}`,
  originUnknown: "original source not known",
  passages: (n: number) => plural("en", n, "passage", "passages"),
  articles: (n: number) => plural("en", n, "article", "articles"),
  /** Sources of a collection that is shown when asked for, by its short name. */
  documents: (n: number, collection: string) => `${plural("en", n, "document", "documents")} (${collection})`,
  claims: (n: number) => plural("en", n, "claim", "claims"),
  claimsHold: (n: number) => plural("en", n, "claim holds", "claims hold"),
  /** A label and what it is about: "When: April 2024". */
  labelled: (label: string, text: string) => `${isolated(label)}: ${text}`,
  /** Between parts that have commas of their own. */
  semicolon: "; ",
  close: "Close",
  opensNewWindow: "opens in a new tab",
  headlineMissing: "Headline not in our copy",
  qualifiers: {
    exactly: (n: string) => n,
    about: (n: string) => `about ${n}`,
    nearly: (n: string) => `nearly ${n}`,
    "more-than": (n: string) => `more than ${n}`,
    "less-than": (n: string, unit?: Unit) => `${isMeasured(unit) ? "less" : "fewer"} than ${n}`,
    "at-least": (n: string) => `at least ${n}`,
    "up-to": (n: string) => `up to ${n}`,
    most: (_n: string) => "most",
    majority: (_n: string) => "the majority",
    "more-than-half": (_n: string) => "more than half",
    some: (_n: string) => "some",
    small: (_n: string) => "a small number",
    several: (_n: string) => "several",
  },
  units: {
    people: ["person", "people"],
    troops: ["soldier", "troops"],
    personnel: ["person", "personnel"],
    staff: ["person", "personnel"],
    trainers: ["trainer", "trainers"],
    usd: ["US dollar", "US dollars"],
    miles: ["mile", "miles"],
    kilometres: ["kilometre", "kilometres"],
    weeks: ["week", "weeks"],
    years: ["year", "years"],
    bases: ["base", "bases"],
    aircraft: ["aircraft", "aircraft"],
  } satisfies Record<Unit, [string, string]>,
};

const small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** A whole number in running text: a small one is a word. */
export function inWords(n: number): string {
  return small[n] ?? formatNumber("en", n);
}

export const commonWords = wordsIn("common", en);

/** A stated quantity without its unit: "nearly 1,000", "60–100", "most"; null when the sources give neither. */
export function formatQuantity(
  language: Language,
  strength: Pick<Strength, "min" | "max" | "qualifier" | "said"> & Partial<Pick<Strength, "unit">>,
): string | null {
  const { min, max, qualifier, said, unit } = strength;
  if (said !== undefined) return said;
  const say = commonWords[language].qualifiers;
  const low = min ?? max;
  if (low === undefined) return qualifier ? say[qualifier]("") : null;
  const high = max ?? low;
  const text =
    low === high ? formatRound(language, low) : `${formatRound(language, low)}–${formatRound(language, high)}`;
  return qualifier ? say[qualifier](text, unit) : text;
}

/** The unit of a quantity, singular for 1. */
export function formatUnit(language: Language, unit: Unit, count: number): string {
  return commonWords[language].units[unit][count === 1 ? 0 : 1];
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
