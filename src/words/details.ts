import { plural } from "./language.ts";
import { wordsIn } from "./tables.ts";

/** Words of the details panel. */
export const en = {
  region: "Details",
  places: "Places",
  placeOf: (n: number, of: number) => `Place ${n} of ${of}`,
  previousBase: "Previous base",
  nextBase: "Next base",
  allPlaces: "All places",
  kinds: {
    base: "Bases",
    airport: "Airports",
    city: "Cities",
    country: "Countries",
    region: "Regions",
    destination: "Destinations",
  },
  choose: "Choose a base, a bar or an event.",
  basesOn: "At the bases",
  articles: "Who says so",
  readingMeans: "“Our reading” marks what the editors of this map conclude and no article says in these words.",
  /** What the dots are. */
  originsMean:
    "• original source: a person, office or outlet that articles go back to, counted once; “up to” where two may be one",
  noSourceHere: { point: "no source on this date", window: "no source in this stretch of time" },
  hiddenHere: "hidden by your filter",
  /** What is asked of the whole map, each with its label. */
  sight: {
    numbers: "How many",
    moved: "Moves",
    planned: "Planned",
    differ: "Sources differ",
    unknown: "No source says",
    nothing: "nothing reported",
    /** Before what no source reports, of moves, plans and contradictions. */
    nothingOf: "Nothing reported of",
    kinds: ["moves", "plans", "sources that differ"],
    sending: (what: string) => `sending ${what}`,
    unverified: (number: string) => `${number}, unverified`,
    /** A country, before the forces that no source puts at one of its bases. */
    baseNotGiven: (country: string) => `${country}, base not given`,
    /** A move from a place, to one that no source gives. */
    relocation: (from: string) => `relocation (${from})`,
    perhaps: "perhaps",
    disputed: "sources differ",
    part: (force: string) => `${force}, part`,
    /** At the bases named, or, for null, at all of them. */
    howMany: (bases: string | null) => `how many are at ${bases ?? "each base"}`,
    /** Articles whose publisher is not known, by their letters. */
    unnamed: (letters: readonly string[]) =>
      `${letters.join(", ")}: ${plural("en", letters.length, "unnamed site", "unnamed sites")}`,
    after: (date: string) => `what happened after ${date}`,
  },
  contradictions: (n: number) => plural("en", n, "contradiction", "contradictions"),
  back: (place: string) => `Back to ${place}`,
  backToAll: "Back to all places",
  unknownClaim: (id: string) => `The link names a claim, “${id}”, that this dossier does not hold.`,
  unknownPlace: (id: string) => `The link names a place, “${id}”, that this dossier does not hold.`,
};

/** What a stated quantity measures. */
export type Measure = "people" | "distance" | "money" | "time";

export const detailsWords = wordsIn("details", en);
