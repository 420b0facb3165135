import type { en, quantities as quantitiesEn } from "#words/en/common.ts";
import { formatNumber, plural } from "#words/language.ts";

export const fr: typeof en = {
  standings: {
    stated: "Affirmé",
    planned: "Prévu",
    demanded: "Demande ou exigence",
    disputed: "Contesté",
    unverified: "Non vérifié",
    ended: "Terminé",
    corrected: "Corrigé",
  },
  attributions: {
    "named-official": "Responsable nommé",
    "anonymous-official": "Responsable non nommé",
    government: "Gouvernement",
    "state-media": "Média d’État",
    media: "Article de presse",
    "unnamed-sources": "Sources non nommées",
    reporter: "Mots du journaliste",
    headline: "Titre",
  },
  parts: {
    headline: "titre",
    standfirst: "chapeau",
    subheading: "intertitre",
    caption: "légende",
    dateline: "date",
    byline: "signature",
  },
  sourceKinds: {
    news: "Page d’origine",
    rewrite: "Réécriture",
    paraphrase: "Paraphrase",
    republication: "Republication",
    translation: "Traduction",
    "official-record": "Document officiel",
  },
  states: {
    attested: "présence signalée",
    possible: "présence possible, sans jour précis",
    inferred: "présence déduite : signalée avant et après",
    "last-attested": "signalées plus tôt pour la dernière fois",
    ended: "départ",
    planned: "seulement un projet ou une demande d’aide",
    told: "seulement une demande de départ",
    read: "présence selon notre lecture",
    "read-past": "présence antérieure selon notre lecture",
    none: "aucune source",
  },
  disagreements: { contradiction: "Contradiction", tension: "Faits différents", wording: "Formulations différentes" },
  numberNotStated: "nombre non indiqué",
  startNotStated: "début non indiqué",
  paragraph: (n) => `§ ${n}`,
  paragraphLong: (n) => `paragraphe ${n}`,
  article: (letter) => `article ${letter}`,
  readingAfter: " (notre lecture)",
  readFrom: (letter) => `${letter} selon notre lecture`,
  articlesAndOrigins: (articles, origins) =>
    `${plural("fr", articles, "article", "articles")}, ${plural("fr", origins, "source d’origine", "sources d’origine")}`,
  origins: (n) => plural("fr", n, "source d’origine", "sources d’origine"),
  originUnknown: "source d’origine inconnue",
  passages: (n) => plural("fr", n, "passage", "passages"),
  articles: (n) => plural("fr", n, "article", "articles"),
  claims: (n) => plural("fr", n, "affirmation", "affirmations"),
  claimsHold: (n) => plural("fr", n, "affirmation valable", "affirmations valables"),
  labelled: (label, text) => `${label} : ${text}`,
  semicolon: " ; ",
  close: "Fermer",
  opensNewWindow: "s’ouvre dans un nouvel onglet",
  noLink: "Aucun lien vers cet article n’est connu.",
  headlineMissing: "Titre absent de notre copie",
};

export const quantities: typeof quantitiesEn = {
  qualifiers: {
    exactly: (n) => n,
    about: (n) => `environ ${n}`,
    nearly: (n) => `près de ${n}`,
    "more-than": (n) => `plus de ${n}`,
    "less-than": (n) => `moins de ${n}`,
    "at-least": (n) => `au moins ${n}`,
    "up-to": (n) => `jusqu’à ${n}`,
    most: () => "la plupart",
    majority: () => "la majorité",
    "more-than-half": () => "plus de la moitié",
    some: () => "une partie",
    small: () => "un petit nombre",
    several: () => "plusieurs",
  },
  units: {
    people: ["personne", "personnes"],
    troops: ["militaire", "militaires"],
    personnel: ["militaire", "militaires"],
    trainers: ["instructeur", "instructeurs"],
    usd: ["dollar américain", "dollars américains"],
    miles: ["mile", "miles"],
    kilometres: ["kilomètre", "kilomètres"],
    weeks: ["semaine", "semaines"],
    years: ["an", "ans"],
    bases: ["base", "bases"],
    aircraft: ["avion", "avions"],
  },
};

const small = ["aucun", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"];

/** A whole number in running text: a small one is a word. */
export function inWords(n: number): string {
  return small[n] ?? formatNumber("fr", n);
}
