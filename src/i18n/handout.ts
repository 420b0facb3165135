import { commonWords } from "./common.ts";
import { plural } from "./language.ts";
import { wordsIn } from "./typeset.ts";

/** On a date, and in a stretch of time. */
type ByMoment<Value> = Readonly<Record<"point" | "window", Value>>;

type HandoutWords = {
  title: string;
  steps: (n: number) => string;
  step: (n: number, of: number) => string;
  claims: string;
  claimsAt: (place: string) => string;
  otherClaims: ByMoment<string>;
  unknowns: string;
  sources: string;
  legend: string;
  who: string;
  linkTo: string;
  scan: string;
  also: string;
  elsewhere: string;
  more: ByMoment<(claims: number, places: string) => string>;
  via: (who: string) => string;
  qualifies: string;
  contradicts: string;
  sourcesSay: (articles: number, origins: number) => string;
  noClaims: ByMoment<string>;
  noSourceLink: string;
  markNote: string;
};

function moreEn(time: string, claims: number, places: string): string {
  return `Also in the dossier for ${time}: ${plural("en", claims, "more claim", "more claims")} (${places}). The link and the code on the first page lead to them and their quotes.`;
}

function moreFr(time: string, claims: number, places: string): string {
  return `Aussi dans le dossier ${time} : ${plural("fr", claims, "autre affirmation", "autres affirmations")} (${places}). Le lien et le code en première page y mènent, ainsi qu’à leurs citations.`;
}

const en: HandoutWords = {
  title: "Handout",
  steps: (n) => plural("en", n, "step", "steps"),
  step: (n, of) => `Step ${n} of ${of}`,
  claims: "What the sources say",
  claimsAt: (place) => `Claims: ${place}`,
  otherClaims: { point: "Other claims for this date", window: "Other claims for this stretch of time" },
  unknowns: "What no source says",
  sources: "Sources",
  legend: "Legend",
  who: "Who is where",
  linkTo: "This view on the web:",
  scan: "QR code of this view’s address",
  also: "Also",
  elsewhere: "elsewhere",
  more: {
    point: (...more) => moreEn("this date", ...more),
    window: (...more) => moreEn("this stretch of time", ...more),
  },
  via: (who) => `via ${who}`,
  qualifies: "qualifies",
  contradicts: "contradicts",
  sourcesSay: (articles, origins) => commonWords.en.articlesAndOrigins(articles, origins),
  noClaims: { point: "No source for this date.", window: "No source for this stretch of time." },
  noSourceLink: "Web address not known.",
  markNote: "Quotes are verbatim. Underlined words carry the statement.",
};

const fr: HandoutWords = {
  title: "Document",
  steps: (n) => plural("fr", n, "étape", "étapes"),
  step: (n, of) => `Étape ${n} sur ${of}`,
  claims: "Ce que disent les sources",
  claimsAt: (place) => `Affirmations : ${place}`,
  otherClaims: { point: "Autres affirmations à cette date", window: "Autres affirmations pour cette période" },
  unknowns: "Ce qu’aucune source ne dit",
  sources: "Sources",
  legend: "Légende",
  who: "Qui est où",
  linkTo: "Cette vue sur le web :",
  scan: "Code QR de l’adresse de cette vue",
  also: "Aussi",
  elsewhere: "ailleurs",
  more: {
    point: (...more) => moreFr("à cette date", ...more),
    window: (...more) => moreFr("pour cette période", ...more),
  },
  via: (who) => `par ${who}`,
  qualifies: "nuance",
  contradicts: "contredit",
  sourcesSay: (articles, origins) => commonWords.fr.articlesAndOrigins(articles, origins),
  noClaims: { point: "Aucune source à cette date.", window: "Aucune source pour cette période." },
  noSourceLink: "Adresse web inconnue.",
  markNote: "Les citations sont textuelles. Les mots soulignés portent l’affirmation.",
};

/** Words of what goes on paper. */
export const handoutWords = wordsIn<HandoutWords>({ en, fr });
