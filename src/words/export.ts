import { en } from "./en/export.ts";
import { wordsIn } from "./tables.ts";

export const exportWords = wordsIn("export", en);
