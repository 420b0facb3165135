import type { TextOverlay } from "#domain/compiled.ts";
import type { TextFile } from "./authoredtext.ts";
import type { Authored } from "./load.ts";

/** A value that the checks have made sure of. Throws where it is missing all the same. */
export function must<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`${what} passed the checks but is missing`);
  return value;
}

/** The words of a language in the compiled shape; `passages` holds the speakers where they stand. */
export function overlayOf(authored: Authored, text: TextFile): TextOverlay {
  const flat = (table: object = {}) =>
    Object.fromEntries(
      Object.entries(table).map(([id, fields]) => [
        id,
        Object.fromEntries(Object.entries(fields).filter(([, value]) => typeof value === "string")),
      ]),
    ) as Record<string, Record<string, string>>;
  const passages = authored.sources.flatMap(({ source }) =>
    source.passages.map(({ id, attribution: { who, via } }) => [
      id,
      {
        ...(text.reported?.[id] ? { reported: text.reported[id].says } : {}),
        who: must(text.speakers[who], who).name,
        ...(via ? { via: must(text.speakers[via], via).name } : {}),
      },
    ]),
  );
  const { dossier, speakers: _speakers, reported: _reported, ...collections } = text;
  return {
    ...Object.fromEntries(Object.entries(collections).map(([name, table]) => [name, flat(table)])),
    passages: Object.fromEntries(passages),
    dossier: flat({ [authored.dossier.id]: dossier }),
  };
}

/** Adds the words of what the dossier's own file says of its collections and their stories. */
export function announceIn(overlay: TextOverlay, authored: Authored, text: TextFile): void {
  const { collections } = authored.dossier;
  if (!collections) return;
  const names = Object.entries(text.collections ?? {}).map(([id, { name, short }]) => [id, { name, short }]);
  overlay.collections = Object.fromEntries(names);
  for (const { story } of authored.stories) {
    const words = text.stories?.[story.id];
    if (story.collection !== undefined && words) overlay.stories = { ...overlay.stories, [story.id]: { ...words } };
  }
}

/**
 * The words of a language. What is invented says so before every title of its own, and so wherever a title goes: of the
 * dossier, of a story, and of a step, which is the only one where a story is presented.
 */
export function marked(text: TextFile): TextFile {
  const { example } = text.dossier;
  if (example === undefined) return text;
  const titled = <Item extends { title: string }>(item: Item): Item => ({
    ...item,
    title: `[${example}] ${item.title}`,
  });
  const all = <Item extends { title: string }>(items: Record<string, Item> = {}) =>
    Object.fromEntries(Object.entries(items).map(([id, item]) => [id, titled(item)]));
  return { ...text, dossier: titled(text.dossier), stories: all(text.stories), steps: all(text.steps) };
}
