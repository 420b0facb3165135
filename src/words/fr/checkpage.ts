import type { en } from "#words/checkpage.ts";

export const fr: typeof en = {
  title: "Vérifier un dossier",
  intro: "Vérifie les fichiers d’un dossier comme le fait npm run dossier:check, et l’ouvre tel que serait sa page.",
  drop: "Déposez ici le répertoire d’un dossier, ou un ZIP, avec ses articles ou sans eux.",
  folder: "Choisir un répertoire",
  zip: "Choisir un ZIP",
  stays: "Rien n’est envoyé : les fichiers restent dans ce navigateur.",
  busy: "Vérification en cours",
  result: "Ce que dit la vérification (en anglais)",
  open: (name) => `Ouvrir ${name}`,
  take: (name) => `Enregistrer ${name} en ZIP`,
  notYet: "peut être ouvert dès qu’il n’a plus de problème.",
  faults: {
    none: "Il n’y a là aucun dossier : un dossier a un fichier dossier.json.",
    tooMuch: "C’est plus que ne peut contenir un dossier : 30 Mo et 3 000 fichiers au plus sont lus.",
    unreadable: "Lecture impossible. Un ZIP est peut-être abîmé ou chiffré.",
    notOpened: "La page qui le montre n’a pas été chargée.",
  },
};
