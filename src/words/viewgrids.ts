import { plural } from "./language.ts";
import { wordsIn } from "./tables.ts";

/** Words of the list and coverage views, and of the date stepper. */
export const en = {
  date: {
    label: "Date shown",
  },
  list: {
    title: "What the articles say",
    counts: (claims: number, passages: number) =>
      `${plural("en", claims, "statement", "statements")}, ${plural("en", passages, "passage", "passages")}`,
    filter: "Forces shown",
    events: (n: number, ofAll: boolean): string =>
      ofAll
        ? n === 1
          ? "The one event"
          : `All ${n} events`
        : `${plural("en", n, "event", "events")} of the forces shown`,
    statements: {
      point: "Statements that hold on this date",
      window: "Statements that hold in this stretch of time",
    },
    /** Of a statement that a range of days leaves open on the date shown. */
    possibly: (time: string) => `Possibly on this date: ${time}`,
    force: "Force",
    statement: "Statement",
    saidBy: "Said by",
    where: "Where",
    state: "State",
    states: "Forces, place by place",
    hidden: (forces: string) => `Hidden by your filter: ${forces}.`,
    nothingHolds: {
      point: "No source for this date. The nearest change is one step away.",
      window: "No source for this stretch of time.",
    },
    others: (n: number) => plural("en", n, "statement for other dates", "statements for other dates"),
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
  strength: {
    title: "Strength over time",
    sentence:
      "Each row counts something else. Points are not joined: between them no source gives a number. An arrow marks “more than” or “fewer than”.",
    none: "No source gives a number here.",
    table: (n: number) => `${plural("en", n, "number", "numbers")} in a table`,
    when: "When",
    number: "Number",
    counts: "What it counts",
    source: "Source",
  },
  coverage: {
    title: "What is covered, and when",
    sentence: "Silence is not absence: a blank cell means that no source in this dossier says anything.",
    caption: "State of each force at each place: years, and months of the main window",
    place: "Place",
    force: "Force",
    legend: "Legend",
    cell: (place: string, force: string, when: string, states: readonly string[]) =>
      `${place}, ${force}, ${when}: ${states.join("; in part ")}`,
    hint: "A cell shows the strongest state in its time. Choose one to see that date on the map.",
    keys: "Arrow keys move between cells.",
  },
};

export const gridWords = wordsIn("viewgrids", en);
