import type { Claim } from "#domain/compiled.ts";
import type { Dossier } from "#domain/dossier.ts";
import { countsPeopleThere } from "#domain/index/frame.ts";
import { keptFor } from "#domain/index/later.ts";
import { placesInside } from "#domain/inside.ts";

/** What a number counts. Only `people-present` are people who are there; even two of these may overlap. */
export type NumberKind =
  | "people-present"
  | "people-gone"
  | "people-planned"
  | "people-unverified"
  | "share-of-force"
  | "not-people";

export type NumberFact = {
  is: NumberKind;
  /** Claims whose number counts some of the same people. */
  overlaps: string[];
};

function kindOf({ strength, standing }: Claim): NumberKind | null {
  if (!strength) return null;
  if (strength.counts === "object") return "not-people";
  if (strength.counts === "share" || (strength.min ?? strength.max) === undefined) return "share-of-force";
  if (!countsPeopleThere({ standing })) return standing === "unverified" ? "people-unverified" : "people-planned";
  return standing === "ended" ? "people-gone" : "people-present";
}

function isPeople(kind: NumberKind | null): boolean {
  return kind !== null && kind !== "share-of-force" && kind !== "not-people";
}

/** One of the places is the other, or lies inside it. */
function meet(dossier: Dossier, some: readonly string[], others: readonly string[]): boolean {
  return some.some((a) =>
    others.some((b) => a === b || placesInside(dossier, a).has(b) || placesInside(dossier, b).has(a)),
  );
}

/** Claims that count people, found once for all claims of a file. */
const counting = keptFor(({ claims }: Dossier) => claims.filter((claim) => isPeople(kindOf(claim))));

/** What the number of a claim counts; null where it has none. */
export function numberFact(dossier: Dossier, claim: Claim): NumberFact | null {
  const is = kindOf(claim);
  if (is === null) return null;
  const others = isPeople(is)
    ? counting(dossier).filter(
        (other) =>
          other !== claim &&
          other.actors.some((id) => claim.actors.includes(id)) &&
          meet(dossier, claim.places, other.places),
      )
    : [];
  return { is, overlaps: others.map(({ id }) => id) };
}
