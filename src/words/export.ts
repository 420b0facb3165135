import { en } from "./en/export.ts";
import { wordsIn } from "./tables.ts";

/** Words of everything that is taken away: files, citations, pictures, handouts, and the dialog that offers them. */
export const exportWords = wordsIn("export", en);
