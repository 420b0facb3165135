import { en } from "./en/details.ts";
import { wordsIn } from "./tables.ts";

/** What a stated quantity measures. */
export type Measure = "people" | "distance" | "money" | "time";

/** Words of the details panel. */
export const detailsWords = wordsIn("details", en);
