import { useMemo } from "react";
import { placesInside } from "#domain/inside.ts";
import { type MatrixRow, matrixOf } from "#domain/matrix.ts";
import { originsOf, type QuotedPassage, receiptOf } from "#domain/receipt.ts";
import { type RegionColumn, type RegionEntry, regionFormOf } from "#marks/region.ts";
import { momentDays } from "#prose/moment.ts";
import { hiddenForces } from "#prose/who.ts";
import { FormSymbol } from "#ui/ActorSymbol.tsx";
import { Answers } from "#ui/Answers.tsx";
import { AsOf } from "#ui/AsOf.tsx";
import { useActions, useAppState, useDossier, usePage, useView, useWords } from "#ui/context.tsx";
import { StepButtons } from "#ui/DateStepper.tsx";
import { Sides } from "#ui/DisagreementIcon.tsx";
import { KeySlot } from "#ui/KeySlot.tsx";
import { Origins } from "#ui/Origins.tsx";
import { References } from "#ui/References.tsx";
import { Receipt } from "#ui/receipt/Receipt.tsx";
import { detailsWords } from "#words/details.ts";
import { labelWords } from "#words/labels.ts";
import { type ForceForm, regionWords } from "#words/region.ts";
import { viewWords } from "#words/views.ts";
import { type ContextTable, contextTable } from "./contextcells.ts";

/** References in a cell of the table. */
const MAX_REFERENCES = 2;

/** A passage of each article behind an entry, the most telling claim's first: the cell is narrow, the receipts have all. */
function usePassages({ claims }: RegionEntry) {
  const dossier = useDossier();
  const found = new Map<string, QuotedPassage>();
  const all: QuotedPassage[] = [];
  for (const id of claims) {
    const claim = dossier.claim.get(id);
    const { supports } = claim ? receiptOf(dossier, claim) : { supports: [] };
    all.push(...supports);
    const inOrder = [...supports].sort(
      (a, b) => Number(a.passage.paragraph === undefined) - Number(b.passage.paragraph === undefined),
    );
    for (const item of inOrder) if (!found.has(item.source.id)) found.set(item.source.id, item);
  }
  const passages = [...found.values()].map(({ passage }) => passage);
  return {
    shown: passages.slice(0, MAX_REFERENCES),
    rest: Math.max(0, passages.length - MAX_REFERENCES),
    origins: originsOf(dossier, all).origins.length,
  };
}

function Entry({ entry }: { entry: RegionEntry }) {
  const [, actions, dossier] = usePage();
  const [first] = entry.claims;
  const isOpen = useAppState((app) => first !== undefined && app.link.claim === first);
  const { shown, rest, origins } = usePassages(entry);
  const actor = entry.form === "government" ? undefined : dossier.actor.get(entry.actor ?? "");
  const form = regionFormOf(entry);
  if (first === undefined) return <p className="context-hidden note">{entry.text}</p>;
  return (
    <div className="context-entry">
      <button
        type="button"
        className="context-says"
        data-claim={first}
        aria-pressed={isOpen}
        title={dossier.claim.get(first)?.says}
        onClick={() => actions.openClaim(first)}
      >
        {actor && form && <FormSymbol actor={actor} form={form} />}
        {actor && <span className="visually-hidden">{actor.short}, </span>}
        {entry.text}
      </button>
      <References passages={shown} /> {rest > 0 && <span className="note">+{rest}</span>}{" "}
      {!entry.isReading && <Origins count={origins} brief />}
    </div>
  );
}

