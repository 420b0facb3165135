import type { Passage, Source } from "#domain/compiled.ts";
import { commonWords, placeInArticle } from "#words/common.ts";
import { formatEdtf } from "#words/dates.ts";
import { handoutWords } from "#words/handout.ts";
import type { Language } from "#words/language.ts";
import { receiptWords } from "#words/receipt.ts";
import { stopped, webAddress } from "./plain.ts";

/** Where a quote stands: "[C] ¶9", "[B] headline". */
export function referenceText(language: Language, { letter }: Pick<Source, "letter">, passage: Passage): string {
  return `[${letter}] ${placeInArticle(commonWords[language], passage)}`.trim();
}

/** Whose words a passage gives: "Unnamed official: a US official, via Reuters". */
export function speakerText(language: Language, { attribution: { kind, who, via } }: Passage): string {
  const { labelled } = commonWords[language];
  return labelled(receiptWords[language].attributions[kind], via ? `${who}, ${handoutWords[language].via(via)}` : who);
}

/** An article as a list of sources names it. `headline` and `rest` end with a full stop; `url` is null where none is known. */
export type SourceWords = { headline: string; isTitle: boolean; rest: string; url: string | null };

export function sourceWords(language: Language, source: Source): SourceWords {
  const common = commonWords[language];
  const details = receiptWords[language];
  const { headline, byline, published, kind, note } = source;
  const url = webAddress(source.url);
  const basis = published && details.published[published.basis];
  const date = published ? `${formatEdtf(language, published.edtf)}${basis ? ` (${basis})` : ""}` : details.noDate;
  const rest = [byline, date, details.sourceKinds[kind]].filter(Boolean).map((part) => stopped(String(part)));
  const end = note ?? (url ? "" : handoutWords[language].noSourceLink);
  return {
    headline: stopped(headline ?? common.headlineMissing),
    isTitle: headline !== undefined,
    rest: [...rest, end].filter(Boolean).join(" "),
    url,
  };
}
