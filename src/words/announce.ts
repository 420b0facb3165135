import { en } from "./en/announce.ts";
import { wordsIn } from "./tables.ts";

/** Words of the sentence that says what changed. */
export const announceWords = wordsIn("announce", en);
