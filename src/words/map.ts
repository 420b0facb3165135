import { en } from "./en/map.ts";
import { wordsIn } from "./tables.ts";

/** Words on the map, its legend and its controls. */
export const mapWords = wordsIn("map", en);
