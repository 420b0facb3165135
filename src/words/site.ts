import { wordsIn } from "./tables.ts";

/** Words about the site for other sites: oEmbed answers, and the text of a social card. */
export const en = {
  name: "Situation map",
  open: "open the full map, list and sources",
  card: (title: string, summary: string) => `Map: ${title}. ${summary}`,
};

/** Words about the site for other sites. */
export const siteWords = wordsIn("site", en);
