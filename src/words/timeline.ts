import { en } from "./en/timeline.ts";
import { wordsIn } from "./tables.ts";

export const timelineWords = wordsIn("timeline", en);
