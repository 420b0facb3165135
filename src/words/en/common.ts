import type { Unit } from "#domain/vocabulary.ts";
import { formatNumber, isolated, joinList, plural } from "#words/language.ts";

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
  states: {
    attested: "reported",
    possible: "possible, no day given",
    inferred: "inferred: reported before and after",
    "last-attested": "last reported earlier",
    ended: "gone",
    planned: "planned or asked for only",
    told: "told to leave only",
    read: "here by our reading",
    "read-past": "here earlier by our reading",
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
};

/** Money, lengths and times are "less", what is counted is "fewer". */
const isMeasured = (unit: Unit | undefined) =>
  unit !== undefined && ["usd", "miles", "kilometres", "weeks", "years"].includes(unit);

export const quantities = {
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
