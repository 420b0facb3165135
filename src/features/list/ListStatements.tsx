import type { Claim } from "#domain/compiled.ts";
import { grouped } from "#domain/grouped.ts";
import { isClaimShown } from "#domain/index/frame.ts";
import { receiptOf } from "#domain/receipt.ts";
import { isCertain, spanIn } from "#domain/span.ts";
import { evidenceCount, homePlace } from "#domain/view.ts";
import { selectHiddenForces } from "#state/select.ts";
import { ActorKey } from "#ui/ActorSymbol.tsx";
import { SpeakerChip, StandingChip } from "#ui/Chips.tsx";
import { useAppState, useDossier, useLanguage, usePage, useView, useViewPart, useWords } from "#ui/context.tsx";
import { useHover } from "#ui/hooks/useHover.ts";
import { References } from "#ui/References.tsx";
import { Runs } from "#ui/Runs.tsx";
import { isUndated, timeOf } from "#words/dates.ts";
import { capital } from "#words/language.ts";
import { gridWords } from "#words/viewgrids.ts";
import { viewWords } from "#words/views.ts";
import { ShowOnMap } from "./ShowOnMap.tsx";

function Forces({ ids }: { ids: readonly string[] }) {
  const dossier = useDossier();
  return (
    <span className="row">
      {ids.map((id) => {
        const actor = dossier.actor.get(id);
        return (
          actor && (
            <span key={id} className="signed" data-actor={id}>
              <ActorKey actor={actor} /> {actor.short}
            </span>
          )
        );
      })}
    </span>
  );
}

/** When a claim holds, beside it: always under other dates, here where its source leaves the date open. */
function Time({ claim, isDated }: { claim: Claim; isDated: boolean }) {
  const words = useWords(gridWords).list;
  const language = useLanguage();
  const isPossible = useViewPart(
    ({ dossier, query: { moment } }) => moment.kind === "point" && !isCertain(spanIn(dossier, claim), moment.day),
  );
  if (isUndated(claim) || !(isDated || isPossible)) return null;
  const time = timeOf(language, claim);
  return <span className="note">{isDated ? capital(time) : words.possibly(time)}</span>;
}

function Row({ claim, isDated }: { claim: Claim; isDated: boolean }) {
  const [, actions, dossier] = usePage();
  const hover = useHover();
  const isOpen = useAppState((state) => state.link.claim === claim.id);
  const isLit = useAppState((state) => state.hovered.includes(claim.id));
  const { supports } = receiptOf(dossier, claim);
  const forces = claim.actors.filter((id) => dossier.actor.get(id)?.role === "force");
  const speakers = [...new Set(supports.map(({ passage }) => passage.attribution.kind))];
  return (
    <tr className={[isOpen ? "open" : "", isLit ? "lit" : ""].filter(Boolean).join(" ") || undefined}>
      <td className="force-cell">
        <Forces ids={forces.length > 0 ? forces : claim.actors} />
      </td>
      <td className="statement-cell">
        <button
          type="button"
          className="row-says"
          data-claim={claim.id}
          data-arrival={`claim:${claim.id}`}
          aria-pressed={isOpen}
          onClick={() => actions.openClaim(claim.id)}
          {...hover([claim.id])}
        >
          <Runs text={claim.says} />
        </button>
        <Time {...{ claim, isDated }} />
      </td>
      <td className="speaker-cell">
        {claim.standing !== "stated" && <StandingChip standing={claim.standing} />}
        {speakers.map((kind) => (
          <SpeakerChip key={kind} kind={kind} />
        ))}
      </td>
      <td className="where-cell">
        <References passages={supports.map((item) => item.passage)} />
        <ShowOnMap of={claim.says} onClick={() => actions.showClaim(claim.id)} />
      </td>
    </tr>
  );
}

type TableProps = { claims: readonly Claim[]; caption: string; isDated?: boolean };

function StatementTable({ claims, caption, isDated = false }: TableProps) {
  const words = useWords(gridWords).list;
  return (
    <table className="statements">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.force}</th>
          <th scope="col">{words.statement}</th>
          <th scope="col">{words.saidBy}</th>
          <th scope="col">{words.where}</th>
        </tr>
      </thead>
      <tbody>
        {claims.map((claim) => (
          <Row key={claim.id} claim={claim} isDated={isDated} />
        ))}
      </tbody>
    </table>
  );
}

/** Statements that hold at the moment, by place; the others, by date, below. Each stands once, under its home place. */
export function ListStatements() {
  const words = useWords(gridWords).list;
  const noPlace = useWords(viewWords).noPlace;
  const view = useView();
  const { dossier, holding } = view;
  const isFiltered = useAppState((state) => selectHiddenForces(state).length > 0);
  const groups = grouped(holding, (claim) => [homePlace(dossier, claim)]);
  // The order of the places in the file: bases first.
  const order = [...dossier.places.map((place) => place.id), null].filter((id) => groups.has(id));
  const held = new Set(holding);
  const others = dossier.claims.filter((claim) => isClaimShown(view, claim) && !held.has(claim));
  const begins = (claim: Claim) => {
    const span = dossier.spans.get(claim.id);
    return span?.startMin ?? span?.certain?.from ?? span?.endMin ?? 0;
  };
  return (
    <section className="list-statements" aria-labelledby="list-statements-title">
      <h2 id="list-statements-title" className="section-title">
        {words.statements[view.query.moment.kind]}{" "}
        <span className="note dated">{words.counts(holding.length, evidenceCount(dossier, holding).passages)}</span>
      </h2>
      {holding.length === 0 && !isFiltered && <p className="note">{words.nothingHolds[view.query.moment.kind]}</p>}
      {order.map((id) => {
        const name = dossier.place.get(id ?? "")?.name ?? noPlace;
        return (
          <div key={id ?? "none"}>
            <h3>{name}</h3>
            <StatementTable claims={groups.get(id) ?? []} caption={name} />
          </div>
        );
      })}
      {others.length > 0 && (
        <details>
          <summary>{words.others(others.length)}</summary>
          <StatementTable
            claims={[...others].sort((a, b) => begins(a) - begins(b))}
            caption={words.others(others.length)}
            isDated
          />
        </details>
      )}
    </section>
  );
}
