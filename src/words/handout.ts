import { en } from "./en/handout.ts";
import { wordsIn } from "./tables.ts";

export const handoutWords = wordsIn("handout", en);
