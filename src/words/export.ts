import { en } from "./en/export.ts";
import { fr } from "./fr/export.ts";
import { wordsIn } from "./typeset.ts";

/** Words of everything that is taken away: files, citations, pictures, handouts, and the dialog that offers them. */
export const exportWords = wordsIn<typeof en>({ en, fr });
