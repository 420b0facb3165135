import { wordsIn } from "./tables.ts";

export const en = {
  /** What the handle of a phone's sheet does at a stop; at the highest one by what comes back. */
  handle: {
    peek: "Show the details",
    half: "Enlarge the details",
    map: "Show the map again",
    list: "Show the list again",
  },
  /** What is seen once the sheet was moved. */
  now: {
    peek: "The details are at the foot of the page.",
    half: "The details are in the lower part of the page.",
    full: "The details fill the page.",
  },
};

export const sheetWords = wordsIn("sheet", en);
