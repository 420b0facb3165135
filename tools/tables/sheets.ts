import * as z from "zod";
import * as authored from "#tools/dossier/authored.ts";
import { type TextFile, textFile } from "#tools/dossier/authoredtext.ts";

/** What a cell holds. A `list` is several texts in one cell. */
export type CellKind = "text" | "number" | "flag" | "list";

/** A column, and the field of the record that it stands for; `values` are those that the field allows. */
export type Column = {
  name: string;
  path: readonly (string | number)[];
  kind: CellKind;
  /** Schema of the field, or of an entry of the list. */
  schema: z.ZodType;
  isOptional: boolean;
  values: readonly string[];
};

type TextTable = Exclude<keyof TextFile, "dossier">;

/** A table: the records of one collection, a row each. */
export type Sheet = {
  name: SheetName;
  schema: z.ZodObject;
  /** The sheet of the records that these lie in, by the column that names them and the field that holds them. */
  parent?: { sheet: SheetName; column: string; path: string };
  /** The table of words that belongs to the records. */
  words?: TextTable | "dossier";
  /** Records lie in more than one file: the column `in file` says in which. */
  isSpread?: true;
};

export type SheetName = keyof typeof schemas;

function element(schema: z.ZodType): z.ZodObject {
  let at: z.core.$ZodType = schema;
  while (at instanceof z.ZodOptional || at instanceof z.ZodArray)
    at = at instanceof z.ZodArray ? at.element : at.unwrap();
  if (!(at instanceof z.ZodObject)) throw new Error("a table needs a schema of records");
  return at;
}

function field(schema: z.ZodObject, name: string): z.ZodObject {
  return element(schema.shape[name] as z.ZodType);
}

const context = field(authored.dossierFile, "context");
const place = element(authored.placesFile);
const claim = element(authored.claimsFile);
const disagreement = element(authored.disagreementsFile);
const anchor = z.strictObject({
  state: authored.claimsFile.element.shape.id,
  position: place.shape.position as z.ZodType,
});

const schemas = {
  dossier: authored.dossierFile,
  collections: field(authored.dossierFile, "collections"),
  windows: field(authored.dossierFile, "windows"),
  columns: field(context, "columns"),
  anchors: anchor,
  actors: element(authored.actorsFile),
  places: place,
  runways: field(place, "runways"),
  origins: field(authored.originsFile, "origins"),
  speakers: field(authored.originsFile, "speakers"),
  sources: authored.sourceFile,
  passages: field(authored.sourceFile, "passages"),
  claims: claim,
  evidence: field(claim, "evidence"),
  disagreements: disagreement,
  positions: field(disagreement, "positions"),
  unknowns: element(authored.unknownsFile),
  stories: authored.storyFile,
  steps: field(authored.storyFile, "steps"),
} as const;

/** Every table, in the order in which an author fills them. */
export const sheets: readonly Sheet[] = [
  { name: "dossier", schema: schemas.dossier, words: "dossier" },
  { name: "collections", schema: schemas.collections, words: "collections" },
  { name: "windows", schema: schemas.windows, words: "windows" },
  { name: "columns", schema: schemas.columns, words: "columns" },
  { name: "anchors", schema: schemas.anchors },
  { name: "actors", schema: schemas.actors, words: "actors" },
  { name: "places", schema: schemas.places, words: "places" },
  { name: "runways", schema: schemas.runways, parent: { sheet: "places", column: "place", path: "runways" } },
  { name: "origins", schema: schemas.origins, words: "origins" },
  { name: "speakers", schema: schemas.speakers, words: "speakers" },
  { name: "sources", schema: schemas.sources, words: "sources", isSpread: true },
  {
    name: "passages",
    schema: schemas.passages,
    parent: { sheet: "sources", column: "source", path: "passages" },
    words: "reported",
  },
  { name: "claims", schema: schemas.claims, words: "claims", isSpread: true },
  { name: "evidence", schema: schemas.evidence, parent: { sheet: "claims", column: "claim", path: "evidence" } },
  { name: "disagreements", schema: schemas.disagreements, words: "disagreements" },
  {
    name: "positions",
    schema: schemas.positions,
    parent: { sheet: "disagreements", column: "disagreement", path: "positions" },
    words: "positions",
  },
  { name: "unknowns", schema: schemas.unknowns, words: "unknowns" },
  { name: "stories", schema: schemas.stories, words: "stories", isSpread: true },
  {
    name: "steps",
    schema: schemas.steps,
    parent: { sheet: "stories", column: "story", path: "steps" },
    words: "steps",
  },
];

/** The column that says in which file a record lies. */
export const FILE_COLUMN = "in file";

function bare(schema: z.core.$ZodType): { at: z.core.$ZodType; isOptional: boolean } {
  return schema instanceof z.ZodOptional
    ? { ...bare(schema.unwrap()), isOptional: true }
    : { at: schema, isOptional: false };
}

/** Columns of an object's fields; lists of records and objects by id have tables of their own. */
function columnsUnder(
  schema: z.core.$ZodType,
  path: readonly (string | number)[],
  name: string,
  isOptionalAbove: boolean,
): Column[] {
  const { at, isOptional: isOwn } = bare(schema);
  const isOptional = isOwn || isOptionalAbove;
  if (at instanceof z.ZodObject)
    return Object.entries(at.shape).flatMap(([key, value]) =>
      columnsUnder(value as z.ZodType, [...path, key], name ? `${name}.${key}` : key, isOptional),
    );
  if (at instanceof z.ZodTuple)
    return at.def.items.flatMap((item, n) =>
      columnsUnder(item, [...path, n], `${name}.${z.globalRegistry.get(item)?.title ?? n + 1}`, isOptional),
    );
  if (at instanceof z.ZodRecord) return [];
  const isList = at instanceof z.ZodArray;
  const leaf = isList ? bare(at.element).at : at;
  if (leaf instanceof z.ZodObject) return [];
  const kind = isList
    ? "list"
    : leaf instanceof z.ZodNumber
      ? "number"
      : leaf instanceof z.ZodBoolean
        ? "flag"
        : "text";
  const values = leaf instanceof z.ZodEnum ? leaf.options.map(String) : [];
  // Every leaf of the authored schemas is a schema of zod's own classes.
  return [{ name, path, kind, schema: leaf as z.ZodType, isOptional, values }];
}

/** Columns of a table's records, in the order of their schema. */
export function recordColumns(sheet: Sheet): Column[] {
  return columnsUnder(sheet.schema, [], "", false);
}

/** Columns of a table's words in one language, named `<field>.<language>`. */
export function wordColumns(sheet: Sheet, language: string): Column[] {
  if (!sheet.words) return [];
  const { at } = bare(textFile.shape[sheet.words]);
  const words = at instanceof z.ZodRecord ? (at.valueType as z.ZodType) : at;
  return columnsUnder(words, [], "", false).map((column) => ({ ...column, name: `${column.name}.${language}` }));
}
