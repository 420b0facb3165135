import { en } from "./en/placepanel.ts";
import { wordsIn } from "./tables.ts";

/** Words of the panel of a place: fetched with it, as those of receipts are. */
export const placePanelWords = wordsIn("placepanel", en);
