import { en } from "./en/citation.ts";
import { wordsIn } from "./tables.ts";

export const citationWords = wordsIn("citation", en);
