import { useEffect, useRef } from "react";
import { differenceOf, type MatrixCell, type MatrixRow } from "#domain/matrix.ts";
import { usePage, useWords } from "#ui/context.tsx";
import { DisagreementIcon } from "#ui/DisagreementIcon.tsx";
import { References } from "#ui/References.tsx";
import { Runs } from "#ui/Runs.tsx";
import { sourceName } from "#words/common.ts";
import { viewWords } from "#words/views.ts";

export type MatrixProps = { rows: readonly MatrixRow[]; selected: string; onSelect: (id: string) => void };

/** What one source says: its position in few words and the paragraphs; nothing visible when it is silent. */
export function CellWords({ cell }: { cell: MatrixCell }) {
  const words = useWords(viewWords);
  if (cell.entries.length === 0) return <span className="visually-hidden">{words.silent}</span>;
  return cell.entries.map(({ position, passages }) => (
    <p key={position.index} className="cell-entry">
      {position.short} <References passages={passages} />
    </p>
  ));
}

/** The matrix as a table: a row for each question, a column for each source. */
export function MatrixTable({ rows, selected, onSelect }: MatrixProps) {
  const words = useWords(viewWords).compare;
  const [language, actions, dossier] = usePage();
  const body = useRef<HTMLTableSectionElement>(null);
  useEffect(() => {
    // A click anywhere in a row chooses it; the question's button is the way for keys, so the row itself is no control.
    const element = body.current;
    const choose = (event: MouseEvent) => {
      if (!(event.target instanceof Element) || event.target.closest("button")) return;
      const row = event.target.closest("tr");
      const id = row?.dataset.disagreement;
      if (id) onSelect(id);
    };
    element?.addEventListener("click", choose);
    return () => element?.removeEventListener("click", choose);
  }, [onSelect]);
  return (
    <table className="matrix">
      <caption className="visually-hidden">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="question-column">
            {words.question}
          </th>
          {dossier.sources.map((source) => (
            <th key={source.id} scope="col">
              <button
                type="button"
                className="matrix-source aside"
                data-source={source.id}
                title={sourceName(language, dossier, source)}
                onClick={() => actions.openSource(source.id)}
              >
                <span className="letter-box">{source.letter}</span>{" "}
                <span>
                  <Runs text={source.label} />
                </span>
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        {rows.map(({ disagreement, cells }) => (
          <tr
            key={disagreement.id}
            data-disagreement={disagreement.id}
            className={disagreement.id === selected ? "selected" : undefined}
          >
            <th scope="row" className="question-column">
              <button
                type="button"
                className="question"
                aria-pressed={disagreement.id === selected}
                title={disagreement.question}
                onClick={() => onSelect(disagreement.id)}
              >
                <DisagreementIcon kind={differenceOf(disagreement)} />
                <span>
                  <Runs text={disagreement.question} />
                </span>
              </button>
            </th>
            {cells.map((cell) => (
              <td key={cell.source.id} className={cell.entries.length === 0 ? "silent" : undefined}>
                <CellWords cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
