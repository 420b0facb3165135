import type { PlaceKind, Standing } from "#domain/vocabulary.ts";
import { joinList } from "./language.ts";
import { wordsIn } from "./typeset.ts";

/** A place as it is named inside a few words. */
export type NamedPlace = { name: string; kind: PlaceKind };

/** Standings of numbers that are no count of people who are there. */
export type OtherStanding = Extract<Standing, "planned" | "demanded" | "unverified">;

type LabelWords = {
  /** No source says who is there: on a day, or in a stretch of time. */
  noSource: { point: string; window: string };
  notInSources: (sources: number) => string;
  /** "US and Russian troops": adjectives of the forces, in the form that agrees with "forces" where a language needs one. */
  troops: (adjectives: readonly string[]) => string;
  /** Several things said of one place. */
  list: (parts: readonly string[]) => string;
  /** Each says of forces how they stand: "possibly US troops". */
  possibly: (forces: string) => string;
  inferred: (forces: string) => string;
  lastReported: (forces: string, date: string) => string;
  /** Forces of which a source says when they were there, not that it saw them: `time` is adverbial. */
  atTime: (forces: string, time: string) => string;
  /** Such a time where the dossier has no words for it. */
  upTo: (date: string) => string;
  gone: (forces: string) => string;
  planned: (forces: string) => string;
  demanded: (forces: string) => string;
  /** The forces, by name, that the filter leaves out. */
  hidden: (names: readonly string[]) => string;
  /** Said of what is our reading, not a source's words. */
  ourReading: string;
  timeIsReading: string;
  differ: string;
  /** "at Airbase 101 and Airbase 201 and 2 more places". */
  at: (places: readonly NamedPlace[], more: number) => string;
  /** A share of the force in the words of a source: "“majority” of the US force". */
  share: (quantity: string, adjective: string) => string;
  quote: (word: string) => string;
  /** "about 1,000 US troops". */
  figure: (quantity: string, adjective: string, unit: string) => string;
  figures: (quantities: readonly string[], adjective: string) => string;
  /** A number that counts nobody there, its standing first: "unverified: about 60 Russian personnel". */
  other: Record<OtherStanding, (figure: string) => string>;
  /** A wording with the sources that have it: "nearly 1,000 (C ¶2)". */
  wording: (quantity: string, references: string) => string;
  baseNotGiven: string;
  reported: (date: string) => string;
  by: (date: string) => string;
  /** After an event named with its article: "the July 2023 coup". */
  afterEvent: (event: string) => string;
  plannedMove: string;
  or: (items: readonly string[]) => string;
  /** Who moved, and from where. */
  movedFrom: (what: string, from: string) => string;
  /** Below the shares that sources give of an arrow's force: "of the US force moved". */
  ofForceMoved: (adjective: string) => string;
  arrowName: (adjective: string, from: string, to: string) => string;
  arrowStyles: Record<"recent" | "older" | "planned" | "possible", string>;
  /** Whose start is our reading: "article A’s". */
  startIsReading: (letters: readonly string[], from: string) => string;
  distance: (km: string, miles: string) => string;
  /** Rows of the region view, under a country's name. */
  rows: {
    inCountry: string;
    possibly: (where: string) => string;
    inferred: (where: string) => string;
    /** `where` may be empty: the row stands under the country's name. */
    lastReported: (where: string, date: string) => string;
    told: (time: string | null) => string;
    gone: string;
    asked: string;
    coup: string;
  };
};

/** Groups of names that share a preposition, in the order of the first of each. */
function grouped(
  places: readonly NamedPlace[],
  wordOf: (place: NamedPlace) => string,
): [word: string, names: string[]][] {
  const groups = new Map<string, string[]>();
  for (const place of places) {
    const word = wordOf(place);
    groups.set(word, [...(groups.get(word) ?? []), place.name]);
  }
  return [...groups];
}

const en: LabelWords = {
  noSource: { point: "No source for this date", window: "No source for this stretch of time" },
  notInSources: (sources) => (sources === 1 ? "Not in the article" : `Not in the ${sources} articles`),
  troops: (adjectives) => `${joinList("en", adjectives)} troops`,
  list: (parts) => parts.join("; "),
  possibly: (forces) => `possibly ${forces}`,
  inferred: (forces) => `${forces}, inferred`,
  lastReported: (forces, date) => `${forces} last reported ${date}`,
  atTime: (forces, time) => `${forces}: ${time}`,
  upTo: (date) => `on record up to ${date}`,
  gone: (forces) => `${forces} have gone`,
  planned: (forces) => `${forces}: only planned or asked for`,
  demanded: (forces) => `${forces}: told to leave`,
  hidden: (names) => `hidden by your filter: ${joinList("en", names)}`,
  ourReading: "our reading",
  timeIsReading: "time is our reading",
  differ: "sources differ",
  at: (places, more) => {
    const parts = grouped(places, ({ kind }) => (kind === "base" || kind === "airport" ? "at" : "in")).map(
      ([word, names]) => `${word} ${joinList("en", names)}`,
    );
    const named = joinList("en", parts);
    return more === 0 ? named : `${named} and ${more} more ${more === 1 ? "place" : "places"}`;
  },
  share: (quantity, adjective) => `${quantity} of the ${adjective} force`,
  quote: (word) => `“${word}”`,
  figure: (quantity, adjective, unit) => `${quantity} ${adjective} ${unit}`,
  figures: (quantities, adjective) => `${adjective} troops: ${joinList("en", quantities, "or")}`,
  other: {
    planned: (figure) => `reported as being sent: ${figure}`,
    demanded: (figure) => `asked for: ${figure}`,
    unverified: (figure) => `unverified: ${figure}`,
  },
  wording: (quantity, references) => `${quantity} (${references})`,
  baseNotGiven: "base not given",
  reported: (date) => `reported ${date}`,
  by: (date) => `by ${date}`,
  afterEvent: (event) => `after ${event}`,
  plannedMove: "planned",
  or: (items) => joinList("en", items, "or"),
  movedFrom: (what, from) => `${what}, from ${from}`,
  ofForceMoved: (adjective) => `of the ${adjective} force moved`,
  arrowName: (adjective, from, to) => `Move of ${adjective} troops from ${from} to ${to}`,
  arrowStyles: { recent: "done", older: "done", planned: "planned", possible: "date imprecise" },
  startIsReading: (letters, from) =>
    `That ${letters.length === 1 ? "article" : "articles"} ${joinList("en", letters)} ${letters.length === 1 ? "means" : "mean"} a move from ${from} is our reading.`,
  distance: (km, miles) => `${km} km / ${miles} mi by air`,
  rows: {
    inCountry: "in the country",
    possibly: (where) => `possibly ${where}`,
    inferred: (where) => `${where}, inferred`,
    lastReported: (where, date) => (where ? `last reported ${where}, ${date}` : `last reported ${date}`),
    told: (time) => (time ? `told to leave, ${time}` : "told to leave"),
    gone: "have gone",
    asked: "only planned or asked for",
    coup: "coup",
  },
};

