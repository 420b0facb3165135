import type { Claim } from "#domain/compiled.ts";
import type { Standing } from "#domain/vocabulary.ts";
import { en as common } from "./common.ts";
import { capital, plural } from "./language.ts";
import { wordsIn } from "./tables.ts";

/** Words of everything that is taken away: files, citations, pictures, handouts, and the dialog that offers them. */
export const en = {
  cite: {
    genre: "Interactive map",
    noHeadline: "Headline not in our copy",
    /** Stands for the missing headline in a reference. */
    untitled: "News article without a headline in our copy",
    noPublisher: (label: string) => `Publisher not named in our copy (${label})`,
    noDate: "Date not in our copy",
    noAddress: "Web address not known",
    /** In place of a date. */
    undated: "n.d.",
    translated: "Translated copy",
    dateBasis: { stated: "", content: "Date worked out from content", supplied: "Date supplied with the copy" },
    parts: common.parts,
    paragraph: (n: number) => `par. ${n}`,
    /** Chicago says month, then day. */
    isMonthFirst: true as boolean,
    /** Headlines have the capitals of a title. */
    hasTitleCase: true as boolean,
    /** MLA 9 shortens months of more than four letters. */
    mlaMonth: (name: string) => (name.length <= 4 ? name : `${name.slice(0, name === "September" ? 4 : 3)}.`),
    /** What ends a title stands inside; a question mark stands in for a full stop, but not for a comma (Chicago 6.125). */
    quoted: (title: string, end: "." | ",") => `“${title}${end === "." && /[?!]$/.test(title) ? "" : end}”`,
    accessed: (date: string) => `Accessed ${date}`,
    claimNote: (standing: Standing, sources: string, moment: string) =>
      `${common.standings[standing]}. ${capital(sources)}. ${moment}`,
  },
  picture: {
    alt: (title: string, moment: string, summaries: readonly string[]) =>
      `Map: ${title}. ${moment}. ${summaries.join(" ")}`,
    north: "N",
    link: "Interactive map, with other days and all quotes:",
  },
  slides: {
    /** Under the title: which state of the dossier the slides were made from. */
    edition: (id: string, hash: string) => `Dossier ${id}, edition ${hash}.`,
    linkTo: "On the map:",
    sources: "Sources",
  },
  /** Kinds of claims, as folders of a file. */
  folders: {
    presence: "Presence",
    movement: "Moves",
    event: "Events",
    agreement: "Agreements",
    statement: "Statements",
    attribute: "Facts",
  } satisfies Record<Claim["kind"], string>,
  dialog: {
    title: "Download and print",
    intro: "Files to keep, reuse and cite. All are made in your browser; nothing is sent.",
    scope: "Contents",
    scopeView: (claims: number, moment: string) => `This view: ${plural("en", claims, "claim", "claims")}, ${moment}`,
    scopeAll: (claims: number) => `The whole dossier: ${plural("en", claims, "claim", "claims")}`,
    slides: "Slides",
    slidesNote:
      "A story for PowerPoint, Keynote or LibreOffice (.pptx): on each slide the map, date, words, quotes with sources, link, and your notes.",
    slidesOf: (steps: number) => plural("en", steps, "step", "steps"),
    picture: "Picture of the map",
    pictureNote: "With title, date, legend, credits and link.",
    files: "Claims, quotes and sources",
    filesNote: "Every claim with its times, standing, quotes and sources.",
    offline: {
      title: "Without a network",
      note: "The page keeps text and quotes by itself, and the map’s land where you have been. For a room without a network, fetch all of the land (some megabytes) and leave this page open.",
      keep: "Keep the whole map",
      asked: "Fetching the map …",
      kept: "Kept. This page works without a network until you close it.",
      failed: "The map could not be fetched. Try again.",
      /** Where the browser keeps files. */
      offer: (size: string) =>
        `Keeps this dossier in your browser: pages, records, quotes and the whole map, ${size}. All views then open at the same address without a network, after a restart too, until you take them away or the browser clears this site’s data. With a network, what is new comes first.`,
      mb: (size: string) => `${size}\u00a0MB`,
      keeping: (done: string, all: string) => `Keeping … ${done} of ${all}`,
      works: "Kept. It works without a network, also after a reload.",
      since: (date: string, size: string) => `Kept in this browser: ${size}, as the site was on ${date}.`,
      again: "Keep it anew",
      end: "Take it away again",
      gone: "Taken away: nothing is kept.",
      stays: "It could not be taken away. The browser’s own settings can do so, under this site’s data.",
      nothing: "Not all of it could be fetched, so nothing new is kept. Try again.",
    },
    citation: "Citation",
    cite: "What to cite",
    citeView: "This view",
    citeClaim: (says: string) => `The open claim: ${says}`,
    citePassage: (where: string) => `The open passage: ${where}`,
    format: "Form",
    formats: { chicago: "Chicago", mla: "MLA", bibtex: "BibTeX", ris: "RIS", "csl-json": "CSL-JSON" },
    handout: "Handout",
    handoutNote:
      "Map, quotes, numbered sources and a QR code, on A4 or Letter. A story takes at most four pages, with questions and room to write.",
    handoutOf: "What to print",
    handoutView: "This view",
    noColour: "Without colour",
    blankMap: "With a blank map",
    print: "Print handout",
    printBlocked: "This frame does not allow printing. Open the full page and print there.",
    items: {
      png: ["PNG, 1600 × 900", "For documents and pages."],
      png2: ["PNG, 3200 × 1800", "For print and large screens."],
      slide: ["PNG, 1920 × 1080", "Fills a wide slide."],
      square: ["PNG, 1080 × 1080", "Square, for posts."],
      svg: ["SVG", "Sharp at every size, with flat land; can be edited."],
      xlsx: ["Excel", "A workbook, one line for each claim. Numbers overlap: see number_is before adding any."],
      csv: ["CSV", "The same table as text with commas, for programs."],
      strength: ["CSV, strength over time", "Numbers of people with what each counts. Not to be joined or added."],
      geojson: ["GeoJSON, places", "Claims at bases and cities as points, for maps and GIS."],
      moves: ["GeoJSON, moves", "Moves as lines from place to place."],
      kml: ["KML", "For Google Earth and others, with folders and time spans."],
      annotations: ["Web Annotations", "Passages as JSON-LD (W3C), with the claims that rest on them."],
      dossier: ["Dossier", "Everything, as the page itself loads it (JSON)."],
    } satisfies Record<string, [name: string, holds: string]>,
    make: (name: string) => `Download ${name}`,
    making: "Making the file …",
    made: (file: string, size: string) => `${file}, ${size}`,
    failed: "The file could not be made.",
    blank: "The picture came out empty. Try again, or take the SVG.",
    noDownload: "No download began?",
    saveByHand: "If no download began, copy the text:",
    pictureByHand: "If no download began, save the picture from here:",
    alt: "Description of the picture, for its alternative text:",
    download: "Download",
    kb: (size: string) => `${size} kB`,
  },
};

export const exportWords = wordsIn("export", en);
