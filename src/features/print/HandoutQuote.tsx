import type { QuotedPassage } from "#domain/receipt.ts";
import { addressOf, pageLinkOf } from "#features/export/address.ts";
import { referenceText, speakerText } from "#features/export/sourcewords.ts";
import { useAppState, useLanguage, useWords } from "#ui/context.tsx";
import { MarkedQuote } from "#ui/MarkedQuote.tsx";
import { commonWords } from "#words/common.ts";
import { wordsOfLanguage } from "#words/direction.ts";
import { handoutWords } from "#words/handout.ts";

/** Where a quote stands, as a link to it in its article: live in a PDF. */
export function HandoutReference({ quoted: { passage, source } }: { quoted: QuotedPassage }) {
  const language = useLanguage();
  const page = pageLinkOf(useAppState((state) => state.link));
  const address = addressOf({ ...page, view: "sources", source: source.id, passage: passage.id });
  return (
    <a className="handout-ref" href={address}>
      {referenceText(language, source, passage)}
    </a>
  );
}

/** A quote with the words that carry its claim, where it stands, and who speaks. */
export function HandoutQuote({ quoted }: { quoted: QuotedPassage }) {
  const language = useLanguage();
  const common = useWords(commonWords);
  const words = useWords(handoutWords);
  const { passage, source, evidence } = quoted;
  return (
    <li>
      {evidence.role !== "supports" && <b>{common.labelled(words[evidence.role], "")}</b>}
      {passage.exact === undefined ? (
        <span className="reported">{common.labelled(common.reported, passage.reported ?? "")}</span>
      ) : (
        <q {...wordsOfLanguage(source.language)}>
          <MarkedQuote exact={passage.exact} words={evidence.words} />
        </q>
      )}{" "}
      <HandoutReference quoted={quoted} /> <span className="handout-who">{speakerText(language, passage)}</span>
    </li>
  );
}
