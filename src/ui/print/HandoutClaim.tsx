import type { Claim } from "#domain/compiled.ts";
import type { Dossier } from "#domain/dossier.ts";
import { markWords, type QuotedPassage, receiptOf } from "#domain/receipt.ts";
import { commonWords, formatQuantity, formatUnit } from "#i18n/common.ts";
import { formatEdtf } from "#i18n/dates.ts";
import { detailsWords } from "#i18n/details.ts";
import { exportWords } from "#i18n/export.ts";
import { useLanguage, useWords } from "#ui/context.tsx";

function Quote({ quoted, role }: { quoted: QuotedPassage; role?: string }) {
  const common = useWords(commonWords);
  const { handout: words } = useWords(exportWords);
  const { passage, source, evidence } = quoted;
  const { kind, who, via } = passage.attribution;
  const place =
    passage.paragraph === undefined ? common.parts[passage.part ?? "headline"] : common.paragraph(passage.paragraph);
  let at = 0;
  return (
    <li>
      {role && <b>{role}: </b>}
      <q lang={source.language}>
        {markWords(passage.exact, evidence.words).map(({ text, marked }) => {
          at += text.length;
          return marked ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>;
        })}
      </q>{" "}
      <span className="handout-ref">
        [{source.letter}] {place}
      </span>{" "}
      <span className="handout-who">
        {common.attributions[kind]}: {who}
        {via && `, ${words.via(via)}`}
      </span>
    </li>
  );
}

/** A claim with all its quotes: kept on one page. */
export function HandoutClaim({ claim, dossier }: { claim: Claim; dossier: Dossier }) {
  const common = useWords(commonWords);
  const { handout: words } = useWords(exportWords);
  const { receipt: details } = useWords(detailsWords);
  const language = useLanguage();
  const receipt = receiptOf(dossier, claim);
  const { strength, when } = claim;
  const number = strength ? formatQuantity(language, strength) : null;
  const count = strength?.max ?? strength?.min;
  const counted =
    receipt.origins.length === 0
      ? `${common.articles(receipt.articles.length)}, ${common.originUnknown}`
      : words.sourcesSay(receipt.articles.length, receipt.origins.length);
  return (
    <section className="handout-claim">
      <h4>{claim.says}</h4>
      <p className="handout-facts">
        <span>
          {words.standing}: {common.standings[claim.standing]}
        </span>
        <span>
          {words.when}: {formatEdtf(language, when.edtf)} ({details.basis[when.basis]})
        </span>
        {strength && number !== null && (
          <span>
            {details.strength}: {number} {count === undefined ? "" : formatUnit(language, strength.unit, count)}
          </span>
        )}
        <span>{counted}</span>
      </p>
      <ul>
        {receipt.supports.map((quoted) => (
          <Quote key={quoted.passage.id} quoted={quoted} />
        ))}
        {receipt.qualifies.map((quoted) => (
          <Quote key={quoted.passage.id} quoted={quoted} role={words.qualifies} />
        ))}
        {receipt.contradicts.map((quoted) => (
          <Quote key={quoted.passage.id} quoted={quoted} role={words.contradicts} />
        ))}
      </ul>
    </section>
  );
}
