import type { Part, Standing } from "#domain/vocabulary.ts";
import { commonWords } from "./common.ts";
import { joinList, plural } from "./language.ts";
import { wordsIn } from "./typeset.ts";

type CiteWords = {
  genre: string;
  noHeadline: string;
  /** Stands for the missing headline in a reference. */
  untitled: string;
  noPublisher: (label: string) => string;
  noDate: string;
  noAddress: string;
  /** In place of a date. */
  undated: string;
  translated: string;
  dateBasis: Record<"stated" | "content" | "supplied", string>;
  parts: Record<Part, string>;
  paragraph: (n: number) => string;
  accessed: (date: string) => string;
  claimNote: (standing: Standing, letters: readonly string[], moment: string) => string;
};

type PictureWords = {
  alt: (title: string, moment: string, summaries: readonly string[]) => string;
  north: string;
  link: string;
};

type DialogWords = {
  title: string;
  intro: string;
  scope: string;
  scopeView: (claims: number, moment: string) => string;
  scopeAll: (claims: number) => string;
  picture: string;
  pictureNote: string;
  files: string;
  filesNote: string;
  citation: string;
  cite: string;
  citeView: string;
  citeClaim: (says: string) => string;
  citePassage: (where: string) => string;
  format: string;
  formats: Record<"chicago" | "mla" | "bibtex" | "ris" | "csl-json", string>;
  handout: string;
  handoutNote: string;
  handoutOf: string;
  handoutView: string;
  noColour: string;
  print: string;
  printBlocked: string;
  items: Record<
    "png" | "png2" | "slide" | "square" | "svg" | "csv" | "geojson" | "kml" | "annotations" | "dossier",
    [name: string, holds: string]
  >;
  make: (name: string) => string;
  making: string;
  made: (file: string, size: string) => string;
  failed: string;
  blank: string;
  saveByHand: string;
  pictureByHand: string;
  alt: string;
  copy: string;
  copied: string;
  download: string;
  kb: (size: string) => string;
};

type ExportWords = { cite: CiteWords; picture: PictureWords; dialog: DialogWords };

const en: ExportWords = {
  cite: {
    genre: "Interactive map",
    noHeadline: "Headline not in our copy",
    untitled: "News article without a headline in our copy",
    noPublisher: (label) => `Publisher not named in our copy (${label})`,
    noDate: "Date not in our copy",
    noAddress: "Web address not known",
    undated: "n.d.",
    translated: "Translated copy",
    dateBasis: { stated: "", content: "Date worked out from content", supplied: "Date supplied with the copy" },
    parts: commonWords.en.parts,
    paragraph: (n) => `par. ${n}`,
    accessed: (date) => `Accessed ${date}`,
    claimNote: (standing, letters, moment) =>
      `${commonWords.en.standings[standing]}. ${letters.length === 1 ? "Article" : "Articles"} ${joinList("en", letters)}. ${moment}`,
  },
  picture: {
    alt: (title, moment, summaries) => `Map: ${title}. ${moment}. ${summaries.join(" ")}`,
    north: "N",
    link: "Interactive map with all quotes:",
  },
  dialog: {
    title: "Download and print",
    intro: "Files to keep, reuse and cite. All are made in your browser; nothing is sent.",
    scope: "Contents",
    scopeView: (claims, moment) => `This view: ${plural("en", claims, "claim", "claims")}, ${moment}`,
    scopeAll: (claims) => `The whole dossier: ${plural("en", claims, "claim", "claims")}`,
    picture: "Picture of the map",
    pictureNote: "With title, date, legend, credits and link.",
    files: "Claims, quotes and sources",
    filesNote: "Every claim with its times, standing, quotes and sources.",
    citation: "Citation",
    cite: "What to cite",
    citeView: "This view",
    citeClaim: (says) => `The open claim: ${says}`,
    citePassage: (where) => `The open passage: ${where}`,
    format: "Form",
    formats: { chicago: "Chicago", mla: "MLA", bibtex: "BibTeX", ris: "RIS", "csl-json": "CSL-JSON" },
    handout: "Handout",
    handoutNote: "Map, claims with quotes, numbered sources and a QR code, on A4 or Letter.",
    handoutOf: "What to print",
    handoutView: "This view",
    noColour: "Without colour",
    print: "Print handout",
    printBlocked: "This frame does not allow printing. Open the full page and print there.",
    items: {
      png: ["PNG, 1600 × 900", "For documents and pages."],
      png2: ["PNG, 3200 × 1800", "For print and large screens."],
      slide: ["PNG, 1920 × 1080", "Fills a wide slide."],
      square: ["PNG, 1080 × 1080", "Square, for posts."],
      svg: ["SVG", "Sharp at every size, with flat land; can be edited."],
      csv: [
        "CSV",
        "A table for spreadsheets, one line for each claim. Numbers overlap: see number_is before adding any.",
      ],
      geojson: ["GeoJSON", "Points and moves for maps and GIS."],
      kml: ["KML", "For Google Earth and others, with time spans."],
      annotations: ["Web Annotations", "Passages as JSON-LD (W3C), with the claims that rest on them."],
      dossier: ["Dossier", "Everything, as the page itself loads it (JSON)."],
    },
    make: (name) => `Download ${name}`,
    making: "Making the file …",
    made: (file, size) => `${file}, ${size}`,
    failed: "The file could not be made.",
    blank: "The picture came out empty. Try again, or take the SVG.",
    saveByHand: "If no download began, copy the text:",
    pictureByHand: "If no download began, save the picture from here:",
    alt: "Description of the picture, for its alternative text:",
    copy: "Copy",
    copied: "Copied.",
    download: "Download",
    kb: (size) => `${size} kB`,
  },
};

