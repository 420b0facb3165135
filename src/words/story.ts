import { en } from "./en/story.ts";
import { fr } from "./fr/story.ts";
import { wordsIn } from "./typeset.ts";

/** Words of presenting, teaching, the presenter's window, two dates and the exercise. */
export const storyWords = wordsIn<typeof en>({ en, fr });
