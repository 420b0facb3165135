import * as z from "zod/mini";
import "./jitless.ts";
import { type CollectionName, type CompiledDossier, collectionNames, lists, period } from "./compiled.ts";

/**
 * `dossiers/<id>/collection.<collection>.json`: the records of a collection that is not shown by default. Their ids differ
 * from those of `dossier.json`, whose records they may name. `period` takes the place of the dossier's own, `window` that of its first;
 * `answers` are unknowns of the dossier and its sources that answer them. What it says of the dossier is said in its place.
 */
export const collectionHead = z.object({
  format: z.literal(1),
  id: z.string(),
  collection: z.string(),
  hash: z.string(),
  asOf: z.iso.date(),
  period: z.optional(period),
  window: z.optional(z.object({ from: z.iso.date(), to: z.iso.date() })),
  answers: z.optional(z.record(z.string(), z.array(z.string()))),
  subtitle: z.optional(z.string()),
  summary: z.optional(z.string()),
});

export const compiledCollection = z.extend(collectionHead, lists);

export type CompiledCollection = z.infer<typeof compiledCollection>;

/** A dossier's file with the records of a collection's file behind its own. What both say of time, the collection says. */
export function joinCollection(file: CompiledDossier, part: CompiledCollection): CompiledDossier {
  const period = part.period ?? file.period;
  const windows = file.windows.map((window, n) => {
    const { from, to } = n === 0 && part.window ? part.window : window;
    return { ...window, from, to: [to, period.end].sort()[0] ?? to };
  });
  const unknowns = file.unknowns.map((item) => {
    const answeredBy = part.answers?.[item.id];
    return answeredBy ? { ...item, answeredBy } : item;
  });
  const joined = collectionNames.map((name) => [name, [...file[name], ...part[name]]]);
  const records: Pick<CompiledDossier, CollectionName> = Object.fromEntries(joined);
  return {
    ...file,
    subtitle: part.subtitle ?? file.subtitle,
    summary: part.summary ?? file.summary,
    asOf: [file.asOf, part.asOf].sort()[1] ?? file.asOf,
    period,
    windows,
    hash: `${file.hash}+${part.hash}`,
    ...records,
    unknowns: [...unknowns, ...part.unknowns],
  };
}
