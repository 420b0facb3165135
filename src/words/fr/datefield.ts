import type { en } from "#words/datefield.ts";

export const fr: typeof en = {
  isDayFirst: true,
  example: (date) => `p. ex. ${date}`,
  goTo: "Aller à la date",
  wrong: (day, month, year) => `Écrivez une date comme ${day}, ${month} ou ${year}.`,
  outside: (from, to) => `Le dossier va du ${from} au ${to}.`,
  which: "De quelle date s’agit-il ?",
};
