import { wordsIn } from "./typeset.ts";

type TextPage = {
  places: string;
  events: string;
  claims: string;
  disagreements: string;
  unknowns: string;
  sources: string;
  noScript: string;
  quotes: string;
  credits: string;
};

/** Words of the page as it is read without JavaScript. */
export const textPageWords = wordsIn<TextPage>({
  en: {
    places: "Places",
    events: "Events",
    claims: "What the sources say",
    disagreements: "Where the sources differ",
    unknowns: "What no source says",
    sources: "Sources and passages",
    noScript: "Without JavaScript the date cannot be changed; everything else is on this page.",
    quotes: "Short quotes only; the full text stays with the publisher.",
    credits: "Map: Natural Earth, GeoNames (CC BY 4.0), OurAirports. Boundaries as drawn by Natural Earth, de facto.",
  },
  fr: {
    places: "Lieux",
    events: "Événements",
    claims: "Ce que disent les sources",
    disagreements: "Où les sources divergent",
    unknowns: "Ce qu’aucune source ne dit",
    sources: "Sources et passages",
    noScript: "Sans JavaScript, la date ne peut pas être changée ; tout le reste est sur cette page.",
    quotes: "Courtes citations seulement ; le texte complet reste chez l’éditeur.",
    credits: "Carte : Natural Earth, GeoNames (CC BY 4.0), OurAirports. Frontières selon Natural Earth, de facto.",
  },
});