const fr: ExportWords = {
  cite: {
    genre: "Carte interactive",
    noHeadline: "Titre absent de notre copie",
    untitled: "Article de presse sans titre dans notre copie",
    noPublisher: (label) => `Éditeur non nommé dans notre copie (${label})`,
    noDate: "Date absente de notre copie",
    noAddress: "Adresse web inconnue",
    undated: "s. d.",
    translated: "Copie traduite",
    dateBasis: { stated: "", content: "Date déduite du contenu", supplied: "Date fournie avec la copie" },
    parts: commonWords.fr.parts,
    paragraph: (n) => `§\u00a0${n}`,
    accessed: (date) => `Consulté le ${date}`,
    claimNote: (standing, letters, moment) =>
      `${commonWords.fr.standings[standing]}. ${letters.length === 1 ? "Article" : "Articles"} ${joinList("fr", letters)}. ${moment}`,
  },
  picture: {
    alt: (title, moment, summaries) => `Carte : ${title}. ${moment}. ${summaries.join(" ")}`,
    north: "N",
    link: "Carte interactive avec toutes les citations :",
  },
  dialog: {
    title: "Télécharger et imprimer",
    intro: "Des fichiers à garder, réutiliser et citer. Tous sont faits dans votre navigateur ; rien n’est envoyé.",
    scope: "Contenu",
    scopeView: (claims, moment) => `Cette vue : ${plural("fr", claims, "affirmation", "affirmations")}, ${moment}`,
    scopeAll: (claims) => `Tout le dossier : ${plural("fr", claims, "affirmation", "affirmations")}`,
    picture: "Image de la carte",
    pictureNote: "Avec titre, date, légende, crédits et lien.",
    files: "Affirmations, citations et sources",
    filesNote: "Chaque affirmation avec ses dates, son statut, ses citations et ses sources.",
    citation: "Référence",
    cite: "À citer",
    citeView: "Cette vue",
    citeClaim: (says) => `L’affirmation ouverte : ${says}`,
    citePassage: (where) => `Le passage ouvert : ${where}`,
    format: "Forme",
    formats: { chicago: "Chicago", mla: "MLA", bibtex: "BibTeX", ris: "RIS", "csl-json": "CSL-JSON" },
    handout: "Document à distribuer",
    handoutNote: "Carte, affirmations avec citations, sources numérotées et code QR, en A4 ou Letter.",
    handoutOf: "À imprimer",
    handoutView: "Cette vue",
    noColour: "Sans couleur",
    print: "Imprimer le document",
    printBlocked: "Ce cadre ne permet pas d’imprimer. Ouvrez la page entière pour imprimer.",
    items: {
      png: ["PNG, 1600 × 900", "Pour documents et pages."],
      png2: ["PNG, 3200 × 1800", "Pour l’impression et les grands écrans."],
      slide: ["PNG, 1920 × 1080", "Remplit une diapositive large."],
      square: ["PNG, 1080 × 1080", "Carré, pour les publications."],
      svg: ["SVG", "Net à toute taille, avec un fond simple ; modifiable."],
      csv: [
        "CSV",
        "Un tableau, une ligne par affirmation. Les nombres se recoupent : voir number_is avant d’en additionner.",
      ],
      geojson: ["GeoJSON", "Points et déplacements pour cartes et SIG."],
      kml: ["KML", "Pour Google Earth et d’autres, avec les périodes."],
      annotations: ["Web Annotations", "Les passages en JSON-LD (W3C), avec les affirmations qui en dépendent."],
      dossier: ["Dossier", "Tout, tel que la page le charge (JSON)."],
    },
    make: (name) => `Télécharger ${name}`,
    making: "Le fichier se prépare…",
    made: (file, size) => `${file}, ${size}`,
    failed: "Le fichier n’a pas pu être fait.",
    blank: "L’image est vide. Réessayez, ou prenez le SVG.",
    saveByHand: "Si aucun téléchargement n’a commencé, copiez le texte :",
    pictureByHand: "Si aucun téléchargement n’a commencé, enregistrez l’image d’ici :",
    alt: "Description de l’image, pour son texte alternatif :",
    copy: "Copier",
    copied: "Copié.",
    download: "Télécharger",
    kb: (size) => `${size} ko`,
  },
};

/** Words of everything that is taken away: files, citations, pictures, handouts, and the dialog that offers them. */
export const exportWords = wordsIn<ExportWords>({ en, fr });
