import { en } from "./en/sheet.ts";
import { wordsIn } from "./tables.ts";

export const sheetWords = wordsIn("sheet", en);
