import { en } from "./en/views.ts";
import { wordsIn } from "./tables.ts";

/** Words shared by the views beside the map, and those of Sources and Compare. */
export const viewWords = wordsIn("views", en);
