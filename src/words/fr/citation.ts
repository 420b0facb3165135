import type { en } from "#words/citation.ts";

export const fr: typeof en = {
  published: {
    stated: "",
    content: " (date déduite du contenu)",
    supplied: " (date fournie avec la copie)",
  },
  noDate: "[sans date]",
  noHeadline: "[titre absent de notre copie]",
  translated: " [copie traduite]",
  quotes: ["« ", " »"],
  dossier: (title, asOf) => `Cité dans « ${title} », ${asOf}.`,
};
