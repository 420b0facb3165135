import { en } from "./en/datefield.ts";
import { fr } from "./fr/datefield.ts";
import { wordsIn } from "./typeset.ts";

export const dateFieldWords = wordsIn<typeof en>({ en, fr });
