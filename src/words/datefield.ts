import { en } from "./en/datefield.ts";
import { wordsIn } from "./tables.ts";

export const dateFieldWords = wordsIn("datefield", en);
