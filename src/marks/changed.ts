import { lastHeld } from "#domain/span.ts";
import { countriesIn, unplacedForces } from "#domain/unplaced.ts";
import type { PlaceView, View } from "#domain/view.ts";
import { arrowStyle } from "#drawing/arrow.ts";
import { people } from "#prose/figures.ts";
import { moveDispute } from "#prose/sight.ts";
import type { Language } from "#words/language.ts";
import { stateRows } from "./context.ts";

/** What a reader sees of who is at a base. */
function seenAtBase(place: PlaceView | undefined): string {
  const states = place?.presences.map(({ actor, state, startNotStated, disputed }) =>
    [actor, state, startNotStated, disputed.length > 0].join(" "),
  );
  return (states ?? []).join("|");
}

/** What a reader sees of a country's numbers, and of the forces there that have no base. */
function seenInCountry(view: View, place: PlaceView | undefined): string {
  if (!place) return "";
  const numbers = [...place.figures, ...place.otherFigures].map((figure) => {
    const span = view.dossier.spans.get(figure.claim.id);
    const last = span ? lastHeld(span) : null;
    return [figure.actor, people(figure), figure.claim.standing, last !== null && last < view.from].join(" ");
  });
  const forces = unplacedForces(view, place).map(({ actor, state }) => `${actor} ${state}`);
  return [...new Set([...numbers, ...forces])].sort().join("|");
}

/** What a reader sees of moves, by arrow; it grows thinner with time, which is no change. */
function seenMoves(view: View): Map<string, string> {
  return new Map(
    view.movements.map((movement) => {
      const style = arrowStyle({ ...movement, recent: true }, moveDispute(view, movement) !== undefined);
      return [movement.id, [movement.actor, movement.from, movement.to, style].join(" ")];
    }),
  );
}

/**
 * Places at which another view of the map shows something else, and claims of the moves that it did not show so; by id.
 * Of the region: the states whose cards say something else.
 */
export function changedBetween(
  before: View,
  after: View,
  mode: "map" | "context" = "map",
  language: Language = "en",
): ReadonlySet<string> {
  const { dossier } = after;
  if (mode === "context") {
    const said = (view: View, id: string) =>
      stateRows({ view, language }, id)
        .map(({ actor, form, text }) => `${actor} ${form} ${text}`)
        .join("|");
    return new Set((dossier.context?.states ?? []).filter((id) => said(before, id) !== said(after, id)));
  }
  const known = new Set(seenMoves(before).values());
  const moves = seenMoves(after);
  return new Set([
    ...dossier.bases.filter((id) => seenAtBase(before.places.get(id)) !== seenAtBase(after.places.get(id))),
    ...countriesIn(dossier).flatMap(({ id }) =>
      seenInCountry(before, before.places.get(id)) === seenInCountry(after, after.places.get(id)) ? [] : [id],
    ),
    ...after.movements
      .filter(({ id }) => !known.has(moves.get(id) ?? ""))
      .flatMap(({ claims }) => claims.map(({ id }) => id)),
  ]);
}
