import { differenceOf, type MatrixPosition, type MatrixRow } from "#domain/matrix.ts";
import { Attribution } from "#ui/Attribution.tsx";
import { useActions, useAppState, useDossier, useWords } from "#ui/context.tsx";
import { carryingWords, MarkedQuote } from "#ui/MarkedQuote.tsx";
import { Reference } from "#ui/Reference.tsx";
import { StandingChip } from "#ui/StandingChip.tsx";
import { commonWords } from "#words/common.ts";
import { wordsOfLanguage } from "#words/direction.ts";
import { viewWords } from "#words/views.ts";

function Position({ position }: { position: MatrixPosition }) {
  const words = useWords(viewWords);
  const common = useWords(commonWords);
  const dossier = useDossier();
  const actions = useActions();
  const open = useAppState((state) => state.link.claim);
  const standings = new Set(position.claims.map((claim) => claim.standing));
  standings.delete("stated");
  return (
    <li className="stance">
      <h3>{position.says}</h3>
      <p className="stance-facts">
        {[...standings].map((standing) => (
          <StandingChip key={standing} standing={standing} />
        ))}
        <span className="note">
          {[
            position.origins.length > 0
              ? common.articlesAndOrigins(position.articles.length, position.origins.length)
              : common.articles(position.articles.length),
            ...(position.unknownOrigins > 0 ? [words.compare.unknownIn(position.unknownOrigins)] : []),
            ...(position.byReading ? [words.compare.probably] : []),
          ].join(common.semicolon)}
        </span>
      </p>
      <ul className="stance-quotes">
        {position.supports.map(({ passage, source }) => (
          <li key={passage.id}>
            <blockquote data-passage={passage.id} {...wordsOfLanguage(source.language)}>
              <MarkedQuote exact={passage.exact} words={carryingWords(dossier, passage)} />
            </blockquote>
            <Attribution passage={passage}>
              <Reference passage={passage} />
            </Attribution>
          </li>
        ))}
      </ul>
      {position.claims.map((claim) => (
        <p key={claim.id} className="stance-claim">
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
          <span className="note">{claim.says}</span>
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
  const silent = cells.filter((cell) => cell.entries.length === 0).map((cell) => cell.source.letter);
  const silentWord = useWords(viewWords).silent;
  return (
    <article className="question-details" data-disagreement={disagreement.id}>
      <p className="note">{common.disagreements[differenceOf(disagreement)]}</p>
      <ul className="stances" aria-label={words.positions}>
        {positions.map((position) => (
          <Position key={position.index} position={position} />
        ))}
      </ul>
      <p className="note">
        <strong>{words.bothTrue}.</strong> {disagreement.note}
      </p>
      {silent.length > 0 && <p className="note">{common.labelled(silent.join(", "), silentWord)}.</p>}
    </article>
  );
}
