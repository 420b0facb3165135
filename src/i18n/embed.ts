import { plural } from "./language.ts";
import { wordsIn } from "./typeset.ts";

type EmbedWords = {
  openFull: string;
  openFullOf: (title: string) => string;
  fullScreen: string;
  closePanel: string;
  places: string;
  passagesOf: (count: number) => string;
  articles: (count: number, dates: string) => string;
  dateRange: (from: string, to: string) => string;
  credits: string;
  copyAddress: string;
  otherView: string;
  backToMap: string;
  date: string;
  details: string;
  timeline: string;
};

const numbers = {
  en: ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
  fr: ["aucun", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"],
} as const;

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Words of the map inside another page. */
export const embedWords = wordsIn<EmbedWords>({
  en: {
    openFull: "Open full map",
    openFullOf: (title) => `${title}: open full map`,
    fullScreen: "Full screen",
    closePanel: "Close passages",
    places: "Places",
    passagesOf: (count) => plural("en", count, "passage", "passages"),
    articles: (count, dates) =>
      `${capital(numbers.en[count] ?? String(count))} ${count === 1 ? "article" : "articles"}${dates && `, ${dates}`}.`,
    dateRange: (from, to) => `${from} to ${to}`,
    credits: "Map: Natural Earth, GeoNames",
    copyAddress: "If no page opens here, copy this address:",
    otherView: "This part needs more room than there is here. It is on the full page.",
    backToMap: "Back to the map",
    date: "Date",
    details: "Details",
    timeline: "Timeline",
  },
  fr: {
    openFull: "Ouvrir la carte complète",
    openFullOf: (title) => `${title} : ouvrir la carte complète`,
    fullScreen: "Plein écran",
    closePanel: "Fermer les passages",
    places: "Lieux",
    passagesOf: (count) => plural("fr", count, "passage", "passages"),
    articles: (count, dates) =>
      `${capital(numbers.fr[count] ?? String(count))} ${count <= 1 ? "article" : "articles"}${dates && `, ${dates}`}.`,
    dateRange: (from, to) => `du ${from} au ${to}`,
    credits: "Carte : Natural Earth, GeoNames",
    copyAddress: "Si aucune page ne s’ouvre ici, copiez cette adresse :",
    otherView: "Cette partie demande plus de place qu’il n’y en a ici. Elle se trouve sur la page complète.",
    backToMap: "Retour à la carte",
    date: "Date",
    details: "Détails",
    timeline: "Chronologie",
  },
});
