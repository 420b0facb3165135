import { en } from "./en/share.ts";
import { fr } from "./fr/share.ts";
import { wordsIn } from "./typeset.ts";

/** Words of the dialog that shares, cites and embeds the map. */
export const shareWords = wordsIn<typeof en>({ en, fr });
