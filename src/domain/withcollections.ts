import type { Unknown } from "./compiled.ts";
import { type Dossier, indexDossier } from "./dossier.ts";
import { withSources } from "./known.ts";

type Collected = { collection?: string | undefined };

/**
 * What the sources of some collections leave open: an unknown that one of them answers is none, and one that a collection
 * words for its own sources too stands in the place of the other.
 */
function unknownsIn(dossier: Dossier, shown: readonly string[]): { unknowns: Unknown[]; settled: Unknown[] } {
  const all = [...dossier.unknowns, ...(dossier.settled ?? [])];
  const isOpen = ({ answeredIn, collection = dossier.collections?.[0]?.id }: Unknown) =>
    (collection === undefined || shown.includes(collection)) && !(answeredIn && shown.includes(answeredIn));
  const open = all.filter(isOpen);
  const instead = new Map(open.flatMap((item) => (item.instead ? [[item.instead, item] as const] : [])));
  const unknowns = open.filter(({ id }) => !instead.has(id));
  return { unknowns, settled: all.filter((item) => !unknowns.includes(item)) };
}

/**
 * A dossier with the collections shown only: their sources, what these support, and the unknowns and stories that name
 * one of them. All records of a dossier without collections are shown.
 */
export function withCollections(dossier: Dossier, shown: readonly string[]): Dossier {
  const first = dossier.collections?.[0]?.id;
  const isShown = ({ collection = first }: Collected) => collection === undefined || shown.includes(collection);
  const { unknowns, settled } = unknownsIn(dossier, shown);
  if (dossier.sources.every(isShown)) return settled.length > 0 ? { ...dossier, unknowns, settled } : dossier;
  const file = withSources(dossier, isShown);
  const days = file.sources.flatMap(({ published }) => published?.last ?? []).sort();
  const part = { ...file, asOf: days.at(-1) ?? file.asOf, unknowns, stories: file.stories.filter(isShown) };
  return { ...indexDossier(part), settled };
}
