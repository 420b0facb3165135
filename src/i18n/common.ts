import type { Passage, Strength } from "#domain/compiled.ts";
import type { Dossier } from "#domain/dossier.ts";
import type { PresenceState } from "#domain/presence.ts";
import type {
  AttributionKind,
  DisagreementKind,
  Part,
  Qualifier,
  SourceKind,
  Standing,
  Unit,
} from "#domain/vocabulary.ts";
import { afterNumber, formatRound, type Language, plural } from "./language.ts";
import { wordsIn } from "./typeset.ts";

type Common = {
  standings: Record<Standing, string>;
  attributions: Record<AttributionKind, string>;
  parts: Record<Part, string>;
  sourceKinds: Record<SourceKind, string>;
  states: Record<PresenceState, string>;
  /** Kinds of difference; `wording` where only the words differ. */
  disagreements: Record<DisagreementKind | "wording", string>;
  numberNotStated: string;
  startNotStated: string;
  paragraph: (n: number) => string;
  paragraphLong: (n: number) => string;
  article: (letter: string) => string;
  asOf: (date: string) => string;
  articlesAndOrigins: (articles: number, origins: number) => string;
  originUnknown: string;
  passages: (n: number) => string;
  articles: (n: number) => string;
  claims: (n: number) => string;
  /** What holds at the moment: "1 claim holds". */
  claimsHold: (n: number) => string;
  /** A label and what it is about: "When: April 2024". */
  labelled: (label: string, text: string) => string;
  /** Between parts that have commas of their own. */
  semicolon: string;
  close: string;
  opensNewWindow: string;
  noLink: string;
  headlineMissing: string;
};

const en: Common = {
  standings: {
    stated: "Stated",
    planned: "Planned",
    demanded: "Demanded",
    disputed: "Disputed",
    unverified: "Unverified",
    ended: "Ended",
    corrected: "Corrected",
  },
  attributions: {
    "named-official": "Named official",
    "anonymous-official": "Unnamed official",
    government: "Government",
    "state-media": "State media",
    media: "Media report",
    "unnamed-sources": "Unnamed sources",
    reporter: "Reporter’s words",
    headline: "Headline",
  },
  parts: {
    headline: "headline",
    standfirst: "standfirst",
    subheading: "subheading",
    caption: "caption",
    dateline: "dateline",
    byline: "byline",
  },
  sourceKinds: {
    news: "Original page",
    rewrite: "Rewrite",
    paraphrase: "Paraphrase",
    republication: "Republished",
    translation: "Translation",
    "official-record": "Official record",
  },
  states: {
    attested: "reported",
    possible: "possible, no day given",
    inferred: "inferred: reported before and after",
    "last-attested": "last reported earlier",
    ended: "gone",
    planned: "planned or demanded only",
    none: "no source",
  },
  disagreements: { contradiction: "Contradiction", tension: "Different facts", wording: "Wording differs" },
  numberNotStated: "number not stated",
  startNotStated: "start not stated",
  paragraph: (n) => `¶${n}`,
  paragraphLong: (n) => `paragraph ${n}`,
  article: (letter) => `article ${letter}`,
  asOf: (date) => `As of ${date}`,
  articlesAndOrigins: (articles, origins) =>
    `${plural("en", articles, "article", "articles")}, ${plural("en", origins, "original source", "original sources")}`,
  originUnknown: "original source not known",
  passages: (n) => plural("en", n, "passage", "passages"),
  articles: (n) => plural("en", n, "article", "articles"),
  claims: (n) => plural("en", n, "claim", "claims"),
  claimsHold: (n) => plural("en", n, "claim holds", "claims hold"),
  labelled: (label, text) => `${label}: ${text}`,
  semicolon: "; ",
  close: "Close",
  opensNewWindow: "opens in a new tab",
  noLink: "No link to this article is known.",
  headlineMissing: "Headline not in our copy",
};

const fr: Common = {
  standings: {
    stated: "Affirmé",
    planned: "Prévu",
    demanded: "Exigé",
    disputed: "Contesté",
    unverified: "Non vérifié",
    ended: "Terminé",
    corrected: "Corrigé",
  },
  attributions: {
    "named-official": "Responsable nommé",
    "anonymous-official": "Responsable non nommé",
    government: "Gouvernement",
    "state-media": "Média d’État",
    media: "Article de presse",
    "unnamed-sources": "Sources non nommées",
    reporter: "Mots du journaliste",
    headline: "Titre",
  },
  parts: {
    headline: "titre",
    standfirst: "chapeau",
    subheading: "intertitre",
    caption: "légende",
    dateline: "date",
    byline: "signature",
  },
  sourceKinds: {
    news: "Page d’origine",
    rewrite: "Réécriture",
    paraphrase: "Paraphrase",
    republication: "Republication",
    translation: "Traduction",
    "official-record": "Document officiel",
  },
  states: {
    attested: "présence signalée",
    possible: "présence possible, sans jour précis",
    inferred: "présence déduite : signalée avant et après",
    "last-attested": "signalées plus tôt pour la dernière fois",
    ended: "départ",
    planned: "seulement un projet ou une demande",
    none: "aucune source",
  },
  disagreements: { contradiction: "Contradiction", tension: "Faits différents", wording: "Formulations différentes" },
  numberNotStated: "nombre non indiqué",
  startNotStated: "début non indiqué",
  paragraph: (n) => `§ ${n}`,
  paragraphLong: (n) => `paragraphe ${n}`,
  article: (letter) => `article ${letter}`,
  asOf: (date) => `Au ${date}`,
  articlesAndOrigins: (articles, origins) =>
    `${plural("fr", articles, "article", "articles")}, ${plural("fr", origins, "source d’origine", "sources d’origine")}`,
  originUnknown: "source d’origine inconnue",
  passages: (n) => plural("fr", n, "passage", "passages"),
  articles: (n) => plural("fr", n, "article", "articles"),
  claims: (n) => plural("fr", n, "affirmation", "affirmations"),
  claimsHold: (n) => plural("fr", n, "affirmation valable", "affirmations valables"),
  labelled: (label, text) => `${label} : ${text}`,
  semicolon: " ; ",
  close: "Fermer",
  opensNewWindow: "s’ouvre dans un nouvel onglet",
  noLink: "Aucun lien vers cet article n’est connu.",
  headlineMissing: "Titre absent de notre copie",
};

