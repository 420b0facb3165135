import { keysWhere, only } from "#link/keys.ts";
import type { Link } from "#link/link.ts";
import type { Asked, Loaded } from "./boot.ts";
import { missingParts } from "./missing.ts";

const records = keysWhere(
  ({ refers }) => refers !== undefined && !["day", "language", "dossier", "collection"].includes(refers),
);

/**
 * What to load for a link that names records of collections that it does not ask for: all collections, where more of what
 * it names is in them; what was loaded and the link as it is otherwise. What failed to load is reported.
 */
export async function withLacking(
  loaded: Loaded,
  link: Link,
  load: (asked: Asked) => Promise<Loaded>,
): Promise<{ loaded: Loaded; shown: Link }> {
  const lacks = ({ dossier }: Loaded) => missingParts(dossier, only(link, records)).length;
  const { collections = [] } = loaded.dossier;
  if (link.collections || collections.length === 0 || lacks(loaded) === 0) return { loaded, shown: link };
  const asked = { ...link, collections: collections.map(({ id }) => id) };
  const all = await load(asked).catch(() => loaded);
  if (lacks(all) < lacks(loaded)) return { loaded: all, shown: asked };
  return { loaded: { ...loaded, problems: all.problems }, shown: link };
}
