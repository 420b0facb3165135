import { en } from "./en/share.ts";
import { wordsIn } from "./tables.ts";

export const shareWords = wordsIn("share", en);
