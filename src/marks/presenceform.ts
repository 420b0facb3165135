import { isOurs, type Presence } from "#domain/presence.ts";
import { isCounted, type PlaceView, type View } from "#domain/view.ts";
import { coreOf, figureForm, formOf, type SymbolForm } from "#drawing/symbol.ts";

/**
 * How a force at a place is drawn, on every surface: how it is known, whether it is counted, whether a source says it. In
 * a country as on the map: the outline of its number, or, where it is there without one, as a force without a base.
 */
export function presenceForm(view: Pick<View, "dossier" | "day">, place: PlaceView, presence: Presence): SymbolForm {
  if (place.place.kind === "country" && coreOf[presence.state] !== "none") {
    const figure = place.figures.find(({ actor }) => actor === presence.actor);
    return figure ? figureForm(figure.claim.standing) : unplacedForm(presence, isOurs(view, presence));
  }
  return formOf(presence.state, isCounted(place, presence), isOurs(view, presence));
}

/** A plain shape: the dashed outline is kept for a base, the empty one for a number. Faded where it is not certain. */
export function unplacedForm({ state }: Pick<Presence, "state">, isRead = false): SymbolForm {
  return { core: state === "attested" && isRead ? "read" : coreOf[state], outline: "none", sign: null };
}
