import * as z from "zod";
import { textFile } from "#tools/dossier/authoredtext.ts";
import { nearestWord } from "#tools/dossier/finding.ts";
import { type Cell, readCell } from "./cells.ts";
import { columnsOf, type Table } from "./rows.ts";
import { FILE_COLUMN, recordColumns, type Sheet, sheets, wordColumns } from "./sheets.ts";

/** Something in a table that cannot be read. Rows and columns are counted as a spreadsheet does, the header being row 1. */
export type TableFault = { sheet: string; row: number; column: string; message: string; remedy: string };

export type BuiltDossier = {
  /** Content of the dossier's files by path; none where a cell could not be read. */
  files: Map<string, unknown>;
  faults: TableFault[];
  /** Row of each record, by sheet and id, to say where a record's problem stands. */
  rowOf: Map<string, number>;
};

type Row = { record: unknown; words: Map<string, unknown>; file: string; parent: string; id: string };

/** The value that cells give a schema; `child` gives lists of records, which have tables of their own. */
function assemble(
  schema: z.core.$ZodType,
  path: readonly (string | number)[],
  cells: ReadonlyMap<string, unknown>,
  child: (path: readonly (string | number)[]) => unknown,
): unknown {
  if (schema instanceof z.ZodOptional) {
    const value = assemble(schema.unwrap(), path, cells, child);
    return isBlank(value) && !cells.has(JSON.stringify(path)) ? undefined : value;
  }
  if (schema instanceof z.ZodObject) {
    const entries = Object.entries(schema.shape).flatMap(([key, field]) => {
      const value = assemble(field as z.ZodType, [...path, key], cells, child);
      return value === undefined ? [] : [[key, value] as const];
    });
    return Object.fromEntries(entries);
  }
  if (schema instanceof z.ZodTuple) {
    const items = schema.def.items.map((item, n) => assemble(item, [...path, n], cells, child));
    return items.every((item) => item === undefined) ? undefined : items.map((item) => item ?? null);
  }
  if (schema instanceof z.ZodRecord) return child(path);
  if (schema instanceof z.ZodArray && bareElement(schema) instanceof z.ZodObject) return child(path) ?? [];
  return cells.get(JSON.stringify(path));
}

function bareElement(schema: z.ZodArray): z.core.$ZodType {
  return schema.element instanceof z.ZodOptional ? schema.element.unwrap() : schema.element;
}

/** Holds an object nothing, so that an optional one is left out? */
function isBlank(value: unknown): boolean {
  if (value === undefined) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === "object" && value !== null && Object.values(value).every(isBlank);
}

/** Languages whose words the tables hold, by the columns `title.<language>` of the table `dossier`. */
function languagesIn(tables: readonly Table[]): string[] {
  const columns = tables.find(({ name }) => name === "dossier")?.columns ?? [];
  return columns.flatMap((name) => /^title\.(.+)$/.exec(name)?.[1] ?? []);
}

/** Reads tables back into the content of a dossier's files. Never throws: every cell that cannot be read is a fault. */
export function buildDossier(tables: readonly Table[]): BuiltDossier {
  const faults: TableFault[] = [];
  const rowOf = new Map<string, number>();
  const languages = languagesIn(tables);
  const rows = new Map<string, Row[]>();
  const known = sheets.map(({ name }) => name as string);
  for (const { name } of tables)
    if (!known.includes(name)) {
      const near = nearestWord(name, known);
      faults.push({
        sheet: name,
        row: 0,
        column: "",
        message: "there is no such table",
        remedy: `${near ? `perhaps "${near}"; ` : ""}the tables are ${known.join(", ")}`,
      });
    }
  for (const sheet of sheets) rows.set(sheet.name, readRows(sheet, tables, languages, faults, rowOf));
  if (faults.length > 0) return { files: new Map(), faults, rowOf };
  return { files: filesOf(rows, languages), faults, rowOf };
}

function readRows(
  sheet: Sheet,
  tables: readonly Table[],
  languages: readonly string[],
  faults: TableFault[],
  rowOf: Map<string, number>,
): Row[] {
  const table = tables.find(({ name }) => name === sheet.name);
  if (!table) return [];
  const wanted = columnsOf(sheet, languages).map((column) => (typeof column === "string" ? column : column.name));
  for (const [n, name] of table.columns.entries())
    if (name !== "" && !wanted.includes(name)) {
      const near = nearestWord(name, wanted);
      faults.push({
        sheet: sheet.name,
        row: 1,
        column: name,
        message: "there is no such column",
        remedy: near ? `perhaps "${near}"` : `the columns are ${wanted.join(", ")}`,
      });
    } else if (table.columns.indexOf(name) < n && name !== "")
      faults.push({
        sheet: sheet.name,
        row: 1,
        column: name,
        message: "the column stands twice",
        remedy: "keep one of them",
      });
  const fields = recordColumns(sheet);
  const count = new Map<string, number>();
  return table.rows.flatMap((cells, n) => {
    if (cells.every((cell) => cell === null || cell === "")) return [];
    const row = n + 2;
    const cell = (name: string): Cell => cells[table.columns.indexOf(name)] ?? null;
    const read = (columns: readonly ReturnType<typeof recordColumns>[number][]) => {
      const found = new Map<string, unknown>();
      for (const column of columns) {
        const reading = readCell(cell(column.name), column);
        if ("fault" in reading)
          faults.push({ sheet: sheet.name, row, column: column.name, message: reading.fault, remedy: reading.remedy });
        else if (reading.value !== undefined) found.set(JSON.stringify(column.path), reading.value);
      }
      return found;
    };
    const record = read(fields);
    const id = String(record.get('["id"]') ?? "");
    const parent = String(cell(sheet.parent?.column ?? "") ?? "").trim();
    const number = (count.get(parent) ?? 0) + 1;
    count.set(parent, number);
    if (id !== "") rowOf.set(`${sheet.name}/${id}`, row);
    if (sheet.parent) rowOf.set(`${sheet.name}/${parent}.${number}`, row);
    const words = new Map(languages.map((language) => [language, read(wordColumns(sheet, language))] as const));
    return [
      {
        record,
        words,
        id,
        file: String(cell(FILE_COLUMN) ?? ""),
        parent,
      },
    ];
  });
}

