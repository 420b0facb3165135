import type { Claim } from "#domain/compiled.ts";
import { type Dossier, placesOf } from "#domain/dossier.ts";
import { isClaimShown } from "#domain/index/frame.ts";
import { placesInside } from "#domain/inside.ts";
import type { View } from "#domain/view.ts";
import { type RegionColumn, type RegionEntry, regionEntries } from "#marks/region.ts";
import type { Language } from "#words/language.ts";

type Context = NonNullable<Dossier["context"]>;

export type ContextRow = { state: string; cells: { column: RegionColumn; entries: RegionEntry[] }[] };
export type ContextTable = {
  rows: ContextRow[];
  /** Claims about the states' governments and forces that begin, or were first made, after the moment. */
  later: Claim[];
};

function isLater(view: View, claim: Claim): boolean {
  const span = view.dossier.spans.get(claim.id);
  const begins = span ? (span.startMin ?? span.certain?.from ?? span.endMin) : null;
  return begins !== null && begins > view.day;
}

/** Would the claim be shown in a column: does it say something of the state's government, or of where a force is? */
function isFor(claim: Claim, state: string, { topics, actors }: RegionColumn): boolean {
  if (actors?.some((id) => claim.actors.includes(id)))
    return claim.kind === "presence" || claim.kind === "movement" || claim.topics.includes("demand");
  return topics !== undefined && claim.actors.includes(state) && claim.topics.some((topic) => topics.includes(topic));
}

/** What the sources say of each state, one column each for its government and the forces; in the words of the map. */
export function contextTable(view: View, context: Context, language: Language): ContextTable {
  const { dossier } = view;
  const later = new Set<Claim>();
  const rows = context.states.map((state) => {
    const inside = placesInside(dossier, state).add(state);
    const claims = dossier.claims.filter(
      (claim) => isClaimShown(view, claim) && isLater(view, claim) && placesOf(claim).some((id) => inside.has(id)),
    );
    const cells = context.columns.map((column) => {
      const entries = regionEntries({ view, language }, state, column);
      for (const claim of claims)
        if (isFor(claim, state, column) && !entries.some(({ claims: shown }) => shown.includes(claim.id)))
          later.add(claim);
      return { column, entries };
    });
    return { state, cells };
  });
  return { rows, later: [...later] };
}
