import type { TextFile } from "./authoredtext.ts";
import type { Authored } from "./load.ts";
import { wantedWords } from "./wordrules.ts";

/** Ids of the collections that come in files of their own. */
export function addedCollections({ dossier }: Authored): string[] {
  return (dossier.collections ?? []).filter((item) => !item.default).map(({ id }) => id);
}

/** The collection of each passage, claim and disagreement that does not belong to the dossier's own file. */
function collectionOfRecord(authored: Authored): ReadonlyMap<object, string> {
  const added = addedCollections(authored);
  const of = new Map<object, string>();
  const byPassage = new Map<string, string>();
  const byClaim = new Map<string, string>();
  const put = (record: object, collection: string | undefined): string | undefined => {
    if (collection === undefined || !added.includes(collection)) return undefined;
    of.set(record, collection);
    return collection;
  };
  const named = [
    ...authored.actors,
    ...authored.places,
    ...authored.origins.origins,
    ...authored.unknowns,
    ...authored.stories.map(({ story }) => story),
    ...authored.sources.map(({ source }) => source),
  ];
  for (const record of named) put(record, record.collection);
  for (const { source } of authored.sources)
    for (const { id } of source.passages) byPassage.set(id, source.collection ?? "");
  for (const { claim } of authored.claims) {
    const found = claim.evidence.map(({ passage }) => byPassage.get(passage) ?? "").find((id) => added.includes(id));
    const collection = put(claim, found);
    if (collection) byClaim.set(claim.id, collection);
  }
  for (const item of authored.disagreements)
    put(item, item.positions.flatMap(({ claims }) => claims).flatMap((id) => byClaim.get(id) ?? [])[0]);
  return of;
}

/**
 * The records of one collection's file, or of the dossier's own.
 *
 * @param collection one of `addedCollections`; null: what belongs to none of them
 */
export function partOf(authored: Authored, collection: string | null): Authored {
  const of = collectionOfRecord(authored);
  const isIn = (record: object) => (of.get(record) ?? null) === collection;
  const part: Authored = {
    ...authored,
    actors: authored.actors.filter(isIn),
    places: authored.places.filter(isIn),
    origins: { ...authored.origins, origins: authored.origins.origins.filter(isIn) },
    sources: authored.sources.filter(({ source }) => isIn(source)),
    claims: authored.claims.filter(({ claim }) => isIn(claim)),
    disagreements: authored.disagreements.filter(isIn),
    unknowns: authored.unknowns.filter(isIn),
    stories: authored.stories.filter(({ story }) => isIn(story)),
  };
  const headed = (text: TextFile): TextFile => {
    const { subtitle, summary } = text.collections?.[collection ?? ""] ?? {};
    return { ...text, dossier: { ...text.dossier, ...(subtitle && { subtitle }), ...(summary && { summary }) } };
  };
  return {
    ...part,
    text: new Map([...authored.text].map(([language, text]) => [language, wordsOf(part, headed(text))])),
  };
}

/** The words that the records of a part need. */
function wordsOf(part: Authored, text: TextFile): TextFile {
  const tables = wantedWords(part).flatMap(([name, , ids]) => {
    const table: Record<string, unknown> | undefined = text[name];
    return table ? [[name, Object.fromEntries(ids.flatMap((id) => (id in table ? [[id, table[id]]] : [])))]] : [];
  });
  return { ...text, ...Object.fromEntries(tables) };
}
