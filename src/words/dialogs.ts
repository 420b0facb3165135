import { en } from "./en/dialogs.ts";
import { wordsIn } from "./tables.ts";

export const dialogWords = wordsIn("dialogs", en);
