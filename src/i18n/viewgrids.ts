import { plural } from "./language.ts";
import { wordsIn } from "./typeset.ts";

/** "2024, 2024-04 or 2024-04-11": the three precisions of a date. */
function partsOf(iso: string, or: string): string {
  return `${iso.slice(0, 4)}, ${iso.slice(0, 7)} ${or} ${iso}`;
}

type GridWords = {
  date: {
    label: string;
    previous: string;
    next: string;
    noPrevious: string;
    noNext: string;
    goTo: string;
    /** `iso`: a day as an example of the grammar. */
    goToHint: (iso: string) => string;
    notADate: (iso: string) => string;
  };
  list: {
    title: string;
    counts: (claims: number, passages: number) => string;
    filter: string;
    events: (n: number, ofAll: boolean) => string;
    statements: { point: string; window: string };
    /** Of a statement that a range of days leaves open on the date shown. */
    possibly: (time: string) => string;
    force: string;
    statement: string;
    saidBy: string;
    where: string;
    state: string;
    states: string;
    hidden: (forces: string) => string;
    nothingHolds: { point: string; window: string };
    others: (n: number) => string;
    placeKinds: Record<"base" | "airport" | "city" | "country" | "region" | "destination", string>;
    noStatement: string;
    disagreements: string;
    otherDates: string;
    unknowns: string;
    sources: string;
    choose: string;
    now: string;
  };
  coverage: {
    title: string;
    sentence: string;
    caption: string;
    place: string;
    force: string;
    legend: string;
    cell: (place: string, force: string, when: string, states: readonly string[]) => string;
    hint: string;
    keys: string;
  };
};

const en: GridWords = {
  date: {
    label: "Date shown",
    previous: "Previous change",
    next: "Next change",
    noPrevious: "No earlier change",
    noNext: "No later change",
    goTo: "Go to date",
    goToHint: (iso) => `${partsOf(iso, "or")}, then Enter`,
    notADate: (iso) => `Not a date. Write ${partsOf(iso, "or")}.`,
  },
  list: {
    title: "What the articles say",
    counts: (claims, passages) =>
      `${plural("en", claims, "statement", "statements")}, ${plural("en", passages, "passage", "passages")}`,
    filter: "Forces shown",
    events: (n, ofAll) =>
      ofAll
        ? n === 1
          ? "The one event"
          : `All ${n} events`
        : `${plural("en", n, "event", "events")} of the forces shown`,
    statements: {
      point: "Statements that hold on this date",
      window: "Statements that hold in this stretch of time",
    },
    possibly: (time) => `Possibly on this date: ${time}`,
    force: "Force",
    statement: "Statement",
    saidBy: "Said by",
    where: "Where",
    state: "State",
    states: "Forces, place by place",
    hidden: (forces) => `Hidden by your filter: ${forces}.`,
    nothingHolds: {
      point: "No source for this date. The nearest change is one step away.",
      window: "No source for this stretch of time.",
    },
    others: (n) => plural("en", n, "statement for other dates", "statements for other dates"),
    placeKinds: {
      base: "base",
      airport: "airport",
      city: "city",
      country: "country",
      region: "region",
      destination: "destination",
    },
    noStatement: "No statement about this place.",
    disagreements: "Where the articles differ",
    otherDates: "About other dates",
    unknowns: "What no source says",
    sources: "Sources",
    choose: "Choose a statement to see its passages.",
    now: "latest event by this date",
  },
  coverage: {
    title: "What is covered, and when",
    sentence: "Silence is not absence: a blank cell means that no source in this dossier says anything.",
    caption: "State of each force at each place: years, and months of the main window",
    place: "Place",
    force: "Force",
    legend: "Legend",
    cell: (place, force, when, states) => `${place}, ${force}, ${when}: ${states.join("; in part ")}`,
    hint: "A cell shows the strongest state in its time. Choose one to see that date on the map.",
    keys: "Arrow keys move between cells.",
  },
};

const fr: GridWords = {
  date: {
    label: "Date affichée",
    previous: "Changement précédent",
    next: "Changement suivant",
    noPrevious: "Aucun changement antérieur",
    noNext: "Aucun changement ultérieur",
    goTo: "Aller à la date",
    goToHint: (iso) => `${partsOf(iso, "ou")}, puis Entrée`,
    notADate: (iso) => `Ce n’est pas une date. Écrivez ${partsOf(iso, "ou")}.`,
  },
  list: {
    title: "Ce que disent les articles",
    counts: (claims, passages) =>
      `${plural("fr", claims, "affirmation", "affirmations")}, ${plural("fr", passages, "passage", "passages")}`,
    filter: "Forces affichées",
    events: (n, ofAll) =>
      ofAll
        ? n <= 1
          ? "Le seul événement"
          : `Les ${n} événements`
        : `${plural("fr", n, "événement", "événements")} des forces affichées`,
    statements: {
      point: "Affirmations valables à cette date",
      window: "Affirmations valables pendant cette période",
    },
    possibly: (time) => `Peut-être à cette date : ${time}`,
    force: "Force",
    statement: "Affirmation",
    saidBy: "Selon",
    where: "Où",
    state: "État",
    states: "Les forces, lieu par lieu",
    hidden: (forces) => `Masquées par votre filtre : ${forces}.`,
    nothingHolds: {
      point: "Aucune source à cette date. Le changement le plus proche est à un pas.",
      window: "Aucune source pour cette période.",
    },
    others: (n) => plural("fr", n, "affirmation pour d’autres dates", "affirmations pour d’autres dates"),
    placeKinds: {
      base: "base",
      airport: "aéroport",
      city: "ville",
      country: "pays",
      region: "région",
      destination: "destination",
    },
    noStatement: "Aucune affirmation sur ce lieu.",
    disagreements: "Là où les articles divergent",
    otherDates: "À propos d’autres dates",
    unknowns: "Ce qu’aucune source ne dit",
    sources: "Sources",
    choose: "Choisissez une affirmation pour en voir les passages.",
    now: "dernier événement à cette date",
  },
  coverage: {
    title: "Ce qui est couvert, et quand",
    sentence: "Le silence n’est pas l’absence : une case vide signifie qu’aucune source de ce dossier n’en parle.",
    caption: "État de chaque force en chaque lieu : par année, et par mois dans la fenêtre principale",
    place: "Lieu",
    force: "Force",
    legend: "Légende",
    cell: (place, force, when, states) => `${place}, ${force}, ${when} : ${states.join(" ; en partie : ")}`,
    hint: "Une case montre l’état le plus fort de sa période. Choisissez-la pour voir cette date sur la carte.",
    keys: "Les flèches vont d’une case à l’autre.",
  },
};

/** Words of the list and coverage views, and of the date stepper. */
export const gridWords = wordsIn<GridWords>({ en, fr });
