import type { PlaceKind } from "#domain/vocabulary.ts";
import { capital, inSentence, joinList } from "./language.ts";
import { wordsIn } from "./typeset.ts";

/** A place that is named inside a sentence. */
export type Named = { short: string; kind: PlaceKind };

/**
 * Sentence patterns of the summary. In French no name of a place stands behind a preposition: a name would need its own
 * ("au Niger", "à N’Djamena"), which the data does not give. `forces` is made by `forces()` from adjectives in the form
 * that agrees with "forces"; `time` is a time as it stands in a sentence; sentences come without their full stop.
 */
export type Sentences = {
  /** Where, for each kind of place: "at this base". */
  at: Record<PlaceKind, string>;
  /** The place itself: "this base". */
  it: Record<PlaceKind, string>;
  /** Where, and the place itself, in a sentence that must name it; `say` puts the name before it where it cannot. */
  named: (place: Named) => { at: string; it: string; say: (sentence: string) => string };
  /** Places inside the place: "at Airbase 101", "in Niger and Chad, and 2 more places"; more than those named. */
  places: (places: readonly Named[], more: number) => string;
  /** Where, with places inside: "in this city, at Airbase 101". */
  within: (at: string, places: string) => string;
  /** Goes between such a where and what follows it. */
  pause: string;
  /** "US forces at Airbase 101", in a list. */
  itemAt: (forces: string, places: string) => string;
  onDate: string;
  inPeriod: string;
  forces: (adjectives: readonly string[]) => string;
  reported: (forces: string, at: string) => string;
  reportedList: (at: string, items: readonly string[]) => string;
  possible: (forces: string, at: string, time: string) => string;
  maybeArrived: (forces: string, at: string, time: string) => string;
  maybeEnded: (forces: string, at: string, time: string) => string;
  maybeBefore: (forces: string, at: string, time: string) => string;
  inferred: (forces: string, at: string, moment: string, before: string, after: string) => string;
  last: (forces: string, at: string, time: string) => string;
  lastList: (at: string, time: string, items: readonly string[]) => string;
  noneLater: string;
  byReading: (forces: string, at: string, time: string, isTold: boolean) => string;
  gone: (forces: string, it: string, time: string) => string;
  planned: (forces: string, at: string) => string;
  demandOnly: (forces: string, at: string) => string;
  /** Adds the questions on which sources differ. */
  differ: (sentence: string, questions: readonly string[], isReport: boolean) => string;
  noNumber: (moment: string) => string;
  noNumberFor: (forces: string, moment: string) => string;
  noNumberForAll: string;
  /** The first number of a force, with its unit and what it counts; the letters of its articles follow each number. */
  number: (quantity: string, adjective: string, unit: string, scope: string, letters: string) => string;
  otherNumber: (quantity: string, letters: string) => string;
  /** A number after words on how it stands: "Unverified: about 60 Russian personnel (C)". */
  uncounted: (quantity: string, adjective: string, unit: string, letters: string) => string;
  scope: { city: string; country: string };
  sent: (number: string) => string;
  hidden: (forces: string) => string;
  dayNotGiven: (sentence: string) => string;
  articleSays: (sentence: string, letter: string) => string;
  noSource: (it: string, moment: string) => string;
  noForce: (at: string, moment: string) => string;
  nearest: (time: string) => string;
  asOf: (day: string) => string;
  between: (from: string, to: string) => string;
  known: (moment: string, day: string) => string;
};

const isPoint = (kind: PlaceKind) => kind === "base" || kind === "airport";

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

