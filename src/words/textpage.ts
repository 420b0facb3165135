import { en } from "./en/textpage.ts";
import { wordsIn } from "./tables.ts";

export const textPageWords = wordsIn("textpage", en);
