import { plural } from "#words/language.ts";
import type { en } from "#words/viewgrids.ts";

export const fr: typeof en = {
  date: {
    label: "Date affichée",
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
  strength: {
    title: "Effectifs au fil du temps",
    sentence:
      "Chaque ligne compte autre chose. Les points ne sont pas reliés : entre eux, aucune source ne donne de nombre. Une flèche marque « plus de » ou « moins de ».",
    none: "Aucune source ne donne ici de nombre.",
    table: (n) => `Le tableau (${plural("fr", n, "nombre", "nombres")})`,
    when: "Quand",
    number: "Nombre",
    counts: "Ce qu’il compte",
    source: "Source",
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
