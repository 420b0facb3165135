import type { Claim } from "#domain/compiled.ts";
import type { PlaceView } from "#domain/view.ts";
import { momentText } from "#prose/moment.ts";
import { useActions, useAppState, useLanguage, useView, useWords } from "#ui/context.tsx";
import { Icon } from "#ui/Icon.tsx";
import { Receipt } from "#ui/receipt/Receipt.tsx";
import { detailsWords } from "#words/details.ts";
import { receiptWords } from "#words/receipt.ts";
import { PlacePanel } from "./PlacePanel.tsx";

/** One claim opened from a mark, a row or a link: its receipt with everything open, and the way back. */
function ClaimPanel({ claim }: { claim: Claim }) {
  const words = useWords(detailsWords);
  const receipt = useWords(receiptWords);
  const language = useLanguage();
  const actions = useActions();
  const view = useView();
  const place = useAppState((state) => view.dossier.place.get(state.link.place ?? ""));
  return (
    <div className="claim-panel">
      <p className="claim-bar">
        <button type="button" className="button" onClick={() => actions.closeClaim()}>
          <Icon name="previous" size={16} /> {place ? words.back(place.name) : words.backToAll}
        </button>
        <span className="chip-asof dated">{momentText(language, view)}</span>
      </p>
      <h2 id="details-title" tabIndex={-1} className="claim-title">
        {receipt.label}
      </h2>
      <Receipt claim={claim} level={3} open />
    </div>
  );
}

/** The panel of what is selected: a claim's receipt, or else a place. */
export function Selection({ claim, place }: { claim: Claim | undefined; place: PlaceView | undefined }) {
  if (claim) return <ClaimPanel claim={claim} />;
  return place && <PlacePanel place={place} />;
}