/** "à la base 101", "à Niamey"; a country or region would need its article, which the data does not give. */
function frenchAt({ name, kind }: NamedPlace): string {
  if (kind === "base" && /^base\b/i.test(name)) return `à la ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  return kind === "base" || kind === "airport" || kind === "city" ? `à ${name}` : `(${name})`;
}

const fr: LabelWords = {
  noSource: { point: "Aucune source à cette date", window: "Aucune source pour cette période" },
  notInSources: (sources) => (sources === 1 ? "Absent de l’article" : `Absent des ${sources} articles`),
  troops: (adjectives) => `forces ${joinList("fr", adjectives)}`,
  list: (parts) => parts.join(" ; "),
  possibly: (forces) => `peut-être des ${forces}`,
  inferred: (forces) => `${forces} (présence déduite)`,
  lastReported: (forces, date) => `${forces} signalées pour la dernière fois le ${date}`,
  atTime: (forces, time) => `${forces} : ${time}`,
  upTo: (date) => `signalées jusqu’${/^\d{1,2}(er)?\s/.test(date) ? "au" : "en"} ${date}`,
  gone: (forces) => `${forces} parties`,
  planned: (forces) => `${forces} seulement prévues ou demandées`,
  demanded: (forces) => `${forces} : départ demandé`,
  hidden: (names) => `masqué par votre filtre : ${joinList("fr", names)}`,
  ourReading: "notre lecture",
  timeIsReading: "date selon notre lecture",
  differ: "les sources divergent",
  at: (places, more) => {
    const named = joinList("fr", places.map(frenchAt));
    return more === 0 ? named : `${named} et dans ${more} autre${more === 1 ? " lieu" : "s lieux"}`;
  },
  share: (quantity, adjective) => `${quantity} des forces ${adjective}`,
  quote: (word) => `« ${word} »`,
  figure: (quantity, adjective) => `forces ${adjective} : ${quantity}`,
  figures: (quantities, adjective) => `forces ${adjective} : ${joinList("fr", quantities, "or")}`,
  other: {
    planned: (figure) => `envoi rapporté : ${figure}`,
    demanded: (figure) => `demande : ${figure}`,
    unverified: (figure) => `non vérifié : ${figure}`,
  },
  wording: (quantity, references) => `${quantity} (${references})`,
  baseNotGiven: "base non précisée",
  reported: (date) => `signalé le ${date}`,
  by: (date) => `au plus tard ${/^\d{1,2}(er)?\s/.test(date) ? "le" : "en"} ${date}`,
  afterEvent: (event) => `après ${event}`,
  plannedMove: "prévu",
  or: (items) => joinList("fr", items, "or"),
  movedFrom: (what, from) => `${what}, départ : ${from}`,
  ofForceMoved: (adjective) => `des forces ${adjective}, transférées`,
  arrowName: (adjective, from, to) => `Mouvement de forces ${adjective}, départ : ${from}, arrivée : ${to}`,
  arrowStyles: { recent: "fait", older: "fait", planned: "prévu", possible: "date imprécise" },
  startIsReading: (letters, from) =>
    `Le départ (${from}) est notre lecture ${letters.length === 1 ? "de l’article" : "des articles"} ${joinList("fr", letters)}.`,
  distance: (km, miles) => `${km} km / ${miles} mi à vol d’oiseau`,
  rows: {
    inCountry: "dans le pays",
    possibly: (where) => `peut-être ${where}`,
    inferred: (where) => `${where}, présence déduite`,
    lastReported: (where, date) => `signalées pour la dernière fois ${where ? `${where}, ` : ""}le ${date}`,
    told: (time) => (time ? `départ demandé, ${time}` : "départ demandé"),
    gone: "parties",
    asked: "seulement prévues ou demandées",
    coup: "coup d’État",
  },
};

/** Words beside the marks of the map: who is where, numbers, moves; the region view and its table share them. */
export const labelWords = wordsIn<LabelWords>({ en, fr });
