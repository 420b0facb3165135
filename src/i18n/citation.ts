import type { Passage, Source } from "#domain/compiled.ts";
import type { Receipt } from "#domain/receipt.ts";
import { commonWords } from "./common.ts";
import { formatEdtf } from "./dates.ts";
import type { Language, Words } from "./language.ts";

type CitationWords = {
  published: Record<"stated" | "content" | "supplied", string>;
  noDate: string;
  noHeadline: string;
  translated: string;
  quoted: (place: string, quote: string) => string;
  dossier: (title: string, asOf: string) => string;
};

const words: Words<CitationWords> = {
  en: {
    published: { stated: "", content: " (date inferred from content)", supplied: " (date supplied with the copy)" },
    noDate: "[no date]",
    noHeadline: "[headline not in our copy]",
    translated: " [translated copy]",
    quoted: (place, quote) => `${place}: “${quote}”`,
    dossier: (title, asOf) => `Cited in “${title},” ${asOf}.`,
  },
  fr: {
    published: {
      stated: "",
      content: " (date déduite du contenu)",
      supplied: " (date fournie avec la copie)",
    },
    noDate: "[sans date]",
    noHeadline: "[titre absent de notre copie]",
    translated: " [copie traduite]",
    quoted: (place, quote) => `${place} : « ${quote} »`,
    dossier: (title, asOf) => `Cité dans « ${title} », ${asOf}.`,
  },
};

function sourceText(language: Language, source: Source): string {
  const say = words[language];
  const quote = (text: string) => (language === "fr" ? `« ${text} »` : `“${text}”`);
  const date = source.published
    ? `${formatEdtf(language, source.published.edtf)}${say.published[source.published.basis]}`
    : say.noDate;
  return [
    `${source.publisher ?? source.label}.`,
    ...(source.byline ? [`${source.byline}.`] : []),
    `${source.headline ? quote(source.headline) : say.noHeadline}${source.kind === "translation" ? say.translated : ""},`,
    date,
  ].join(" ");
}

function placeText(language: Language, passage: Passage): string {
  const common = commonWords[language];
  return passage.paragraph === undefined
    ? common.parts[passage.part ?? "headline"]
    : common.paragraph(passage.paragraph);
}

/**
 * A claim with its supporting passages as plain text to paste: who published what when, where in it, the quoted words,
 * and the dossier with its date and link. What a source does not give is named as missing, never filled in.
 *
 * @param about title of the dossier, the moment in words ("As of 2 May 2024") and the claim's address
 */
export function citationOf(
  language: Language,
  receipt: Receipt,
  about: { title: string; moment: string; address: string },
): string {
  const say = words[language];
  const lines = receipt.supports.map(({ passage, source }) => {
    const url = source.url ? ` ${source.url}` : "";
    return `${sourceText(language, source)}, ${say.quoted(placeText(language, passage), passage.exact)}.${url}`;
  });
  const moment = about.moment.charAt(0).toLowerCase() + about.moment.slice(1);
  return [receipt.claim.says, ...lines, `${say.dossier(about.title, moment)} ${about.address}`].join("\n");
}
