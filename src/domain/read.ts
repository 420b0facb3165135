import type * as z from "zod/mini";
import { type CompiledCollection, collectionHead, joinCollection } from "./collectionfile.ts";
import {
  type CollectionName,
  type CompiledDossier,
  collectionNames,
  compiledDossier,
  headRecord,
  lists,
  textOverlay,
} from "./compiled.ts";
import { type Dossier, indexDossier } from "./dossier.ts";
import { overlayText } from "./overlay.ts";
import type { Problem } from "./problem.ts";
import { isObject, mendDates, withoutWrong } from "./spare.ts";

/** What a record refers to, by collection. */
function references(name: CollectionName, record: Record<string, unknown>): [CollectionName, string, string][] {
  const list = (collection: CollectionName, field: string, ids: unknown): [CollectionName, string, string][] =>
    (Array.isArray(ids) ? ids : ids === undefined ? [] : [ids]).map((id) => [collection, field, String(id)]);
  switch (name) {
    case "passages":
      return [...list("sources", "source", record.source), ...list("origins", "origin", record.origin)];
    case "claims":
      return [
        ...list("actors", "actors", record.actors),
        ...list("places", "places", record.places),
        ...list("places", "fromPlace", record.fromPlace),
        ...list("places", "toPlace", record.toPlace),
      ];
    case "disagreements":
      return list("claims", "claims", record.claims);
    case "unknowns":
      return [...list("places", "places", record.places), ...list("actors", "actors", record.actors)];
    default:
      return [];
  }
}

type RecordIssue = { path: readonly PropertyKey[]; message: string };

/**
 * The same record in one piece, which what a schema makes field by field is not, and with one text for each day, of
 * which many claims name few: each takes half as much memory again.
 */
function compact(record: object, days: Map<unknown, unknown>): Record<string, unknown> {
  const copy = JSON.parse(JSON.stringify(record));
  const bounds = copy.when?.bounds ?? {};
  for (const key in bounds) {
    const day = bounds[key];
    if (!days.has(day)) days.set(day, day);
    bounds[key] = days.get(day);
  }
  return copy;
}

/** What a schema makes of a value, less those wrong fields that it can do without; all of them are told. */
function readPart<Part>(
  name: CollectionName | "head",
  schema: z.ZodMiniType<Part>,
  value: unknown,
): { part: Part | null; issues: readonly RecordIssue[] } {
  const whole = schema.safeParse(value);
  if (whole.success) return { part: whole.data, issues: [] };
  const { issues } = whole.error;
  const paths = issues.map(({ path }) => path);
  const rest = schema.safeParse(withoutWrong(name, value, paths));
  return { part: rest.success ? rest.data : null, issues };
}

/**
 * Reads a compiled dossier from anything. A broken field loses itself where its record can do without it
 * (`spare.ts`), else its record; both are reported and the rest is kept. Only a file without a usable head gives no
 * dossier.
 *
 * @param raw parsed JSON of any shape
 * @param file name used in the problems
 */
export function readDossier(raw: unknown, file = "dossier.json"): { dossier: Dossier | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = (record: string, issues: readonly RecordIssue[]) => {
    for (const issue of issues) problems.push({ file, record, field: issue.path.join("."), message: issue.message });
  };
  const { part: head, issues } = readPart("head", headRecord, raw);
  report("", issues);
  if (!head || !isObject(raw)) return { dossier: null, problems };
  const kept = new Map<CollectionName, Map<string, Record<string, unknown>>>();
  const days = new Map<unknown, unknown>();
  for (const name of collectionNames) {
    const records = new Map<string, Record<string, unknown>>();
    kept.set(name, records);
    const list = raw[name];
    if (!Array.isArray(list)) {
      report(name, [{ path: [], message: "missing collection" }]);
      continue;
    }
    const schema: z.ZodMiniType<unknown> = lists[name].def.element;
    for (const [place, item] of list.entries()) {
      const key = `${name}/${isObject(item) && typeof item.id === "string" ? item.id : place}`;
      const { part, issues } = readPart(name, schema, item);
      report(key, issues);
      if (!isObject(part)) continue;
      const { record: dated, mended } = mendDates(name, part);
      for (const field of mended) report(key, [{ path: [field], message: "not a date" }]);
      const record = compact(dated, days);
      const id = String(record.id);
      if (records.has(id)) {
        report(key, [{ path: ["id"], message: "duplicate id" }]);
        continue;
      }
      const missing = references(name, record).filter(([collection, , target]) => !kept.get(collection)?.has(target));
      for (const [collection, field, target] of missing)
        report(key, [{ path: [field], message: `unknown ${collection} "${target}"` }]);
      if (missing.length > 0) continue;
      if (name === "claims" && Array.isArray(record.evidence)) {
        const passages = kept.get("passages");
        const evidence = record.evidence.filter((piece: { passage: string }) => passages?.has(piece.passage));
        if (evidence.length < record.evidence.length) {
          report(key, [{ path: ["evidence"], message: "names a passage that is not in the file" }]);
          record.evidence = evidence;
        }
        if (evidence.length === 0) continue;
      }
      records.set(id, record);
    }
  }
  const joined = {
    ...head,
    ...Object.fromEntries([...kept].map(([name, records]) => [name, [...records.values()]])),
  };
  // Every record went through its own schema above; the assertion only re-joins what was taken apart.
  return { dossier: indexDossier(joined as unknown as CompiledDossier), problems };
}

/** A dossier with a collection's records behind its own; null where its file has no usable head or is another's. */
export function readCollection(
  file: CompiledDossier,
  raw: unknown,
  name: string,
): { dossier: Dossier | null; problems: Problem[] } {
  const head = collectionHead.safeParse(raw);
  if (!head.success || head.data.id !== file.id || !isObject(raw))
    return { dossier: null, problems: [{ file: name, record: "", field: "", message: "is no file of this dossier" }] };
  const records = Object.fromEntries(collectionNames.map((list) => [list, Array.isArray(raw[list]) ? raw[list] : []]));
  // Its records are looked at as those of the dossier are, one by one.
  const part = { ...head.data, ...records } as unknown as CompiledCollection;
  return readDossier(pickFile(joinCollection(file, part)), name);
}

/**
 * A dossier with the words of another language laid over it; null when the words cannot be used.
 *
 * @param file the dossier in its own language
 * @param words parsed JSON of any shape
 * @param tag the language of the words
 */
export function readOverlay(file: CompiledDossier, words: unknown, tag: string): Dossier | null {
  const overlay = textOverlay.safeParse(words);
  if (!overlay.success) return null;
  const { dossier } = readDossier(overlayText(compiledDossier.parse(pickFile(file)), overlay.data));
  return dossier && { ...dossier, tag };
}

/** The file's own fields, without look-ups. */
function pickFile(file: CompiledDossier): unknown {
  return Object.fromEntries(Object.entries(file).filter(([, value]) => !(value instanceof Map)));
}
