import type { CompiledDossier, Unknown } from "./compiled.ts";
import type { Dossier } from "./dossier.ts";

/**
 * What some of a dossier's sources leave open. An unknown is asked where a source of its collection and all that it needs
 * are among them, until one of those that answer it is; one that a collection words for its own sources too stands in the
 * place of the other.
 */
export function unknownsOf(
  whole: Dossier,
  { sources, collections }: Pick<CompiledDossier, "sources" | "collections">,
): Required<Pick<Dossier, "unknowns" | "settled">> {
  const all = [...whole.unknowns, ...(whole.settled ?? [])];
  const first = collections?.[0]?.id;
  const has = new Set(sources.flatMap(({ id, collection }) => [id, collection ?? first]));
  const open = all.filter(
    ({ collection, needs = [], answeredBy }: Unknown) =>
      [collection ?? first, ...needs].every((id) => has.has(id)) && !answeredBy?.some((id) => has.has(id)),
  );
  const replaced = new Set(open.map(({ instead }) => instead));
  const unknowns = open.filter(({ id }) => !replaced.has(id));
  return { unknowns, settled: all.filter((item) => !unknowns.includes(item)) };
}
