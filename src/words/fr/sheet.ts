import type { en } from "#words/sheet.ts";

export const fr: typeof en = {
  handle: {
    peek: "Afficher les détails",
    half: "Agrandir les détails",
    map: "Revenir à la carte",
    list: "Revenir à la liste",
  },
  now: {
    peek: "Les détails sont au pied de la page.",
    half: "Les détails sont dans la partie basse de la page.",
    full: "Les détails occupent la page.",
  },
};
