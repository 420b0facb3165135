import type { Claim } from "#domain/compiled.ts";
import type { Dossier } from "#domain/dossier.ts";
import { oneForEachArticle, type QuotedPassage, receiptOf } from "#domain/receipt.ts";
import { addressOf, pageLinkOf } from "#features/export/address.ts";
import { referenceText, speakerText } from "#features/export/sourcewords.ts";
import { countText } from "#prose/counts.ts";
import { useAppState, useLanguage, useWords } from "#ui/context.tsx";
import { MarkedQuote } from "#ui/MarkedQuote.tsx";
import { Runs } from "#ui/Runs.tsx";
import { commonWords } from "#words/common.ts";
import { timeOf } from "#words/dates.ts";
import { wordsOfLanguage } from "#words/direction.ts";
import { handoutWords } from "#words/handout.ts";
import { receiptWords } from "#words/receipt.ts";

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
