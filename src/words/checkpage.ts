import { wordsIn } from "./tables.ts";

/** Words of the page that checks a dossier. What the check itself says is English, as on the command line. */
export const en = {
  title: "Check a dossier",
  intro: "Checks the files of a dossier as npm run dossier:check does, and opens it as its page would be.",
  drop: "Drop the folder of a dossier here, or a ZIP of it, with its articles or without.",
  folder: "Choose a folder",
  zip: "Choose a ZIP",
  stays: "Nothing is sent anywhere: the files stay in this browser.",
  busy: "Checking",
  result: "What the check says",
  open: (name: string) => `Open ${name}`,
  take: (name: string) => `Save ${name} as ZIP`,
  notYet: "can be opened once it has no problem.",
  faults: {
    none: "No dossier is in it: a dossier has a dossier.json.",
    tooMuch: "That is more than a dossier can be: at most 30 MB and 3,000 files are read.",
    unreadable: "It could not be read. A ZIP may be damaged or encrypted.",
    notOpened: "The page that shows it did not load.",
  },
};

/** Words of the page that checks a dossier. */
export const checkPageWords = wordsIn("checkpage", en);
