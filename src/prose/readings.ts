import { placesInside } from "#domain/inside.ts";
import { isOurs, type Presence } from "#domain/presence.ts";
import type { View } from "#domain/view.ts";

/**
 * What sources say of places inside, and what is only our reading of others of them: two presences where there are both.
 * What is read of a place in one that sources name adds nothing.
 */
export function apart(view: View, presence: Presence): Presence[] {
  const { dossier, places } = view;
  const parts = presence.at.flatMap(
    (id) => places.get(id)?.presences.filter(({ actor }) => actor === presence.actor) ?? [],
  );
  const said = parts.filter((part) => !isOurs(view, part));
  const inner = new Set(said.flatMap(({ place }) => [place, ...placesInside(dossier, place)]));
  const read = parts.filter(({ place }) => !inner.has(place));
  const [first] = read;
  if (!first || said.length === 0) return [presence];
  const all = (part: "claims" | "toldToLeave" | "disputed") => [...new Set(read.flatMap((item) => item[part]))];
  const disputed = all("disputed");
  return [
    {
      ...presence,
      at: said.map(({ place }) => place),
      disputed: presence.disputed.filter((id) => !disputed.includes(id)),
    },
    { ...first, at: read.map(({ place }) => place), claims: all("claims"), toldToLeave: all("toldToLeave"), disputed },
  ];
}
