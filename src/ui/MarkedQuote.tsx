import type { Passage } from "#domain/compiled.ts";
import type { Dossier } from "#domain/dossier.ts";
import { markWords } from "#domain/receipt.ts";
import { useDossier, useWords } from "#ui/context.tsx";
import { commonWords } from "#words/common.ts";
import { wordsOfLanguage } from "#words/direction.ts";

/** The words of a passage that carry its claims. */
export function carryingWords(dossier: Dossier, passage: Passage): string[] {
  const claims = dossier.claimsOfPassage.get(passage.id) ?? [];
  return claims.flatMap((claim) =>
    claim.evidence.flatMap((item) => (item.passage === passage.id ? (item.words ?? []) : [])),
  );
}

export function MarkedQuote({ exact, words }: { exact: string; words: readonly string[] | undefined }) {
  let at = 0;
  return markWords(exact, words).map(({ text, marked }) => {
    const key = at;
    at += text.length;
    return marked ? <mark key={key}>{text}</mark> : text;
  });
}

type BlockProps = { passage: Passage; words: readonly string[] | undefined; className?: string };

/** What a passage says, as a block: its words as a quotation, or what it reports, in ours and marked so. */
export function QuoteBlock({ passage, words, className }: BlockProps) {
  const common = useWords(commonWords);
  const language = useDossier().source.get(passage.source)?.language;
  const { id, exact, reported } = passage;
  if (exact === undefined)
    return (
      <p className={className ? `reported ${className}` : "reported"} data-passage={id}>
        {common.labelled(common.reported, reported ?? "")}
      </p>
    );
  return (
    <blockquote className={className} data-passage={id} {...wordsOfLanguage(language)}>
      “<MarkedQuote exact={exact} words={words} />”
    </blockquote>
  );
}