export const commonWords = wordsIn<Common>({ en, fr });

type QuantityWords = { qualifiers: Record<Qualifier, (n: string) => string>; units: Record<Unit, [string, string]> };

const quantities = wordsIn<QuantityWords>({
  en: {
    qualifiers: {
      exactly: (n) => n,
      about: (n) => `about ${n}`,
      nearly: (n) => `nearly ${n}`,
      "more-than": (n) => `more than ${n}`,
      "less-than": (n) => `less than ${n}`,
      "at-least": (n) => `at least ${n}`,
      "up-to": (n) => `up to ${n}`,
      most: () => "most",
      majority: () => "the majority",
      "more-than-half": () => "more than half",
      some: () => "some",
      small: () => "a small number",
      several: () => "several",
    },
    units: {
      people: ["person", "people"],
      troops: ["soldier", "troops"],
      personnel: ["person", "personnel"],
      trainers: ["trainer", "trainers"],
      usd: ["US dollar", "US dollars"],
      miles: ["mile", "miles"],
      kilometres: ["kilometre", "kilometres"],
      weeks: ["week", "weeks"],
      years: ["year", "years"],
      bases: ["base", "bases"],
      aircraft: ["aircraft", "aircraft"],
    },
  },
  fr: {
    qualifiers: {
      exactly: (n) => n,
      about: (n) => `environ ${n}`,
      nearly: (n) => `près de ${n}`,
      "more-than": (n) => `plus de ${n}`,
      "less-than": (n) => `moins de ${n}`,
      "at-least": (n) => `au moins ${n}`,
      "up-to": (n) => `jusqu’à ${n}`,
      most: () => "la plupart",
      majority: () => "la majorité",
      "more-than-half": () => "plus de la moitié",
      some: () => "une partie",
      small: () => "un petit nombre",
      several: () => "plusieurs",
    },
    units: {
      people: ["personne", "personnes"],
      troops: ["soldat", "soldats"],
      personnel: ["militaire", "militaires"],
      trainers: ["instructeur", "instructeurs"],
      usd: ["dollar américain", "dollars américains"],
      miles: ["mile", "miles"],
      kilometres: ["kilomètre", "kilomètres"],
      weeks: ["semaine", "semaines"],
      years: ["an", "ans"],
      bases: ["base", "bases"],
      aircraft: ["avion", "avions"],
    },
  },
});

/** A stated quantity without its unit: "nearly 1,000", "60–100", "most"; null when the sources give neither. */
export function formatQuantity(
  language: Language,
  strength: { min?: number | undefined; max?: number | undefined; qualifier?: Qualifier | undefined },
): string | null {
  const { min, max, qualifier } = strength;
  const say = quantities[language].qualifiers;
  const low = min ?? max;
  if (low === undefined) return qualifier ? say[qualifier]("") : null;
  const high = max ?? low;
  const text =
    low === high ? formatRound(language, low) : `${formatRound(language, low)}–${formatRound(language, high)}`;
  return qualifier ? say[qualifier](text) : text;
}

/** The unit of a quantity, singular for 1. */
export function formatUnit(language: Language, unit: Unit, count: number): string {
  return quantities[language].units[unit][count === 1 ? 0 : 1];
}

/** A stated quantity with its unit: "more than 100 million US dollars", "about 2 miles"; null when the sources give none. */
export function formatAmount(language: Language, strength: Strength): string | null {
  const quantity = formatQuantity(language, strength);
  const count = strength.max ?? strength.min;
  if (quantity === null || count === undefined) return quantity;
  const unit = formatUnit(language, strength.unit, count);
  return `${quantity}${afterNumber(language, count)}${unit}`;
}

/** A passage by article, paragraph and label of its source, as it is spoken: "article C, paragraph 9: The Guardian". */
export function passageName(language: Language, dossier: Dossier, passage: Passage): string {
  const say = commonWords[language];
  const source = dossier.source.get(passage.source);
  const where =
    passage.paragraph === undefined ? say.parts[passage.part ?? "headline"] : say.paragraphLong(passage.paragraph);
  return source ? say.labelled(`${say.article(source.letter)}, ${where}`, source.label) : where;
}
