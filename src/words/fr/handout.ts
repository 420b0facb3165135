import type { en } from "#words/en/handout.ts";
import { plural } from "#words/language.ts";
import { fr as common } from "./common.ts";

function moreFr(time: string, claims: number, places: string): string {
  return `Aussi dans le dossier ${time} : ${plural("fr", claims, "autre affirmation", "autres affirmations")} (${places}). Le lien et le code en première page y mènent, ainsi qu’à leurs citations.`;
}

export const fr: typeof en = {
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
  sourcesSay: (articles, origins) => common.articlesAndOrigins(articles, origins),
  noClaims: { point: "Aucune source à cette date.", window: "Aucune source pour cette période." },
  noSourceLink: "Adresse web inconnue.",
  markNote: "Les citations sont textuelles. Les mots soulignés portent l’affirmation.",
};
