import { useMemo } from "react";
import { FRESH_DAYS } from "#domain/fresh.ts";
import { placesInside } from "#domain/inside.ts";
import { type MatrixRow, matrixOf } from "#domain/matrix.ts";
import { receiptOf } from "#domain/receipt.ts";
import { lastHeld } from "#domain/span.ts";
import { commonWords } from "#i18n/common.ts";
import { formatDay } from "#i18n/dates.ts";
import { type ContextForm, gridWords } from "#i18n/viewgrids.ts";
import { viewWords } from "#i18n/views.ts";
import { formOf, type SymbolForm } from "#map/symbol.ts";
import { useActions, useAppState, useDossier, useLanguage, useView, useWords } from "#ui/context.tsx";
import { Receipt } from "#ui/details/Receipt.tsx";
import { type ContextColumn, type ContextEntry, type ContextTable, contextTable } from "./contextcells.ts";
import { StepButtons } from "./DateStepper.tsx";
import { DisagreementIcon } from "./DisagreementIcon.tsx";
import { FormSymbol } from "./FormSymbol.tsx";
import { References } from "./References.tsx";

/** References in a cell of the table. */
const MAX_REFERENCES = 2;

const forms: Record<ContextForm, SymbolForm> = {
  present: { core: "full", outline: "none", struck: false },
  struck: { core: "none", outline: "solid", struck: true },
  past: formOf("last-attested"),
  asked: { core: "none", outline: "dashed", struck: false },
};

function Entry({ entry: { claim, form, actor: id }, state }: { entry: ContextEntry; state: string }) {
  const words = useWords(gridWords).context;
  const dossier = useDossier();
  const actions = useActions();
  const isOpen = useAppState((app) => app.link.claim === claim.id);
  const { day } = useView();
  const actor = dossier.actor.get(id ?? "");
  const { supports, articles } = receiptOf(dossier, claim);
  // One passage for each of two articles: the cell is narrow, and the receipt has them all.
  const shown = articles.slice(0, MAX_REFERENCES).flatMap((article) => {
    const said = supports.filter((item) => item.source === article);
    return said.find((item) => item.passage.paragraph !== undefined) ?? said[0] ?? [];
  });
  const span = dossier.spans.get(claim.id);
  const held = span ? lastHeld(span) : null;
  const old = form === "past" && held !== null && day - held > FRESH_DAYS;
  const isElsewhere = actor && !claim.places.includes(state) && claim.places[0];
  return (
    <div className="context-entry">
      {actor && <FormSymbol actor={actor} form={old ? formOf("last-attested", { old }) : forms[form]} />}
      <div>
        <button
          type="button"
          className="context-says"
          data-claim={claim.id}
          aria-pressed={isOpen}
          title={claim.says}
          onClick={() => actions.openClaim(claim.id)}
        >
          {actor && (
            <span className="visually-hidden">
              {actor.short}, {words.forms[form]}:{" "}
            </span>
          )}
          {/* A label such as "Separate hangar" says nothing of a state without the base it is about. */}
          {isElsewhere && `${dossier.place.get(isElsewhere)?.short ?? ""}: `}
          {claim.label ?? claim.says}
        </button>
        <References passages={shown.map((item) => item.passage)} />{" "}
        {articles.length > shown.length && <span className="note">+{articles.length - shown.length}</span>}
      </div>
    </div>
  );
}

