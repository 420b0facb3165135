import type { Claim } from "#domain/compiled.ts";
import { placesOf } from "#domain/dossier.ts";
import { keysOf } from "#domain/keys.ts";
import { homePlace, type PlaceView, type View } from "#domain/view.ts";
import { claimsOfView } from "#features/export/facts.ts";

/** Claims under one heading; `place` is null for those that belong to no place. */
export type ClaimGroup = { place: string | null; claims: Claim[] };

/** What a handout quotes in full, and how much more holds at the moment. */
export type Selection = { groups: ClaimGroup[]; more: { place: string | null; count: number }[] };

/** Ids of the claims that the marks of the map and the rows "who is where" rest on. */
function behindMarks(view: View): Set<string> {
  // Elsewhere the map draws numbers and moves only; what else is known there is counted.
  const places = view.dossier.bases.flatMap((id) => view.places.get(id) ?? []);
  return new Set([
    ...places.flatMap(({ presences }) => presences.flatMap(({ claims, partlyLeft }) => [...claims, ...partlyLeft])),
    ...places.flatMap((place) => keysOf(view, place).map(({ id }) => id)),
    ...view.figures.map(({ id }) => id),
    ...view.movements.flatMap(({ claims }) => claims.map(({ id }) => id)),
  ]);
}

function grouped(view: View, claims: readonly Claim[], place: string | undefined): ClaimGroup[] {
  const { dossier } = view;
  const order = [...new Set([...dossier.bases, ...dossier.lanes, ...dossier.places.map(({ id }) => id)])];
  const homeOf = (claim: Claim) => place ?? homePlace(dossier, claim);
  return [...order, null]
    .map((id) => ({ place: id, claims: claims.filter((claim) => homeOf(claim) === id) }))
    .filter((group) => group.claims.length > 0);
}

/**
 * The claims of a handout, by the place they are shown at: with a place selected all of its claims that hold at the
 * moment, else those that the marks of the map rest on. What else holds is counted, so that nothing is left out in
 * silence.
 */
export function selectionOf(view: View, place: string | undefined): Selection {
  const all = claimsOfView(view);
  const marked = behindMarks(view);
  const isTold = (claim: Claim) => (place ? placesOf(claim).includes(place) : marked.has(claim.id));
  return {
    groups: grouped(view, all.filter(isTold), place),
    more: grouped(
      view,
      all.filter((claim) => !isTold(claim)),
      undefined,
    ).map((group) => ({ place: group.place, count: group.claims.length })),
  };
}

/** Places with a force of their own, bases first: one that only has what lies inside it would say the same again. */
export function placesWithForces(view: View): PlaceView[] {
  const { bases } = view.dossier;
  const rank = ({ place: { id } }: PlaceView) => (bases.includes(id) ? bases.indexOf(id) : bases.length);
  return [...view.places.values()]
    .filter(({ presences }) => presences.some(({ at }) => at.length === 0))
    .sort((one, other) => rank(one) - rank(other));
}
