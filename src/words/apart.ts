import { en } from "./en/apart.ts";
import { wordsIn } from "./tables.ts";

export const apartWords = wordsIn("apart", en);