function Table({ table, columns }: { table: ContextTable; columns: readonly ContextColumn[] }) {
  const words = useWords(gridWords).context;
  const silent = useWords(viewWords).silent;
  const dossier = useDossier();
  const language = useLanguage();
  const { day } = useView();
  return (
    <table className="context-table">
      <caption className="visually-hidden">{words.caption(formatDay(language, day))}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{words.state}</span>
          </th>
          {columns.map((column) => (
            <th key={column.id} scope="col">
              {column.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(({ state, cells }) => (
          <tr key={state} data-place={state}>
            <th scope="row">{dossier.place.get(state)?.short ?? state}</th>
            {cells.map(({ column, entries }) => (
              <td key={column.id} data-label={column.name}>
                {entries.length === 0 && <span className="silent-cell">{silent}</span>}
                {entries.map((entry) => (
                  <Entry key={entry.claim.id} entry={entry} state={state} />
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The forces in a sentence each: where told to leave or gone, where present, where asked for. */
function useSummary(table: ContextTable, columns: readonly ContextColumn[]): string {
  const words = useWords(gridWords).context;
  const dossier = useDossier();
  const sentences = columns.flatMap((column) => {
    if (!column.actors) return [];
    const byForm = (form: ContextForm) =>
      table.rows
        .filter(({ cells }) =>
          cells.some((cell) => cell.column === column && cell.entries.some((entry) => entry.form === form)),
        )
        .map(({ state }) => dossier.place.get(state)?.short ?? state);
    const parts = (["struck", "present", "past", "asked"] as const)
      .map((form) => ({
        form,
        states: byForm(form).filter((state) => form !== "asked" || !byForm("present").includes(state)),
      }))
      .filter((part) => part.states.length > 0);
    return parts.length > 0 ? [words.sentence(column.name, parts)] : [];
  });
  return sentences.length > 0 ? sentences.join(" ") : words.nothing;
}

function DifferBox({ row }: { row: MatrixRow }) {
  const words = useWords(gridWords).context;
  const actions = useActions();
  const { disagreement, positions } = row;
  return (
    <article className="differ-box" data-disagreement={disagreement.id}>
      <h3>
        <DisagreementIcon kind={disagreement.kind} /> {disagreement.question}
      </h3>
      <ul>
        {positions.map((position) => (
          <li key={position.index}>
            {position.says} <References passages={position.supports.map((item) => item.passage)} />
          </li>
        ))}
      </ul>
      <button type="button" className="link-button" onClick={() => actions.compare(disagreement.id)}>
        {words.compare}
        <span className="visually-hidden">: {disagreement.question}</span>
      </button>
    </article>
  );
}

/** The region view's panel: states by government and forces, where the articles differ, and what the region means here. */
export function ContextPanel() {
  const words = useWords(gridWords).context;
  const common = useWords(commonWords);
  const details = useWords(viewWords).details;
  const language = useLanguage();
  const view = useView();
  const { dossier } = view;
  const { context } = dossier;
  const claim = useAppState((state) => dossier.claim.get(state.link.claim ?? ""));
  const table = useMemo<ContextTable>(
    () => (context ? contextTable(view, context) : { rows: [], later: [] }),
    [view, context],
  );
  const columns = context?.columns ?? [];
  const summary = useSummary(table, columns);
  const differing = useMemo(() => {
    const inside = new Set((context?.states ?? []).flatMap((state) => [state, ...placesInside(dossier, state)]));
    if (context) inside.add(context.place);
    return matrixOf(dossier).filter(({ disagreement }) => {
      const places = disagreement.places ?? disagreement.claims.flatMap((id) => dossier.claim.get(id)?.places ?? []);
      return places.some((id) => inside.has(id));
    });
  }, [dossier, context]);
  const region = dossier.place.get(context?.place ?? "");
  if (!context || !region) return null;
  const contradictions = differing.filter(({ disagreement }) => disagreement.kind === "contradiction");
  const tensions = differing.filter(({ disagreement }) => disagreement.kind === "tension");
  return (
    <section id="details-region" className="context-panel" aria-label={details}>
      <p className="context-date">
        <span className="chip-asof dated">{common.asOf(formatDay(language, view.day))}</span>
        <StepButtons />
      </p>
      <h2 className="view-title">{words.title(context.states.length, region.short)}</h2>
      <p className="summary-sentence dated">{summary}</p>
      <div className="context-scroll">
        <Table table={table} columns={columns} />
      </div>
      <p className="note">{words.blank}</p>
      {table.later.length > 0 && <p className="note dated">{words.later(table.later.length)}</p>}
      {claim && <Receipt claim={claim} level={3} open />}
      <h2 className="section-title">{words.disagreements}</h2>
      {contradictions.map((row) => (
        <DifferBox key={row.disagreement.id} row={row} />
      ))}
      {tensions.length > 0 && (
        <details>
          <summary>{words.moreWording(tensions.length)}</summary>
          {tensions.map((row) => (
            <DifferBox key={row.disagreement.id} row={row} />
          ))}
        </details>
      )}
      {region.note && (
        <p className="region-note" data-place={region.id}>
          <strong>{words.means(region.short)}.</strong> {region.note}
          {region.source && (
            <span className="note">
              {" "}
              {words.from} {region.source}
            </span>
          )}
        </p>
      )}
    </section>
  );
}
