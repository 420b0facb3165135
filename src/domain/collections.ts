import type { CompiledDossier, Source } from "./compiled.ts";
import { type Dossier, indexDossier } from "./dossier.ts";
import { withSources } from "./known.ts";

type Collected = { collection?: string | undefined };
type Head = Pick<CompiledDossier, "collections">;

/** The collections that a link asks for and the dossier has; those shown by default where it asks for none of them. */
export function collectionsOf({ collections = [] }: Head, asked: readonly string[] | undefined): string[] {
  const known = collections.filter(({ id }) => asked?.includes(id));
  return (known.length > 0 ? known : collections.filter((item) => item.default)).map(({ id }) => id);
}

/** Is a record of the collections that are shown by default? Without a name it is of the first. */
export function isOfDefault({ collections = [] }: Head, { collection }: Collected): boolean {
  return collection === undefined || (collections.find(({ id }) => id === collection)?.default ?? true);
}

/** The collection that a source belongs to, where it is not shown by default. */
export function addedCollection(dossier: Head, source: Pick<Source, "collection">) {
  return isOfDefault(dossier, source) ? undefined : dossier.collections?.find(({ id }) => id === source.collection);
}

/** A dossier with the collections shown only; all records of a dossier without collections are shown. */
export function withCollections(dossier: Dossier, shown: readonly string[]): Dossier {
  const first = dossier.collections?.[0]?.id;
  const isShown = ({ collection = first }: Collected) => collection === undefined || shown.includes(collection);
  if (dossier.sources.every(isShown)) return dossier;
  const file = withSources(dossier, isShown);
  const days = file.sources.flatMap(({ published }) => published?.last ?? []).sort();
  return indexDossier({
    ...file,
    asOf: days.at(-1) ?? file.asOf,
    unknowns: file.unknowns.filter(isShown),
    stories: file.stories.filter(isShown),
  });
}
