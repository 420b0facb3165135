import type { QuotedPassage } from "#domain/receipt.ts";
import { SpeakerChip } from "#ui/Chips.tsx";
import { usePage, useWords } from "#ui/context.tsx";
import { QuoteBlock } from "#ui/MarkedQuote.tsx";
import { Reference } from "#ui/Reference.tsx";
import { Runs } from "#ui/Runs.tsx";
import { commonWords } from "#words/common.ts";
import { formatPublished } from "#words/dates.ts";
import { inSentence } from "#words/language.ts";
import { receiptWords } from "#words/receipt.ts";

/** Address that scrolls to the quote where a browser knows text fragments; "-" would read as a separator there. */
export function fragmentLink(url: string, exact: string): string {
  const text = encodeURIComponent(exact).replaceAll("-", "%2D");
  return `${url.split("#")[0]}#:~:text=${text}`;
}

/** One quoted passage: the words, who says them, where they stand, and what the copy is. */
export function PassageQuote({ quoted }: { quoted: QuotedPassage }) {
  const { passage, source, evidence } = quoted;
  const words = useWords(receiptWords);
  const common = useWords(commonWords);
  const [language, actions] = usePage();
  const { kind, who, via } = passage.attribution;
  // Only words that someone spoke were translated there and back; the article's own are a translation.
  const isOwnVoice = kind === "reporter" || kind === "headline";
  const basis = source.published && words.published[source.published.basis];
  const date = formatPublished(language, source) ?? words.noDate;
  return (
    <div className="passage">
      <QuoteBlock passage={passage} words={evidence.words} />
      <p className="speaker aside">
        <SpeakerChip kind={kind} /> {who}
        {via && <>, {words.via(inSentence(language, via))}</>}
      </p>
      <p className="row passage-source aside">
        <Reference passage={passage} />
        <span className="copy">
          <Runs text={source.label} />, {date}
          {basis && ` (${basis})`}
          {source.seen === "publisher" && common.semicolon + words.seenAtPublisher}
          {source.seen === "copy" && common.semicolon + words.seenInCopy(source.seenAt ?? "")}
          {source.kind === "translation" && common.semicolon + (isOwnVoice ? words.translated : words.backTranslated)}
        </span>
        <button type="button" className="link-button" onClick={() => actions.openPassage(passage.id)}>
          {words.readInPlace}
        </button>
      </p>
      {source.url && passage.exact !== undefined && (
        <p>
          <a href={fragmentLink(source.url, passage.exact)} target="_blank" rel="noopener">
            {words.openArticle}
            <span className="visually-hidden"> ({common.opensNewWindow})</span>
          </a>
        </p>
      )}
    </div>
  );
}
