import { wordsIn } from "./tables.ts";

export const en = {
  views: { map: "Map", list: "List", sources: "Sources", compare: "Compare", coverage: "Coverage" },
  viewsLabel: "Views",
  skip: { map: "Skip to map", timeline: "Skip to timeline", details: "Skip to details", list: "Skip to the list" },
  theme: { toDark: "Dark theme", toLight: "Light theme" },
  present: "Present",
  share: "Share or cite",
  download: "Download and print",
  search: "Search",
  dossiers: "Other dossiers on this site",
  help: "Keys and help",
  menu: "Menu",
  linkProblems: (n: number): string =>
    n === 1
      ? "One part of this link was not understood and was left out."
      : `${n} parts of this link were not understood and were left out.`,
  recordsSkipped: (n: number): string =>
    n === 1 ? "One part of the data was left out." : `${n} parts of the data were left out.`,
  filesFailed: (n: number): string => (n === 1 ? "One file could not be read." : `${n} files could not be read.`),
  which: "Which, and why",
  mapFailures: {
    webgl: "The interactive map could not start: WebGL is off in this browser.",
    worker: "The interactive map could not start: a part of it is missing, blocked or slow.",
    tiles: "The background map did not load.",
    "context-lost": "The browser stopped the interactive map.",
    timeout: "The interactive map did not start in time.",
  },
  sameFacts: "This page shows the same facts and the same passages.",
  tryAgain: "Try again",
  dismiss: "Dismiss",
  notices: "Notices",
  loading: "Loading the passages",
  loadFailed: "The passages did not load.",
  loadFailedMore: "Nothing is shown without its source.",
  stylesFailed: "The styles of this page did not load.",
  partFailed: "A part of this page did not load.",
  textBelow: "Its text stands below the picture: the same statements and the same passages.",
};

export const shellWords = wordsIn("shell", en);
