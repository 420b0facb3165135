import { en } from "./en/viewgrids.ts";
import { wordsIn } from "./tables.ts";

/** Words of the list and coverage views, and of the date stepper. */
export const gridWords = wordsIn("viewgrids", en);
