import type { en, quantities as quantitiesEn } from "#words/en/common.ts";
import { formatNumber, isolated, joinList, plural } from "#words/language.ts";

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
  figureAsReported: "chiffre tel que rapporté",
  reported: "Tel que rapporté, sans citation",
  parts: {
    headline: "titre",
    standfirst: "chapeau",
    subheading: "intertitre",
    caption: "légende",
    dateline: "date",
    byline: "signature",
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
  lastNumber: (number, time) => `dernier nombre : ${number}, ${time}`,
  startNotStated: "début non indiqué",
  paragraph: (n) => `§ ${n}`,
  paragraphLong: (n) => `paragraphe ${n}`,
  document: (letter, collection) => `document ${letter} (${collection})`,
  article: (letter) => `article ${letter}`,
  readingAfter: " (notre lecture)",
  readFrom: (letter) => `${letter} selon notre lecture`,
  named: {
    articles: (letters) => `${letters.length === 1 ? "article" : "articles"} ${joinList("fr", letters)}`,
    documents: (letters) => `${letters.length === 1 ? "document" : "documents"} ${joinList("fr", letters)}`,
  },
  origins: (n, atMost = false) =>
    `${atMost ? "au plus " : ""}${plural("fr", n, "source d’origine", "sources d’origine")}`,
  upTo: (number) => `au plus ${number}`,
  originUnknown: "source d’origine inconnue",
  passages: (n) => plural("fr", n, "passage", "passages"),
  articles: (n) => plural("fr", n, "article", "articles"),
  documents: (n, collection) => `${plural("fr", n, "document", "documents")} (${collection})`,
  claims: (n) => plural("fr", n, "affirmation", "affirmations"),
  claimsHold: (n) => plural("fr", n, "affirmation valable", "affirmations valables"),
  labelled: (label, text) => `${isolated(label)} : ${text}`,
  semicolon: " ; ",
  close: "Fermer",
  opensNewWindow: "s’ouvre dans un nouvel onglet",
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
    staff: ["personne", "personnes"],
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
