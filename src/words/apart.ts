import { wordsIn } from "./tables.ts";

/** What is seldom said, by parts that are fetched for it. */
export const en = {
  noLanguage: (name: string): string => `The link asked for ${name}; this dossier is not in that language.`,
  offMap: "The link’s position lies outside the map; the nearest is shown.",
  saved: "A saved copy: it reads as it stood, the land in outline, and nothing on it can be pressed.",
  livePage: "Open the page itself",
};

export const apartWords = wordsIn("apart", en);
