import { grouped } from "#domain/grouped.ts";
import type { PlaceKind, Standing } from "#domain/vocabulary.ts";
import { joinList } from "./language.ts";
import { wordsIn } from "./tables.ts";

/** Groups of names that share a preposition, in the order of the first of each. */
/** Words beside the marks of the map: who is where, numbers, moves; the region view and its table share them. */
export const en = {
  /** No source says who is there: on a day, or in a stretch of time. */
  noSource: { point: "No source for this date", window: "No source for this stretch of time" },
  notInSources: (sources: number): string => (sources === 1 ? "Not in the article" : `Not in the ${sources} articles`),
  /** "US and Russian troops": adjectives of the forces, in the form that agrees with "forces" where a language needs one. */
  troops: (adjectives: readonly string[]) => `${joinList("en", adjectives)} troops`,
  /** Several things said of one place. */
  list: (parts: readonly string[]) => parts.join("; "),
  /** Each says of forces how they stand: "possibly US troops". */
  possibly: (forces: string) => `possibly ${forces}`,
  inferred: (forces: string) => `${forces}, inferred`,
  lastReported: (forces: string, date: string) => `${forces} last reported ${date}`,
  /** Forces of which a source says when they were there, not that it saw them: `time` is adverbial. */
  atTime: (forces: string, time: string) => `${forces}: ${time}`,
  /** Such a time where the dossier has no words for it. */
  upTo: (date: string) => `on record up to ${date}`,
  gone: (forces: string) => `${forces} have gone`,
  planned: (forces: string) => `${forces}: only planned or asked for`,
  demanded: (forces: string) => `${forces}: told to leave`,
  /** The forces, by name, that the filter leaves out. */
  hidden: (names: readonly string[]) => `hidden by your filter: ${joinList("en", names)}`,
  /** Said of what is our reading, not a source's words. */
  ourReading: "our reading",
  byReading: (forces: string) => `${forces} (our reading)`,
  timeIsReading: "time is our reading",
  differ: "≠ sources differ",
  /** "at Airbase 101 and Airbase 201 and 2 more places". */
  at: (places: readonly NamedPlace[], more: number): string => {
    const groups = grouped(places, ({ kind }) => [kind === "base" || kind === "airport" ? "at" : "in"]);
    const parts = [...groups].map(
      ([word, alike]) =>
        `${word} ${joinList(
          "en",
          alike.map(({ name }) => name),
        )}`,
    );
    const named = joinList("en", parts);
    return more === 0 ? named : `${named} and ${more} more ${more === 1 ? "place" : "places"}`;
  },
  /** A share of a force in the words of a source: "“majority” of US troops in Niger". */
  share: (quantity: string, adjective: string, where: string) =>
    `${quantity} of ${adjective} troops${where ? ` ${where}` : ""}`,
  quote: (word: string) => `“${word}”`,
  /** "about 1,000 US troops". */
  figure: (quantity: string, adjective: string, unit: string) => `${quantity} ${adjective} ${unit}`,
  /** People of whom no source says that all are troops are personnel. */
  figures: (quantities: readonly string[], adjective: string, isPeople: boolean) =>
    `${adjective} ${isPeople ? "personnel" : "troops"}: ${joinList("en", quantities, "or")}`,
  /** The same of a number that counts nobody there. */
  uncounted: (quantity: string, adjective: string, unit: string) => `${quantity} ${adjective} ${unit}`,
  /** A number that counts nobody there, its standing first: "unverified: about 60 Russian personnel". */
  other: {
    planned: (figure: string) => `reported as being sent: ${figure}`,
    demanded: (figure: string) => `asked for: ${figure}`,
    unverified: (figure: string) => `unverified: ${figure}`,
  },
  /** A wording with the sources that have it: "nearly 1,000 (C ¶2)". */
  wording: (quantity: string, references: string) => `${quantity} (${references})`,
  /** A distance that a ring on the map is drawn by. */
  ring: (distance: string) => `${distance}, the ring`,
  baseNotGiven: "base not given",
  reported: (date: string) => `reported ${date}`,
  by: (date: string) => `by ${date}`,
  /** After an event named with its article: "the July 2023 coup". */
  afterEvent: (event: string) => `after ${event}`,
  plannedMove: "planned",
  /** A place that forces perhaps went to, in the shortest words. */
  doubtful: (place: string) => `${place}?`,
  perhaps: "perhaps",
  or: (items: readonly string[]) => joinList("en", items, "or"),
  movedFrom: (what: string, from: string) => `${what}, from ${from}`,
  /** Below the shares that sources give of an arrow's force: "of US troops in Niger moved". */
  ofForceMoved: (adjective: string, where: string) => `of ${adjective} troops${where ? ` ${where}` : ""} moved`,
  arrowName: (adjective: string, from: string, to: string) => `Move of ${adjective} troops from ${from} to ${to}`,
  done: "done",
  /** Whose start is our reading: "article A’s". */
  startIsReading: (letters: readonly string[], from: string) =>
    `That ${letters.length === 1 ? "article" : "articles"} ${joinList("en", letters)} ${letters.length === 1 ? "means" : "mean"} a move from ${from} is our reading.`,
  distance: (km: string, miles: string) => `${km} km / ${miles} mi by air`,
  /** Rows of the region view, under a country's name. */
  rows: {
    inCountry: "in the country",
    possibly: (where: string) => `possibly ${where}`,
    inferred: (where: string) => `${where}, inferred`,
    byReading: (where: string) => `${where} (our reading)`,
    /** `where` may be empty: the row stands under the country's name. */
    lastReported: (where: string, date: string): string =>
      where ? `last reported ${where}, ${date}` : `last reported ${date}`,
    told: (time: string | null): string => (time ? `told to leave, ${time}` : "told to leave"),
    gone: "have gone",
    asked: "only planned or asked for",
    /** What a source tells without a time, with the day of its article; in a table, and in few words. */
    undated: (what: string, day: string) => `${what} (at some time before ${day}; no date given)`,
    noDate: (what: string) => `${what}, no date`,
    coup: "coup",
  },
};

/** A place as it is named inside a few words. */
export type NamedPlace = { name: string; kind: PlaceKind; where?: string | undefined };

/** Standings of numbers that are no count of people who are there. */
export type OtherStanding = Extract<Standing, "planned" | "demanded" | "unverified">;

export const labelWords = wordsIn("labels", en);
