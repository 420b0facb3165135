import type { Claim } from "#domain/compiled.ts";
import { receiptOf } from "#domain/receipt.ts";
import { countText } from "#prose/counts.ts";
import { useActions, useAppState, useDossier, useLanguage } from "#ui/context.tsx";
import { useHover } from "#ui/hooks/useHover.ts";
import { References } from "#ui/References.tsx";
import { Runs } from "#ui/Runs.tsx";
import { StandingChip } from "#ui/StandingChip.tsx";

/** A claim in one or two lines: what it says, how it stands, where it is said. Choosing it opens its receipt. */
export function ClaimLine({ claim }: { claim: Claim }) {
  const language = useLanguage();
  const dossier = useDossier();
  const actions = useActions();
  const hover = useHover();
  const isOpen = useAppState((state) => state.link.claim === claim.id);
  const receipt = receiptOf(dossier, claim);
  return (
    <div className="claim-line">
      <button
        type="button"
        className="claim-says"
        data-claim={claim.id}
        aria-pressed={isOpen}
        onClick={() => actions.openClaim(claim.id)}
        {...hover([claim.id])}
      >
        <Runs text={claim.says} />
      </button>
      <span className="row claim-facts">
        {claim.standing !== "stated" && <StandingChip standing={claim.standing} />}
        <span className="note">{countText(language, dossier, receipt.supports)}</span>
        <References passages={receipt.supports.map((item) => item.passage)} />
      </span>
    </div>
  );
}
