import { en } from "./en/embed.ts";
import { wordsIn } from "./tables.ts";

export const embedWords = wordsIn("embed", en);
