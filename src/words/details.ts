import { en } from "./en/details.ts";
import { fr } from "./fr/details.ts";
import { wordsIn } from "./typeset.ts";

/** What a stated quantity measures. */
export type Measure = "people" | "distance" | "money" | "time";

/** Words of the details panel. */
export const detailsWords = wordsIn<typeof en>({ en, fr });
