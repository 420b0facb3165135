import type { PlaceKind, TimeBasis } from "#domain/vocabulary.ts";
import { formatNumber, plural } from "./language.ts";
import { wordsIn } from "./typeset.ts";

type PublishedBasis = "stated" | "content" | "supplied";

/** What a stated quantity measures. */
export type Measure = "people" | "distance" | "money" | "time";

type DetailsWords = {
  region: string;
  places: string;
  placeOf: (n: number, of: number) => string;
  previousBase: string;
  nextBase: string;
  allPlaces: string;
  kinds: Record<PlaceKind, string>;
  choose: string;
  hint: [before: string, after: string];
  basesOn: string;
  noSourceHere: { point: string; window: string };
  hiddenHere: string;
  showHidden: string;
  lastReported: (time: string) => string;
  differ: string;
  contradictions: (n: number) => string;
  whoIsHere: string;
  compare: string;
  compareAbout: (question: string) => string;
  silentNumber: (letters: string) => string;
  silent: (letters: string) => string;
  notForBase: (n: number) => string;
  alsoDiffer: (n: number) => string;
  differences: (n: number) => string;
  otherDays: string;
  canBothHold: (n: number) => string;
  evidence: Record<PlaceKind, string>;
  showAll: (n: number) => string;
  showFewer: string;
  otherDates: (n: number) => string;
  unknowns: string;
  position: string;
  nearest: string;
  goThere: string;
  distance: {
    title: string;
    stated: string;
    computed: string;
    value: (km: number, miles: number) => string;
    note: string;
    precision: (metres: number) => string;
  };
  receipt: {
    label: string;
    when: string;
    undated: string;
    basis: Record<TimeBasis, string>;
    strength: Record<Measure, string>;
    share: string;
    via: (who: string) => string;
    published: Record<PublishedBasis, string>;
    noDate: string;
    backTranslated: string;
    translated: string;
    readInPlace: string;
    openArticle: string;
    morePassages: (n: number) => string;
    qualifiedBy: string;
    contradictedBy: string;
    probably: (letter: string) => string;
    unknownOrigin: string;
    ourReading: string;
    maybeSame: string;
    relatedDifferences: string;
    copyLink: string;
    copyCitation: string;
    linkCopied: string;
    citationCopied: string;
    copyByHand: string;
  };
  back: (place: string) => string;
  backToAll: string;
  unknownClaim: (id: string) => string;
  unknownPlace: (id: string) => string;
};

const en: DetailsWords = {
  region: "Details",
  places: "Places",
  placeOf: (n, of) => `Place ${n} of ${of}`,
  previousBase: "Previous base",
  nextBase: "Next base",
  allPlaces: "All places",
  kinds: {
    base: "Bases",
    airport: "Airports",
    city: "Cities",
    country: "Countries",
    region: "Regions",
    destination: "Destinations",
  },
  choose: "Choose a base, a bar or an event.",
  hint: ["Or press ", " to go to the first base."],
  basesOn: "At the bases",
  noSourceHere: { point: "no source on this date", window: "no source in this stretch of time" },
  hiddenHere: "hidden by your filter",
  showHidden: "Show all forces",
  lastReported: (time) => `last reported ${time}`,
  differ: "Where the articles differ",
  contradictions: (n) => plural("en", n, "contradiction", "contradictions"),
  whoIsHere: "Who is here",
  compare: "Compare",
  compareAbout: (question) => `Compare: ${question}`,
  silentNumber: (letters) => `${letters}: no number.`,
  silent: (letters) => `${letters}: nothing on this.`,
  notForBase: (n) =>
    n === 2 ? "Neither figure is for this base alone." : "None of these figures is for this base alone.",
  alsoDiffer: (n) => plural("en", n, "more difference between the articles", "more differences between the articles"),
  differences: (n) => plural("en", n, "difference between the articles", "differences between the articles"),
  otherDays: "About other dates",
  canBothHold: (n) => (n === 2 ? "Can both be true?" : "Can all be true?"),
  evidence: {
    base: "Evidence for this base",
    airport: "Evidence for this airport",
    city: "Evidence for this city",
    country: "Evidence for this country",
    region: "Evidence for this region",
    destination: "Evidence for this place",
  },
  showAll: (n) => `Show all ${n}`,
  showFewer: "Show fewer",
  otherDates: (n) => `Other dates: ${plural("en", n, "claim", "claims")}`,
  unknowns: "What no source says",
  position: "The position",
  nearest: "Said of that time:",
  goThere: "Go to that time",
  distance: {
    title: "Distance",
    stated: "In the article",
    computed: "Computed",
    value: (km, miles) => `${formatNumber("en", miles)} miles (${formatNumber("en", km)} km)`,
    note: "In a straight line over the ground, between the points on this map.",
    precision: (metres) => `Positions to about ${formatNumber("en", metres / 1000)} km.`,
  },
  receipt: {
    label: "Claim and its sources",
    when: "When:",
    undated: "no date given",
    basis: { stated: "as stated", resolved: "worked out from the words", inferred: "our reading" },
    strength: { people: "How many:", distance: "How far:", money: "How much:", time: "How long:" },
    share: "a share, not a number",
    via: (who) => `via ${who}`,
    published: { stated: "", content: "by content", supplied: "as supplied" },
    noDate: "no date",
    backTranslated: "back-translated: not the speaker’s own words",
    translated: "a translation",
    readInPlace: "Read in place",
    openArticle: "Open the article at this passage",
    morePassages: (n) => plural("en", n, "more passage says so", "more passages say so"),
    qualifiedBy: "Qualified by",
    contradictedBy: "Contradicted by",
    probably: (letter) => `probably ${letter}`,
    unknownOrigin: "Original source not known",
    ourReading: "“Probably” marks our reading: the article does not name this original source.",
    maybeSame: "Two of these original sources may be the same person.",
    relatedDifferences: "The articles differ:",
    copyLink: "Copy link",
    copyCitation: "Copy citation",
    linkCopied: "Link copied.",
    citationCopied: "Citation copied.",
    copyByHand: "Copy this text",
  },
  back: (place) => `Back to ${place}`,
  backToAll: "Back to all places",
  unknownClaim: (id) => `The link names a claim, “${id}”, that this dossier does not hold.`,
  unknownPlace: (id) => `The link names a place, “${id}”, that this dossier does not hold.`,
};

