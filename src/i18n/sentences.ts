import type { PlaceKind } from "#domain/vocabulary.ts";
import { joinList, type Words } from "./language.ts";

/** Forces with the day of their last report. */
export type LastReport = { forces: string; day: string };

/**
 * Sentence patterns of the summary and of the "who is here" rows. Place names never stand inside one: a name would need
 * its article in French ("au Niger", "à N’Djamena"), which the data does not give. `forces` is made by `forces()` from
 * adjectives in the form that agrees with "forces"; sentences come without their full stop.
 */
export type Sentences = {
  /** Where, for each kind of place: "at this base". */
  at: Record<PlaceKind, string>;
  /** The place itself: "this base". */
  it: Record<PlaceKind, string>;
  /** One sentence that names its place; `write` is told where, and the place itself. */
  brief: (place: string, kind: PlaceKind, write: (at: string, it: string) => string) => string;
  onDate: string;
  inPeriod: string;
  forces: (adjectives: readonly string[]) => string;
  attested: (forces: string, at: string, both: boolean) => string;
  noNumber: (sentence: string, moment: string) => string;
  possible: (forces: string, at: string, when: string) => string;
  inferred: (forces: string, at: string, gap: { to: string; from: string; moment: string }) => string;
  last: (items: readonly LastReport[], at: string) => string;
  noneLater: (it: string, moment: string) => string;
  ended: (forces: string, by: string | null) => string;
  planned: (forces: string) => string;
  demandOnly: (forces: string) => string;
  differ: (question: string, answers: string) => string;
  figures: (forces: string, numbers: string, count: number) => string;
  unverified: (number: string) => string;
  partLeft: (adjective: string) => string;
  told: (forces: string) => string;
  noSource: (it: string, moment: string) => string;
  noForce: (at: string, moment: string) => string;
  nearest: (day: string) => string;
  rows: {
    attested: (when: string) => string;
    upTo: (to: string) => string;
    twice: (to: string, since: string) => string;
    gap: (to: string, from: string) => string;
    imprecise: (when: string) => string;
    last: (day: string) => string;
    left: (by: string | null) => string;
    planned: string;
    demandOnly: string;
    partLeft: string;
    told: string;
  };
  /** Characters up to which further facts are added: about five lines of the panel. The rest stands below it. */
  room: number;
  /** "about April 2024" */
  date: (date: string, about: boolean) => string;
  /** "since about April 2024" */
  since: (date: string, about: boolean) => string;
  /** "from about April 2024" */
  from: (date: string, about: boolean) => string;
  /** "up to 26 July 2023" */
  upTo: (date: string, about: boolean) => string;
  by: (date: string) => string;
  asOf: (day: string) => string;
  between: (from: string, to: string) => string;
  known: (moment: string, day: string) => string;
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const en: Sentences = {
  at: {
    base: "at this base",
    airport: "at this airport",
    city: "in this city",
    country: "in the country",
    region: "in this region",
    destination: "here",
  },
  it: {
    base: "this base",
    airport: "this airport",
    city: "this city",
    country: "this country",
    region: "this region",
    destination: "this place",
  },
  brief: (place, kind, write) => write(`${kind === "base" || kind === "airport" ? "at" : "in"} ${place}`, place),
  onDate: "on this date",
  inPeriod: "in this period",
  forces: (adjectives) => `${joinList("en", adjectives)} forces`,
  attested: (forces, at, both) => `${capital(forces)} are ${both ? "both " : ""}${at}`,
  noNumber: (sentence, moment) => `${sentence}; no source says how many${moment && ` ${moment}`}`,
  possible: (forces, at, when) => `${capital(forces)} may be ${at}: sources date this to ${when} but give no day`,
  inferred: (forces, at, { to, from, moment }) =>
    `No source names ${forces} ${at} ${moment}: they are attested ${to} and again ${from}`,
  last: (items, at) =>
    items
      .map(({ forces, day }, n) =>
        n === 0 ? `${capital(forces)} were last reported ${at} on ${day}` : `${forces} on ${day}`,
      )
      .join(", "),
  noneLater: (it, moment) => `No source covers ${it} ${moment}`,
  ended: (forces, by) => (by ? `${capital(forces)} had left ${by}` : `${capital(forces)} have left`),
  planned: (forces) => `For ${forces}, sources give only a plan or a request`,
  demandOnly: (forces) => `Sources say only that ${forces} were told to leave`,
  differ: (question, answers) => `${question} Sources differ${answers && `: ${answers}`}`,
  figures: (forces, numbers, count) => `${count === 1 ? "Figure" : "Figures"} given for ${forces}: ${numbers}`,
  unverified: (number) => `${number} (unverified)`,
  partLeft: (adjective) => `Part of the ${adjective} force has left`,
  told: (forces) => `${capital(forces)} have been told to leave`,
  noSource: (it, moment) => `No source in this dossier covers ${it} ${moment}`,
  noForce: (at, moment) => `No source in this dossier names foreign forces ${at} ${moment}`,
  nearest: (day) => `The nearest day covered is ${day}`,
  rows: {
    attested: (when) => `attested ${when}`,
    upTo: (to) => `attested ${to}; start not stated`,
    twice: (to, since) => `attested ${to}, and again ${since}`,
    gap: (to, from) => `attested ${to} and again ${from}; nothing between`,
    imprecise: (when) => `${when}, day not stated`,
    last: (day) => `last reported ${day}`,
    left: (by) => (by ? `left ${by}` : "left"),
    planned: "planned or asked for; no source says they came",
    demandOnly: "told to leave; no source says more",
    partLeft: "part of the force has left",
    told: "told to leave",
  },
  room: 225,
  date: (date, about) => `${about ? "about " : ""}${date}`,
  since: (date, about) => `since ${about ? "about " : ""}${date}`,
  from: (date, about) => `from ${about ? "about " : ""}${date}`,
  upTo: (date, about) => `up to ${about ? "about " : ""}${date}`,
  by: (date) => `by ${date}`,
  asOf: (day) => `As of ${day}`,
  between: (from, to) => `${from} to ${to}`,
  known: (moment, day) => `${moment}, as known on ${day}`,
};

/** "le 3 mai 2024" for a day; a month or a year stands without article. */
function le(date: string): string {
  return /^\d{1,2}(er)? /.test(date) ? `le ${date}` : date;
}

/** "au 3 mai 2024", "en mai 2024", "en 2024". */
function auOrEn(date: string): string {
  return /^\d{1,2}(er)? /.test(date) ? `au ${date}` : `en ${date}`;
}

/** "du 3 mai 2024", "d’avril 2024", "de mars 2024", "de 2018". */
function duOrDe(date: string): string {
  if (/^\d{1,2}(er)? /.test(date)) return `du ${date}`;
  return /^[ao]/.test(date) ? `d’${date}` : `de ${date}`;
}

const fr: Sentences = {
  at: {
    base: "sur cette base",
    airport: "dans cet aéroport",
    city: "dans cette ville",
    country: "dans le pays",
    region: "dans cette région",
    destination: "ici",
  },
  it: {
    base: "cette base",
    airport: "cet aéroport",
    city: "cette ville",
    country: "ce pays",
    region: "cette région",
    destination: "ce lieu",
  },
  brief: (place, kind, write) => {
    const sentence = write(fr.at[kind], fr.it[kind]);
    return `${place} : ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
  },
  onDate: "à cette date",
  inPeriod: "pendant cette période",
  forces: (adjectives) => `forces ${joinList("fr", adjectives)}`,
  attested: (forces, at) => `Des ${forces} se trouvent ${at}`,
  noNumber: (sentence, moment) => `${sentence} ; aucune source n’indique leur nombre${moment && ` ${moment}`}`,
  possible: (forces, at, when) =>
    `Des ${forces} se trouvent peut-être ${at} : les sources indiquent ${when}, sans préciser le jour`,
  inferred: (forces, at, { to, from, moment }) =>
    `Aucune source ne mentionne de ${forces} ${at} ${moment} : leur présence est attestée ${to}, puis de nouveau ${from}`,
  last: (items, at) =>
    items
      .map(({ forces, day }, n) =>
        n === 0 ? `Des ${forces} ont été signalées ${at} pour la dernière fois le ${day}` : `des ${forces} le ${day}`,
      )
      .join(", "),
  noneLater: (it, moment) => `Aucune source ne porte sur ${it} ${moment}`,
  ended: (forces, by) => `Les ${forces} sont parties${by ? ` ${by}` : ""}`,
  planned: (forces) => `Pour les ${forces}, les sources ne donnent qu’un projet ou une demande`,
  demandOnly: (forces) => `Les sources disent seulement que le départ des ${forces} a été exigé`,
  differ: (question, answers) => `${question} Les sources divergent${answers && ` : ${answers}`}`,
  figures: (forces, numbers, count) =>
    `${count === 1 ? "Chiffre donné" : "Chiffres donnés"} pour les ${forces} : ${numbers}`,
  unverified: (number) => `${number} (non vérifié)`,
  partLeft: (adjective) => `Une partie des forces ${adjective} n’y est plus`,
  told: (forces) => `Le départ des ${forces} a été exigé`,
  noSource: (it, moment) => `Aucune source de ce dossier ne porte sur ${it} ${moment}`,
  noForce: (at, moment) => `Aucune source de ce dossier ne mentionne de forces étrangères ${at} ${moment}`,
  nearest: (day) => `Le jour couvert le plus proche est le ${day}`,
  rows: {
    attested: (when) => `présence attestée ${when}`,
    upTo: (to) => `présence attestée ${to} ; début non indiqué`,
    twice: (to, since) => `présence attestée ${to} et de nouveau ${since}`,
    gap: (to, from) => `présence attestée ${to}, puis de nouveau ${from} ; rien entre les deux`,
    imprecise: (when) => `${when}, jour non indiqué`,
    last: (day) => `signalées pour la dernière fois le ${day}`,
    left: (by) => `parties${by ? ` ${by}` : ""}`,
    planned: "prévues ou demandées ; aucune source ne dit qu’elles sont venues",
    demandOnly: "départ exigé ; aucune source n’en dit plus",
    partLeft: "une partie des forces n’y est plus",
    told: "départ exigé",
  },
  room: 260,
  date: (date, about) => `${date}${about ? " environ" : ""}`,
  since: (date, about) => `depuis ${le(date)}${about ? " environ" : ""}`,
  from: (date, about) => `à partir ${duOrDe(date)}${about ? " environ" : ""}`,
  upTo: (date, about) => `jusqu’${auOrEn(date)}${about ? " environ" : ""}`,
  by: (date) => `au plus tard ${/^\d{1,2}(er)? /.test(date) ? `le ${date}` : `en ${date}`}`,
  asOf: (day) => `Au ${day}`,
  between: (from, to) => `Du ${from} au ${to}`,
  known: (moment, day) => `${moment}, d’après ce qui était publié le ${day}`,
};

/** Sentence patterns in both languages. */
export const sentenceWords: Words<Sentences> = { en, fr };
