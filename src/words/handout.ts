import { en } from "./en/handout.ts";
import { fr } from "./fr/handout.ts";
import { wordsIn } from "./typeset.ts";

/** Words of what goes on paper. */
export const handoutWords = wordsIn<typeof en>({ en, fr });
