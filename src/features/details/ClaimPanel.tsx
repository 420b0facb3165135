import type { Claim } from "#domain/compiled.ts";
import { momentText } from "#prose/moment.ts";
import { useActions, useAppState, useLanguage, useView, useWords } from "#ui/context.tsx";
import { Icon } from "#ui/Icon.tsx";
import { Receipt } from "#ui/receipt/Receipt.tsx";
import { detailsWords } from "#words/details.ts";

/** One claim opened from a mark, a row or a link: its receipt with everything open, and the way back. */
export function ClaimPanel({ claim }: { claim: Claim }) {
  const words = useWords(detailsWords);
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
        {words.receipt.label}
      </h2>
      <Receipt claim={claim} level={3} open />
    </div>
  );
}
