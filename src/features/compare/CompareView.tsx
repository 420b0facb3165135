import { useEffect, useMemo, useRef, useState } from "react";
import { isClaimShown } from "#domain/index/frame.ts";
import { differenceOf, type MatrixRow, matrixOf } from "#domain/matrix.ts";
import { AsOf } from "#ui/AsOf.tsx";
import { useActions, useAppState, useView, useWords } from "#ui/context.tsx";
import { DisagreementIcon } from "#ui/DisagreementIcon.tsx";
import { HiddenForces } from "#ui/HiddenForces.tsx";
import { useArrival } from "#ui/hooks/useArrival.ts";
import { useMedia } from "#ui/hooks/useMedia.ts";
import { commonWords } from "#words/common.ts";
import { viewWords } from "#words/views.ts";
import { MatrixCards } from "./MatrixCards.tsx";
import { MatrixTable } from "./MatrixTable.tsx";
import { QuestionDetails } from "./QuestionDetails.tsx";

type Props = { rows: readonly MatrixRow[]; selected: string; onSelect: (id: string) => void };

/** Questions beside the matrix; the chosen one is open in its place. */
function Questions({ rows, selected, onSelect }: Props) {
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

type Filter = "all" | ReturnType<typeof differenceOf>;
const kinds = ["contradiction", "tension", "wording"] as const;
const filters: readonly Filter[] = ["all", ...kinds];

/** Sources that the table has columns for; more are told in cards. */
const MOST_COLUMNS = 12;

/** Who says what: questions by sources, and the chosen question with its positions side by side. */
export function CompareView() {
  const words = useWords(viewWords);
  const common = useWords(commonWords);
  const view = useView();
  const actions = useActions();
  const claim = useAppState((state) => state.link.claim);
  const isSmall = useMedia("(width < 56.25em)");
  // A column for each source is no table any more where they are many.
  const isNarrow = view.dossier.sources.length > MOST_COLUMNS || isSmall;
  const [filter, setFilter] = useState<Filter>("all");
  // Until the reader chooses: the question on which an open claim bears, or the first.
  const chosen = useAppState((state) => state.link.question);
  const container = useRef<HTMLDivElement>(null);
  // Only on the way in: a question chosen here leaves the reader where it was chosen.
  const [asked] = useState(chosen);
  useArrival(container, asked === undefined ? null : `question:${asked}`);
  const rows = useMemo(() => matrixOf(view.dossier, (item) => isClaimShown(view, item)), [view]);
  const shown = rows.filter(({ disagreement }) => filter === "all" || differenceOf(disagreement) === filter);
  const onClaim = shown.find(({ disagreement }) => claim !== undefined && disagreement.claims.includes(claim));
  const selected = shown.find(({ disagreement }) => disagreement.id === chosen) ?? onClaim ?? shown[0];
  const select = actions.chooseQuestion;
  const of = (kind: Filter) => rows.filter(({ disagreement }) => differenceOf(disagreement) === kind);
  const contradictions = of("contradiction");
  const label = {
    all: words.compare.all,
    contradiction: words.compare.contradictions,
    tension: common.disagreements.tension,
    wording: words.compare.wording,
  };
  const cardSelected = chosen ?? onClaim?.disagreement.id ?? "";
  // Another question chosen in the table joins the contradictions, at the top.
  const isListed = filter !== "all" || !selected || contradictions.includes(selected);
  const side = filter !== "all" ? shown : isListed ? contradictions : [selected, ...contradictions];
  return (
    <div className="page-view compare-view" ref={container}>
      <section className="compare-main" aria-labelledby="compare-title">
        <div className="row view-head">
          <h2 id="compare-title" className="view-title">
            {words.compare.title}
          </h2>
          <AsOf />
          <fieldset className="segments">
            <legend className="visually-hidden">{words.compare.filter}</legend>
            {filters.map((item) => (
              <button key={item} type="button" aria-pressed={item === filter} onClick={() => setFilter(item)}>
                {label[item]}
              </button>
            ))}
          </fieldset>
          <p className="row matrix-legend note">
            {kinds.map((kind) => (
              <span key={kind} className="signed">
                <DisagreementIcon kind={kind} isDecorative /> {common.disagreements[kind]}
              </span>
            ))}
            <span className="signed">
              <span className="silent-key" aria-hidden="true" /> {words.compare.legendSilent}
            </span>
          </p>
        </div>
        <HiddenForces />
        {shown.length === 0 && <p className="note">{words.compare.noneShown}</p>}
        {isNarrow ? (
          <MatrixCards rows={shown} selected={cardSelected} onSelect={select} />
        ) : (
          <div className="matrix-scroll">
            <MatrixTable rows={shown} selected={selected?.disagreement.id ?? ""} onSelect={select} />
          </div>
        )}
      </section>
      <section id="details-region" className="view-details compare-details" aria-label={words.details}>
        <h2 className="view-title">{words.compare.count(contradictions.length)}</h2>
        <p className="note">{words.compare.andOthers(of("tension").length, of("wording").length)}</p>
        {!isNarrow && <Questions rows={side} selected={selected?.disagreement.id ?? ""} onSelect={select} />}
      </section>
    </div>
  );
}
