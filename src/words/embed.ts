import { en } from "./en/embed.ts";
import { wordsIn } from "./tables.ts";

/** Words of the map inside another page. */
export const embedWords = wordsIn("embed", en);
