import { en } from "./en/views.ts";
import { wordsIn } from "./tables.ts";

export const viewWords = wordsIn("views", en);
