import { useMemo } from "react";
import { placesInside } from "#domain/inside.ts";
import { type MatrixRow, matrixOf } from "#domain/matrix.ts";
import { originsOf, type QuotedPassage, receiptOf } from "#domain/receipt.ts";
import { type RegionEntry, regionFormOf } from "#marks/region.ts";
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
import { capital, joinList } from "#words/language.ts";
import { regionWords } from "#words/region.ts";
import { viewWords } from "#words/views.ts";
import { type ContextRow, type ContextTable, contextTable } from "./contextcells.ts";

/** References beside an entry. */
const MAX_REFERENCES = 2;

/** A passage of each article behind an entry, the most telling claim's first: the receipts have all. */
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

/** A state: what is told of its government and of each force, then what no article speaks of. */
function State({ row: { state, cells }, hidden }: { row: ContextRow; hidden: readonly string[] }) {
  const words = useWords(regionWords);
  const [language, , dossier] = usePage();
  // Of a force that the filter hides, what is said is not told: that is no silence.
  const isSilent = ({ column, entries }: ContextRow["cells"][number]) =>
    entries.length === 0 && !column.actors?.some((id) => hidden.includes(id));
  const silent = cells.filter(isSilent).map(({ column }) => column.name);
  return (
    <section className="region-state" data-place={state}>
      <h3>{dossier.place.get(state)?.short ?? state}</h3>
      <dl>
        {cells.map(
          ({ column, entries }) =>
            entries.length > 0 && (
              <div key={column.id}>
                <dt>{column.name}</dt>
                <dd>
                  {entries.map((entry) => (
                    <Entry key={`${entry.actor} ${entry.form}`} entry={entry} />
                  ))}
                </dd>
              </div>
            ),
        )}
        {silent.length > 0 && (
          <div className="note">
            <dt>{words.silent}</dt>
            <dd>{joinList(language, silent)}</dd>
          </div>
        )}
      </dl>
    </section>
  );
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
  const told = (context?.columns ?? []).flatMap(({ actors }) => actors ?? []);
  const hidden = hiddenForces(view).filter(({ id }) => told.includes(id));
  const labels = useWords(labelWords);
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
      <Answers withBases={false} onDiffer={({ id }) => actions.compare(id)} onClaim={(id) => actions.openClaim(id)} />
      <p className="note">{originsMean}</p>
      <div className="dated">
        {table.rows.map((row) => (
          <State key={row.state} row={row} hidden={hidden.map(({ id }) => id)} />
        ))}
      </div>
      {hidden.length > 0 && <p className="note">{capital(labels.hidden(hidden.map(({ short }) => short)))}</p>}
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
