import { differenceOf, silentLetters } from "#domain/matrix.ts";
import { useDossier, useWords } from "#ui/context.tsx";
import { DisagreementIcon } from "#ui/DisagreementIcon.tsx";
import { Runs } from "#ui/Runs.tsx";
import { viewWords } from "#words/views.ts";
import { CellWords, type MatrixProps } from "./MatrixTable.tsx";
import { QuestionDetails } from "./QuestionDetails.tsx";

/** The matrix where a table does not fit: one card for each question; the chosen one opens in place. */
export function MatrixCards({ rows, selected, onSelect }: MatrixProps) {
  const words = useWords(viewWords);
  const dossier = useDossier();
  return (
    <ul className="matrix-cards">
      {rows.map((row) => {
        const isOpen = row.disagreement.id === selected;
        return (
          <li key={row.disagreement.id} className="matrix-card boxed" data-disagreement={row.disagreement.id}>
            <h2>
              <button
                type="button"
                className="question"
                data-arrival={`question:${row.disagreement.id}`}
                aria-expanded={isOpen}
                onClick={() => onSelect(isOpen ? "" : row.disagreement.id)}
              >
                <DisagreementIcon kind={differenceOf(row.disagreement)} />
                <span>
                  <Runs text={row.disagreement.question} />
                </span>
              </button>
            </h2>
            {isOpen ? (
              <QuestionDetails row={row} />
            ) : (
              <dl>
                {row.cells
                  .filter((cell) => cell.entries.length > 0)
                  .map((cell) => (
                    <div key={cell.source.id}>
                      <dt>
                        <span className="letter-box">{cell.source.letter}</span>
                      </dt>
                      <dd>
                        <CellWords cell={cell} />
                      </dd>
                    </div>
                  ))}
                <SilentLine letters={silentLetters(dossier, row.cells)} word={words.silent} />
              </dl>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function SilentLine({ letters, word }: { letters: readonly string[]; word: string }) {
  if (letters.length === 0) return null;
  return (
    <div>
      <dt>
        {letters.map((letter) => (
          <span key={letter} className="letter-box">
            {letter}
          </span>
        ))}
      </dt>
      <dd className="note">{word}</dd>
    </div>
  );
}
