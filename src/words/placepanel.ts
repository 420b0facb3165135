import type { AttributionKind } from "#domain/vocabulary.ts";
import { formatNumber, joinList, plural } from "./language.ts";
import { wordsIn } from "./tables.ts";

/** Words of the panel of a place. */
export const en = {
  whoIsHere: "Who is here",
  readFrom: (letters: readonly string[]) =>
    `Our reading of ${letters.length === 1 ? "article" : "articles"} ${joinList("en", letters)}.`,
  voices: {
    "named-official": "named official",
    "anonymous-official": "unnamed official",
    government: "government",
    "state-media": "state media",
    media: "media",
    "unnamed-sources": "unnamed sources",
    reporter: "reporter",
    headline: "headline",
  } satisfies Record<AttributionKind, string>,
  saidBy: (voices: readonly string[], origins: string) => `Who says so: ${joinList("en", voices)}; ${origins}.`,
  compare: "Compare",
  compareAbout: (question: string) => `Compare: ${question}`,
  silentNumber: (letters: string) => `${letters}: no number.`,
  silent: (letters: string) => `${letters}: nothing on this.`,
  notForBase: (n: number): string =>
    n === 2 ? "Neither figure is for this base alone." : "None of these figures is for this base alone.",
  alsoDiffer: (n: number) =>
    plural("en", n, "more difference between the articles", "more differences between the articles"),
  strengthOverTime: "Strength over time",
  differences: (n: number) => plural("en", n, "difference between the articles", "differences between the articles"),
  otherDays: "About other dates",
  canBothHold: (n: number): string => (n === 2 ? "Can both be true?" : "Can all be true?"),
  evidence: {
    base: "Evidence for this base",
    airport: "Evidence for this airport",
    city: "Evidence for this city",
    country: "Evidence for this country",
    region: "Evidence for this region",
    destination: "Evidence for this place",
  },
  showAll: (n: number) => `Show all ${n}`,
  showFewer: "Show fewer",
  otherDates: (n: number) => `Other dates: ${plural("en", n, "claim", "claims")}`,
  unknowns: "What no source says",
  position: "The position",
  nearest: "Said of that time:",
  goThere: "Go to that time",
  distance: {
    title: "Distance",
    stated: "In the article",
    computed: "Computed",
    value: (km: number, miles: number) => `${formatNumber("en", miles)} miles (${formatNumber("en", km)} km)`,
    note: "In a straight line over the ground, between the points on this map.",
    precision: (metres: number) => `Positions to about ${formatNumber("en", metres / 1000)} km.`,
  },
};

/** Words of the panel of a place: fetched with it, as those of receipts are. */
export const placePanelWords = wordsIn("placepanel", en);
