import { en } from "./en/dialogs.ts";
import { fr } from "./fr/dialogs.ts";
import { wordsIn } from "./typeset.ts";

export const dialogWords = wordsIn<typeof en>({ en, fr });
