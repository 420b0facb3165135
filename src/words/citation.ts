import { en } from "./en/citation.ts";
import { wordsIn } from "./tables.ts";

/** Words of a claim with its passages as plain text. */
export const citationWords = wordsIn("citation", en);
