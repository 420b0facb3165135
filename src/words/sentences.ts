import type { PlaceKind } from "#domain/vocabulary.ts";
import { capital, inSentence, joinList } from "./language.ts";
import { wordsIn } from "./tables.ts";

/** "at Airbase 101", "in Niger": English needs no more than the kind of place. */
function placesInEnglish(places: readonly Named[]): string {
  const bases = places.filter(({ kind }) => isPoint(kind)).map(({ short }) => short);
  const others = places.filter(({ kind }) => !isPoint(kind)).map(({ short }) => short);
  const parts = [
    ...(others.length > 0 ? [`in ${joinList("en", others)}`] : []),
    ...(bases.length > 0 ? [`at ${joinList("en", bases)}`] : []),
  ];
  return joinList("en", parts);
}

const isPoint = (kind: PlaceKind) => kind === "base" || kind === "airport";

/** Sentence patterns in both languages. */
export const en = {
  /** Where, for each kind of place: "at this base". */
  at: {
    base: "at this base",
    airport: "at this airport",
    city: "in this city",
    country: "in the country",
    region: "in this region",
    destination: "here",
  },
  /** The place itself: "this base". */
  it: {
    base: "this base",
    airport: "this airport",
    city: "this city",
    country: "this country",
    region: "this region",
    destination: "this place",
  },
  // The name of a region may need an article that the data does not give: "the Sahel".
  named: (place: Named): { at: string; it: string; say: (sentence: string) => string } =>
    place.kind === "region"
      ? { at: en.at.region, it: en.it.region, say: (sentence) => `${place.short}: ${inSentence("en", sentence)}` }
      : { at: placesInEnglish([place]), it: place.short, say: (sentence) => sentence },
  /** Places inside the place: "at Airbase 101", "in Niger and Chad, and 2 more places"; more than those named. */
  places: (places: readonly Named[], more: number) =>
    `${placesInEnglish(places)}${more === 0 ? "" : ` and ${more} more ${more === 1 ? "place" : "places"}`}`,
  /** Where, with places inside: "in this city, at Airbase 101". */
  within: (at: string, places: string) => `${at}, ${places}`,
  /** Goes between such a where and what follows it. */
  pause: ",",
  /** "US forces at Airbase 101", in a list. */
  itemAt: (forces: string, places: string) => `${forces} ${places}`,
  onDate: "on this date",
  inPeriod: "in this stretch of time",
  forces: (adjectives: readonly string[]) => `${joinList("en", adjectives)} forces`,
  reported: (forces: string, at: string) => `${capital(forces)} are reported ${at}`,
  reportedList: (at: string, items: readonly string[]) => `Reported ${at}: ${items.join("; ")}`,
  /** The time is that of its sources, which do not name the day. */
  dayRead: (forces: string, at: string, time: string, moment: string) =>
    `${capital(forces)} are reported ${`${at} ${time}`.trim()}; by our reading also ${moment}`,
  possible: (forces: string, at: string, time: string) =>
    `${capital(forces)} may be ${at}: reported ${time}; no day given`,
  maybeArrived: (forces: string, at: string, time: string) =>
    `${capital(forces)} may be ${at}: a move here, ${time}, is reported; no day given`,
  maybeEnded: (forces: string, at: string, time: string) =>
    `${capital(forces)} may still be ${at}: reported ${time}; no day given`,
  maybeBefore: (forces: string, at: string, time: string) =>
    `${capital(forces)} may already be ${at}: they are reported ${time}; no source says since when`,
  readHere: (forces: string, at: string) => `By our reading, ${forces} are ${at}; no source says so in these words`,
  maybeRead: (forces: string, at: string, time: string) =>
    `${capital(forces)} may be ${at}: by our reading they were, ${time}; no source says so in these words`,
  inferred: (forces: string, at: string, moment: string, before: string, after: string) =>
    `No source says that ${forces} were ${at} ${moment}: they are reported ${before}, and ${after}`,
  last: (forces: string, at: string, time: string) => `${capital(forces)} were last reported ${at} ${time}`,
  lastList: (at: string, time: string, items: readonly string[]) => `Last reported ${at} ${time}: ${items.join("; ")}`,
  wereTold: "; they were told to leave",
  noneLater: "; no source here is later",
  byReading: (forces: string, at: string, time: string, isTold: boolean, isDisputed: boolean) =>
    `${capital(forces)} were ${at} ${time}, by our reading${isTold ? ", and were told to leave" : ""}${isDisputed ? "" : "; no source says that they have gone, or when"}`,
  gone: (forces: string, it: string, time: string) => `${capital(forces)} had gone from ${it} ${time}`,
  planned: (forces: string, at: string) =>
    `Only a plan or a request is reported for ${forces} ${at}; no source says that they came`,
  demandOnly: (forces: string, at: string) => `Only a demand to leave is reported for ${forces} ${at}`,
  /** Adds the questions on which sources differ. */
  differ: (sentence: string, questions: readonly string[], isReport: boolean) =>
    `${sentence}${isReport ? ", but" : ";"} sources differ: ${questions.join(", and ")}?`,
  noNumber: (moment: string) => `No source says how many${moment}`,
  noNumberFor: (forces: string, moment: string) => `No source gives a number for ${forces}${moment}`,
  noNumberForAll: "No source gives a number for the whole region",
  /** The first number of a force, with its unit and what it counts; the letters of its articles follow each number. */
  number: (quantity: string, adjective: string, unit: string, scope: string, letters: string) =>
    `${quantity} ${adjective} ${unit}${scope}${letters}`,
  otherNumber: (quantity: string, letters: string) => `${quantity}${letters}`,
  /** A number after words on how it stands: "Unverified: about 60 Russian personnel (C)". */
  uncounted: (quantity: string, adjective: string, unit: string, letters: string) =>
    `${quantity} ${adjective} ${unit}${letters}`,
  scope: { city: " in the whole city", country: " in the whole country" },
  sent: (number: string) => `Reported as planned or being sent, not as arrived: ${number}`,
  hidden: (forces: string) => `Hidden by your filter: ${forces}`,
  dayNotGiven: (sentence: string) => `${sentence} (day not given)`,
  articleSays: (sentence: string, letter: string) => `${sentence}, article ${letter} says`,
  documentSays: (sentence: string, letter: string) => `${sentence}, document ${letter} says`,
  noSource: (it: string, moment: string) => `No source in this dossier covers ${it} ${moment}`,
  noForce: (at: string, moment: string) => `No source in this dossier names foreign forces ${at} ${moment}`,
  nearest: (time: string) => `The nearest time on record: ${time}`,
  /** @param documents sources of other collections, counted in words; empty where there are none */
  appeared: (letters: readonly string[], documents: string) =>
    documents !== ""
      ? `By then ${letters.length === 0 ? "no article" : `${letters.length === 1 ? "article" : "articles"} ${joinList("en", letters)}`} and ${documents} had appeared; what came later is left out`
      : letters.length === 0
        ? "None of the articles had appeared by then"
        : `By then ${letters.length === 1 ? "article" : "articles"} ${joinList("en", letters)} had appeared; later articles are left out`,
  asOf: (day: string) => `As of ${day}`,
  between: (from: string, to: string) => `${from} to ${to}`,
  knownOn: (day: string) => `as known on ${day}`,
  knownAtEndOf: (monthOrYear: string) => `as known at the end of ${monthOrYear}`,
};

/** A place that is named inside a sentence. */
export type Named = { short: string; kind: PlaceKind };

/**
 * Sentence patterns of the summary. In French no name of a place stands behind a preposition: a name would need its own
 * ("au Niger", "à N’Djamena"), which the data does not give. `forces` is made by `forces()` from adjectives in the form
 * that agrees with "forces"; `time` is a time as it stands in a sentence; sentences come without their full stop.
 */
export type Sentences = typeof en;

export const sentenceWords = wordsIn("sentences", en);
