import { en } from "./en/story.ts";
import { wordsIn } from "./tables.ts";

/** Words of presenting, teaching, the presenter's window, two dates and the exercise. */
export const storyWords = wordsIn("story", en);
