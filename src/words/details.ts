import { en } from "./en/details.ts";
import { wordsIn } from "./tables.ts";

/** What a stated quantity measures. */
export type Measure = "people" | "distance" | "money" | "time";

export const detailsWords = wordsIn("details", en);
