import { useRef } from "react";
import { keysOf } from "#domain/keys.ts";
import { receiptOf } from "#domain/receipt.ts";
import { aboutOf } from "#prose/moment.ts";
import { selectEvent } from "#state/select.ts";
import { AsOf } from "#ui/AsOf.tsx";
import { useAppState, usePage, useView, useWords } from "#ui/context.tsx";
import { DateStepper } from "#ui/DateStepper.tsx";
import { ForceFilter } from "#ui/ForceFilter.tsx";
import { HiddenForces } from "#ui/HiddenForces.tsx";
import { useArrival } from "#ui/hooks/useArrival.ts";
import { useMedia } from "#ui/hooks/useMedia.ts";
import { References } from "#ui/References.tsx";
import { Runs } from "#ui/Runs.tsx";
import { Receipt } from "#ui/receipt/Receipt.tsx";
import { Sheet } from "#ui/Sheet.tsx";
import { commonWords } from "#words/common.ts";
import { timeOf } from "#words/dates.ts";
import { gridWords } from "#words/viewgrids.ts";
import { viewWords } from "#words/views.ts";
import { ListPlaces } from "./ListPlaces.tsx";
import { ListDisagreements, ListSources, ListUnknowns } from "./ListRest.tsx";
import { ListStatements } from "./ListStatements.tsx";

/** Every event, at the precision of its source; the latest by the date shown stands out. */
function ListEvents() {
  const words = useWords(gridWords).list;
  const [language, actions] = usePage();
  const view = useView();
  const open = useAppState((state) => state.link.claim);
  const named = useAppState(selectEvent) ?? view.events[view.eventIndex];
  return (
    <section className="list-events" aria-labelledby="list-events-title">
      <h2 id="list-events-title" className="section-title">
        {words.events(view.events.length, view.query.actors === null)}
      </h2>
      <ol>
        {view.events.map((event) => (
          <li key={event.claim.id} className={event === named ? "current" : undefined}>
            <span className="event-date aside">{timeOf(language, event.claim)}</span>
            <span className="event-label">
              <button
                type="button"
                className="row-says"
                data-claim={event.claim.id}
                aria-pressed={open === event.claim.id}
                onClick={() => actions.showEvent(event)}
              >
                <Runs text={event.label} />
              </button>
              {event === named && <span className="visually-hidden"> ({words.now})</span>}
            </span>
            <References passages={receiptOf(view.dossier, event.claim).supports.map((item) => item.passage)} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The item of the list that a link is about. */
function itemOf({ claim, place }: { claim?: string | undefined; place?: string | undefined }): string | null {
  if (claim !== undefined) return `claim:${claim}`;
  return place === undefined ? null : `place:${place}`;
}

/** Everything the map and timeline show, as text: the whole page for readers who do without them. */
export function ListView() {
  const words = useWords(gridWords).list;
  const common = useWords(commonWords);
  const all = useWords(viewWords);
  const [language, actions] = usePage();
  const view = useView();
  const container = useRef<HTMLDivElement>(null);
  const claimId = useAppState((state) => state.link.claim);
  const placeId = useAppState((state) => state.link.place);
  const claim = view.dossier.claim.get(claimId ?? "");
  const isWide = useMedia("(width >= 56.25em)");
  const first = view.places.get(view.dossier.bases[0] ?? "");
  // Nothing chosen yet: what the first base is best known for, as an example of a receipt where there is room.
  const example = (first && keysOf(view, first)[0]) ?? first?.now[0] ?? view.holding[0];
  const left = useAppState(({ gone, link }) => (gone?.to === link ? gone.from : null));
  useArrival(container, itemOf({ claim: claim?.id, place: placeId }), left && itemOf(left));
  const main = (
    <div className="list-main">
      <h2 className="view-title">
        {words.title} <AsOf />
      </h2>
      <p className="list-summary">{aboutOf(language, view.dossier, view.query.known)}</p>
      <DateStepper />
      <ForceFilter />
      <HiddenForces />
      <ListEvents />
      <ListStatements />
      <ListPlaces />
      <ListDisagreements />
      <ListUnknowns />
      <ListSources />
    </div>
  );
  return (
    <div className="page-view list-view" ref={container}>
      <Sheet over="list" above={main}>
        <section id="details-region" className="view-details list-details" aria-label={all.details}>
          {claim ? (
            <div className="details">
              <Receipt claim={claim} level={3} open />
              <p className="row list-actions">
                <button type="button" className="button primary large" onClick={() => actions.setView("map")}>
                  {all.showOnMap}
                </button>
                <button type="button" className="button large" onClick={() => actions.closeClaim()}>
                  {common.close}
                </button>
              </p>
            </div>
          ) : (
            <div className="details">
              <p className="note">{words.choose}</p>
              {isWide && example && <Receipt claim={example} level={3} />}
            </div>
          )}
        </section>
      </Sheet>
    </div>
  );
}
