import { wordsIn } from "./tables.ts";

/** Words of the page as it is read without JavaScript. */
export const en = {
  places: "Places",
  events: "Events",
  claims: "What the sources say",
  disagreements: "Where the sources differ",
  unknowns: "What no source says",
  sources: "Sources and passages",
  dossiers: "Other dossiers on this site:",
  noScript: "Without JavaScript the date cannot be changed; everything else is on this page.",
  /** Beside a dossier whose words are in a language that the interface has none of. */
  ownWords: "The map’s own words are in English.",
  quotes: "Short quotes only; the full text stays with the publisher.",
  credits: (map: string) => `Map: ${map}. Boundaries as drawn by Natural Earth, de facto.`,
  unstarted: "The interactive page has not started: a part of it is missing, blocked or slow.",
  /** @param date the moment that a link names, in words */
  askedFor: (date: string): string => `The link asked for ${date}.`,
};

export const textPageWords = wordsIn("textpage", en);
