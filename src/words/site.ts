import { en } from "./en/site.ts";
import { wordsIn } from "./tables.ts";

/** Words about the site for other sites. */
export const siteWords = wordsIn("site", en);
