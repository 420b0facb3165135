import { useEffect, useRef } from "react";
import { differenceOf, type MatrixRow } from "#domain/matrix.ts";
import { useWords } from "#ui/context.tsx";
import { DisagreementIcon } from "#ui/DisagreementIcon.tsx";
import { viewWords } from "#words/views.ts";
import { QuestionDetails } from "./QuestionDetails.tsx";

type Props = { rows: readonly MatrixRow[]; selected: string; onSelect: (id: string) => void };

/** Questions beside the matrix; the chosen one is open in its place. */
export function Questions({ rows, selected, onSelect }: Props) {
  const words = useWords(viewWords).compare;
  const list = useRef<HTMLUListElement>(null);
  const shownFor = useRef(selected);
  useEffect(() => {
    if (shownFor.current === selected) return;
    shownFor.current = selected;
    const item = list.current?.querySelector(`[data-item="${CSS.escape(selected)}"]`);
    const panel = list.current?.closest("section");
    if (!item || !panel) return;
    // Chosen in the matrix, the question may lie outside the panel's part that is seen.
    panel.scrollTop += item.getBoundingClientRect().top - panel.getBoundingClientRect().top - 12;
  }, [selected]);
  return (
    <ul className="question-list" aria-label={words.list} ref={list}>
      {rows.map((row) => {
        const { disagreement, positions } = row;
        const isOpen = disagreement.id === selected;
        return (
          <li key={disagreement.id} data-item={disagreement.id}>
            <button
              type="button"
              className="question-item"
              data-disagreement={disagreement.id}
              data-arrival={`question:${disagreement.id}`}
              aria-expanded={isOpen}
              onClick={() => onSelect(disagreement.id)}
            >
              <DisagreementIcon kind={differenceOf(disagreement)} />
              <span>
                <strong>{isOpen ? disagreement.question : disagreement.short}</strong>
                <span className="note">{positions.map((position) => position.short).join(" · ")}</span>
              </span>
            </button>
            {isOpen && <QuestionDetails row={row} />}
          </li>
        );
      })}
    </ul>
  );
}
