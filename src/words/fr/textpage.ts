import type { en } from "#words/textpage.ts";

export const fr: typeof en = {
  places: "Lieux",
  events: "Événements",
  claims: "Ce que disent les sources",
  disagreements: "Où les sources divergent",
  unknowns: "Ce qu’aucune source ne dit",
  sources: "Sources et passages",
  dossiers: "Autres dossiers de ce site :",
  noScript: "Sans JavaScript, la date ne peut pas être changée ; tout le reste est sur cette page.",
  ownWords: "Les mots propres à la carte sont en français.",
  quotes: "Courtes citations seulement ; le texte complet reste chez l’éditeur.",
  credits: (map) => `Carte : ${map}. Frontières selon Natural Earth, de facto.`,
  unstarted: "La page interactive n’a pas démarré : une de ses parties est manquante, bloquée ou lente.",
  askedFor: (date) => `Date demandée par le lien : ${date}.`,
};
