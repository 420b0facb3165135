import type { en } from "#words/site.ts";

export const fr: typeof en = {
  name: "Carte de situation",
  open: "ouvrir la carte complète, la liste et les sources",
  card: (title, summary) => `Carte : ${title}. ${summary}`,
};
