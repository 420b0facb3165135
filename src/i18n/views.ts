import type { Topic } from "#domain/vocabulary.ts";
import { joinList, plural } from "./language.ts";
import { wordsIn } from "./typeset.ts";

type ViewWords = {
  details: string;
  showOnMap: string;
  /** What a claim is about, in one word. */
  topics: Record<Topic, string>;
  move: string;
  figure: string;
  noPlace: string;
  silent: string;
  via: (who: string, through: string) => string;
  sources: {
    title: string;
    onMap: string;
    all: (n: number) => string;
    which: string;
    shortQuotes: string;
    noUrl: string;
    openOriginal: string;
    published: Record<"stated" | "content" | "supplied", string>;
    noDate: string;
    gap: (from: number, to: number, n: number) => string;
    gapParts: (n: number) => string;
    showThem: string;
    noPassage: (from: number, to: number) => string;
    noneOnMap: string;
    supports: string;
    says: string;
    choose: string;
    onTheMap: (place: string) => string;
    also: string;
    against: string;
    moreClaims: string;
    noClaims: string;
    wordsFrom: string;
    wordsFromAll: string;
    rests: (stated: readonly string[], reading: readonly string[]) => string;
    unknownOrigin: string;
    maybeSame: (names: readonly string[]) => string;
    stated: string;
    reading: string;
    lettersStay: string;
  };
  compare: {
    title: string;
    question: string;
    filter: string;
    all: string;
    contradictions: string;
    wording: string;
    legendSilent: string;
    caption: string;
    count: (n: number) => string;
    andOthers: (facts: number, wordings: number) => string;
    unknownIn: (articles: number) => string;
    list: string;
    positions: string;
    saidBy: string;
    bothTrue: string;
    noneShown: string;
    says: string;
    probably: string;
  };
};

const en: ViewWords = {
  details: "Details",
  showOnMap: "Show on the map",
  topics: {
    coup: "coup",
    government: "government",
    presence: "presence",
    arrival: "arrival",
    departure: "departure",
    demand: "demand",
    agreement: "agreement",
    designation: "designation",
    visit: "visit",
    protest: "protest",
    cost: "cost",
    distance: "location",
    use: "use",
    aid: "aid",
    security: "security",
    assessment: "assessment",
    partner: "partners",
    access: "access",
    reporting: "reporting",
  },
  move: "move",
  figure: "number",
  noPlace: "No place given",
  silent: "silent",
  via: (who, through) => `${who}, via ${through.replace(/^(An?|The|One) /, (word) => word.toLowerCase())}`,
  sources: {
    title: "Sources",
    onMap: "On the map",
    all: (n) => `All ${plural("en", n, "passage", "passages")}`,
    which: "Passages shown",
    shortQuotes: "Short quotes only; the full text stays with the publisher.",
    noUrl: "Web address not known.",
    openOriginal: "Open the article",
    published: { stated: "", content: "by content", supplied: "date supplied with the copy" },
    noDate: "No date",
    gap: (from, to, n) => `¶${from === to ? from : `${from}–${to}`}: ${n} more ${n === 1 ? "passage" : "passages"}`,
    gapParts: (n) => `${n} more ${n === 1 ? "passage" : "passages"} outside the body text`,
    showThem: "Show",
    noPassage: (from, to) => `¶${from === to ? from : `${from}–${to}`}: no passage quoted`,
    noneOnMap: "No passage of this article is drawn on the map.",
    supports: "What the passage bears on",
    says: "Said by",
    choose: "Choose a passage to see what it supports and where its words come from.",
    onTheMap: (place) => `On the map: ${place}`,
    also: "also",
    against: "against",
    moreClaims: "This passage also bears on",
    noClaims: "No claim rests on this passage.",
    wordsFrom: "Where the words come from",
    wordsFromAll:
      "Choose a passage to mark its original source. Several articles on one original source are one source, not several.",
    rests: (stated, reading) => {
      const parts = [
        ...(stated.length > 0 ? [`stated in ${joinList("en", stated)}`] : []),
        ...(reading.length > 0 ? [`our reading for ${joinList("en", reading)}`] : []),
      ];
      return `${plural("en", stated.length + reading.length, "article", "articles")}, 1 original source: ${parts.join("; ")}.`;
    },
    unknownOrigin: "The article names no source here. It adds nothing to a count of original sources.",
    maybeSame: (names) => `May be the same person as ${joinList("en", names, "or")}: not known.`,
    stated: "stated in the article",
    reading: "our reading",
    lettersStay: "Letters stay the same in every view.",
  },
  compare: {
    title: "Who says what",
    question: "Question",
    filter: "Questions shown",
    all: "All",
    contradictions: "Contradictions",
    wording: "Wording",
    legendSilent: "blank: this article is silent",
    caption:
      "Questions on which the articles differ, and what each article says. A blank cell means that the article says nothing, not that it denies.",
    count: (n) => plural("en", n, "contradiction", "contradictions"),
    andOthers: (facts, wordings) =>
      `And ${plural("en", facts, "question", "questions")} on which the articles give different facts, ${wordings} on which only the wording differs. Nothing is averaged or scored.`,
    unknownIn: (articles) => `original source not known in ${plural("en", articles, "article", "articles")}`,
    list: "Choose a question",
    positions: "What is said",
    saidBy: "Said by",
    bothTrue: "What could make them fit",
    noneShown: "No such question for the forces shown.",
    says: "says",
    probably: "in part our reading",
  },
};

