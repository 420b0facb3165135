import type { Passage } from "#domain/compiled.ts";
import type { Dossier } from "#domain/dossier.ts";
import { markWords } from "#domain/receipt.ts";

/** The words of a passage that carry its claims. */
export function carryingWords(dossier: Dossier, passage: Passage): string[] {
  const claims = dossier.claimsOfPassage.get(passage.id) ?? [];
  return claims.flatMap((claim) =>
    claim.evidence.flatMap((item) => (item.passage === passage.id ? (item.words ?? []) : [])),
  );
}

/** A quote, verbatim, with its carrying words marked. */
export function MarkedQuote({ exact, words }: { exact: string; words: readonly string[] | undefined }) {
  let at = 0;
  return markWords(exact, words).map(({ text, marked }) => {
    const key = at;
    at += text.length;
    return marked ? <mark key={key}>{text}</mark> : text;
  });
}
