import type { Dossier } from "./dossier.ts";
import { keptFor } from "./index/later.ts";
import { placesInside } from "./inside.ts";
import type { Presence } from "./presence.ts";
import type { PlaceView, View } from "./view.ts";

export const countriesIn = keptFor(({ places }: Dossier) => places.filter(({ kind }) => kind === "country"));

/**
 * Forces that sources put into a country without a number and, at the moment, at none of its bases, or at one less
 * surely than in the country. They stand by the country's name, because elsewhere on the map the country would look as
 * if nobody, or only possibly somebody, were there. Only in the countries that the dossier is about: the others have
 * their say in the region view.
 */
export function unplacedForces(view: View, country: PlaceView): Presence[] {
  const { dossier } = view;
  if (!dossier.focus.includes(country.place.iso ?? "")) return [];
  const inside = placesInside(dossier, country.place.id);
  const atBases = dossier.bases.filter((id) => inside.has(id)).flatMap((id) => view.places.get(id)?.presences ?? []);
  const counted = new Set(country.figures.map(({ actor }) => actor));
  const isShown = ({ actor, state }: Presence) =>
    counted.has(actor) ||
    atBases.some((base) => base.actor === actor && (state !== "attested" || base.state !== "possible"));
  // A row of its own says that a number is unverified; nothing else puts that force there.
  const others = new Set(country.otherFigures.map(({ claim }) => claim.id));
  const isKnown = ({ claims }: Presence) => claims.some((id) => !others.has(id));
  const isHere = ({ state }: Presence) => state === "attested" || state === "possible" || state === "inferred";
  return country.presences.filter((presence) => isHere(presence) && isKnown(presence) && !isShown(presence));
}

/** The countries that have such forces on a view's day, with them. */
export const unplacedIn = keptFor(
  (view: View) =>
    new Map(
      countriesIn(view.dossier).flatMap(({ id }): [string, Presence[]][] => {
        const country = view.places.get(id);
        const forces = country ? unplacedForces(view, country) : [];
        return forces.length > 0 ? [[id, forces]] : [];
      }),
    ),
);
