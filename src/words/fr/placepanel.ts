import { formatNumber, joinList, plural } from "#words/language.ts";
import type { en } from "#words/placepanel.ts";

export const fr: typeof en = {
  whoIsHere: "Qui est ici",
  readFrom: (letters) =>
    `Notre lecture ${letters.length === 1 ? "de l’article" : "des articles"} ${joinList("fr", letters)}.`,
  voices: {
    "named-official": "responsable nommé",
    "anonymous-official": "responsable non nommé",
    government: "gouvernement",
    "state-media": "média d’État",
    media: "médias",
    "unnamed-sources": "sources non nommées",
    reporter: "journaliste",
    headline: "titre",
  },
  saidBy: (voices, origins) => `Qui le dit : ${joinList("fr", voices)} ; ${origins}.`,
  compare: "Comparer",
  compareAbout: (question) => `Comparer : ${question}`,
  silentNumber: (letters) => `${letters} : aucun nombre.`,
  silent: (letters) => `${letters} : rien à ce sujet.`,
  notForBase: (n) =>
    n === 2
      ? "Aucun des deux chiffres ne concerne cette seule base."
      : "Aucun de ces chiffres ne concerne cette seule base.",
  alsoDiffer: (n) => plural("fr", n, "autre divergence entre les articles", "autres divergences entre les articles"),
  strengthOverTime: "Effectifs au fil du temps",
  differences: (n) => plural("fr", n, "divergence entre les articles", "divergences entre les articles"),
  otherDays: "Sur d’autres dates",
  canBothHold: (n) => (n === 2 ? "Les deux peuvent-elles être vraies ?" : "Toutes peuvent-elles être vraies ?"),
  evidence: {
    base: "Sources sur cette base",
    airport: "Sources sur cet aéroport",
    city: "Sources sur cette ville",
    country: "Sources sur ce pays",
    region: "Sources sur cette région",
    destination: "Sources sur ce lieu",
  },
  showAll: (n) => `Tout afficher (${n})`,
  showFewer: "Afficher moins",
  otherDates: (n) => `Autres dates : ${plural("fr", n, "affirmation", "affirmations")}`,
  unknowns: "Ce qu’aucune source ne dit",
  position: "La position",
  nearest: "Ce qui en est dit :",
  goThere: "Aller à cette date",
  distance: {
    title: "Distance",
    stated: "Dans l’article",
    computed: "Calculée",
    value: (km, miles) => `${formatNumber("fr", km)} km (${formatNumber("fr", miles)} miles)`,
    note: "À vol d’oiseau, entre les points de cette carte.",
    precision: (metres) => `Positions à ${formatNumber("fr", metres / 1000)} km près environ.`,
  },
};
