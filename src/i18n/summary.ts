import type { PlaceKind } from "#domain/vocabulary.ts";
import type { Language, Words } from "./language.ts";
import { joinList } from "./language.ts";

/**
 * Sentence patterns of the summary. Place names never stand inside one: a name would need its article in French
 * ("au Niger", "à N’Djamena"), which the data does not give.
 *
 * `forces` is a list of adjectives in the form that agrees with "forces".
 */
export type SummaryWords = {
  /** Where, for each kind of place. */
  at: Record<PlaceKind, string>;
  onDate: string;
  inPeriod: string;
  forces: (adjectives: readonly string[]) => string;
  attested: (forces: string, at: string, both: boolean) => string;
  noNumber: (sentence: string, dated: string | null) => string;
  possible: (forces: string, at: string, when: string) => string;
  inferred: (forces: string, at: string, to: string, from: string, moment: string) => string;
  last: (items: readonly { forces: string; day: string }[], at: string) => string;
  lastShort: (items: readonly { forces: string; day: string }[]) => string;
  noneNow: (moment: string) => string;
  ended: (forces: string, by: string | null) => string;
  planned: (forces: string) => string;
  demandOnly: (forces: string) => string;
  differ: (question: string, answers: string) => string;
  figures: (forces: string, numbers: string, count: number) => string;
  unverified: (number: string) => string;
  partLeft: (adjective: string) => string;
  told: (forces: string) => string;
  noSource: (place: string, moment: string) => string;
  noForce: (at: string, moment: string) => string;
  nearest: (day: string) => string;
  rows: {
    since: (when: string) => string;
    upTo: (day: string) => string;
    twice: (to: string, from: string) => string;
    gap: (to: string, from: string) => string;
    imprecise: (when: string) => string;
    last: (day: string) => string;
    left: (by: string | null) => string;
    planned: string;
    demandOnly: string;
    partLeft: string;
    told: string;
    noStart: string;
  };
  sinceValue: (text: string, about: boolean) => string;
  fromValue: (text: string, about: boolean) => string;
  untilValue: (text: string) => string;
  windowText: (from: string, to: string) => string;
  known: (moment: string, day: string) => string;
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const en: SummaryWords = {
  at: {
    base: "at this base",
    airport: "at this airport",
    city: "in this city",
    country: "in the country",
    region: "in this region",
    destination: "here",
  },
  onDate: "on this date",
  inPeriod: "in this period",
  forces: (adjectives) => `${joinList("en", adjectives)} forces`,
  attested: (forces, at, both) => `${capital(forces)} are ${both ? "both " : ""}${at}`,
  noNumber: (sentence, dated) => `${sentence}; no source says how many${dated ? ` ${dated}` : ""}`,
  possible: (forces, at, when) => `${capital(forces)} may be ${at}: the sources say ${when}, with no day`,
  inferred: (forces, at, to, from, moment) =>
    `No source names ${forces} ${at} ${moment}: they are attested up to ${to} and again ${from}`,
  last: (items, at) =>
    items
      .map(({ forces, day }, n) =>
        n === 0 ? `${capital(forces)} were last reported ${at} on ${day}` : `${forces} on ${day}`,
      )
      .join(", "),
  lastShort: (items) =>
    items
      .map(({ forces, day }, n) => (n === 0 ? `${capital(forces)} were last reported on ${day}` : `${forces} on ${day}`))
      .join(", "),
  noneNow: (moment) => `No source covers what came after`.concat(moment === "in this period" ? " in this period" : ""),
  ended: (forces, by) => (by ? `${capital(forces)} had left by ${by}` : `${capital(forces)} have left`),
  planned: (forces) => `For ${forces}, sources give only a plan or a request`,
  demandOnly: (forces) => `Sources say only that ${forces} were told to leave`,
  differ: (question, answers) => (answers ? `${question} Sources differ: ${answers}` : `${question} Sources differ`),
  figures: (forces, numbers, count) => `${count === 1 ? "Figure" : "Figures"} given for ${forces}: ${numbers}`,
  unverified: (number) => `${number} (unverified)`,
  partLeft: (adjective) => `Part of the ${adjective} force has left`,
  told: (forces) => `${capital(forces)} have been told to leave`,
  noSource: (place, moment) => `No source in this dossier covers ${place} ${moment}`,
  noForce: (at, moment) => `No source in this dossier names foreign forces ${at} ${moment}`,
  nearest: (day) => `The nearest day covered is ${day}`,
  rows: {
    since: (when) => `attested ${when}`,
    upTo: (day) => `attested up to ${day}; start not stated`,
    twice: (to, from) => `attested up to ${to}, and again ${from}`,
    gap: (to, from) => `attested up to ${to} and again ${from}; nothing between`,
    imprecise: (when) => `${when}, no day given`,
    last: (day) => `last reported ${day}`,
    left: (by) => (by ? `left by ${by}` : "left"),
    planned: "planned or asked for; no source says they came",
    demandOnly: "told to leave; no source says more",
    partLeft: "part of the force has left",
    told: "told to leave",
    noStart: "start not stated",
  },
  sinceValue: (text, about) => `since ${about ? "about " : ""}${text}`,
  fromValue: (text, about) => `from ${about ? "about " : ""}${text}`,
  untilValue: (text) => `until ${text}`,
  windowText: (from, to) => `${from} to ${to}`,
  known: (moment, day) => `${moment}, as known on ${day}`,
};

const fr: SummaryWords = {
  at: {
    base: "sur cette base",
    airport: "dans cet aéroport",
    city: "dans cette ville",
    country: "dans le pays",
    region: "dans cette région",
    destination: "ici",
  },
  onDate: "à cette date",
  inPeriod: "pendant cette période",
  forces: (adjectives) => `forces ${joinList("fr", adjectives)}`,
  attested: (forces, at) => `Des ${forces} se trouvent ${at}`,
  noNumber: (sentence, dated) => `${sentence} ; aucune source n’indique leur nombre${dated ? ` ${dated}` : ""}`,
  possible: (forces, at, when) =>
    `Des ${forces} se trouvent peut-être ${at} : les sources disent ${when}, sans préciser le jour`,
  inferred: (forces, at, to, from, moment) =>
    `Aucune source ne mentionne de ${forces} ${at} ${moment} : elles sont attestées jusqu’au ${to}, puis ${from}`,
  last: (items, at) =>
    items
      .map(({ forces, day }, n) =>
        n === 0 ? `Des ${forces} ont été signalées ${at} pour la dernière fois le ${day}` : `des ${forces} le ${day}`,
      )
      .join(", "),
  lastShort: (items) =>
    items
      .map(({ forces, day }, n) =>
        n === 0 ? `Des ${forces} ont été signalées pour la dernière fois le ${day}` : `des ${forces} le ${day}`,
      )
      .join(", "),
  noneNow: () => "Aucune source ne porte sur la suite",
  ended: (forces, by) => (by ? `Les ${forces} étaient parties au ${by}` : `Les ${forces} sont parties`),
  planned: (forces) => `Pour les ${forces}, les sources ne donnent qu’un projet ou une demande`,
  demandOnly: (forces) => `Les sources disent seulement que le départ des ${forces} a été demandé`,
  differ: (question, answers) =>
    answers ? `${question} Les sources divergent : ${answers}` : `${question} Les sources divergent`,
  figures: (forces, numbers, count) =>
    `${count === 1 ? "Chiffre donné" : "Chiffres donnés"} pour les ${forces} : ${numbers}`,
  unverified: (number) => `${number} (non vérifié)`,
  partLeft: (adjective) => `Une partie des forces ${adjective} est partie`,
  told: (forces) => `Le départ des ${forces} a été demandé`,
  noSource: (place, moment) => `${place} : aucune source de ce dossier ne porte sur ce lieu ${moment}`,
  noForce: (at, moment) => `Aucune source de ce dossier ne mentionne de forces étrangères ${at} ${moment}`,
  nearest: (day) => `Le jour couvert le plus proche est le ${day}`,
  rows: {
    since: (when) => `présence attestée ${when}`,
    upTo: (day) => `présence attestée jusqu’au ${day} ; début non indiqué`,
    twice: (to, from) => `présence attestée jusqu’au ${to}, puis ${from}`,
    gap: (to, from) => `présence attestée jusqu’au ${to}, puis ${from} ; rien entre les deux`,
    imprecise: (when) => `${when}, jour non précisé`,
    last: (day) => `signalées pour la dernière fois le ${day}`,
    left: (by) => (by ? `parties au ${by}` : "parties"),
    planned: "prévues ou demandées ; aucune source ne dit qu’elles sont venues",
    demandOnly: "départ demandé ; aucune source n’en dit plus",
    partLeft: "une partie des forces est partie",
    told: "départ demandé",
    noStart: "début non indiqué",
  },
  sinceValue: (text, about) => `depuis ${text}${about ? " environ" : ""}`,
  fromValue: (text, about) => `à partir de ${text}${about ? " environ" : ""}`,
  untilValue: (text) => `jusqu’à ${text}`,
  windowText: (from, to) => `Du ${from} au ${to}`,
  known: (moment, day) => `${moment}, d’après ce qui était publié le ${day}`,
};

/** Patterns of the summary in both languages. */
export const summaryWords: Words<SummaryWords> = { en, fr };

/** A sentence with its full stop; one that ends a question or quote is left as it is. */
export function sentence(_language: Language, text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
