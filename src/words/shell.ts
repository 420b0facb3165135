import { en } from "./en/shell.ts";
import { fr } from "./fr/shell.ts";
import { wordsIn } from "./typeset.ts";

export const shellWords = wordsIn<typeof en>({ en, fr });
