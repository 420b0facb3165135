import type { Claim } from "#domain/compiled.ts";
import { receiptOf } from "#domain/receipt.ts";
import { useDossier } from "#ui/context.tsx";
import { Reference } from "#ui/parts/Reference.tsx";
import { SpeakerChip } from "#ui/parts/SpeakerChip.tsx";
import { MarkedQuote } from "./MarkedQuote.tsx";

/** The receipt of a claim. */
export function OpenReceipt({ claim }: { claim: Claim }) {
  const dossier = useDossier();
  const { supports, qualifies, contradicts } = receiptOf(dossier, claim);
  return (
    <article className="receipt" data-claim={claim.id}>
      <h3>{claim.says}</h3>
      {[...supports, ...qualifies, ...contradicts].map(({ passage, evidence }) => (
        <div key={passage.id}>
          <blockquote data-passage={passage.id}>
            <MarkedQuote exact={passage.exact} words={evidence.words ?? []} />
          </blockquote>
          <p>
            <SpeakerChip kind={passage.attribution.kind} /> {passage.attribution.who} <Reference passage={passage} />
          </p>
        </div>
      ))}
    </article>
  );
}
