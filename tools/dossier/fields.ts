import * as z from "zod";
import { meanings } from "./glossary.ts";
import { authoredSchemas } from "./schemas.ts";

const files: Record<keyof typeof authoredSchemas, string> = {
  dossier: "dossier.json",
  actors: "actors.json",
  places: "places.json",
  origins: "origins.json",
  source: "sources/<id>.json",
  claims: "claims/<any name>.json",
  disagreements: "disagreements.json",
  unknowns: "unknowns.json",
  story: "stories/<id>.json",
  text: "text/<language>.json",
};

type Field = { path: string; type: string; isOptional: boolean; about: string; values: readonly string[] };

/** A schema without what makes it optional or a list, and what it says about itself on the way. */
function bare(schema: z.core.$ZodType) {
  let at = schema;
  let isOptional = false;
  let isList = false;
  let about = "";
  let example: unknown;
  for (;;) {
    const meta = z.globalRegistry.get(at);
    about ||= meta?.description ?? "";
    const { examples } = meta ?? {};
    if (Array.isArray(examples)) example ??= examples[0];
    if (at instanceof z.ZodOptional) {
      isOptional = true;
      at = at.unwrap();
    } else if (at instanceof z.ZodArray) {
      isList = true;
      at = at.element;
    } else break;
  }
  return { at, isOptional, isList, about, example };
}

function typeOf(at: z.core.$ZodType): string {
  if (at instanceof z.ZodEnum) return "one of a list";
  if (at instanceof z.ZodNumber) return "number";
  if (at instanceof z.ZodBoolean) return "true or false";
  if (at instanceof z.ZodRecord) return "object by id";
  if (at instanceof z.ZodTuple) return `${at.def.items.length} numbers`;
  return "text";
}

/** Every field of a file, with the way to it, in the order of the schema. */
function fieldsOf(schema: z.core.$ZodType, path: string): Field[] {
  const { at, isList, isOptional, about, example } = bare(schema);
  const here: Field = {
    path,
    type: `${isList ? "list of: " : ""}${typeOf(at)}`,
    isOptional,
    about: `${about}${example === undefined || about === "" ? "" : ` Example: \`${JSON.stringify(example)}\``}`,
    values: at instanceof z.ZodEnum ? at.options.map(String) : [],
  };
  const group = { ...here, type: isList ? "list of objects" : "object" };
  if (at instanceof z.ZodObject) {
    const own = path === "" ? [] : [group];
    return [
      ...own,
      ...Object.entries(at.shape).flatMap(([key, field]) =>
        fieldsOf(field as z.ZodType, path ? `${path}.${key}` : key),
      ),
    ];
  }
  if (at instanceof z.ZodRecord && bare(at.valueType as z.ZodType).at instanceof z.ZodObject)
    return [{ ...group, type: "object by id" }, ...fieldsOf(at.valueType as z.ZodType, `${path}.<id>`).slice(1)];
  return [here];
}

/** Every field of every file and every allowed value with its meaning, as Markdown: written from the check's schemas. */
export function fieldsMarkdown(): string {
  const parts = Object.entries(files).map(([name, file]) => {
    const fields = fieldsOf(authoredSchemas[name as keyof typeof authoredSchemas], "");
    const rows = fields.map(
      ({ path, type, isOptional, about }) => `| \`${path}\` | ${type}${isOptional ? ", optional" : ""} | ${about} |`,
    );
    const lists = fields.flatMap(({ path, values }) => {
      const known = meanings[`${name}.${path}`];
      if (values.length === 0) return [];
      const items = values.map((value) => `\`${value}\`${known?.[value] ? `, ${known[value]}` : ""}`);
      return ["", `\`${path}\`: ${items.join("; ")}.`];
    });
    return [`## ${file}`, "", "| field | what it holds | meaning |", "| --- | --- | --- |", ...rows, ...lists].join(
      "\n",
    );
  });
  return [
    "# Fields and values",
    "",
    "Written by `npm run dossier` from the schemas that the check uses; do not edit. Rules of evidence and time: [README](README.md).",
    "",
    ...parts.flatMap((part) => [part, ""]),
  ].join("\n");
}
