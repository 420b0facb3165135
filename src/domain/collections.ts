import type { CompiledDossier, Source } from "./compiled.ts";
import type { Dossier } from "./dossier.ts";
import { keptFor } from "./index/later.ts";

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

/** Are sources shown that are not shown by default? */
export const showsAdded = keptFor((dossier: Dossier) => !dossier.sources.every((item) => isOfDefault(dossier, item)));
