import type { Claim } from "#domain/compiled.ts";
import { type Dossier, placesOf } from "#domain/dossier.ts";
import { placesInside } from "#domain/inside.ts";
import { isClaimShown } from "#domain/matrix.ts";
import { isCertain, isPossible } from "#domain/span.ts";
import { isDemandToLeave } from "#domain/track.ts";
import type { View } from "#domain/view.ts";
import type { ContextForm } from "#i18n/viewgrids.ts";

type Context = NonNullable<Dossier["context"]>;
export type ContextColumn = Context["columns"][number];

export type ContextEntry = { claim: Claim; form: ContextForm; actor: string | null };
export type ContextRow = { state: string; cells: { column: ContextColumn; entries: ContextEntry[] }[] };
export type ContextTable = {
  rows: ContextRow[];
  /** Claims that would be shown but begin, or were first made, after the day. */
  later: Claim[];
};

function isLater(view: View, claim: Claim): boolean {
  const span = view.dossier.spans.get(claim.id);
  const begins = span ? (span.startMin ?? span.certain?.from ?? span.endMin) : null;
  return begins !== null && begins > view.day;
}

function formOfClaim(view: View, claim: Claim, inside: ReadonlySet<string>): ContextForm | null {
  if (isDemandToLeave(claim)) return "struck";
  const isProspective = claim.standing === "planned" || claim.standing === "demanded";
  if (claim.kind === "movement") {
    const leaves = claim.fromPlace !== undefined && inside.has(claim.fromPlace);
    const comes = claim.toPlace !== undefined && inside.has(claim.toPlace);
    // A move inside the state changes nothing for the state, nor does a departure that is only planned.
    if (leaves === comes) return null;
    if (leaves) return isProspective ? null : "struck";
    return isProspective ? "asked" : "present";
  }
  if (claim.kind === "presence") {
    if (isProspective) return "asked";
    if (claim.standing === "ended") return "struck";
    const span = view.dossier.spans.get(claim.id);
    const holds = span && (isCertain(span, view.day) || isPossible(span, view.day));
    // A presence still to come has the form it will have: it only counts what is not shown yet.
    return holds || isLater(view, claim) ? "present" : "past";
  }
  if (isProspective && claim.topics.includes("aid")) return "asked";
  return null;
}

/** How well a claim stands for its kind in a small cell: labelled, undisputed, of the state itself, key, an event, much said. */
function weight(claim: Claim, state: string): number {
  return (
    (claim.label ? 8 : 0) +
    (claim.key ? 4 : 0) +
    (claim.event ? 2 : 0) +
    (claim.places.includes(state) ? 5 : 0) +
    (claim.standing === "disputed" || claim.standing === "unverified" ? -6 : 0) +
    Math.min(claim.evidence.length, 9) / 10
  );
}

const formOrder: readonly ContextForm[] = ["struck", "present", "past", "asked"];

function entriesOf(
  view: View,
  claims: readonly Claim[],
  column: ContextColumn,
  state: string,
  inside: Set<string>,
): ContextEntry[] {
  const entries = claims.flatMap((claim): ContextEntry[] => {
    if (column.actors) {
      const actor = column.actors.find((id) => claim.actors.includes(id));
      const form = formOfClaim(view, claim, inside);
      return actor && form ? [{ claim, form, actor }] : [];
    }
    const isOfState = claim.places.includes(state) && claim.actors.includes(state);
    return isOfState && claim.topics[0] && column.topics?.includes(claim.topics[0])
      ? [{ claim, form: "present", actor: null }]
      : [];
  });
  const best = (list: ContextEntry[]) => list.sort((a, b) => weight(b.claim, state) - weight(a.claim, state))[0] ?? [];
  // One entry for each form: the table says how a force stands, the list view says everything.
  if (!column.actors) return [best(entries)].flat();
  const chosen = formOrder.flatMap((form) => best(entries.filter((entry) => entry.form === form)));
  // An old attestation adds nothing beside what holds now, or beside the departure that followed it.
  return chosen.filter(
    ({ form }) => form !== "past" || chosen.every((other) => other.form === "past" || other.form === "asked"),
  );
}

/** What the sources say of each state, one column each for its government and the forces. */
export function contextTable(view: View, context: Context): ContextTable {
  const { dossier } = view;
  const later = new Set<Claim>();
  const rows = context.states.map((state) => {
    const inside = placesInside(dossier, state).add(state);
    const here = dossier.claims.filter(
      (claim) => isClaimShown(view, claim) && placesOf(claim).some((id) => inside.has(id)),
    );
    const begun = here.filter((claim) => !isLater(view, claim));
    const cells = context.columns.map((column) => {
      const entries = entriesOf(view, begun, column, state, inside);
      const all = entriesOf(view, here, column, state, inside);
      for (const { claim } of all) if (!begun.includes(claim)) later.add(claim);
      return { column, entries };
    });
    return { state, cells };
  });
  return { rows, later: [...later] };
}
