import { en } from "./en/share.ts";
import { wordsIn } from "./tables.ts";

/** Words of the dialog that shares, cites and embeds the map. */
export const shareWords = wordsIn("share", en);
