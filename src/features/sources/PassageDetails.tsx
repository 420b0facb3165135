import type { Claim, Passage, Source } from "#domain/compiled.ts";
import { placesOf } from "#domain/dossier.ts";
import { receiptOf } from "#domain/receipt.ts";
import { homePlace } from "#domain/view.ts";
import { countText } from "#prose/counts.ts";
import { momentText } from "#prose/moment.ts";
import { StandingChip } from "#ui/Chips.tsx";
import { useAppState, usePage, useView, useWords } from "#ui/context.tsx";
import { useHover } from "#ui/hooks/useHover.ts";
import { References } from "#ui/References.tsx";
import { Runs } from "#ui/Runs.tsx";
import { Receipt } from "#ui/receipt/Receipt.tsx";
import { commonWords, placeInArticle } from "#words/common.ts";
import { viewWords } from "#words/views.ts";
import { LineageGraph } from "./LineageGraph.tsx";

/** A claim in one or two lines: what it says, how it stands, where it is said. Choosing it opens its receipt. */
function ClaimLine({ claim }: { claim: Claim }) {
  const [language, actions, dossier] = usePage();
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
      <span className="row">
        {claim.standing !== "stated" && <StandingChip standing={claim.standing} />}
        <span className="note">{countText(language, dossier, receipt.supports)}</span>
        <References passages={receipt.supports.map((item) => item.passage)} />
      </span>
    </div>
  );
}

function drawnFirst(claims: readonly Claim[]): Claim[] {
  const rank = (claim: Claim) =>
    placesOf(claim).length === 0 ? 3 : claim.kind === "presence" || claim.kind === "movement" ? 0 : claim.event ? 1 : 2;
  return [...claims].sort((a, b) => rank(a) - rank(b));
}

/** Where the claim is on the map, how it stands, and what stands with and against it. */
function OnTheMap({ claim, passage }: { claim: Claim; passage: Passage | null }) {
  const words = useWords(viewWords);
  const [, actions, dossier] = usePage();
  const receipt = receiptOf(dossier, claim);
  const place = dossier.place.get(homePlace(dossier, claim) ?? "");
  const also = receipt.supports.map((item) => item.passage).filter((other) => other.id !== passage?.id);
  const against = receipt.contradicts.map((item) => item.passage);
  return (
    <div className="row passage-facts aside">
      <button type="button" className="button primary large" onClick={() => actions.showClaim(claim.id)}>
        {words.showOnMap}
      </button>
      <StandingChip standing={claim.standing} />
      {place && <span className="note">{words.sources.onTheMap(place.name)}</span>}
      {also.length > 0 && (
        <span>
          {words.sources.also} <References passages={also} />
        </span>
      )}
      {against.length > 0 && (
        <span>
          {words.sources.against} <References passages={against} />
        </span>
      )}
    </div>
  );
}

/** The right side of the sources view: the chosen passage's claims and the lineage of its words. */
export function PassageDetails({ passage, source }: { passage: Passage | null; source: Source | null }) {
  const words = useWords(viewWords).sources;
  const common = useWords(commonWords);
  const [language, , dossier] = usePage();
  const view = useView();
  const claimId = useAppState((state) => state.link.claim);
  const open = dossier.claim.get(claimId ?? "") ?? null;
  const claims = passage ? drawnFirst(dossier.claimsOfPassage.get(passage.id) ?? []) : [];
  const main = open && (claims.length === 0 || claims.includes(open)) ? open : (claims[0] ?? open);
  const others = claims.filter((claim) => claim !== main);
  const reference = passage && source ? `${source.letter} ${placeInArticle(common, passage)}`.trim() : null;
  return (
    <>
      {reference && (
        <h2>
          {reference} <span className="note dated">{momentText(language, view)}</span>
        </h2>
      )}
      {passage && claims.length === 0 && <p className="note">{words.noClaims}</p>}
      {!passage && !open && (
        <>
          <h2>{words.supports}</h2>
          <p className="note">{words.choose}</p>
        </>
      )}
      {!passage && open && <h2 className="visually-hidden">{words.supports}</h2>}
      {main && (
        <>
          <OnTheMap claim={main} passage={passage} />
          <Receipt claim={main} level={3} />
        </>
      )}
      <LineageGraph passage={passage} />
      {others.length > 0 && (
        <section aria-label={words.moreClaims}>
          <h3>{words.moreClaims}</h3>
          <ul className="lines">
            {others.map((claim) => (
              <li key={claim.id}>
                <ClaimLine claim={claim} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
