import type { en } from "#words/shell.ts";

export const fr: typeof en = {
  views: { map: "Carte", list: "Liste", sources: "Sources", compare: "Comparer", coverage: "Couverture" },
  viewsLabel: "Vues",
  skip: {
    map: "Aller à la carte",
    timeline: "Aller à la chronologie",
    details: "Aller aux détails",
    list: "Aller à la liste",
  },
  theme: { toDark: "Thème sombre", toLight: "Thème clair" },
  present: "Présenter",
  share: "Partager ou citer",
  download: "Télécharger et imprimer",
  search: "Rechercher",
  dossiers: "Autres dossiers de ce site",
  help: "Touches et aide",
  menu: "Menu",
  linkProblems: (n) =>
    n === 1
      ? "Une partie de ce lien n’a pas été comprise et a été ignorée."
      : `${n} parties de ce lien n’ont pas été comprises et ont été ignorées.`,
  recordsSkipped: (n) =>
    n <= 1 ? "Une partie des données a été écartée." : `${n} parties des données ont été écartées.`,
  filesFailed: (n) => (n <= 1 ? "Un fichier n’a pas pu être lu." : `${n} fichiers n’ont pas pu être lus.`),
  which: "Lesquels et pourquoi",
  mapFailures: {
    webgl: "La carte interactive n’a pas pu démarrer : WebGL est désactivé dans ce navigateur.",
    worker: "La carte interactive n’a pas pu démarrer : une de ses parties est manquante, bloquée ou lente.",
    tiles: "Le fond de carte n’a pas été chargé.",
    "context-lost": "Le navigateur a arrêté la carte interactive.",
    timeout: "La carte interactive n’a pas démarré à temps.",
  },
  sameFacts: "Cette page montre les mêmes faits et les mêmes passages.",
  tryAgain: "Réessayer",
  dismiss: "Fermer ce message",
  notices: "Avis",
  loading: "Chargement des passages",
  loadFailed: "Les passages n’ont pas été chargés.",
  loadFailedMore: "Rien n’est affiché sans sa source.",
  stylesFailed: "Les styles de cette page n’ont pas été chargés.",
  partFailed: "Une partie de cette page n’a pas été chargée.",
  textBelow: "Son texte se trouve sous l’image : les mêmes affirmations et les mêmes passages.",
};
