import type { en } from "#words/handout.ts";
import { plural } from "#words/language.ts";

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
  noClaims: { point: "Aucune source à cette date.", window: "Aucune source pour cette période." },
  noSourceLink: "Adresse web inconnue.",
  locator: "Situation de la carte",
  blankMap: "Carte muette",
  blankTask:
    "Écrivez les noms. Dessinez qui se trouve en chaque lieu au jour de la carte ci-dessus, et à quel point c’est sûr. Tracez les déplacements : trait plein pour ceux qui ont eu lieu, tirets pour ceux qui sont prévus, pointillés quand ce n’est pas sûr.",
  questions: {
    title: "Questions",
    maps: "Comparez les deux cartes. Que montrent-elles de différent ? Quelle source le dit ?",
    differ: "Les sources divergent. Que dit chacune, et qui parle ?",
    speakers:
      "Choisissez trois citations. Qui parle : un responsable nommé, un responsable non nommé, ou le journaliste ? À quel point est-ce sûr ?",
    gaps: "Que ne dit aucune source ? Quelle source chercheriez-vous, et que devrait-elle montrer ?",
  },
  markNote: "Les citations sont textuelles. Les mots soulignés portent l’affirmation.",
};
