import type { Claim } from "#domain/compiled.ts";
import type { Dossier } from "#domain/dossier.ts";
import { oneForEachArticle, type QuotedPassage, receiptOf } from "#domain/receipt.ts";
import { referenceText } from "#features/export/sourcewords.ts";
import { countText } from "#prose/counts.ts";
import { useLanguage, useWords } from "#ui/context.tsx";
import { Runs } from "#ui/Runs.tsx";
import { commonWords } from "#words/common.ts";
import { timeOf } from "#words/dates.ts";
import { handoutWords } from "#words/handout.ts";
import { receiptWords } from "#words/receipt.ts";
import { HandoutQuote } from "./HandoutQuote.tsx";

/** Supporting quotes on paper; further passages are named by letter and paragraph. */
const QUOTES = 2;

/** The first quotes from different articles, then others, in the order of the receipt. */
function chosen(supports: readonly QuotedPassage[]): QuotedPassage[] {
  const firsts = oneForEachArticle(supports);
  return [...firsts, ...supports.filter((quoted) => !firsts.includes(quoted))].slice(0, QUOTES);
}

type Props = { claim: Claim; dossier: Dossier /** On this handout. */; number: number };

/** A claim with its number, how it stands, and what it rests on: kept on one page. */
export function HandoutClaim({ claim, dossier, number }: Props) {
  const common = useWords(commonWords);
  const words = useWords(handoutWords);
  const details = useWords(receiptWords);
  const language = useLanguage();
  const { supports, qualifies, contradicts } = receiptOf(dossier, claim);
  const { when } = claim;
  const counted = countText(language, dossier, supports);
  const quoted = chosen(supports);
  const rest = supports.filter((support) => !quoted.includes(support));
  return (
    <section className="handout-claim">
      <h4>
        {number}. <Runs text={claim.says} />
      </h4>
      <p className="handout-facts">
        <span>{common.standings[claim.standing]}</span>
        <span>
          {timeOf(language, claim)} ({details.basis[when.basis]})
        </span>
        <span>{counted}</span>
      </p>
      <ul>
        {[...quoted, ...qualifies, ...contradicts].map((item) => (
          <HandoutQuote key={`${item.evidence.role} ${item.passage.id}`} quoted={item} />
        ))}
      </ul>
      {rest.length > 0 && (
        <p className="handout-facts rest">
          {words.also} {rest.map(({ passage, source }) => referenceText(language, source, passage)).join(", ")}
        </p>
      )}
    </section>
  );
}
