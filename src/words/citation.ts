import { wordsIn } from "./tables.ts";

/** Words of a claim with its passages as plain text. */
export const en = {
  published: { stated: "", content: " (date inferred from content)", supplied: " (date supplied with the copy)" },
  noDate: "[no date]",
  noHeadline: "[headline not in our copy]",
  translated: " [translated copy]",
  /** Before and after the words quoted, which stay as they were printed. */
  quotes: ["“", "”"],
  dossier: (title: string, asOf: string) => `Cited in “${title},” ${asOf}.`,
};

export const citationWords = wordsIn("citation", en);
