import { plural } from "./language.ts";
import { wordsIn } from "./typeset.ts";

type Timeline = {
  region: string;
  date: string;
  changes: string;
  previous: string;
  next: string;
  play: string;
  pause: string;
  atFirst: string;
  atLast: string;
  eventOf: (n: number, all: number) => string;
  beforeEvents: string;
  moreChanges: (n: number) => string;
  /** When, and what: "mid-March 2024: US officials meet in Niamey". */
  timed: (time: string, text: string) => string;
  /** Forces that the filter hides: "1 force hidden by your filter". */
  hidden: (n: number) => string;
  showHidden: string;
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
  differ: string;
  openCompare: (question: string) => string;
  selectPlace: (place: string) => string;
  more: string;
};

const en: Timeline = {
  region: "Timeline",
  date: "Date",
  changes: "Step through the changes",
  previous: "Previous change",
  next: "Next change",
  play: "Play",
  pause: "Pause",
  atFirst: "No change before this date.",
  atLast: "No change after this date.",
  eventOf: (n, all) => `Event ${n} of ${all}`,
  beforeEvents: "Before the first event",
  moreChanges: (n) => (n === 1 ? "and 1 more change" : `and ${n} more changes`),
  timed: (time, text) => `${time.charAt(0).toUpperCase()}${time.slice(1)}: ${text}`,
  hidden: (n) => `${plural("en", n, "force", "forces")} hidden by your filter`,
  showHidden: "Show all forces",
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
  noEvents: "No events in this stretch of time.",
  lanes: "Events, and who was where",
  baseNotGiven: "base not given",
  allPlaces: "All places",
  moreLanes: (count) => (count === 1 ? "1 more row" : `${count} more rows`),
  firstLanes: "Back to the first rows",
  allYears: "All years",
  dragHint: "drag the frame to move the stretch of time",
  earlier: "Earlier",
  later: "Later",
  wider: "Wider",
  narrower: "Narrower",
  noSourceAfter: (date) => `No source after ${date}.`,
  since: (from, reference) => `${from}, ${reference}`,
  startShort: "start?",
  differ: "the articles differ",
  openCompare: (question) => `The articles differ: ${question} Open Compare`,
  selectPlace: (place) => `Select ${place}`,
  more: "Play and typed date",
};

const fr: Timeline = {
  region: "Chronologie",
  date: "Date",
  changes: "Parcourir les changements",
  previous: "Changement précédent",
  next: "Changement suivant",
  play: "Lecture",
  pause: "Pause",
  atFirst: "Aucun changement avant cette date.",
  atLast: "Aucun changement après cette date.",
  eventOf: (n, all) => `Événement ${n} sur ${all}`,
  beforeEvents: "Avant le premier événement",
  moreChanges: (n) => (n === 1 ? "et 1 autre changement" : `et ${n} autres changements`),
  timed: (time, text) => `${time.charAt(0).toUpperCase()}${time.slice(1)} : ${text}`,
  hidden: (n) => `${plural("fr", n, "force masquée", "forces masquées")} par votre filtre`,
  showHidden: "Afficher toutes les forces",
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
  known: "D’après ce qui était publié au",
  knownNow: "maintenant : tous les articles",
  knownUntil: (date) => `D’après ce qui était publié au ${date}`,
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
  differ: "les articles divergent",
  openCompare: (question) => `Les articles divergent : ${question} Ouvrir la comparaison`,
  selectPlace: (place) => `Sélectionner ${place}`,
  more: "Lecture et date saisie",
};

export const timelineWords = wordsIn<Timeline>({ en, fr });
