import { useEffect, useRef } from "react";
import type { Claim } from "#domain/compiled.ts";
import type { PlaceView } from "#domain/view.ts";
import { AsOf } from "#ui/AsOf.tsx";
import { useActions, useAppState, useView, useWords } from "#ui/context.tsx";
import { scrollerOf } from "#ui/hooks/useArrival.ts";
import { Icon } from "#ui/Icon.tsx";
import { Receipt } from "#ui/receipt/Receipt.tsx";
import { grownQuery } from "#ui/rem.ts";
import { detailsWords } from "#words/details.ts";
import { receiptWords } from "#words/receipt.ts";
import { LeadDisagreement } from "./DisagreementBlock.tsx";
import { PlacePanel } from "./PlacePanel.tsx";

/** Who opens a claim wants its words: on a page too low for a sheet, and to show them at once, they come first. */
function useWordsInSight(claim: string) {
  const panel = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another claim stands in the same panel.
  useEffect(() => {
    const receipt = panel.current?.querySelector("article");
    const quote = receipt?.querySelector("blockquote");
    const scroller = quote && scrollerOf(quote);
    if (!receipt || !scroller || matchMedia(grownQuery("(height >= 35em)")).matches) return;
    if (quote.getBoundingClientRect().bottom <= innerHeight) return;
    scroller.scrollTop += receipt.getBoundingClientRect().top - Math.max(scroller.getBoundingClientRect().top, 0) - 12;
  }, [claim]);
  return panel;
}

/** One claim opened from a mark, a row or a link: its receipt with everything open, and the way back. */
function ClaimPanel({ claim }: { claim: Claim }) {
  const words = useWords(detailsWords);
  const receipt = useWords(receiptWords);
  const actions = useActions();
  const view = useView();
  const { dossier } = view;
  const place = useAppState((state) => dossier.place.get(state.link.place ?? ""));
  // An embed and a story have no room for the view that compares.
  const isAlone = useAppState((state) => state.link.embed === true || state.link.story !== undefined);
  const contradictions = isAlone
    ? dossier.disagreements.filter(({ kind, claims }) => kind === "contradiction" && claims.includes(claim.id))
    : [];
  const panel = useWordsInSight(claim.id);
  return (
    <div ref={panel} className="claim-panel">
      <p className="row claim-bar">
        <button type="button" className="button" onClick={() => actions.selectPlace(place?.id)}>
          <Icon name="previous" size={16} /> {place ? words.back(place.name) : words.backToAll}
        </button>
        <AsOf />
      </p>
      <h2 id="details-title" tabIndex={-1} className="note">
        {receipt.label}
      </h2>
      {contradictions.map((item) => {
        const about = dossier.place.get(item.places?.[0] ?? claim.places[0] ?? "");
        return about && <LeadDisagreement key={item.id} item={item} place={about} isAlone />;
      })}
      <Receipt claim={claim} level={3} open />
    </div>
  );
}

/** The panel of what is selected: a claim's receipt, or else a place. */
export function Selection({ claim, place }: { claim: Claim | undefined; place: PlaceView | undefined }) {
  if (claim) return <ClaimPanel claim={claim} />;
  return place && <PlacePanel place={place} />;
}
