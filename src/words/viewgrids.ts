import { en } from "./en/viewgrids.ts";
import { wordsIn } from "./tables.ts";

export const gridWords = wordsIn("viewgrids", en);
