import type { Dossier } from "#domain/dossier.ts";
import { isByReading, type Presence } from "#domain/presence.ts";
import { isCounted, type PlaceView } from "#domain/view.ts";
import { coreOf, figureForm, formOf, type SymbolForm } from "#drawing/symbol.ts";

/**
 * How a force at a place is drawn, on every surface: how it is known, whether it is counted, whether a source says it. In
 * a country as on the map: the outline of its number, or, where it is there without one, as a force without a base.
 */
export function presenceForm(dossier: Dossier, place: PlaceView, presence: Presence): SymbolForm {
  if (place.place.kind === "country" && coreOf[presence.state] !== "none") {
    const figure = place.figures.find(({ actor }) => actor === presence.actor);
    return figure ? figureForm(figure.claim.standing) : unplacedForm(presence);
  }
  return formOf(presence.state, isCounted(place, presence), isByReading(dossier, presence));
}

/** A plain shape: the dashed outline is kept for a base, the empty one for a number. Faded where it is not certain. */
export function unplacedForm({ state }: Pick<Presence, "state">): SymbolForm {
  return { core: coreOf[state], outline: "none", sign: null };
}
