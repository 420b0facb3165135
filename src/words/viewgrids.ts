import { en } from "./en/viewgrids.ts";
import { fr } from "./fr/viewgrids.ts";
import { wordsIn } from "./typeset.ts";

/** Words of the list and coverage views, and of the date stepper. */
export const gridWords = wordsIn<typeof en>({ en, fr });
