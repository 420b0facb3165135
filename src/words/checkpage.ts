import { en } from "./en/checkpage.ts";
import { wordsIn } from "./tables.ts";

/** Words of the page that checks a dossier. */
export const checkPageWords = wordsIn("checkpage", en);
