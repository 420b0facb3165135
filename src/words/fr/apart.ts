import type { en } from "#words/apart.ts";

export const fr: typeof en = {
  noLanguage: (name) => `Le lien demandait ce dossier en ${name} ; il n’existe pas dans cette langue.`,
  offMap: "La position demandée par le lien est hors de la carte ; la plus proche est affichée.",
  saved:
    "Copie enregistrée : elle se lit telle qu’elle était, le fond de carte réduit aux contours, et rien ne s’y actionne.",
  livePage: "Ouvrir la page elle-même",
};
