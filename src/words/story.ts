import { en } from "./en/story.ts";
import { wordsIn } from "./tables.ts";

export const storyWords = wordsIn("story", en);
