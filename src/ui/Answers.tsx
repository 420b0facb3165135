import type { ReactNode } from "react";
import type { Disagreement } from "#domain/compiled.ts";
import { type Answered, sightOf, sourcesText } from "#prose/sight.ts";
import { commonWords } from "#words/common.ts";
import { detailsWords } from "#words/details.ts";
import { useLanguage, useView, useWords } from "./context.tsx";

/** A question of the whole map with its answer. */
function Answer({ className, label, children }: { className?: string; label: ReactNode; children: ReactNode }) {
  return (
    <div className={className}>
      <dt>
        <b>{label}</b>
      </dt>{" "}
      <dd>{children}</dd>
    </div>
  );
}

type Props = {
  withBases?: boolean;
  /** In the fewest words, as in a narrow frame, which has room for the answers and no more. */
  isShort?: boolean;
  /** Opens a base; without it, names are words. */
  onPlace?: (id: string) => void;
  /** Opens what sources contradict each other about; without it, questions are words. */
  onDiffer?: (item: Disagreement) => void;
  /** Opens the passages behind a line; without it, lines are words. */
  onClaim?: (id: string) => void;
};

/** Who is at each base, what sources contradict each other about, what none says, who they are, what moved and is planned: the first is what a phone shows. */
export function Answers({ withBases = true, isShort = false, onPlace, onDiffer, onClaim }: Props) {
  const { sight: words, articles } = useWords(detailsWords);
  const common = useWords(commonWords);
  const language = useLanguage();
  const view = useView();
  const { bases, numbers, moved, planned, differ, unknown } = sightOf(language, view);
  const said = (all: readonly Answered[]) => {
    const lines = isShort ? all.filter(({ short }) => short !== "") : all;
    return lines.map(({ text, short, claim }, n) => {
      // Inside the button, so that no line begins with it; at length each has a line of its own.
      const isRunning = n + 1 < lines.length && (isShort || !onClaim);
      const line = `${isShort ? short : text}${isRunning ? common.semicolon : ""}`;
      return onClaim ? (
        <button
          key={`${claim} ${text}`}
          type="button"
          className="link-button"
          data-claim={claim}
          onClick={() => onClaim(claim)}
        >
          {line}
        </button>
      ) : (
        line
      );
    });
  };
  const empty = [moved, planned, differ].flatMap((lines, n) => (lines.length === 0 ? (words.kinds[n] ?? []) : []));
  return (
    <dl className="answers dated">
      {withBases &&
        bases.map(({ id, name, text, brief, short }) => (
          <Answer
            key={id}
            className="answer-base"
            label={
              onPlace ? (
                <button type="button" className="link-button" data-place={id} onClick={() => onPlace(id)}>
                  {name}
                </button>
              ) : (
                name
              )
            }
          >
            <span className="wide">{text}</span>
            <span className="narrow">{isShort ? short : brief}</span>
          </Answer>
        ))}
      {differ.length > 0 && (
        <Answer label={`≠ ${words.differ}`}>
          {differ.map((item) =>
            onDiffer ? (
              <button
                key={item.id}
                type="button"
                className="link-button"
                data-disagreement={item.id}
                onClick={() => onDiffer(item)}
              >
                {item.question}
              </button>
            ) : (
              `${item.question} `
            ),
          )}
        </Answer>
      )}
      <Answer label={words.unknown}>{unknown.join(common.semicolon) || words.nothing}</Answer>
      <Answer className="answer-who" label={articles}>
        {sourcesText(language, view.dossier)}
      </Answer>
      {moved.length > 0 && <Answer label={words.moved}>{said(moved)}</Answer>}
      {planned.length > 0 && <Answer label={words.planned}>{said(planned)}</Answer>}
      {empty.length > 0 && <Answer label={words.nothingOf}>{empty.join(", ")}</Answer>}
      {numbers.length > 0 && (
        <Answer className="answer-numbers" label={words.numbers}>
          {said(numbers)}
        </Answer>
      )}
    </dl>
  );
}
