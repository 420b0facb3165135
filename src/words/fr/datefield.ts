import type { en } from "#words/en/datefield.ts";

export const fr: typeof en = {
  goTo: "Aller à la date",
  wrong: (day, month, year) => `Ce n’est pas une date. Écrivez par exemple ${day}, ${month} ou ${year}.`,
  outside: (from, to) => `Le dossier va du ${from} au ${to}.`,
  which: "De quel jour s’agit-il ?",
  notFetched: (iso) =>
    `Ce qui lit les dates en toutes lettres n’a pas pu être chargé. Appuyez sur Entrée pour réessayer, ou écrivez la date comme ${iso}.`,
};
