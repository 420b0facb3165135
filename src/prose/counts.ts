import { addedCollection } from "#domain/collections.ts";
import type { Source } from "#domain/compiled.ts";
import type { Dossier } from "#domain/dossier.ts";
import { originsOf, type QuotedPassage } from "#domain/receipt.ts";
import { commonWords } from "#words/common.ts";
import { joinList, type Language } from "#words/language.ts";

/** Sources by collection: the articles first, then the documents of each collection that is not shown by default. */
function byCollection<Item>(dossier: Dossier, items: readonly Item[], sourceOf: (item: Item) => Source) {
  const added = (dossier.collections ?? []).filter((item) => !item.default);
  return [undefined, ...added].flatMap((collection) => {
    const own = items.filter((item) => addedCollection(dossier, sourceOf(item)) === collection);
    return own.length > 0 ? [{ collection, own }] : [];
  });
}

/**
 * How many sources support something, and on how many original sources they rest: for each collection apart, so that a
 * document never raises the count of the articles. "2 articles, 1 original source; 1 document (Official record) …".
 */
export function countText(language: Language, dossier: Dossier, supports: readonly QuotedPassage[]): string {
  const common = commonWords[language];
  const parts = byCollection(dossier, supports, ({ source }) => source).map(({ collection, own }) => {
    const count = new Set(own.map(({ source }) => source.id)).size;
    const said = collection ? common.documents(count, collection.short) : common.articles(count);
    const { origins, maybeSame } = originsOf(dossier, own);
    return `${said}, ${origins.length > 0 ? common.origins(origins.length, maybeSame) : common.originUnknown}`;
  });
  return parts.join(common.semicolon) || common.articles(0);
}

/** "5 articles, 59 documents (Official record)". */
export function sourceCountText(language: Language, dossier: Dossier, sources: readonly Source[]): string {
  const common = commonWords[language];
  const parts = byCollection(dossier, sources, (source) => source).map(({ collection, own }) =>
    collection ? common.documents(own.length, collection.short) : common.articles(own.length),
  );
  return parts.join(", ") || common.articles(0);
}

/** "article C", "articles C and D and document R3". */
export function namesText(language: Language, dossier: Dossier, sources: readonly Source[]): string {
  const { named } = commonWords[language];
  const parts = byCollection(dossier, sources, (source) => source).map(({ collection, own }) =>
    named[collection ? "documents" : "articles"](own.map(({ letter }) => letter)),
  );
  return joinList(language, parts);
}
