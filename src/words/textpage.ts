import { en } from "./en/textpage.ts";
import { wordsIn } from "./tables.ts";

/** Words of the page as it is read without JavaScript. */
export const textPageWords = wordsIn("textpage", en);
