import type { Source } from "#domain/compiled.ts";
import { type Receipt, wordsOf } from "#domain/receipt.ts";
import { citationWords } from "#words/citation.ts";
import { commonWords, placeInArticle } from "#words/common.ts";
import { formatPublished } from "#words/dates.ts";
import { type Language, uncapital } from "#words/language.ts";

function quoted(language: Language, text: string): string {
  return citationWords[language].quotes.join(text);
}

function sourceText(language: Language, source: Source): string {
  const say = citationWords[language];
  const published = formatPublished(language, source);
  const date = published && source.published ? `${published}${say.published[source.published.basis]}` : say.noDate;
  return [
    `${source.publisher ?? source.label}.`,
    ...(source.byline ? [`${source.byline}.`] : []),
    `${source.headline ? quoted(language, source.headline) : say.noHeadline}${source.kind === "translation" ? say.translated : ""},`,
    date,
  ].join(" ");
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
  const say = citationWords[language];
  const common = commonWords[language];
  const lines = receipt.supports.map(({ passage, source }) => {
    const url = source.url ? ` ${source.url}` : "";
    const words = passage.exact === undefined ? wordsOf(passage) : quoted(language, passage.exact);
    // Beside what is set in the reader's language: a quote keeps its own spaces.
    const place = common.labelled(placeInArticle(common, passage), "");
    return `${sourceText(language, source)}, ${place}${words}.${url}`;
  });
  return [receipt.claim.says, ...lines, `${say.dossier(about.title, uncapital(about.moment))} ${about.address}`].join(
    "\n",
  );
}
