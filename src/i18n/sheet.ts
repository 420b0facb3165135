import type { Words } from "./language.ts";

type Sheet = {
  /** What the handle of a phone's sheet does at a stop; at the highest one by what comes back. */
  handle: Record<"peek" | "half" | "map" | "list", string>;
  /** What is seen once the sheet was moved. */
  now: Record<"peek" | "half" | "full", string>;
};

export const sheetWords: Words<Sheet> = {
  en: {
    handle: {
      peek: "Show the details",
      half: "Enlarge the details",
      map: "Show the map again",
      list: "Show the list again",
    },
    now: {
      peek: "The details are at the foot of the page.",
      half: "The details are in the lower part of the page.",
      full: "The details fill the page.",
    },
  },
  fr: {
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
  },
};
