import { differenceOf, type MatrixPosition, type MatrixRow, silentLetters } from "#domain/matrix.ts";
import { countText } from "#prose/counts.ts";
import { Attribution } from "#ui/Attribution.tsx";
import { StandingChip } from "#ui/Chips.tsx";
import { useAppState, useDossier, usePage, useWords } from "#ui/context.tsx";
import { carryingWords, QuoteBlock } from "#ui/MarkedQuote.tsx";
import { Reference } from "#ui/Reference.tsx";
import { Runs } from "#ui/Runs.tsx";
import { commonWords } from "#words/common.ts";
import { viewWords } from "#words/views.ts";

function Position({ position }: { position: MatrixPosition }) {
  const words = useWords(viewWords);
  const common = useWords(commonWords);
  const [language, actions, dossier] = usePage();
  const open = useAppState((state) => state.link.claim);
  const standings = new Set(position.claims.map((claim) => claim.standing));
  standings.delete("stated");
  return (
    <li className="stance">
      <h3>
        <Runs text={position.says} />
      </h3>
      <p className="row">
        {[...standings].map((standing) => (
          <StandingChip key={standing} standing={standing} />
        ))}
        <span className="note">
          {[
            countText(language, dossier, position.supports),
            ...(position.unknownOrigins > 0 ? [words.compare.unknownIn(position.unknownOrigins)] : []),
            ...(position.byReading ? [words.compare.probably] : []),
          ].join(common.semicolon)}
        </span>
      </p>
      <ul className="stance-quotes">
        {position.supports.map(({ passage }) => (
          <li key={passage.id}>
            <QuoteBlock passage={passage} words={carryingWords(dossier, passage)} />
            <Attribution passage={passage}>
              <Reference passage={passage} />
            </Attribution>
          </li>
        ))}
      </ul>
      {position.claims.map((claim) => (
        <p key={claim.id} className="stance-claim aside">
          <button
            type="button"
            className="link-button"
            data-claim={claim.id}
            aria-pressed={open === claim.id}
            aria-label={common.labelled(words.showOnMap, claim.says)}
            onClick={() => actions.showClaim(claim.id)}
          >
            {words.showOnMap}
          </button>{" "}
          <span className="note">
            <Runs text={claim.says} />
          </span>
        </p>
      ))}
    </li>
  );
}

/** The positions on one question, side by side in the order of the file, and what could make them fit. */
export function QuestionDetails({ row }: { row: MatrixRow }) {
  const words = useWords(viewWords).compare;
  const { disagreement, positions, cells } = row;
  const common = useWords(commonWords);
  const silent = silentLetters(useDossier(), cells);
  const silentWord = useWords(viewWords).silent;
  return (
    <article className="question-details" data-disagreement={disagreement.id}>
      <p className="note">{common.disagreements[differenceOf(disagreement)]}</p>
      <ul className="stances" aria-label={words.positions}>
        {positions.map((position) => (
          <Position key={position.index} position={position} />
        ))}
      </ul>
      {disagreement.note && (
        <p className="note">
          <strong>{words.bothTrue}.</strong> <Runs text={disagreement.note} />
        </p>
      )}
      {silent.length > 0 && <p className="note">{common.labelled(silent.join(", "), silentWord)}.</p>}
    </article>
  );
}