const en: Sentences = {
  at: {
    base: "at this base",
    airport: "at this airport",
    city: "in this city",
    country: "in the country",
    region: "in this region",
    destination: "here",
  },
  it: {
    base: "this base",
    airport: "this airport",
    city: "this city",
    country: "this country",
    region: "this region",
    destination: "this place",
  },
  // The name of a region may need an article that the data does not give: "the Sahel".
  named: (place) =>
    place.kind === "region"
      ? { at: en.at.region, it: en.it.region, say: (sentence) => `${place.short}: ${inSentence("en", sentence)}` }
      : { at: placesInEnglish([place]), it: place.short, say: (sentence) => sentence },
  places: (places, more) =>
    `${placesInEnglish(places)}${more === 0 ? "" : ` and ${more} more ${more === 1 ? "place" : "places"}`}`,
  within: (at, places) => `${at}, ${places}`,
  pause: ",",
  itemAt: (forces, places) => `${forces} ${places}`,
  onDate: "on this date",
  inPeriod: "in this stretch of time",
  forces: (adjectives) => `${joinList("en", adjectives)} forces`,
  reported: (forces, at) => `${capital(forces)} are reported ${at}`,
  reportedList: (at, items) => `Reported ${at}: ${items.join("; ")}`,
  possible: (forces, at, time) => `${capital(forces)} may be ${at}: reported ${time}; no day given`,
  maybeArrived: (forces, at, time) => `${capital(forces)} may be ${at}: a move here is reported ${time}; no day given`,
  maybeEnded: (forces, at, time) => `${capital(forces)} may still be ${at}: reported ${time}; no day given`,
  maybeBefore: (forces, at, time) =>
    `${capital(forces)} may already be ${at}: they are reported ${time}; no source says since when`,
  inferred: (forces, at, moment, before, after) =>
    `No source names ${forces} ${at} ${moment}: they are reported ${before} and again ${after}`,
  last: (forces, at, time) => `${capital(forces)} were last reported ${at} ${time}`,
  lastList: (at, time, items) => `Last reported ${at} ${time}: ${items.join("; ")}`,
  noneLater: "; no source here is later",
  byReading: (forces, at, time, isTold) =>
    `${capital(forces)} were ${at} ${time}, by our reading${isTold ? ", and were told to leave" : ""}; no source says that they have gone, or when`,
  gone: (forces, it, time) => `${capital(forces)} had gone from ${it} ${time}`,
  planned: (forces, at) => `Only a plan or a request is reported for ${forces} ${at}; no source says that they came`,
  demandOnly: (forces, at) => `Only a demand to leave is reported for ${forces} ${at}`,
  differ: (sentence, questions, isReport) =>
    `${sentence}${isReport ? ", but" : ";"} sources differ: ${questions.join(", and ")}?`,
  noNumber: (moment) => `No source says how many${moment}`,
  noNumberFor: (forces, moment) => `No source gives a number for ${forces}${moment}`,
  noNumberForAll: "No source gives a number for the whole region",
  number: (quantity, adjective, unit, scope, letters) => `${quantity} ${adjective} ${unit}${scope}${letters}`,
  otherNumber: (quantity, letters) => `${quantity}${letters}`,
  uncounted: (quantity, adjective, unit, letters) => `${quantity} ${adjective} ${unit}${letters}`,
  scope: { city: " in the whole city", country: " in the whole country" },
  sent: (number) => `Reported as planned or being sent, not as arrived: ${number}`,
  hidden: (forces) => `Hidden by your filter: ${forces}`,
  dayNotGiven: (sentence) => `${sentence} (day not given)`,
  articleSays: (sentence, letter) => `${sentence}, article ${letter} says`,
  noSource: (it, moment) => `No source in this dossier covers ${it} ${moment}`,
  noForce: (at, moment) => `No source in this dossier names foreign forces ${at} ${moment}`,
  nearest: (time) => `The nearest time on record: ${time}`,
  asOf: (day) => `As of ${day}`,
  between: (from, to) => `${from} to ${to}`,
  known: (moment, day) => `${moment}, as known on ${day}`,
};

