import { type Dossier, indexDossier } from "./dossier.ts";
import { withSources } from "./known.ts";
import { unknownsOf } from "./unknowns.ts";

type Collected = { collection?: string | undefined };

/**
 * A dossier with the collections shown only: their sources, what these support and leave open, and the stories that name
 * one of them. All records of a dossier without collections are shown.
 */
export function withCollections(dossier: Dossier, shown: readonly string[]): Dossier {
  const first = dossier.collections?.[0]?.id;
  const isShown = ({ collection = first }: Collected) => collection === undefined || shown.includes(collection);
  if (dossier.sources.every(isShown))
    return dossier.collections ? { ...dossier, ...unknownsOf(dossier, dossier) } : dossier;
  const file = withSources(dossier, isShown);
  const days = file.sources.flatMap(({ published }) => published?.last ?? []).sort();
  const part = { ...file, asOf: days.at(-1) ?? file.asOf, stories: file.stories.filter(isShown) };
  return { ...indexDossier(part), ...unknownsOf(dossier, part) };
}
