import { en } from "./en/shell.ts";
import { wordsIn } from "./tables.ts";

export const shellWords = wordsIn("shell", en);