function filesOf(rows: ReadonlyMap<string, Row[]>, languages: readonly string[]): Map<string, unknown> {
  const of = (name: Sheet["name"]) => rows.get(name) ?? [];
  const sheetOf = (name: Sheet["name"]) => sheets.find((sheet) => sheet.name === name) as Sheet;
  const built = new Map<string, { row: Row; value: object }[]>();
  const make = (
    name: Sheet["name"],
    child: (row: Row, path: readonly (string | number)[]) => unknown = () => undefined,
  ) => {
    const { schema } = sheetOf(name);
    const list = of(name).map((row) => ({
      row,
      value: assemble(schema, [], row.record as ReadonlyMap<string, unknown>, (path) => child(row, path)) as object,
    }));
    built.set(name, list);
    return list.map(({ value }) => value);
  };
  const within = (name: Sheet["name"]) => (row: Row) => {
    const list = (built.get(name) ?? []).filter((entry) => entry.row.parent === row.id).map(({ value }) => value);
    return list.length > 0 ? list : undefined;
  };
  for (const name of [
    "collections",
    "windows",
    "columns",
    "anchors",
    "runways",
    "passages",
    "evidence",
    "positions",
    "steps",
  ] as const)
    make(name);
  const values = (name: Sheet["name"]) => (built.get(name) ?? []).map(({ value }) => value);
  const anchors = values("anchors").map((value) => [Reflect.get(value, "state"), Reflect.get(value, "position")]);
  const files = new Map<string, unknown>();
  const [dossier] = make("dossier", (_, path) => {
    if (path[0] === "collections") return values("collections").length > 0 ? values("collections") : undefined;
    if (path[0] === "windows") return values("windows");
    if (path[1] === "columns") return values("columns");
    return anchors.length > 0 ? Object.fromEntries(anchors) : undefined;
  });
  files.set("dossier.json", dossier ?? {});
  files.set("actors.json", make("actors"));
  files.set("places.json", make("places", within("runways")));
  files.set("origins.json", { origins: make("origins"), speakers: make("speakers") });
  make("sources", within("passages"));
  for (const { row, value } of built.get("sources") ?? []) files.set(`sources/${row.file || row.id}.json`, value);
  make("claims", within("evidence"));
  for (const { row, value } of built.get("claims") ?? []) {
    const path = `claims/${row.file || "claims"}.json`;
    files.set(path, [...((files.get(path) ?? []) as object[]), value]);
  }
  files.set("disagreements.json", make("disagreements", within("positions")));
  files.set("unknowns.json", make("unknowns"));
  make("stories", within("steps"));
  for (const { row, value } of built.get("stories") ?? []) files.set(`stories/${row.file || row.id}.json`, value);
  for (const language of languages) files.set(`text/${language}.json`, wordsOf(rows, language));
  return files;
}

/** The words of one language, in the order of the records. */
function wordsOf(rows: ReadonlyMap<string, Row[]>, language: string): object {
  const tables = Object.keys(textFile.shape).flatMap((name) => {
    const sheet = sheets.find(({ words }) => words === name);
    const field = Object.getOwnPropertyDescriptor(textFile.shape, name)?.value;
    const schema = field instanceof z.ZodOptional ? field.unwrap() : field;
    if (!sheet) return [];
    const made = (row: Row, words: z.core.$ZodType) =>
      assemble(words, [], row.words.get(language) as ReadonlyMap<string, unknown>, () => undefined) as object;
    const list = rows.get(sheet.name) ?? [];
    if (!(schema instanceof z.ZodRecord)) return [[name, list[0] ? made(list[0], schema) : {}] as const];
    const count = new Map<string, number>();
    const entries = list.flatMap((row) => {
      const number = (count.get(row.parent) ?? 0) + 1;
      count.set(row.parent, number);
      const words = made(row, schema.valueType);
      const id = row.id || `${row.parent}.${number}`;
      return Object.keys(words).length === 0 ? [] : [[id, words] as const];
    });
    return field instanceof z.ZodOptional && entries.length === 0 ? [] : [[name, Object.fromEntries(entries)] as const];
  });
  return Object.fromEntries(tables);
}
