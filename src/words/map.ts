import { en } from "./en/map.ts";
import { fr } from "./fr/map.ts";
import { wordsIn } from "./typeset.ts";

/** Words on the map, its legend and its controls. */
export const mapWords = wordsIn<typeof en>({ en, fr });
