import { en } from "./en/timeline.ts";
import { fr } from "./fr/timeline.ts";
import { wordsIn } from "./typeset.ts";

export const timelineWords = wordsIn<typeof en>({ en, fr });
