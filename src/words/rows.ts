import { en } from "./en/rows.ts";
import { wordsIn } from "./tables.ts";

export const rowWords = wordsIn("rows", en);
