import { en } from "./en/handout.ts";
import { wordsIn } from "./tables.ts";

/** Words of what goes on paper. */
export const handoutWords = wordsIn("handout", en);
