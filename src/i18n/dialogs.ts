import { wordsIn } from "./typeset.ts";

type Dialogs = {
  help: {
    title: string;
    keys: string;
    presenting: string;
    commands: Record<string, string>;
    native: readonly (readonly [string, string])[];
    switchOff: string;
    links: string;
    reading: string;
    rules: readonly string[];
  };
  search: {
    title: string;
    label: string;
    hint: string;
    none: string;
    results: (n: number) => string;
    /** Beside a hit about forces that the filter hides. */
    hidden: string;
    kinds: Record<"place" | "actor" | "claim" | "passage" | "source" | "disagreement", string>;
    failed: string;
  };
};

const en: Dialogs = {
  help: {
    title: "Keys and help",
    keys: "Keys",
    presenting: "Keys while presenting",
    commands: {
      nextBase: "Next base",
      previousBase: "Previous base",
      viewMap: "Map",
      viewSources: "Sources",
      viewCompare: "Compare",
      viewContext: "Region",
      viewList: "List",
      nextChange: "Next change",
      previousChange: "Previous change",
      evidence: "First passage of the selection, in its article",
      compare: "Disagreements",
      present: "Present",
      search: "Search",
      help: "This list",
    },
    native: [
      ["Tab", "Header, map, timeline, details"],
      ["← → on the date slider", "One day"],
      ["Page Up, Page Down on the date slider", "A larger step"],
      ["← ↑ → ↓ on the marks of the map", "Next mark"],
      ["← ↑ → ↓ on the map", "Move the map; + and − zoom"],
      ["Esc", "Close"],
    ],
    switchOff: "Switch single-key shortcuts off",
    links: "About this site",
    reading: "How to read this map",
    rules: [
      "Every mark rests on short passages of the articles; select it to read them.",
      "A number stands only where an article puts it. No article counts troops at a base.",
      "Blank means that no source says anything. It never means that nobody was there.",
      "Where articles differ, both statements are shown. Nothing is averaged or scored.",
      "Articles that rest on one person count as one original source.",
    ],
  },
  search: {
    title: "Search",
    label: "Places, forces, claims, quotes and sources",
    hint: "Type two letters or more.",
    none: "Nothing found.",
    results: (n) => (n === 1 ? "1 result" : `${n} results`),
    hidden: "hidden by your filter",
    kinds: {
      place: "Place",
      actor: "Force",
      claim: "Claim",
      passage: "Passage",
      source: "Source",
      disagreement: "Disagreement",
    },
    failed: "The search did not load.",
  },
};

const fr: Dialogs = {
  help: {
    title: "Touches et aide",
    keys: "Touches",
    presenting: "Touches pendant la présentation",
    commands: {
      nextBase: "Base suivante",
      previousBase: "Base précédente",
      viewMap: "Carte",
      viewSources: "Sources",
      viewCompare: "Comparer",
      viewContext: "Région",
      viewList: "Liste",
      nextChange: "Changement suivant",
      previousChange: "Changement précédent",
      evidence: "Premier passage de la sélection, dans son article",
      compare: "Désaccords",
      present: "Présenter",
      search: "Rechercher",
      help: "Cette liste",
    },
    native: [
      ["Tab", "En-tête, carte, chronologie, détails"],
      ["← → sur le curseur de date", "Un jour"],
      ["Page préc., Page suiv. sur le curseur de date", "Un pas plus grand"],
      ["← ↑ → ↓ sur les signes de la carte", "Signe suivant"],
      ["← ↑ → ↓ sur la carte", "Déplacer la carte ; + et − pour zoomer"],
      ["Échap", "Fermer"],
    ],
    switchOff: "Désactiver les raccourcis à une touche",
    links: "À propos de ce site",
    reading: "Comment lire cette carte",
    rules: [
      "Chaque signe repose sur de courts passages des articles ; sélectionnez-le pour les lire.",
      "Un nombre ne figure que là où un article le place. Aucun article ne compte les militaires d’une base.",
      "Un blanc signifie qu’aucune source ne dit rien. Il ne signifie jamais qu’il n’y avait personne.",
      "Quand les articles divergent, les deux affirmations sont montrées. Rien n’est moyenné ni noté.",
      "Les articles qui reposent sur une même personne comptent pour une seule source d’origine.",
    ],
  },
  search: {
    title: "Rechercher",
    label: "Lieux, forces, affirmations, citations et sources",
    hint: "Saisissez au moins deux lettres.",
    none: "Aucun résultat.",
    results: (n) => (n <= 1 ? `${n} résultat` : `${n} résultats`),
    hidden: "masqué par votre filtre",
    kinds: {
      place: "Lieu",
      actor: "Force",
      claim: "Affirmation",
      passage: "Passage",
      source: "Source",
      disagreement: "Désaccord",
    },
    failed: "La recherche n’a pas été chargée.",
  },
};

export const dialogWords = wordsIn<Dialogs>({ en, fr });
