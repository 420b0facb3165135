import type { en } from "#words/details.ts";
import { plural } from "#words/language.ts";

export const fr: typeof en = {
  region: "Détails",
  places: "Lieux",
  placeOf: (n, of) => `Lieu ${n} sur ${of}`,
  previousBase: "Base précédente",
  nextBase: "Base suivante",
  allPlaces: "Tous les lieux",
  kinds: {
    base: "Bases",
    airport: "Aéroports",
    city: "Villes",
    country: "Pays",
    region: "Régions",
    destination: "Destinations",
  },
  choose: "Choisissez une base, une barre ou un événement.",
  articles: "Qui le dit",
  readingMeans:
    "« Notre lecture » signale ce que les auteurs de cette carte déduisent et qu’aucun article ne dit en ces termes.",
  originsMean:
    "• source d’origine : personne, service ou média à qui remontent les articles, compté une fois ; « au plus » si deux peuvent être une seule",
  basesOn: "Sur les bases",
  noSourceHere: { point: "aucune source à cette date", window: "aucune source pour cette période" },
  hiddenHere: "masquées par votre filtre",
  sight: {
    numbers: "Combien",
    moved: "Mouvements",
    planned: "Prévu",
    differ: "Les sources divergent",
    unknown: "Aucune source ne dit",
    nothing: "rien de signalé",
    nothingOf: "Rien de signalé sur",
    kinds: ["les mouvements", "les projets", "les divergences"],
    sending: (what) => `envoi de ${what}`,
    unverified: (number) => `${number}, non vérifié`,
    baseNotGiven: (country: string) => `${country}, base non précisée`,
    relocation: (from) => `transfert (${from})`,
    perhaps: "peut-être",
    disputed: "les sources divergent",
    part: (force) => `${force}, une partie`,
    howMany: (bases) => (bases === null ? "l’effectif sur chaque base" : `l’effectif (${bases})`),
    unnamed: (letters) =>
      `${letters.join(", ")} : ${plural("fr", letters.length, "site non nommé", "sites non nommés")}`,
    after: (date) => `ce qui s’est passé après le ${date}`,
  },
  contradictions: (n) => plural("fr", n, "contradiction", "contradictions"),
  back: (place) => `Retour : ${place}`,
  backToAll: "Retour à tous les lieux",
  unknownClaim: (id) => `Le lien désigne une affirmation, « ${id} », absente de ce dossier.`,
  unknownPlace: (id) => `Le lien désigne un lieu, « ${id} », absent de ce dossier.`,
};
