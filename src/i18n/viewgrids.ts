import { formatNumber, joinList, plural } from "./language.ts";
import { wordsIn } from "./typeset.ts";

/** Small numbers in running text are words. */
const numberWords = {
  en: ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
  fr: ["aucun", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"],
} as const;

function inWords(language: "en" | "fr", n: number): string {
  return numberWords[language][n] ?? formatNumber(language, n);
}

/** How a force stands in a country, as the region table marks it. */
export type ContextForm = "present" | "struck" | "past" | "asked";

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
  context: {
    title: (states: number, region: string) => string;
    state: string;
    caption: (date: string) => string;
    forms: Record<ContextForm, string>;
    sentence: (force: string, parts: readonly { form: ContextForm; states: readonly string[] }[]) => string;
    nothing: string;
    blank: string;
    later: (n: number) => string;
    disagreements: string;
    moreWording: (n: number) => string;
    compare: string;
    means: (region: string) => string;
    from: string;
  };
  list: {
    title: string;
    counts: (claims: number, passages: number) => string;
    filter: string;
    events: (n: number) => string;
    statements: string;
    force: string;
    statement: string;
    saidBy: string;
    where: string;
    when: string;
    state: string;
    states: string;
    noForce: string;
    lastSaid: (date: string) => string;
    partLeft: string;
    told: string;
    nothingHolds: string;
    others: (n: number) => string;
    places: string;
    placeKinds: Record<"base" | "airport" | "city" | "country" | "region" | "destination", string>;
    noStatement: string;
    disagreements: string;
    unknowns: string;
    sources: string;
    choose: string;
    now: string;
    open: string;
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
  context: {
    title: (states, region) => `Foreign forces in ${inWords("en", states)} ${region} states`,
    state: "State",
    caption: (date) => `What the articles say of each state, as of ${date}`,
    forms: {
      present: "present",
      struck: "told to leave or gone",
      past: "last attested earlier",
      asked: "asked for or planned",
    },
    sentence: (force, parts) =>
      `${force}: ${parts.map(({ form, states }) => `${en.context.forms[form]}${form === "struck" ? " from" : " in"} ${joinList("en", states)}`).join("; ")}.`,
    nothing: "No article says that a foreign force was in these states by this date.",
    blank: "Blank: the articles say nothing. It does not mean that nothing happened.",
    later: (n) =>
      n === 1
        ? "One statement begins after this date, or was first made later, and is not shown."
        : `${n} statements begin after this date, or were first made later, and are not shown.`,
    disagreements: "Where the articles differ",
    moreWording: (n) => plural("en", n, "point where the wording differs", "points where the wording differs"),
    compare: "Compare",
    means: (region) => `What “${region}” means here`,
    from: "Source:",
  },
  list: {
    title: "What the articles say",
    counts: (claims, passages) =>
      `${plural("en", claims, "statement", "statements")}, ${plural("en", passages, "passage", "passages")}`,
    filter: "Forces shown",
    events: (n) => (n === 1 ? "The one event" : `All ${n} events`),
    statements: "Statements that hold on this date",
    force: "Force",
    statement: "Statement",
    saidBy: "Said by",
    where: "Where",
    when: "When",
    state: "State",
    states: "Forces, place by place",
    noForce: "No source says anything of a force here.",
    lastSaid: (date) => `last on ${date}`,
    partLeft: "part has left",
    told: "told to leave",
    nothingHolds: "No source for this date. The nearest change is one step away.",
    others: (n) => plural("en", n, "statement for other dates", "statements for other dates"),
    places: "Places",
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
    unknowns: "What no source says",
    sources: "Sources",
    choose: "Choose a statement to see its passages.",
    now: "latest event by this date",
    open: "Open the receipt",
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
  context: {
    title: (states, region) => `${region} : les forces étrangères dans ${inWords("fr", states)} États`,
    state: "État",
    caption: (date) => `Ce que disent les articles de chaque État, au ${date}`,
    forms: {
      present: "présence",
      struck: "départ exigé ou accompli",
      past: "attestation antérieure",
      asked: "aide demandée ou envoi prévu",
    },
    sentence: (force, parts) =>
      `${force} : ${parts.map(({ form, states }) => `${fr.context.forms[form]} (${joinList("fr", states)})`).join(", ")}.`,
    nothing: "Aucun article ne signale de force étrangère dans ces États à cette date.",
    blank: "Case vide : les articles n’en disent rien. Cela ne veut pas dire que rien ne s’est passé.",
    later: (n) =>
      n <= 1
        ? "Une affirmation commence après cette date, ou n’a été faite que plus tard ; elle n’est pas affichée."
        : `${n} affirmations commencent après cette date, ou n’ont été faites que plus tard ; elles ne sont pas affichées.`,
    disagreements: "Là où les articles diffèrent",
    moreWording: (n) => plural("fr", n, "point où les formulations diffèrent", "points où les formulations diffèrent"),
    compare: "Comparer",
    means: (region) => `Ce que « ${region} » désigne ici`,
    from: "Source :",
  },
  list: {
    title: "Ce que disent les articles",
    counts: (claims, passages) =>
      `${plural("fr", claims, "affirmation", "affirmations")}, ${plural("fr", passages, "passage", "passages")}`,
    filter: "Forces affichées",
    events: (n) => (n <= 1 ? "Le seul événement" : `Les ${n} événements`),
    statements: "Affirmations valables à cette date",
    force: "Force",
    statement: "Affirmation",
    saidBy: "Selon",
    where: "Où",
    when: "Quand",
    state: "État",
    states: "Les forces, lieu par lieu",
    noForce: "Aucune source ne parle d’une force ici.",
    lastSaid: (date) => `en dernier le ${date}`,
    partLeft: "une partie n’y est plus",
    told: "départ exigé",
    nothingHolds: "Aucune source à cette date. Le changement le plus proche est à un pas.",
    others: (n) => plural("fr", n, "affirmation pour d’autres dates", "affirmations pour d’autres dates"),
    places: "Lieux",
    placeKinds: {
      base: "base",
      airport: "aéroport",
      city: "ville",
      country: "pays",
      region: "région",
      destination: "destination",
    },
    noStatement: "Aucune affirmation sur ce lieu.",
    disagreements: "Là où les articles diffèrent",
    unknowns: "Ce qu’aucune source ne dit",
    sources: "Sources",
    choose: "Choisissez une affirmation pour en voir les passages.",
    now: "dernier événement à cette date",
    open: "Ouvrir le justificatif",
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

/** Words of the region, list and coverage views, and of their date stepper. */
export const gridWords = wordsIn<GridWords>({ en, fr });