function Table({ table, columns }: { table: ContextTable; columns: readonly RegionColumn[] }) {
  const words = useWords(regionWords);
  const silent = useWords(viewWords).silent;
  const [language, , dossier] = usePage();
  const view = useView();
  return (
    <table className="context-table">
      <caption className="visually-hidden">{words.caption(momentDays(language, view))}</caption>
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
                {entries.length === 0 && <span className="visually-hidden silent-cell">{silent}</span>}
                {entries.map((entry) => (
                  <Entry key={`${entry.actor} ${entry.form}`} entry={entry} />
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const forceForms: readonly ForceForm[] = ["here", "inferred", "possible", "past", "gone", "told", "asked"];

/** The forces in a sentence each: where told to leave or gone, where present, where asked for; and what is hidden. */
function useSummary(table: ContextTable, columns: readonly RegionColumn[]): string {
  const words = useWords(regionWords);
  const view = useView();
  const { dossier, query } = view;
  const labels = useWords(labelWords);
  const actors = columns.flatMap((column) => column.actors ?? []);
  const entries = table.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.entries));
  const befores = new Set(entries.flatMap(({ before }) => before ?? []));
  const sentences = actors.flatMap((actor) => {
    const byForm = (form: ForceForm, before: string | undefined) =>
      table.rows.flatMap(({ state, cells }) => {
        const entry = cells
          .flatMap(({ entries }) => entries)
          .find((item) => item.actor === actor && item.form === form && item.before === before);
        const name = dossier.place.get(state)?.short ?? state;
        const notes = [
          entry?.isReading ? labels.ourReading : [],
          entry?.isDay ? labels.timeIsReading : [],
          entry?.isInDispute ? labels.differ : [],
        ].flat();
        return entry ? [notes.length > 0 ? `${name} (${notes.join(", ")})` : name] : [];
      });
    const name = dossier.actor.get(actor)?.short ?? actor;
    return [undefined, ...befores].flatMap((before) => {
      const parts = forceForms
        .map((form) => ({
          form,
          states: byForm(form, before).filter((state) => form !== "asked" || !byForm("here", before).includes(state)),
        }))
        .filter((part) => part.states.length > 0);
      if (parts.length === 0) return [];
      return [words.sentence(before === undefined ? name : words.undated(name, before), parts)];
    });
  });
  const about = columns.flatMap(({ actors }) => actors ?? []);
  const hidden = hiddenForces(view).flatMap(({ id, short }) => (about.includes(id) ? [short] : []));
  if (sentences.length === 0 && hidden.length === 0) sentences.push(words.nothing[query.moment.kind]);
  return [...sentences, ...(hidden.length > 0 ? [words.hidden(hidden)] : [])].join(" ");
}

function DifferBox({ row }: { row: MatrixRow }) {
  const words = useWords(regionWords);
  const actions = useActions();
  const { id, question } = row.disagreement;
  return (
    <article className="boxed differ-box" data-disagreement={id}>
      <Sides row={row} />
      <button type="button" className="link-button" onClick={() => actions.compare(id)}>
        {words.compare}
        <span className="visually-hidden">: {question}</span>
      </button>
    </article>
  );
}

/** The region view's panel: states by government and forces, where the articles differ, and what the region means here. */
export function ContextPanel() {
  const words = useWords(regionWords);
  const details = useWords(viewWords).details;
  const { originsMean } = useWords(detailsWords);
  const [language, actions] = usePage();
  const view = useView();
  const { dossier } = view;
  const { context } = dossier;
  const claim = useAppState((state) => dossier.claim.get(state.link.claim ?? ""));
  const table = useMemo<ContextTable>(
    () => (context ? contextTable(view, context, language) : { rows: [], later: [] }),
    [view, context, language],
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
      <p className="ends context-date">
        <AsOf />
        <StepButtons />
      </p>
      <KeySlot />
      <h2 className="view-title">{words.title(context.states.length, region.short)}</h2>
      <p className="summary-sentence dated">{summary}</p>
      <Answers withBases={false} onDiffer={({ id }) => actions.compare(id)} onClaim={(id) => actions.openClaim(id)} />
      <p className="note">{originsMean}</p>
      <div className="context-scroll">
        <Table table={table} columns={columns} />
      </div>
      <p className="note">{words.blank}</p>
      {table.later.length > 0 && (
        <p className="note dated">{words.later[view.query.moment.kind](table.later.length)}</p>
      )}
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
        <p className="region-note aside" data-place={region.id}>
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
