import type { CompiledDossier, TextOverlay } from "#domain/compiled.ts";
import type { Dossier } from "#domain/dossier.ts";
import { joinTexts } from "#domain/overlay.ts";
import type { Problem } from "#domain/problem.ts";
import { readCollection, readOverlay } from "#domain/read.ts";
import { withCollections } from "#domain/withcollections.ts";
import { loadAnySource } from "#words/anysource.ts";
import { nearest } from "#words/language.ts";

type Asked = {
  dossier: Dossier;
  shown: readonly string[];
  /** The language of the dossier's words. */
  tag: string;
  /** Words of the dossier's own file in that language; null where it is the dossier's own. */
  words: unknown;
  /** Parsed JSON of a file in the dossier's folder; rejects where it cannot be had. */
  get: (file: string) => Promise<unknown>;
};

/** The dossier with some of its collections, whose files are fetched; what cannot be had is reported. */
export async function loadCollections({ dossier, shown, tag, words, get }: Asked): Promise<{
  dossier: Dossier;
  problems: Problem[];
}> {
  const problems: Problem[] = [];
  const failed = (file: string, message: string) => problems.push({ file, record: "", field: "", message });
  const added = (dossier.collections ?? []).filter((item) => !item.default && shown.includes(item.id));
  const language = nearest(tag);
  const spoken = loadAnySource(language).catch(() => failed(`anysource-${language}.js`, "the words did not load"));
  const files = await Promise.all(
    added.map(async ({ id }) => {
      const [file, text] = [`collection.${id}.json`, `collection.${id}.${tag}.json`];
      const [records, said] = await Promise.all([
        get(file).catch(() => undefined),
        words === null ? null : get(text).catch(() => undefined),
      ]);
      if (records === undefined) failed(file, "the records did not load");
      else if (said === undefined) failed(text, "the words did not load");
      return { file, records, said };
    }),
  );
  await spoken;
  let all: Dossier = dossier;
  let texts = (words ?? {}) as TextOverlay;
  for (const { file, records, said } of files) {
    if (records === undefined) continue;
    const read = readCollection(all, records, file);
    problems.push(...read.problems);
    all = read.dossier ?? all;
    texts = joinTexts(texts, (said ?? {}) as TextOverlay);
  }
  const translated = words === null ? all : (readOverlay(all as CompiledDossier, texts, tag) ?? all);
  return { dossier: withCollections(translated, shown), problems };
}
