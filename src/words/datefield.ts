import { wordsIn } from "./tables.ts";

/** Words of the field for a typed date. Examples of dates are the dossier's. */
export const en = {
  /** "02/05/2024" is the second of May and nothing else. */
  isDayFirst: false as boolean,
  /** In the empty field, so that it is not taken for the date looked at. */
  example: (date: string) => `e.g. ${date}`,
  goTo: "Go to date",
  wrong: (day: string, month: string, year: string) => `Write a date like ${day}, ${month} or ${year}.`,
  outside: (from: string, to: string) => `The dossier covers ${from} to ${to}.`,
  which: "Which date do you mean?",
};

export const dateFieldWords = wordsIn("datefield", en);
