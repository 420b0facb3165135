import { en } from "./en/map.ts";
import { wordsIn } from "./tables.ts";

export const mapWords = wordsIn("map", en);
