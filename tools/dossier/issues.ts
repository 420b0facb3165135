import * as z from "zod";
import { nearestWord } from "./finding.ts";

/** A fault that a schema found: where, what and what to do. */
export type Issue = { path: readonly PropertyKey[]; message: string; remedy: string };

type Schema = z.core.$ZodType;

/** The schema that a path leads to, without what makes it optional. */
function schemaAt(schema: Schema | undefined, path: readonly PropertyKey[]): Schema | undefined {
  let at = schema;
  while (at instanceof z.ZodOptional) at = at.unwrap();
  const [key, ...rest] = path;
  if (key === undefined || !at) return at;
  if (at instanceof z.ZodObject) return schemaAt(at.shape[String(key)], rest);
  if (at instanceof z.ZodArray) return schemaAt(at.element, rest);
  if (at instanceof z.ZodRecord) return schemaAt(at.valueType, rest);
  if (at instanceof z.ZodTuple) return schemaAt(at.def.items[Number(key)], rest);
  return undefined;
}

/** What a schema says about itself, also where it only stands as optional. */
function metaOf(schema: Schema | undefined): { description?: string | undefined; examples?: unknown } {
  let at = schema;
  let found = {};
  while (at) {
    found = { ...z.globalRegistry.get(at), ...found };
    at = at instanceof z.ZodOptional ? at.unwrap() : undefined;
  }
  return found;
}

function rawAt(schema: Schema, path: readonly PropertyKey[]): Schema | undefined {
  const parent = schemaAt(schema, path.slice(0, -1));
  const key = path.at(-1);
  if (parent instanceof z.ZodObject && key !== undefined) return parent.shape[String(key)];
  return schemaAt(schema, path);
}

function shown(value: unknown): string {
  const text = typeof value === "string" ? `"${value}"` : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** What is expected at a path, as a remedy: the values of a list, an example, or what the field is for. */
function expected(schema: Schema, path: readonly PropertyKey[]): string {
  const at = schemaAt(schema, path);
  const { description, examples } = metaOf(rawAt(schema, path));
  const own = metaOf(at);
  const [example] = [examples ?? own.examples].flat(1);
  const about = (description ?? own.description ?? "").split(/[.;:](\s|$)/)[0];
  if (at instanceof z.ZodEnum) return `write one of: ${at.options.join(", ")}`;
  if (example !== undefined) return `write for example ${JSON.stringify(example)}${about ? ` (${about})` : ""}`;
  if (at instanceof z.ZodObject) return `write { ${Object.keys(at.shape).join(", ")} }`;
  if (at instanceof z.ZodArray) return "write a list: [ … ]";
  if (at instanceof z.ZodRecord) return 'write { "id": { … } }';
  if (at instanceof z.ZodNumber) return "write a number, without quotes";
  if (at instanceof z.ZodBoolean) return "write true or false, without quotes";
  if (at instanceof z.ZodString) return `write a text in "…"${about ? ` (${about})` : ""}`;
  return about ?? "";
}

const names: Record<string, string> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  tuple: "a list",
  object: "an object",
  record: "an object",
};

function nameOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return names[typeof value] ?? typeof value;
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  let at = json;
  for (const key of path) at = typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined;
  return at;
}

function size(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, value: unknown, instead: string) {
  const limit = issue.code === "too_small" ? issue.minimum : issue.maximum;
  const [least, many] = issue.code === "too_small" ? ["at least", "less"] : ["at most", "more"];
  const count = Array.isArray(value) ? value.length : 0;
  const counted = count === 0 ? "nothing" : `${count} value${count === 1 ? "" : "s"}`;
  if (issue.origin === "string")
    return Number(limit) <= 1 && issue.code === "too_small"
      ? { message: "is empty", remedy: instead }
      : {
          message: `has ${String(value).length} signs; ${least} ${limit} are allowed`,
          remedy: "shorten it",
        };
  if (issue.origin === "array" || issue.origin === "tuple")
    return {
      message: `has ${counted} in it`,
      remedy: /^write a list/.test(instead) ? `write ${least} ${limit} of them` : instead || `write ${limit} values`,
    };
  const bound = issue.inclusive ? `${least} ${limit}` : `${many === "less" ? "more" : "less"} than ${limit}`;
  return { message: `${shown(value)} is out of range`, remedy: `write ${bound}` };
}

