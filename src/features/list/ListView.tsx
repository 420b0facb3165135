import { useRef } from "react";
import { aboutOf } from "#prose/moment.ts";
import { AsOf } from "#ui/AsOf.tsx";
import { useActions, useAppState, useLanguage, useView, useWords } from "#ui/context.tsx";
import { DateStepper } from "#ui/DateStepper.tsx";
import { ForceFilter } from "#ui/ForceFilter.tsx";
import { HiddenForces } from "#ui/HiddenForces.tsx";
import { useArrival } from "#ui/hooks/useArrival.ts";
import { useMedia } from "#ui/hooks/useMedia.ts";
import { Receipt } from "#ui/receipt/Receipt.tsx";
import { Sheet } from "#ui/Sheet.tsx";
import { commonWords } from "#words/common.ts";
import { gridWords } from "#words/viewgrids.ts";
import { viewWords } from "#words/views.ts";
import { ListEvents } from "./ListEvents.tsx";
import { ListPlaces } from "./ListPlaces.tsx";
import { ListDisagreements, ListSources, ListUnknowns } from "./ListRest.tsx";
import { ListStatements } from "./ListStatements.tsx";

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
  const language = useLanguage();
  const view = useView();
  const actions = useActions();
  const container = useRef<HTMLDivElement>(null);
  const claimId = useAppState((state) => state.link.claim);
  const placeId = useAppState((state) => state.link.place);
  const claim = view.dossier.claim.get(claimId ?? "");
  const isWide = useMedia("(width >= 56.25em)");
  const first = view.places.get(view.dossier.bases[0] ?? "");
  // Nothing chosen yet: what the first base is best known for, as an example of a receipt where there is room.
  const example = first?.key ?? first?.now[0] ?? view.holding[0];
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
              <p className="list-actions">
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
