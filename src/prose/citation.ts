import type { Passage, Source } from "#domain/compiled.ts";
import type { Receipt } from "#domain/receipt.ts";
import { commonWords } from "#words/common.ts";
import { formatPublished } from "#words/dates.ts";
import type { Language } from "#words/language.ts";
import { wordsIn } from "#words/typeset.ts";

type CitationWords = {
  published: Record<"stated" | "content" | "supplied", string>;
  noDate: string;
  noHeadline: string;
  translated: string;
  /** Before and after the words quoted, which stay as they were printed. */
  quotes: readonly [before: string, after: string];
  dossier: (title: string, asOf: string) => string;
};

const words = wordsIn<CitationWords>({
  en: {
    published: { stated: "", content: " (date inferred from content)", supplied: " (date supplied with the copy)" },
    noDate: "[no date]",
    noHeadline: "[headline not in our copy]",
    translated: " [translated copy]",
    quotes: ["“", "”"],
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
    quotes: ["« ", " »"],
    dossier: (title, asOf) => `Cité dans « ${title} », ${asOf}.`,
  },
});

function quoted(language: Language, text: string): string {
  return words[language].quotes.join(text);
}

function sourceText(language: Language, source: Source): string {
  const say = words[language];
  const published = formatPublished(language, source);
  const date = published && source.published ? `${published}${say.published[source.published.basis]}` : say.noDate;
  return [
    `${source.publisher ?? source.label}.`,
    ...(source.byline ? [`${source.byline}.`] : []),
    `${source.headline ? quoted(language, source.headline) : say.noHeadline}${source.kind === "translation" ? say.translated : ""},`,
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
  const common = commonWords[language];
  const lines = receipt.supports.map(({ passage, source }) => {
    const url = source.url ? ` ${source.url}` : "";
    const words = quoted(language, passage.exact);
    return `${sourceText(language, source)}, ${common.labelled(placeText(language, passage), words)}.${url}`;
  });
  const moment = about.moment.charAt(0).toLowerCase() + about.moment.slice(1);
  return [receipt.claim.says, ...lines, `${say.dossier(about.title, moment)} ${about.address}`].join("\n");
}
