import "#ui/panels.css";
import "./receipt.css";
import { isOfDefault } from "#domain/collections.ts";
import type { Claim } from "#domain/compiled.ts";
import { leadingFirst, originLetters } from "#domain/evidence.ts";
import { type QuotedPassage, type Receipt as ReceiptData, receiptOf } from "#domain/receipt.ts";
import type { Unit } from "#domain/vocabulary.ts";
import { countText } from "#prose/counts.ts";
import { StandingChip } from "#ui/Chips.tsx";
import { useAppState, useDossier, useLanguage, usePage, useWords } from "#ui/context.tsx";
import { useHover } from "#ui/hooks/useHover.ts";
import { Runs } from "#ui/Runs.tsx";
import { commonWords, formatAmount } from "#words/common.ts";
import { isUndated, timeOf } from "#words/dates.ts";
import type { Measure } from "#words/details.ts";
import { receiptWords } from "#words/receipt.ts";
import { PassageQuote } from "./PassageQuote.tsx";
import { ReceiptActions } from "./ReceiptActions.tsx";

/** "3 articles, 1 origin": articles are not witnesses, so the origins are counted and named. */
function Origins({ receipt, open }: { receipt: ReceiptData; open: boolean }) {
  const words = useWords(receiptWords);
  const common = useWords(commonWords);
  const dossier = useDossier();
  const rows = originLetters(dossier, receipt);
  const count = countText(useLanguage(), dossier, receipt.supports);
  return (
    <details className="origins" open={open}>
      <summary>{count}</summary>
      <ul>
        {rows.map(({ id, name, note, known, letters }) => (
          <li key={id}>
            {common.labelled(
              known ? name : words.unknownOrigin,
              letters.map(({ letter, sure }) => (sure ? letter : words.probably(letter))).join(", "),
            )}
            {note && <span className="note"> {note}</span>}
          </li>
        ))}
      </ul>
      {receipt.byReading && <p className="note">{words.ourReading}</p>}
      {receipt.maybeSame && <p className="note">{words.maybeSame}</p>}
    </details>
  );
}

type Props = {
  claim: Claim;
  /** Level of its heading under the panel's. */
  level: 2 | 3 | 4;
  /** Everything open: the receipt that the link names. */
  open?: boolean;
};

function When({ claim }: { claim: Claim }) {
  const words = useWords(receiptWords);
  const common = useWords(commonWords);
  const language = useLanguage();
  const { edtf, basis, note } = claim.when;
  const hasNoStart = claim.kind === "presence" && edtf.startsWith("/");
  const text = (
    <>
      <b>{words.when}</b>{" "}
      {isUndated(claim)
        ? words.undated
        : `${timeOf(language, claim)}${hasNoStart ? common.semicolon + common.startNotStated : ""} (${words.basis[basis]})`}
    </>
  );
  if (!note) return <p className="when">{text}</p>;
  return (
    <details className="when">
      <summary>{text}</summary>
      <p>{note}</p>
    </details>
  );
}

const measures: Partial<Record<Unit, Measure>> = {
  usd: "money",
  miles: "distance",
  kilometres: "distance",
  weeks: "time",
  years: "time",
};

function HowMuch({ claim, isQuoted }: { claim: Claim; isQuoted: boolean }) {
  const words = useWords(receiptWords);
  const common = useWords(commonWords);
  const language = useLanguage();
  if (!claim.strength) return null;
  const { strength } = claim;
  const amount = formatAmount(language, strength);
  if (amount === null) return null;
  const isShare = (strength.max ?? strength.min) === undefined;
  const notes = [strength.counted, isShare ? words.share : "", isQuoted ? "" : common.figureAsReported].filter(Boolean);
  return (
    <p className="strength">
      <b>{words.strength[measures[strength.unit] ?? "people"]}</b> {amount}{" "}
      {notes.length > 0 && `(${notes.join(common.semicolon)})`}
    </p>
  );
}

