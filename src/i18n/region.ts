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

/** How a force stands in a country, as the region view marks it; `government` and `hidden` are no states of a force. */
export type RegionForm =
  | "government"
  | "here"
  | "possible"
  | "inferred"
  | "past"
  | "told"
  | "gone"
  | "asked"
  | "hidden";
/** States of a force that a sentence over several countries can name. */
export type ForceForm = Exclude<RegionForm, "government" | "hidden">;

type RegionWords = {
  title: (states: number, region: string) => string;
  state: string;
  caption: (moment: string) => string;
  /** Each says where: "present in Niger and Chad". */
  forms: Record<ForceForm, (states: string) => string>;
  sentence: (force: string, parts: readonly { form: ForceForm; states: readonly string[] }[]) => string;
  /** No article says so: by a date, or by the end of a stretch of time. */
  nothing: { point: string; window: string };
  hidden: (forces: readonly string[]) => string;
  blank: string;
  later: { point: (n: number) => string; window: (n: number) => string };
  disagreements: string;
  moreWording: (n: number) => string;
  compare: string;
  means: (region: string) => string;
  from: string;
};

function laterEn(n: number, time: string): string {
  return n === 1
    ? `One statement begins after ${time}, or was first made later, and is not shown.`
    : `${n} statements begin after ${time}, or were first made later, and are not shown.`;
}

const en: RegionWords = {
  title: (states, region) => `Foreign forces in ${inWords("en", states)} ${region} states`,
  state: "State",
  caption: (moment) => `What the articles say of each state: ${moment}`,
  forms: {
    here: (states) => `in ${states}`,
    possible: (states) => `possibly in ${states}`,
    inferred: (states) => `in ${states} by inference`,
    past: (states) => `on record only earlier in ${states}`,
    told: (states) => `told to leave ${states}`,
    gone: (states) => `gone from ${states}`,
    asked: (states) => `only planned or asked for in ${states}`,
  },
  sentence: (force, parts) =>
    `${force}: ${parts.map(({ form, states }) => en.forms[form](joinList("en", states))).join("; ")}.`,
  nothing: {
    point: "No article says that a foreign force was in these states by this date.",
    window: "No article says that a foreign force was in these states in this stretch of time.",
  },
  hidden: (forces) => `Hidden by your filter: ${joinList("en", forces)}.`,
  blank: "Blank: the articles say nothing. It does not mean that nothing happened.",
  later: { point: (n) => laterEn(n, "this date"), window: (n) => laterEn(n, "this stretch of time") },
  disagreements: "Where the articles differ",
  moreWording: (n) => plural("en", n, "more point where they differ", "more points where they differ"),
  compare: "Compare",
  means: (region) => `What “${region}” means here`,
  from: "Source:",
};

function laterFr(n: number, time: string): string {
  return n <= 1
    ? `Une affirmation commence après cette ${time}, ou n’a été faite que plus tard ; elle n’est pas affichée.`
    : `${n} affirmations commencent après cette ${time}, ou n’ont été faites que plus tard ; elles ne sont pas affichées.`;
}

const fr: RegionWords = {
  title: (states, region) => `${region} : les forces étrangères dans ${inWords("fr", states)} États`,
  state: "État",
  caption: (moment) => `Ce que disent les articles de chaque État : ${moment}`,
  forms: {
    here: (states) => `présence (${states})`,
    possible: (states) => `présence possible (${states})`,
    inferred: (states) => `présence déduite (${states})`,
    past: (states) => `présence antérieure (${states})`,
    told: (states) => `départ demandé (${states})`,
    gone: (states) => `parties (${states})`,
    asked: (states) => `seulement prévues ou demandées (${states})`,
  },
  sentence: (force, parts) =>
    `${force} : ${parts.map(({ form, states }) => fr.forms[form](joinList("fr", states))).join(", ")}.`,
  nothing: {
    point: "Aucun article ne signale de force étrangère dans ces États à cette date.",
    window: "Aucun article ne signale de force étrangère dans ces États pendant cette période.",
  },
  hidden: (forces) => `Masqué par votre filtre : ${joinList("fr", forces)}.`,
  blank: "Case vide : les articles n’en disent rien. Cela ne veut pas dire que rien ne s’est passé.",
  later: { point: (n) => laterFr(n, "date"), window: (n) => laterFr(n, "période") },
  disagreements: "Là où les articles divergent",
  moreWording: (n) => plural("fr", n, "autre point où ils divergent", "autres points où ils divergent"),
  compare: "Comparer",
  means: (region) => `Ce que « ${region} » désigne ici`,
  from: "Source :",
};

/** Words of the region view beside its map. */
export const regionWords = wordsIn<RegionWords>({ en, fr });
