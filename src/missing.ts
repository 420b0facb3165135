import { partialRange } from "#domain/day.ts";
import type { Dossier } from "#domain/dossier.ts";
import type { Link } from "#state/link.ts";

/** Parts of a link that name days outside the dossier's period, as `key: date`; the nearest day is shown. */
function daysOutside({ first, last }: Dossier, link: Link): string[] {
  return (["date", "from", "to"] as const).flatMap((key) => {
    const text = link[key];
    const range = text === undefined ? null : partialRange(text);
    return range && (range.last < first || range.first > last) ? [`${key}: ${text}`] : [];
  });
}

/**
 * Parts of a link that ask for records or days that the dossier does not have, as `key: value`. They are left alone:
 * nothing else depends on them.
 */
export function missingParts(dossier: Dossier, link: Link): string[] {
  const one = (key: string, id: string | undefined, known: ReadonlyMap<string, unknown>) =>
    id !== undefined && !known.has(id) ? [`${key}: ${id}`] : [];
  const stories = new Map(dossier.stories.map((story) => [story.id, story]));
  const marked = new Map<string, unknown>([...dossier.place, ...dossier.claim]);
  return [
    ...(link.dossier === undefined || link.dossier === dossier.id ? [] : [`dossier: ${link.dossier}`]),
    ...one("place", link.place, dossier.place),
    ...one("claim", link.claim, dossier.claim),
    ...one("source", link.source, dossier.source),
    ...one("passage", link.passage, dossier.passage),
    ...one("question", link.question, dossier.disagreement),
    ...one("story", link.story, stories),
    ...(link.actors ?? []).flatMap((id) => one("actors", id, dossier.actor)),
    ...(link.highlight ?? []).flatMap((id) => one("highlight", id, marked)),
    ...daysOutside(dossier, link),
  ];
}