const fr: Sentences = {
  at: {
    base: "sur cette base",
    airport: "dans cet aéroport",
    city: "dans cette ville",
    country: "dans le pays",
    region: "dans cette région",
    destination: "ici",
  },
  it: {
    base: "cette base",
    airport: "cet aéroport",
    city: "cette ville",
    country: "ce pays",
    region: "cette région",
    destination: "ce lieu",
  },
  named: ({ short, kind }) => ({
    at: fr.at[kind],
    it: fr.it[kind],
    say: (sentence) => `${short} : ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`,
  }),
  places: (places, more) =>
    joinList("fr", [
      ...places.map(({ short }) => short),
      ...(more === 0 ? [] : [`${more} ${more === 1 ? "autre lieu" : "autres lieux"}`]),
    ]),
  within: (at, places) => `${at} (${places})`,
  pause: "",
  itemAt: (forces, places) => `${forces} (${places})`,
  onDate: "à cette date",
  inPeriod: "pendant cette période",
  forces: (adjectives) => `forces ${joinList("fr", adjectives)}`,
  reported: (forces, at) => `Des ${forces} sont signalées ${at}`,
  reportedList: (at, items) => `Sont signalées ${at} : ${items.join(" ; ")}`,
  possible: (forces, at, time) =>
    `Des ${forces} sont peut-être ${at} : elles y sont signalées ${time} ; aucun jour n’est donné`,
  maybeArrived: (forces, at, time) =>
    `Des ${forces} sont peut-être ${at} : leur transfert y est signalé ${time} ; aucun jour n’est donné`,
  maybeEnded: (forces, at, time) =>
    `Des ${forces} sont peut-être encore ${at} : elles y sont signalées ${time} ; aucun jour n’est donné`,
  maybeBefore: (forces, at, time) =>
    `Des ${forces} sont peut-être déjà ${at} : elles y sont signalées ${time} ; aucune source ne dit depuis quand`,
  inferred: (forces, at, moment, before, after) =>
    `Aucune source ne mentionne de ${forces} ${at} ${moment} : elles y sont signalées ${before}, puis de nouveau ${after}`,
  last: (forces, at, time) => `Des ${forces} ont été signalées ${at} pour la dernière fois ${time}`,
  lastList: (at, time, items) => `Ont été signalées ${at} pour la dernière fois ${time} : ${items.join(" ; ")}`,
  noneLater: " ; aucune source du dossier n’est plus récente",
  byReading: (forces, at, time, isTold) =>
    `Des ${forces} étaient ${at} ${time}, selon notre lecture${isTold ? ", et leur départ a été demandé" : ""} ; aucune source ne dit qu’elles sont parties, ni quand`,
  gone: (forces, it, time) => `Les ${forces} avaient quitté ${it} ${time}`,
  planned: (forces, at) =>
    `Des ${forces} ne sont mentionnées ${at} que dans un projet ou une demande ; aucune source ne dit qu’elles sont venues`,
  demandOnly: (forces, at) => `Seule une demande de départ est mentionnée pour les ${forces} ${at}`,
  differ: (sentence, questions, isReport) =>
    `${sentence}${isReport ? ", mais" : " ;"} les sources divergent : ${questions.join(", et ")} ?`,
  noNumber: (moment) => `Aucune source n’indique leur nombre${moment}`,
  noNumberFor: (forces, moment) => `Aucune source n’indique le nombre des ${forces}${moment}`,
  noNumberForAll: "Aucune source ne donne de nombre pour toute la région",
  number: (quantity, adjective, unit, scope, letters) => `Forces ${adjective} : ${quantity} ${unit}${scope}${letters}`,
  otherNumber: (quantity, letters) => `${quantity}${letters}`,
  uncounted: (quantity, adjective, unit, letters) => `forces ${adjective}, ${quantity} ${unit}${letters}`,
  scope: { city: " dans toute la ville", country: " dans tout le pays" },
  sent: (number) => `Signalés comme prévus ou envoyés, non comme arrivés : ${number}`,
  hidden: (forces) => `Masquées par votre filtre : ${forces}`,
  dayNotGiven: (sentence) => `${sentence} (jour non indiqué)`,
  articleSays: (sentence, letter) => `${sentence}, selon l’article ${letter}`,
  noSource: (it, moment) => `Aucune source de ce dossier ne porte sur ${it} ${moment}`,
  noForce: (at, moment) => `Aucune source de ce dossier ne mentionne de forces étrangères ${at} ${moment}`,
  nearest: (time) => `Date la plus proche : ${time}`,
  // A month or a year stands without article.
  asOf: (day) => `${/^\d{1,2}(er)? /.test(day) ? "Au" : "En"} ${day}`,
  between: (from, to) => `Du ${from} au ${to}`,
  known: (moment, day) => `${moment}, d’après ce qui était publié au ${day}`,
};

/** Sentence patterns in both languages. */
export const sentenceWords = wordsIn<Sentences>({ en, fr });
