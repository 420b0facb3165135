import { partialRange } from "#domain/day.ts";
import type { Dossier } from "#domain/dossier.ts";
import { askedOf } from "#domain/languages.ts";
import { keysWhere, linkKeys, type Reference } from "#link/keys.ts";
import type { Link } from "#link/link.ts";

/** Has the dossier what a link names? Of a day outside its period the nearest is shown. */
const has: Record<Reference, (dossier: Dossier, named: string) => boolean> = {
  dossier: (dossier, id) => dossier.id === id,
  place: (dossier, id) => dossier.place.has(id),
  claim: (dossier, id) => dossier.claim.has(id),
  source: (dossier, id) => dossier.source.has(id),
  passage: (dossier, id) => dossier.passage.has(id),
  disagreement: (dossier, id) => dossier.disagreement.has(id),
  actor: (dossier, id) => dossier.actor.has(id),
  collection: (dossier, id) => dossier.collections?.some((collection) => collection.id === id) ?? false,
  mark: (dossier, id) => dossier.place.has(id) || dossier.claim.has(id),
  story: (dossier, id) => dossier.stories.some((story) => story.id === id),
  day(dossier, text) {
    const range = partialRange(text);
    return !range || (range.last >= dossier.first && range.first <= dossier.last);
  },
  language: (dossier, code) => askedOf(dossier.languages, code) !== undefined,
};

/** Parts of a link that ask for records, days or a language that the dossier does not have, as `key: value`. */
export function missingParts(dossier: Dossier, link: Link): string[] {
  return keysWhere((row) => row.refers !== undefined).flatMap((key) => {
    const { refers } = linkKeys[key];
    const named = [link[key] ?? []].flat().map(String);
    return named.filter((value) => refers && !has[refers](dossier, value)).map((value) => `${key}: ${value}`);
  });
}
