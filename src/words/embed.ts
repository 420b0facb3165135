import { en } from "./en/embed.ts";
import { fr } from "./fr/embed.ts";
import { wordsIn } from "./typeset.ts";

/** Words of the map inside another page. */
export const embedWords = wordsIn<typeof en>({ en, fr });
