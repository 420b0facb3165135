import { en } from "./en/views.ts";
import { fr } from "./fr/views.ts";
import { wordsIn } from "./typeset.ts";

/** Words shared by the views beside the map, and those of Sources and Compare. */
export const viewWords = wordsIn<typeof en>({ en, fr });
