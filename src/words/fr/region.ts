import { joinList, plural } from "#words/language.ts";
import type { en } from "#words/region.ts";
import { inWords } from "./common.ts";

function laterFr(n: number, time: string): string {
  return n <= 1
    ? `Une affirmation commence après cette ${time}, ou n’a été faite que plus tard ; elle n’est pas affichée.`
    : `${n} affirmations commencent après cette ${time}, ou n’ont été faites que plus tard ; elles ne sont pas affichées.`;
}

export const fr: typeof en = {
  title: (states, region) => `${region} : les forces étrangères dans ${inWords(states)} États`,
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
  undated: (force, day) => `${force}, à un moment antérieur au ${day}, date non précisée`,
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
