import * as z from "zod/mini";
import "./jitless.ts";
import { lists, period } from "./compiled.ts";

/**
 * `dossiers/<id>/collection.<collection>.json`: the records of a collection that is not shown by default. Their ids differ
 * from those of `dossier.json`, whose records they may name. `period` takes the place of the dossier's own, `window` that of its first.
 */
export const collectionHead = z.object({
  format: z.literal(1),
  id: z.string(),
  collection: z.string(),
  hash: z.string(),
  asOf: z.iso.date(),
  period: z.optional(period),
  window: z.optional(z.object({ from: z.iso.date(), to: z.iso.date() })),
});

/** The whole file of a collection. */
export const compiledCollection = z.extend(collectionHead, lists);

export type CompiledCollection = z.infer<typeof compiledCollection>;
