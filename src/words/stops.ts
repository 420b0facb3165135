import { en } from "./en/stops.ts";
import { wordsIn } from "./tables.ts";

/** Words of the changes on a day. */
export const stopWords = wordsIn("stops", en);