const fr: ViewWords = {
  details: "Détails",
  showOnMap: "Voir sur la carte",
  topics: {
    coup: "coup d’État",
    government: "gouvernement",
    presence: "présence",
    arrival: "arrivée",
    departure: "départ",
    demand: "exigence",
    agreement: "accord",
    designation: "qualification",
    visit: "visite",
    protest: "manifestation",
    cost: "coût",
    distance: "situation",
    use: "usage",
    aid: "aide",
    security: "sécurité",
    assessment: "appréciation",
    partner: "partenaires",
    access: "accès",
    reporting: "publication",
  },
  move: "mouvement",
  figure: "nombre",
  noPlace: "Lieu non indiqué",
  silent: "ne dit rien",
  via: (who, through) =>
    `${who}, par l’intermédiaire de : ${through.replace(/^(Une?|L[ae]s?|L’)(?=\P{Ll}|’)/u, (word) => word.toLowerCase())}`,
  sources: {
    title: "Sources",
    onMap: "Sur la carte",
    all: (n) => (n > 1 ? `Les ${plural("fr", n, "passage", "passages")}` : plural("fr", n, "passage", "passages")),
    which: "Passages affichés",
    shortQuotes: "De courtes citations seulement ; le texte complet reste chez l’éditeur.",
    noUrl: "Adresse web inconnue.",
    openOriginal: "Ouvrir l’article",
    published: { stated: "", content: "d’après le contenu", supplied: "date fournie avec la copie" },
    noDate: "Sans date",
    gap: (from, to, n) =>
      `§${from === to ? from : `${from}–${to}`} : ${n > 1 ? `${n} autres passages` : "un autre passage"}`,
    gapParts: (n) => `${n > 1 ? `${n} autres passages` : "Un autre passage"} hors du corps du texte`,
    showThem: "Afficher",
    noPassage: (from, to) => `§${from === to ? from : `${from}–${to}`} : aucun passage cité`,
    noneOnMap: "Aucun passage de cet article n’est dessiné sur la carte.",
    supports: "Ce que le passage concerne",
    says: "Selon",
    choose: "Choisissez un passage pour voir ce qu’il étaye et d’où viennent ses mots.",
    onTheMap: (place) => `Sur la carte : ${place}`,
    also: "aussi",
    against: "contre",
    moreClaims: "Ce passage concerne aussi",
    noClaims: "Aucune affirmation ne repose sur ce passage.",
    wordsFrom: "D’où viennent les mots",
    wordsFromAll:
      "Choisissez un passage pour repérer sa source d’origine. Plusieurs articles fondés sur une même source d’origine ne font qu’une source.",
    rests: (stated, reading) => {
      const parts = [
        ...(stated.length > 0 ? [`indiquée dans ${joinList("fr", stated)}`] : []),
        ...(reading.length > 0 ? [`notre lecture pour ${joinList("fr", reading)}`] : []),
      ];
      return `${plural("fr", stated.length + reading.length, "article", "articles")}, 1 source d’origine : ${parts.join(" ; ")}.`;
    },
    unknownOrigin: "L’article ne nomme ici aucune source. Cela n’ajoute rien au compte des sources d’origine.",
    maybeSame: (names) => `Peut-être la même personne que ${joinList("fr", names, "or")} : on ne le sait pas.`,
    stated: "indiqué dans l’article",
    reading: "notre lecture",
    lettersStay: "Les lettres sont les mêmes dans toutes les vues.",
  },
  compare: {
    title: "Qui dit quoi",
    question: "Question",
    filter: "Questions affichées",
    all: "Toutes",
    contradictions: "Contradictions",
    wording: "Formulations",
    legendSilent: "case vide : l’article n’en dit rien",
    caption:
      "Questions sur lesquelles les articles divergent, et ce que dit chacun. Une case vide signifie que l’article n’en dit rien, non qu’il le nie.",
    count: (n) => plural("fr", n, "contradiction", "contradictions"),
    andOthers: (facts, wordings) =>
      `Et ${plural("fr", facts, "question", "questions")} sur lesquelles les articles donnent des faits différents, ${wordings} où seules les formulations divergent. Rien n’est moyenné ni noté.`,
    unknownIn: (articles) => `source d’origine inconnue dans ${plural("fr", articles, "article", "articles")}`,
    list: "Choisir une question",
    positions: "Ce qui est dit",
    saidBy: "Selon",
    bothTrue: "Ce qui pourrait les concilier",
    noneShown: "Aucune question de ce type pour les forces affichées.",
    says: "dit",
    probably: "en partie notre lecture",
  },
};

/** Words shared by the views beside the map, and those of Sources and Compare. */
export const viewWords = wordsIn<ViewWords>({ en, fr });