function Role({ title, passages, open }: { title: string; passages: readonly QuotedPassage[]; open: boolean }) {
  if (passages.length === 0) return null;
  const quotes = passages.map((quoted) => <PassageQuote key={quoted.passage.id} quoted={quoted} />);
  const letters = [...new Set(passages.map(({ source }) => source.letter))].join(", ");
  return (
    <details className="role" open={open}>
      <summary>
        {title} {letters}
      </summary>
      {quotes}
    </details>
  );
}

function Quotes({ receipt, open }: { receipt: ReceiptData; open: boolean }) {
  const words = useWords(receiptWords);
  const [lead, ...rest] = leadingFirst(receipt);
  if (!lead) return null;
  return (
    <>
      <PassageQuote quoted={lead} />
      {open && rest.map((quoted) => <PassageQuote key={quoted.passage.id} quoted={quoted} />)}
      {!open && rest.length > 0 && (
        <details className="role">
          <summary>{words.morePassages(rest.length)}</summary>
          {rest.map((quoted) => (
            <PassageQuote key={quoted.passage.id} quoted={quoted} />
          ))}
        </details>
      )}
      <Role title={words.contradictedBy} passages={receipt.contradicts} open />
      <Role title={words.qualifiedBy} passages={receipt.qualifies} open={open} />
    </>
  );
}

/** That the sentence has words of articles that the reader leaves out, or is not in any article's words. */
function Wording({ claim }: { claim: Claim }) {
  const words = useWords(receiptWords);
  const whole = useAppState(({ dossier }) => dossier?.claim.get(claim.id)?.evidence.length ?? 0);
  const isPart = claim.evidence.length < whole;
  return (
    <>
      {isPart && <p className="note">{words.laterWords}</p>}
      {claim.basis === "reading" && <p className="note">{words.readingOnly}</p>}
    </>
  );
}

/** What stands behind one claim: quotes, speakers, articles, origins, and what qualifies or contradicts it. */
export function Receipt({ claim, level, open = false }: Props) {
  const words = useWords(receiptWords);
  const [, actions, dossier] = usePage();
  const hover = useHover();
  const isLit = useAppState(
    (state) => state.hovered.includes(claim.id) || (state.link.highlight?.includes(claim.id) ?? false),
  );
  const receipt = receiptOf(dossier, claim);
  const hasLink = [...receipt.supports, ...receipt.qualifies, ...receipt.contradicts].some(({ source }) => source.url);
  const Heading = `h${level}` as const;
  const heading = `receipt-${claim.id}`;
  return (
    <article
      className={`receipt boxed${open ? " open" : ""}${isLit ? " lit" : ""}`}
      data-claim={claim.id}
      aria-labelledby={heading}
      {...hover([claim.id])}
    >
      <Heading id={heading}>
        <Runs text={claim.says} />
      </Heading>
      {claim.standing !== "stated" && (
        <p>
          <StandingChip standing={claim.standing} />
        </p>
      )}
      <Wording claim={claim} />
      <Quotes receipt={receipt} open={open} />
      <div className="receipt-facts aside">
        <Origins receipt={receipt} open={open} />
        <When claim={claim} />
        <HowMuch claim={claim} isQuoted={receipt.supports.some(({ passage }) => passage.exact !== undefined)} />
      </div>
      {receipt.disagreements.length > 0 && (
        <p className="related aside">
          <b>{words.relatedDifferences}</b>{" "}
          {receipt.disagreements.map((item) => (
            <button
              key={item.id}
              type="button"
              className="link-button"
              data-disagreement={item.id}
              onClick={() => actions.compare(item.id)}
            >
              <Runs text={item.question} />
            </button>
          ))}
        </p>
      )}
      {!hasLink && receipt.articles.some((article) => isOfDefault(dossier, article)) && (
        <p className="note">{words.noLink}</p>
      )}
      <ReceiptActions receipt={receipt} />
    </article>
  );
}
