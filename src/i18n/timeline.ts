import { plural } from "./language.ts";
import { wordsIn } from "./typeset.ts";

type Timeline = {
  region: string;
  date: string;
  /** Spoken value of the date control. */
  valueText: (date: string, claims: number) => string;
  changes: string;
  previous: string;
  next: string;
  play: string;
  pause: string;
  atFirst: string;
  atLast: string;
  eventOf: (n: number, all: number) => string;
  beforeEvents: string;
  mayBegin: string;
  mayEnd: string;
  moreChanges: (n: number) => string;
  windows: string;
  goTo: string;
  goToForm: string;
  goToWrong: string;
  goToOutside: (from: string, to: string) => string;
  options: string;
  between: string;
  betweenFrom: string;
  betweenTo: string;
  betweenShow: string;
  betweenWrong: string;
  oneDay: string;
  known: string;
  knownNow: string;
  knownUntil: (date: string) => string;
  events: string;
  noEvents: string;
  lanes: string;
  baseNotGiven: string;
  allPlaces: string;
  moreLanes: (count: number) => string;
  firstLanes: string;
  allYears: string;
  dragHint: string;
  earlier: string;
  later: string;
  wider: string;
  narrower: string;
  noSourceAfter: (date: string) => string;
  since: (from: string, reference: string) => string;
  startShort: string;
  lastAttested: (date: string) => string;
  toldToLeave: string;
  partLeft: string;
  differ: string;
  endedBy: (date: string) => string;
  range: (from: string, to: string) => string;
  at: (actor: string, place: string) => string;
  openCompare: (question: string) => string;
  selectPlace: (place: string) => string;
  more: string;
};

const en: Timeline = {
  region: "Timeline",
  date: "Date",
  valueText: (date, claims) => `${date}, ${plural("en", claims, "claim holds", "claims hold")}`,
  changes: "Step through the changes",
  previous: "Previous change",
  next: "Next change",
  play: "Play",
  pause: "Pause",
  atFirst: "No change before this date.",
  atLast: "No change after this date.",
  eventOf: (n, all) => `Event ${n} of ${all}`,
  beforeEvents: "Before the first event",
  mayBegin: "First possible day",
  mayEnd: "First possible last day",
  moreChanges: (n) => `and ${n} more`,
  windows: "Stretch of time shown",
  goTo: "Go to date",
  goToForm: "YYYY-MM-DD",
  goToWrong: "Write a date as 2024, 2024-05 or 2024-05-02.",
  goToOutside: (from, to) => `The dossier covers ${from} to ${to}.`,
  options: "Date options",
  between: "Between two dates",
  betweenFrom: "From",
  betweenTo: "To",
  betweenShow: "Show this stretch",
  betweenWrong: "The first date lies after the second.",
  oneDay: "Back to one day",
  known: "As known on",
  knownNow: "now: all articles",
  knownUntil: (date) => `As known on ${date}`,
  events: "Events",
  noEvents: "No events in this window.",
  lanes: "Events, and who was where",
  baseNotGiven: "base not given",
  allPlaces: "All places",
  moreLanes: (count) => (count === 1 ? "1 more row" : `${count} more rows`),
  firstLanes: "Back to the first rows",
  allYears: "All years",
  dragHint: "drag the frame to move the window",
  earlier: "Earlier",
  later: "Later",
  wider: "Wider",
  narrower: "Narrower",
  noSourceAfter: (date) => `No source after ${date}.`,
  since: (from, reference) => `${from}, ${reference}`,
  startShort: "start?",
  lastAttested: (date) => `last attested ${date}`,
  toldToLeave: "told to leave",
  partLeft: "part of the force left",
  differ: "the articles differ",
  endedBy: (date) => `ended by ${date}`,
  range: (from, to) => `${from} to ${to}`,
  at: (actor, place) => `${actor} at ${place}`,
  openCompare: (question) => `The articles differ: ${question} Open Compare`,
  selectPlace: (place) => `Select ${place}`,
  more: "Play and typed date",
};

const fr: Timeline = {
  region: "Chronologie",
  date: "Date",
  valueText: (date, claims) => `${date}, ${plural("fr", claims, "affirmation valable", "affirmations valables")}`,
  changes: "Parcourir les changements",
  previous: "Changement précédent",
  next: "Changement suivant",
  play: "Lecture",
  pause: "Pause",
  atFirst: "Aucun changement avant cette date.",
  atLast: "Aucun changement après cette date.",
  eventOf: (n, all) => `Événement ${n} sur ${all}`,
  beforeEvents: "Avant le premier événement",
  mayBegin: "Premier jour possible",
  mayEnd: "Première fin possible",
  moreChanges: (n) => `et ${n} de plus`,
  windows: "Période affichée",
  goTo: "Aller à la date",
  goToForm: "AAAA-MM-JJ",
  goToWrong: "Écrivez une date comme 2024, 2024-05 ou 2024-05-02.",
  goToOutside: (from, to) => `Le dossier va du ${from} au ${to}.`,
  options: "Options de date",
  between: "Entre deux dates",
  betweenFrom: "Du",
  betweenTo: "Au",
  betweenShow: "Afficher cette période",
  betweenWrong: "La première date est postérieure à la seconde.",
  oneDay: "Revenir à un seul jour",
  known: "Tel que connu le",
  knownNow: "maintenant : tous les articles",
  knownUntil: (date) => `Tel que connu le ${date}`,
  events: "Événements",
  noEvents: "Aucun événement dans cette période.",
  lanes: "Événements, et qui était où",
  baseNotGiven: "base non indiquée",
  allPlaces: "Tous les lieux",
  moreLanes: (count) => (count === 1 ? "1 autre ligne" : `${count} autres lignes`),
  firstLanes: "Revenir aux premières lignes",
  allYears: "Années",
  dragHint: "glisser le cadre pour déplacer la période",
  earlier: "Plus tôt",
  later: "Plus tard",
  wider: "Élargir",
  narrower: "Resserrer",
  noSourceAfter: (date) => `Aucune source après le ${date}.`,
  since: (from, reference) => `${from}, ${reference}`,
  startShort: "début ?",
  lastAttested: (date) => `dernière attestation le ${date}`,
  toldToLeave: "sommées de partir",
  partLeft: "une partie de la force n’y est plus",
  differ: "les articles divergent",
  endedBy: (date) => `terminé au ${date}`,
  range: (from, to) => `du ${from} au ${to}`,
  at: (actor, place) => `${actor}, ${place}`,
  openCompare: (question) => `Les articles divergent : ${question} Ouvrir la comparaison`,
  selectPlace: (place) => `Sélectionner ${place}`,
  more: "Lecture et date saisie",
};

export const timelineWords = wordsIn<Timeline>({ en, fr });
