import { useState } from "react";
import type { Claim, Unknown } from "#domain/compiled.ts";
import { evidenceCount, type PlaceView } from "#domain/view.ts";
import { sourceCountText } from "#prose/counts.ts";
import { usePage, useWords } from "#ui/context.tsx";
import { useHover } from "#ui/hooks/useHover.ts";
import { Runs } from "#ui/Runs.tsx";
import { Receipt } from "#ui/receipt/Receipt.tsx";
import { commonWords } from "#words/common.ts";
import { isUndated, timeOf } from "#words/dates.ts";
import { placePanelWords } from "#words/placepanel.ts";

/** Receipts shown before "Show all". */
const FIRST = 3;

/** Receipts of the claims that bear on the moment, the telling ones first. */
export function Evidence({ place }: { place: PlaceView }) {
  const words = useWords(placePanelWords);
  const common = useWords(commonWords);
  const [language, , dossier] = usePage();
  const [showsAll, setShowsAll] = useState(false);
  if (place.now.length === 0) return null;
  const { passages, sources } = evidenceCount(dossier, place.now);
  const shown = showsAll ? place.now : place.now.slice(0, FIRST);
  return (
    <section className="evidence" aria-labelledby="evidence-title">
      <h3 id="evidence-title">
        {words.evidence[place.place.kind]}{" "}
        <span className="count">
          {common.passages(passages)}, {sourceCountText(language, dossier, sources)}
        </span>
      </h3>
      {shown.map((claim) => (
        <Receipt key={claim.id} claim={claim} level={4} />
      ))}
      {place.now.length > FIRST && (
        <button
          type="button"
          className="button large"
          aria-expanded={showsAll}
          onClick={() => setShowsAll((isOn) => !isOn)}
        >
          {showsAll ? words.showFewer : words.showAll(place.now.length)}
        </button>
      )}
    </section>
  );
}

function ClaimRow({ claim }: { claim: Claim }) {
  const [language, actions] = usePage();
  const hover = useHover();
  return (
    <li>
      <button
        type="button"
        className="claim-row"
        data-claim={claim.id}
        onClick={() => actions.openClaim(claim.id)}
        {...hover([claim.id])}
      >
        {!isUndated(claim) && <span className="note">{timeOf(language, claim)}</span>} <Runs text={claim.says} />
      </button>
    </li>
  );
}

/** Claims about the place at other dates, by date; each opens its receipt. */
export function OtherDates({ claims }: { claims: readonly Claim[] }) {
  const words = useWords(placePanelWords);
  if (claims.length === 0) return null;
  return (
    <details className="fold other-dates">
      <summary>{words.otherDates(claims.length)}</summary>
      <ol>
        {claims.map((claim) => (
          <ClaimRow key={claim.id} claim={claim} />
        ))}
      </ol>
    </details>
  );
}

/** Gaps of the sources at the place, as gaps. */
export function Unknowns({ unknowns }: { unknowns: readonly Unknown[] }) {
  const words = useWords(placePanelWords);
  if (unknowns.length === 0) return null;
  return (
    <section className="unknowns">
      <h3>{words.unknowns}</h3>
      <ul>
        {unknowns.map((item) => (
          <li key={item.id}>
            <Runs text={item.says} />
          </li>
        ))}
      </ul>
    </section>
  );
}
