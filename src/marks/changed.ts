import type { PlaceView, View } from "#domain/view.ts";

/** What a reader sees of who is at a base. */
function seen(place: PlaceView | undefined): string {
  const states = place?.presences.map(({ actor, state, startNotStated, disputed }) =>
    [actor, state, startNotStated, disputed.length > 0].join(" "),
  );
  return (states ?? []).join("|");
}

/** Bases at which another view shows something else, and claims of the moves that it did not show so; by id. */
export function changedBetween(before: View, after: View): ReadonlySet<string> {
  const { bases } = after.dossier;
  const moves = new Map(before.movements.map(({ id, standing }) => [id, standing]));
  return new Set([
    ...bases.filter((id) => seen(before.places.get(id)) !== seen(after.places.get(id))),
    ...after.movements
      .filter(({ id, standing }) => moves.get(id) !== standing)
      .flatMap(({ claims }) => claims.map(({ id }) => id)),
  ]);
}