const fr: DetailsWords = {
  region: "Détails",
  places: "Lieux",
  placeOf: (n, of) => `Lieu ${n} sur ${of}`,
  previousBase: "Base précédente",
  nextBase: "Base suivante",
  allPlaces: "Tous les lieux",
  kinds: {
    base: "Bases",
    airport: "Aéroports",
    city: "Villes",
    country: "Pays",
    region: "Régions",
    destination: "Destinations",
  },
  choose: "Choisissez une base, une barre ou un événement.",
  hint: ["Ou appuyez sur ", " pour aller à la première base."],
  basesOn: "Sur les bases",
  noSourceHere: { point: "aucune source à cette date", window: "aucune source pour cette période" },
  hiddenHere: "masquées par votre filtre",
  showHidden: "Afficher toutes les forces",
  lastReported: (time) => `signalées pour la dernière fois ${time}`,
  differ: "Là où les articles divergent",
  contradictions: (n) => plural("fr", n, "contradiction", "contradictions"),
  whoIsHere: "Qui est ici",
  compare: "Comparer",
  compareAbout: (question) => `Comparer : ${question}`,
  silentNumber: (letters) => `${letters} : aucun nombre.`,
  silent: (letters) => `${letters} : rien à ce sujet.`,
  notForBase: (n) =>
    n === 2
      ? "Aucun des deux chiffres ne concerne cette seule base."
      : "Aucun de ces chiffres ne concerne cette seule base.",
  alsoDiffer: (n) => plural("fr", n, "autre divergence entre les articles", "autres divergences entre les articles"),
  differences: (n) => plural("fr", n, "divergence entre les articles", "divergences entre les articles"),
  otherDays: "Sur d’autres dates",
  canBothHold: (n) => (n === 2 ? "Les deux peuvent-elles être vraies ?" : "Toutes peuvent-elles être vraies ?"),
  evidence: {
    base: "Sources sur cette base",
    airport: "Sources sur cet aéroport",
    city: "Sources sur cette ville",
    country: "Sources sur ce pays",
    region: "Sources sur cette région",
    destination: "Sources sur ce lieu",
  },
  showAll: (n) => `Tout afficher (${n})`,
  showFewer: "Afficher moins",
  otherDates: (n) => `Autres dates : ${plural("fr", n, "affirmation", "affirmations")}`,
  unknowns: "Ce qu’aucune source ne dit",
  position: "La position",
  nearest: "Ce qui en est dit :",
  goThere: "Aller à cette date",
  distance: {
    title: "Distance",
    stated: "Dans l’article",
    computed: "Calculée",
    value: (km, miles) => `${formatNumber("fr", km)} km (${formatNumber("fr", miles)} miles)`,
    note: "À vol d’oiseau, entre les points de cette carte.",
    precision: (metres) => `Positions à ${formatNumber("fr", metres / 1000)} km près environ.`,
  },
  receipt: {
    label: "Affirmation et ses sources",
    when: "Quand :",
    undated: "sans date",
    basis: { stated: "date indiquée", resolved: "déduit des mots de l’article", inferred: "notre lecture" },
    strength: { people: "Combien :", distance: "À quelle distance :", money: "Combien :", time: "Combien de temps :" },
    share: "une part, pas un nombre",
    via: (who) => `par l’intermédiaire de : ${who}`,
    published: { stated: "", content: "d’après le contenu", supplied: "date fournie avec la copie" },
    noDate: "sans date",
    backTranslated: "retraduit : pas les mots mêmes du locuteur",
    translated: "une traduction",
    readInPlace: "Lire en contexte",
    openArticle: "Ouvrir l’article à ce passage",
    morePassages: (n) => plural("fr", n, "autre passage le dit", "autres passages le disent"),
    qualifiedBy: "Nuancé par",
    contradictedBy: "Contredit par",
    probably: (letter) => `probablement ${letter}`,
    unknownOrigin: "Source d’origine inconnue",
    ourReading: "« Probablement » signale notre lecture : l’article ne nomme pas cette source d’origine.",
    maybeSame: "Deux de ces sources d’origine sont peut-être la même personne.",
    relatedDifferences: "Les articles divergent :",
    copyLink: "Copier le lien",
    copyCitation: "Copier la référence",
    linkCopied: "Lien copié.",
    citationCopied: "Référence copiée.",
    copyByHand: "Copiez ce texte",
  },
  back: (place) => `Retour : ${place}`,
  backToAll: "Retour à tous les lieux",
  unknownClaim: (id) => `Le lien désigne une affirmation, « ${id} », absente de ce dossier.`,
  unknownPlace: (id) => `Le lien désigne un lieu, « ${id} », absent de ce dossier.`,
};

/** Words of the details panel. */
export const detailsWords = wordsIn<DetailsWords>({ en, fr });
