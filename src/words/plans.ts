import { en } from "./en/plans.ts";
import { wordsIn } from "./tables.ts";

export const planWords = wordsIn("plans", en);
