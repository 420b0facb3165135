import { useMemo } from "react";
import { coverageColumns, coverageOf } from "#domain/coverage.ts";
import { presenceStates } from "#domain/presence.ts";
import { AsOf } from "#ui/AsOf.tsx";
import { useAppState, useDossier, useView, useWords } from "#ui/context.tsx";
import { StepButtons } from "#ui/DateStepper.tsx";
import { ForceFilter } from "#ui/ForceFilter.tsx";
import { Receipt } from "#ui/receipt/Receipt.tsx";
import { commonWords } from "#words/common.ts";
import { gridWords } from "#words/viewgrids.ts";
import { viewWords } from "#words/views.ts";
import { CoverageGrid } from "./CoverageGrid.tsx";

function CoverageLegend() {
  const words = useWords(gridWords).coverage;
  const common = useWords(commonWords);
  return (
    <ul className="row coverage-legend aside" aria-label={words.legend}>
      {presenceStates.map((state) => (
        <li key={state} className="signed">
          <span className={`coverage-cell state-${state}`} aria-hidden="true" /> {common.states[state]}
        </li>
      ))}
      <li className="signed">
        <span className="coverage-cell state-attested is-read" aria-hidden="true" /> {common.states.read}
      </li>
    </ul>
  );
}

/** Where the sources speak and where they are silent: place by force by time. */
export function CoverageView() {
  const words = useWords(gridWords).coverage;
  const details = useWords(viewWords).details;
  const dossier = useDossier();
  const view = useView();
  const { day, query } = view;
  const claim = useAppState((state) => dossier.claim.get(state.link.claim ?? ""));
  const columns = useMemo(() => coverageColumns(dossier), [dossier]);
  const rows = useMemo(() => coverageOf(dossier, columns, query.actors), [dossier, columns, query.actors]);
  return (
    <div className="page-view coverage-view">
      <div className="row view-head">
        <h2 className="view-title">{words.title}</h2>
        <AsOf />
        <StepButtons />
        <ForceFilter />
      </div>
      <div className="coverage-scroll">
        <CoverageGrid columns={columns} rows={rows} day={day} />
      </div>
      <section id="details-region" className="coverage-details" aria-label={details}>
        <p>
          <strong>{words.sentence}</strong> {words.hint}
        </p>
        <CoverageLegend />
        {claim && <Receipt claim={claim} level={3} open />}
      </section>
    </div>
  );
}
