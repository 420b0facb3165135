import { keptFor } from "#domain/index/later.ts";
import type { Place } from "./compiled.ts";

type Places = { readonly places: readonly Place[] };

/** Places by the place that they lie in directly: by `within`, and as `members` of a region. */
const children = keptFor((places: readonly Place[]) => {
  const found = new Map<string, Set<string>>();
  const add = (outer: string, inner: string) => {
    const list = found.get(outer) ?? new Set();
    list.add(inner);
    found.set(outer, list);
  };
  for (const place of places) {
    if (place.within) add(place.within, place.id);
    for (const member of place.members ?? []) add(place.id, member);
  }
  return found;
});

/** All places that lie inside a place, itself left out: bases in cities in countries in regions. A circle ends. */
export function placesInside({ places }: Places, place: string): Set<string> {
  const found = new Set<string>();
  const visit = (outer: string) => {
    for (const inner of children(places).get(outer) ?? [])
      if (inner !== place && !found.has(inner)) {
        found.add(inner);
        visit(inner);
      }
  };
  visit(place);
  return found;
}

/** The places that a place lies in, the nearest first: its city, country and region. A circle ends. */
export function placesAround({ place }: { readonly place: ReadonlyMap<string, Place> }, inner: string): string[] {
  const found = new Set<string>();
  for (let id = place.get(inner)?.within; id && id !== inner && !found.has(id); id = place.get(id)?.within)
    found.add(id);
  return [...found];
}
