import type { Claim, Place } from "#domain/compiled.ts";
import { distancesOf } from "#domain/evidence.ts";
import { receiptOf } from "#domain/receipt.ts";
import { distanceBetween } from "#geo/distance.ts";
import { useDossier, usePage, useWords } from "#ui/context.tsx";
import { Reference } from "#ui/Reference.tsx";
import { formatAmount } from "#words/common.ts";
import { placePanelWords } from "#words/placepanel.ts";

function Distance({ claim }: { claim: Claim }) {
  const { dossier, language } = usePage();
  const words = useWords(placePanelWords).distance;
  const from = dossier.place.get(claim.distance?.from ?? "");
  const to = dossier.place.get(claim.distance?.to ?? "");
  const { strength } = claim;
  if (!from || !to || !strength) return null;
  const { kilometres, miles } = distanceBetween(from, to);
  const precision = Math.max(from.precision_m ?? 0, to.precision_m ?? 0);
  const [lead] = receiptOf(dossier, claim).supports;
  return (
    <>
      <p>{claim.says}</p>
      <dl>
        <dt>{words.stated}</dt>
        <dd>
          {formatAmount(language, strength)} {lead && <Reference passage={lead.passage} />}
        </dd>
        <dt>{words.computed}</dt>
        <dd>{words.value(Math.round(kilometres), Math.round(miles))}</dd>
      </dl>
      <p className="note">
        {words.note} {precision > 0 && words.precision(precision)}
      </p>
    </>
  );
}

/** Distances that an article states for the place, each beside the one computed from the map's points. */
export function Distances({ place }: { place: Place }) {
  const dossier = useDossier();
  const words = useWords(placePanelWords).distance;
  const claims = distancesOf(dossier, place.id);
  if (claims.length === 0) return null;
  return (
    <section className="distances">
      <h3>{words.title}</h3>
      {claims.map((claim) => (
        <div key={claim.id} data-claim={claim.id}>
          <Distance claim={claim} />
        </div>
      ))}
    </section>
  );
}
