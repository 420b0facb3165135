import { en } from "./en/textpage.ts";
import { fr } from "./fr/textpage.ts";
import { wordsIn } from "./typeset.ts";

/** Words of the page as it is read without JavaScript. */
export const textPageWords = wordsIn<typeof en>({ en, fr });
