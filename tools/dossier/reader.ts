import type * as z from "zod";
import type { DossierFiles } from "./dossierfiles.ts";
import type { Finding, Report, Where } from "./finding.ts";
import { issuesOf } from "./issues.ts";
import { type JsonFile, readJson } from "./jsonfile.ts";
import { id } from "./values.ts";

/** Collections whose records others name. */
const collections = [
  "actors",
  "places",
  "origins",
  "speakers",
  "sources",
  "passages",
  "claims",
  "disagreements",
  "unknowns",
  "stories",
  "windows",
  "columns",
  "collections",
] as const;
export type Collection = (typeof collections)[number];

/**
 * Ids of a collection, those of broken records too: what names a broken record is not wrong itself. `isPart` where some
 * of its records could not be read at all, so that no id can be said to be unknown.
 */
export type Known = { ids: Set<string>; isPart: boolean };

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The record that a path leads to, by the deepest id on the way or the id of its words, and the field inside it. */
function recordAt(file: string, value: unknown, path: readonly PropertyKey[]): { record: string; field: string } {
  if (file.startsWith("text/") && path.length > 1)
    return { record: path.slice(0, 2).map(String).join("/"), field: path.slice(2).map(String).join(".") };
  let found = { record: "", depth: 0 };
  let at: unknown = value;
  for (let depth = 0; depth <= path.length; depth += 1) {
    // An object under a name is a field's value, not a record of a list.
    const isItem = depth === 0 || typeof path[depth - 1] === "number";
    if (isItem && isObject(at) && typeof at.id === "string") found = { record: at.id, depth };
    at = typeof at === "object" && at !== null ? Reflect.get(at, path[depth] ?? "") : undefined;
  }
  return { record: found.record, field: path.slice(found.depth).map(String).join(".") };
}

function startsWith(path: readonly PropertyKey[], start: readonly PropertyKey[]): boolean {
  return start.every((key, n) => path[n] === key);
}

/** Reads records out of the files of a dossier, and keeps what is wrong and where each record stands. */
export function dossierReader(files: DossierFiles) {
  const findings: Finding[] = [];
  const causes: Where[] = [];
  const json = new Map<string, JsonFile>();
  const whereOf = new WeakMap<object, Where>();
  const known = Object.fromEntries(
    collections.map((name): [Collection, Known] => [name, { ids: new Set(), isPart: false }]),
  ) as Record<Collection, Known>;

  const add = ({ file, path }: Where, message: string, remedy: string) => {
    const read = json.get(file);
    const line = read && read.value !== undefined ? read.lineOf(path) : 0;
    findings.push({ file, line, ...recordAt(file, read?.value, path), message, remedy });
  };
  /** A fault of the file or of a record's shape: what others say about the same place is only its consequence. */
  const cause = (where: Where, message: string, remedy: string) => {
    causes.push(where);
    add(where, message, remedy);
  };
  const report: Report = (about, field, message, remedy) => {
    const at = whereOf.get(about) ?? ("path" in about && "file" in about ? (about as Where) : { file: "", path: [] });
    const where = { file: at.file, path: [...at.path, ...field] };
    const isConsequence = causes.some(
      ({ file, path }) =>
        file === where.file && path.length > 0 && (startsWith(where.path, path) || startsWith(path, where.path)),
    );
    if (!isConsequence) add(where, message, remedy);
  };

  /** The value of a file without what only editors read; undefined where it is missing or cannot be read. */
  const open = (file: string, instead = ""): { value: unknown; where: Where } | undefined => {
    const bytes = files.get(file);
    if (!bytes) {
      findings.push({ file, line: 0, record: "", field: "", message: "the file is missing", remedy: instead });
      return undefined;
    }
    const read = readJson(bytes);
    json.set(file, read);
    for (const { line, path, message, remedy } of read.faults) {
      causes.push({ file, path });
      findings.push({ file, line, ...recordAt(file, read.value, path), message, remedy });
    }
    if (read.value === undefined) return undefined;
    if (!isObject(read.value) || typeof read.value.$schema !== "string")
      return { value: read.value, where: { file, path: [] } };
    const { $schema: _, ...value } = read.value;
    return { value, where: { file, path: [] } };
  };

  const parse = <Schema extends z.ZodType>(schema: Schema, value: unknown, where: Where): z.output<Schema> | null => {
    const parsed = schema.safeParse(value);
    if (parsed.success) {
      if (typeof parsed.data === "object" && parsed.data !== null) whereOf.set(parsed.data, where);
      return parsed.data;
    }
    for (const { path, message, remedy } of issuesOf(parsed.error, schema, value))
      cause({ file: where.file, path: [...where.path, ...path] }, message, remedy);
    return null;
  };

  /** The records of a list, each for itself: a broken one is left out and hides nothing. */
  const list = <Record extends z.ZodType>(
    schema: z.ZodArray<Record>,
    value: unknown,
    where: Where,
    name: Collection,
  ): z.output<Record>[] => {
    if (!Array.isArray(value)) {
      known[name].isPart = true;
      parse(schema, value, where);
      return [];
    }
    return value.flatMap((item, n) => {
      // A broken id leaves open which one was meant.
      if (isObject(item) && id.safeParse(item.id).success) known[name].ids.add(String(item.id));
      else known[name].isPart = true;
      const record = parse(schema.element, item, { file: where.file, path: [...where.path, n] });
      return record === null ? [] : [record];
    });
  };

  /** The list that is a file, or that an object in the file holds under the collection's name, beside `$schema`. */
  const listFile = <Record extends z.ZodType>(file: string, schema: z.ZodArray<Record>, name: Collection) => {
    const read = open(file, "write one; [] where there is nothing to say");
    if (!read) {
      known[name].isPart = true;
      return [];
    }
    const { value, where } = read;
    const keys = isObject(value) ? Object.keys(value) : [];
    const isWrapped = isObject(value) && keys.length === 1 && keys[0] === name;
    return isWrapped ? list(schema, value[name], { ...where, path: [name] }, name) : list(schema, value, where, name);
  };

  /** An object field by field: a broken field takes what stands in its place, and hides nothing. */
  const fields = <Shape extends z.ZodRawShape>(
    schema: z.ZodObject<Shape>,
    value: unknown,
    where: Where,
    instead: Partial<z.output<z.ZodObject<Shape>>>,
  ): z.output<z.ZodObject<Shape>> | null => {
    const whole = schema.safeParse(value);
    if (whole.success) {
      whereOf.set(whole.data as object, where);
      return whole.data;
    }
    parse(schema, value, where);
    if (!isObject(value)) return null;
    const kept = Object.entries(schema.shape).flatMap(([key, field]) => {
      const parsed = (field as z.ZodType).safeParse(value[key]);
      if (parsed.success) return parsed.data === undefined ? [] : [[key, parsed.data]];
      return key in instead ? [[key, Reflect.get(instead, key)]] : [];
    });
    // Every field went through its own schema; what has neither a value nor one in its place is left out.
    const mended = Object.fromEntries(kept) as z.output<z.ZodObject<Shape>>;
    whereOf.set(mended as object, where);
    return mended;
  };

  return { files, findings, known, whereOf, report, open, parse, list, listFile, fields };
}

export type DossierReader = ReturnType<typeof dossierReader>;
