import { plural } from "#words/language.ts";
import type { en } from "#words/region.ts";
import { inWords } from "./common.ts";

function laterFr(n: number, time: string): string {
  return n <= 1
    ? `Une affirmation commence après cette ${time}, ou n’a été faite que plus tard ; elle n’est pas affichée.`
    : `${n} affirmations commencent après cette ${time}, ou n’ont été faites que plus tard ; elles ne sont pas affichées.`;
}

export const fr: typeof en = {
  title: (states, region) => `${region} : les forces étrangères dans ${inWords(states)} États`,
  silent: "Rien n’est dit",
  blank: "Rien n’est dit : les articles se taisent. Cela ne veut pas dire que rien ne s’est passé.",
  later: { point: (n) => laterFr(n, "date"), window: (n) => laterFr(n, "période") },
  disagreements: "Là où les articles divergent",
  moreWording: (n) => plural("fr", n, "autre point où ils divergent", "autres points où ils divergent"),
  compare: "Comparer",
  means: (region) => `Ce que « ${region} » désigne ici`,
  from: "Source :",
};
