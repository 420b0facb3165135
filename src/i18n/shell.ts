import { wordsIn } from "./typeset.ts";

type Shell = {
  views: Record<"map" | "list" | "sources" | "compare" | "coverage", string>;
  viewsLabel: string;
  skip: { map: string; timeline: string; details: string; list: string };
  theme: { toDark: string; toLight: string };
  /** How a language offers itself, in its own words. */
  readHere: string;
  present: string;
  share: string;
  download: string;
  search: string;
  help: string;
  menu: string;
  linkProblems: (n: number) => string;
  recordsSkipped: (n: number) => string;
  filesFailed: (n: number) => string;
  which: string;
  mapFailures: Record<"webgl" | "worker" | "tiles" | "context-lost" | "timeout", string>;
  sameFacts: string;
  tryAgain: string;
  dismiss: string;
  notices: string;
  /** What the sheet's handle does at a stop; at the highest one by what comes back. */
  sheet: Record<"peek" | "half" | "map" | "list", string>;
  /** What is seen once the sheet was moved. */
  sheetNow: Record<"peek" | "half" | "full", string>;
  loading: string;
  loadFailed: string;
  loadFailedMore: string;
  partFailed: string;
  unstarted: [what: string, more: string];
};

const en: Shell = {
  views: { map: "Map", list: "List", sources: "Sources", compare: "Compare", coverage: "Coverage" },
  viewsLabel: "Views",
  skip: { map: "Skip to map", timeline: "Skip to timeline", details: "Skip to details", list: "Skip to the list" },
  theme: { toDark: "Dark theme", toLight: "Light theme" },
  readHere: "Read this page in English",
  present: "Present",
  share: "Share or cite",
  download: "Download and print",
  search: "Search",
  help: "Keys and help",
  menu: "Menu",
  linkProblems: (n) =>
    n === 1
      ? "One part of this link was not understood and was left out."
      : `${n} parts of this link were not understood and were left out.`,
  recordsSkipped: (n) => (n === 1 ? "One record was left out." : `${n} records were left out.`),
  filesFailed: (n) => (n === 1 ? "One file could not be read." : `${n} files could not be read.`),
  which: "Which, and why",
  mapFailures: {
    webgl: "The interactive map could not start: WebGL is off in this browser.",
    worker: "The interactive map could not start: a part of it was blocked or is missing.",
    tiles: "The background map did not load.",
    "context-lost": "The browser stopped the interactive map.",
    timeout: "The interactive map did not start in time.",
  },
  sameFacts: "This page shows the same facts and the same passages.",
  tryAgain: "Try again",
  dismiss: "Dismiss",
  notices: "Notices",
  sheet: {
    peek: "Show the details",
    half: "Enlarge the details",
    map: "Show the map again",
    list: "Show the list again",
  },
  sheetNow: {
    peek: "The details are at the foot of the page.",
    half: "The details are in the lower part of the page.",
    full: "The details fill the page.",
  },
  loading: "Loading the passages",
  loadFailed: "The passages did not load.",
  loadFailedMore: "Nothing is shown without its source.",
  partFailed: "A part of this page did not load.",
  unstarted: [
    "The interactive page has not started: a part of it is missing, blocked or slow.",
    "Its text stands below the picture: the same statements and the same passages.",
  ],
};

const fr: Shell = {
  views: { map: "Carte", list: "Liste", sources: "Sources", compare: "Comparer", coverage: "Couverture" },
  viewsLabel: "Vues",
  skip: {
    map: "Aller à la carte",
    timeline: "Aller à la chronologie",
    details: "Aller aux détails",
    list: "Aller à la liste",
  },
  theme: { toDark: "Thème sombre", toLight: "Thème clair" },
  readHere: "Lire cette page en français",
  present: "Présenter",
  share: "Partager ou citer",
  download: "Télécharger et imprimer",
  search: "Rechercher",
  help: "Touches et aide",
  menu: "Menu",
  linkProblems: (n) =>
    n === 1
      ? "Une partie de ce lien n’a pas été comprise et a été ignorée."
      : `${n} parties de ce lien n’ont pas été comprises et ont été ignorées.`,
  recordsSkipped: (n) => (n <= 1 ? "Un enregistrement a été écarté." : `${n} enregistrements ont été écartés.`),
  filesFailed: (n) => (n <= 1 ? "Un fichier n’a pas pu être lu." : `${n} fichiers n’ont pas pu être lus.`),
  which: "Lesquels et pourquoi",
  mapFailures: {
    webgl: "La carte interactive n’a pas pu démarrer : WebGL est désactivé dans ce navigateur.",
    worker: "La carte interactive n’a pas pu démarrer : un de ses fichiers est bloqué ou manquant.",
    tiles: "Le fond de carte n’a pas été chargé.",
    "context-lost": "Le navigateur a arrêté la carte interactive.",
    timeout: "La carte interactive n’a pas démarré à temps.",
  },
  sameFacts: "Cette page montre les mêmes faits et les mêmes passages.",
  tryAgain: "Réessayer",
  dismiss: "Fermer ce message",
  notices: "Avis",
  sheet: {
    peek: "Afficher les détails",
    half: "Agrandir les détails",
    map: "Revenir à la carte",
    list: "Revenir à la liste",
  },
  sheetNow: {
    peek: "Les détails sont au pied de la page.",
    half: "Les détails sont dans la partie basse de la page.",
    full: "Les détails occupent la page.",
  },
  loading: "Chargement des passages",
  loadFailed: "Les passages n’ont pas été chargés.",
  loadFailedMore: "Rien n’est affiché sans sa source.",
  partFailed: "Une partie de cette page n’a pas été chargée.",
  unstarted: [
    "La page interactive n’a pas démarré : une de ses parties est manquante, bloquée ou lente.",
    "Son texte se trouve sous l’image : les mêmes affirmations et les mêmes passages.",
  ],
};

export const shellWords = wordsIn<Shell>({ en, fr });
