import type { en } from "#words/embed.ts";
import { capital, plural } from "#words/language.ts";
import { inWords } from "./common.ts";

export const fr: typeof en = {
  skip: "Passer cette carte",
  openFull: "Ouvrir la carte complète",
  fullScreen: "Plein écran",
  closePanel: "Fermer les passages",
  places: "Lieux",
  passagesOf: (count) => plural("fr", count, "passage", "passages"),
  articles: (count, dates) =>
    `${capital(inWords(count))} ${count <= 1 ? "article" : "articles"}${dates && `, ${dates}`}.`,
  dateRange: (from, to) => `du ${from} au ${to}`,
  credits: "Carte : Natural Earth, GeoNames",
  copyAddress: "Si aucune page ne s’ouvre ici, copiez cette adresse :",
  otherView: "Cette partie demande plus de place qu’il n’y en a ici. Elle se trouve sur la page complète.",
  backToMap: "Retour à la carte",
  details: "Détails",
  timeline: "Chronologie",
};
