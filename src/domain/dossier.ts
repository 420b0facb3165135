import type * as z from "zod/mini";
import {
  type Actor,
  type Claim,
  type CollectionName,
  type CompiledDossier,
  collectionRecords,
  type Disagreement,
  headRecord,
  type Origin,
  type Passage,
  type Place,
  type Source,
} from "./compiled.ts";
import { type Day, dayOf } from "./day.ts";
import type { Problem } from "./problem.ts";
import { type DayRange, type Span, spanOf } from "./span.ts";

/** A validated dossier with the look-ups that the view needs. Never changed after it is made. */
export type Dossier = CompiledDossier & {
  readonly source: ReadonlyMap<string, Source>;
  readonly origin: ReadonlyMap<string, Origin>;
  readonly passage: ReadonlyMap<string, Passage>;
  readonly actor: ReadonlyMap<string, Actor>;
  readonly place: ReadonlyMap<string, Place>;
  readonly claim: ReadonlyMap<string, Claim>;
  readonly disagreement: ReadonlyMap<string, Disagreement>;
  readonly spans: ReadonlyMap<string, Span>;
  readonly claimsAtPlace: ReadonlyMap<string, readonly Claim[]>;
  readonly claimsOfPassage: ReadonlyMap<string, readonly Claim[]>;
  readonly passagesOfSource: ReadonlyMap<string, readonly Passage[]>;
  readonly disagreementsOfClaim: ReadonlyMap<string, readonly Disagreement[]>;
  readonly first: Day;
  readonly last: Day;
};

/** Collections, in the order in which references can be checked. */
const order: readonly CollectionName[] = [
  "origins",
  "sources",
  "passages",
  "actors",
  "places",
  "claims",
  "disagreements",
  "unknowns",
  "stories",
];

/** The places a claim is about, those it moves between included, each once. */
export function placesOf(claim: Claim): string[] {
  return [
    ...new Set([
      ...claim.places,
      ...(claim.fromPlace ? [claim.fromPlace] : []),
      ...(claim.toPlace ? [claim.toPlace] : []),
    ]),
  ];
}

/** First and last day on which supporting sources said the claim, counting only sources published by `known`. */
function saidRange(
  claim: Claim,
  dossier: Pick<Dossier, "passage" | "source">,
  known: Day | null = null,
): DayRange | null {
  let range: DayRange | null = null;
  for (const { passage, role } of claim.evidence) {
    if (role !== "supports") continue;
    const published = dossier.source.get(dossier.passage.get(passage)?.source ?? "")?.published;
    if (!published) continue;
    const day = dayOf(published.first);
    if (known !== null && day > known) continue;
    range = range ? { from: Math.min(range.from, day), to: Math.max(range.to, day) } : { from: day, to: day };
  }
  return range;
}

function group<Item>(items: readonly Item[], keys: (item: Item) => readonly string[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items)
    for (const key of keys(item)) {
      const list = groups.get(key);
      if (list) list.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}

function byId<Item extends { id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

/** Adds the look-ups to a file whose records are all valid. */
export function indexDossier(file: CompiledDossier): Dossier {
  const source = byId(file.sources);
  const passage = byId(file.passages);
  const spans = new Map(file.claims.map((claim) => [claim.id, spanOf(claim, saidRange(claim, { passage, source }))]));
  return Object.freeze({
    ...file,
    source,
    passage,
    origin: byId(file.origins),
    actor: byId(file.actors),
    place: byId(file.places),
    claim: byId(file.claims),
    disagreement: byId(file.disagreements),
    spans,
    claimsAtPlace: group(file.claims, placesOf),
    claimsOfPassage: group(file.claims, (claim) => claim.evidence.map((item) => item.passage)),
    passagesOfSource: group(file.passages, (item) => [item.source]),
    disagreementsOfClaim: group(file.disagreements, (item) => item.claims),
    first: dayOf(file.period.start),
    last: dayOf(file.period.end),
  });
}

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

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Reads a compiled dossier from anything. Broken records are left out and reported; the rest is kept. Only a file
 * without a usable head gives no dossier.
 *
 * @param raw parsed JSON of any shape
 * @param file name used in the problems
 */
export function readDossier(raw: unknown, file = "dossier.json"): { dossier: Dossier | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = (record: string, issues: readonly RecordIssue[]) => {
    for (const issue of issues) problems.push({ file, record, field: issue.path.join("."), message: issue.message });
  };
  const head = headRecord.safeParse(raw);
  if (!head.success || !isRecord(raw)) {
    report("", head.success ? [{ path: [], message: "not an object" }] : head.error.issues);
    return { dossier: null, problems };
  }
  const kept = new Map<CollectionName, Map<string, Record<string, unknown>>>();
  for (const name of order) {
    const records = new Map<string, Record<string, unknown>>();
    kept.set(name, records);
    const list = raw[name];
    if (!Array.isArray(list)) {
      report(name, [{ path: [], message: "missing collection" }]);
      continue;
    }
    const schema: z.ZodMiniType = collectionRecords[name];
    for (const [place, item] of list.entries()) {
      const key = `${name}/${isRecord(item) && typeof item.id === "string" ? item.id : place}`;
      const parsed = schema.safeParse(item);
      if (!parsed.success || !isRecord(parsed.data)) {
        report(key, parsed.success ? [{ path: [], message: "not an object" }] : parsed.error.issues);
        continue;
      }
      const record = parsed.data;
      const id = String(record.id);
      if (records.has(id)) {
        report(key, [{ path: ["id"], message: "duplicate id" }]);
        continue;
      }
      const missing = references(name, record).filter(([collection, , target]) => !kept.get(collection)?.has(target));
      if (missing.length > 0) {
        report(
          key,
          missing.map(([collection, field, target]) => ({
            path: [field],
            message: `unknown ${collection} "${target}"`,
          })),
        );
        continue;
      }
      if (name === "claims" && Array.isArray(record.evidence)) {
        const passages = kept.get("passages");
        const evidence = record.evidence.filter((piece: { passage: string }) => passages?.has(piece.passage));
        if (evidence.length < record.evidence.length)
          report(key, [{ path: ["evidence"], message: "names a passage that is not in the file" }]);
        if (evidence.length > 0) records.set(id, { ...record, evidence });
        continue;
      }
      records.set(id, record);
    }
  }
  const joined = {
    ...head.data,
    ...Object.fromEntries([...kept].map(([name, records]) => [name, [...records.values()]])),
  };
  // Every record went through its own schema above; the assertion only re-joins what was taken apart.
  return { dossier: indexDossier(joined as unknown as CompiledDossier), problems };
}
