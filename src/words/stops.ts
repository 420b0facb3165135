import { en } from "./en/stops.ts";
import { wordsIn } from "./tables.ts";

export const stopWords = wordsIn("stops", en);
