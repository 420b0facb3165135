import { en } from "./en/rows.ts";
import { fr } from "./fr/rows.ts";
import { wordsIn } from "./typeset.ts";

export const rowWords = wordsIn({ en, fr });