/** Fields of words, which authors look for in the record. */
const said = new Set(["says", "name", "short", "title", "label", "note", "question", "summary", "subtitle", "aliases"]);

/** Says in plain words what a schema found, and what to do; the lists, examples and limits are the schema's own. */
function explain(issue: z.core.$ZodIssue, schema: Schema, json: unknown): Issue[] {
  const { path } = issue;
  const value = valueAt(json, path);
  const isOptional = rawAt(schema, path) instanceof z.ZodOptional;
  const instead = `${expected(schema, path)}${isOptional ? ", or leave the field out" : ""}`;
  const one = (message: string, remedy: string): Issue[] => [{ path, message, remedy }];
  switch (issue.code) {
    case "invalid_type":
      if (value === undefined) return one("is missing", instead);
      if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY)
        return one("the number is larger than any", instead);
      if (typeof value === "number" && issue.expected !== "string")
        return one(`${value} is not ${names[issue.expected] ?? issue.expected}`, instead);
      return one(`is ${nameOf(value)}, not ${names[issue.expected] ?? issue.expected}`, instead);
    case "invalid_value": {
      if (value === undefined) return one("is missing", instead);
      const near = typeof value === "string" ? nearestWord(value, issue.values.map(String)) : undefined;
      return one(`${shown(value)} is not in the list`, `${near ? `perhaps "${near}"; ` : ""}${instead}`);
    }
    case "unrecognized_keys": {
      const at = schemaAt(schema, path);
      const fields = at instanceof z.ZodObject ? Object.keys(at.shape) : [];
      return issue.keys.map((key) => {
        const near = nearestWord(key, fields);
        return {
          path: [...path, key],
          message: "there is no such field",
          remedy:
            fields.includes("id") && said.has(key)
              ? "what a reader reads stands in text/<language>.json, under the same id"
              : `${near ? `perhaps "${near}"; ` : ""}the fields here are ${fields.join(", ")}`,
        };
      });
    }
    case "too_small":
    case "too_big": {
      const { message, remedy } = size(issue, value, instead);
      // A rule of the schema's own, such as "a claim needs evidence", says more than a number.
      return one(issue.message.startsWith("Too ") ? message : issue.message, remedy);
    }
    case "invalid_format":
      if (issue.format === "url") return one(`${shown(value)} is not an https address`, instead);
      if (issue.format === "date") return one(`${shown(value)} is no day of the calendar`, instead);
      if (/^an id is/.test(issue.message) && !("examples" in metaOf(schemaAt(schema, path))))
        return one(`${shown(value)}: ${issue.message}`, "write the id of a record, not its name");
      return one(`${shown(value)}: ${issue.message}`, instead);
    case "invalid_key":
      return one("is no id", expected(schema, path));
    default: {
      const own = issue.code === "custom" ? issue.params?.remedy : undefined;
      return one(
        typeof value === "string" ? `${shown(value)} ${issue.message}` : issue.message,
        typeof own === "string" ? own : instead,
      );
    }
  }
}

/** Every fault of a value, first causes only: of faults at one place the first. */
export function issuesOf(error: z.core.$ZodError, schema: Schema, json: unknown): Issue[] {
  const seen = new Set<string>();
  return error.issues
    .flatMap((issue) => explain(issue, schema, json))
    .filter(({ path }) => {
      const key = JSON.stringify(path);
      return !seen.has(key) && Boolean(seen.add(key));
    });
}
