import type { Dossier } from "#domain/dossier.ts";
import type { Link } from "#state/link.ts";

/** Parts of a link that name records the dossier does not have, as `key: id`. They are left alone: nothing else depends on them. */
export function missingRecords(dossier: Dossier, link: Link): string[] {
  const one = (key: string, id: string | undefined, known: ReadonlyMap<string, unknown>) =>
    id !== undefined && !known.has(id) ? [`${key}: ${id}`] : [];
  const stories = new Map(dossier.stories.map((story) => [story.id, story]));
  const marked = new Map<string, unknown>([...dossier.place, ...dossier.claim]);
  return [
    ...one("place", link.place, dossier.place),
    ...one("claim", link.claim, dossier.claim),
    ...one("source", link.source, dossier.source),
    ...one("passage", link.passage, dossier.passage),
    ...one("question", link.question, dossier.disagreement),
    ...one("story", link.story, stories),
    ...(link.actors ?? []).flatMap((id) => one("actors", id, dossier.actor)),
    ...(link.highlight ?? []).flatMap((id) => one("highlight", id, marked)),
  ];
}
