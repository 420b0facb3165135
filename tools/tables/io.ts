import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { compileDossier } from "#tools/dossier/compile.ts";
import { readFolder } from "#tools/dossier/files.ts";
import { counted, describeFinding, type Finding } from "#tools/dossier/finding.ts";
import { readJson } from "#tools/dossier/jsonfile.ts";
import { layOut } from "#tools/dossier/layout.ts";
import { buildDossier, type TableFault } from "./build.ts";
import { readTable, type Separator, writeTable } from "./csvfiles.ts";
import { rowOfFinding } from "./findings.ts";
import { columnsOf, type Table, tablesOf } from "./rows.ts";
import { sheets } from "./sheets.ts";
import { readWorkbook, writeWorkbook } from "./workbook.ts";

/** A value as it would stand in a file. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

/** The files of a dossier that its tables would not give back whole. */
function lostIn(tables: readonly Table[], folder: string): string[] {
  const { files } = buildDossier(tables);
  return [...readFolder(folder)].flatMap(([path, bytes]) => {
    const read = plain(readJson(bytes).value);
    const { $schema: _, ...bare } = (typeof read === "object" ? read : {}) as Record<string, unknown>;
    const records = bare[collectionOf(path)];
    const value = Array.isArray(read) ? read : Array.isArray(records) && path !== "origins.json" ? records : bare;
    return isDeepStrictEqual(value, plain(files.get(path))) ? [] : [path];
  });
}

/** Writes a dossier's tables. Of one with problems only where the tables hold all of it. */
export async function writeOut(folder: string, target: string, separator: Separator): Promise<number> {
  const { authored, problems } = compileDossier(folder);
  const all = tablesOf(authored);
  if (problems.length > 0) {
    for (const problem of problems) console.error(describeFinding(problem));
    const lost = lostIn(all, folder);
    if (lost.length > 0) {
      console.error(`mend these first: the tables would not hold all of ${lost.join(", ")}`);
      return 1;
    }
  }
  const tables = all.map((table, n) => ({
    table,
    columns: columnsOf(sheets[n] as (typeof sheets)[number], authored.dossier.languages),
  }));
  if (/\.xlsx$/i.test(target)) {
    mkdirSync(dirname(resolve(target)), { recursive: true });
    writeFileSync(target, await writeWorkbook(tables));
  } else {
    mkdirSync(target, { recursive: true });
    for (const { table, columns } of tables)
      writeFileSync(join(target, `${table.name}.csv`), writeTable(table, columns, separator));
  }
  console.log(
    `${target}: ${counted(tables.length, "table")}, ${counted(
      tables.reduce((sum, { table }) => sum + table.rows.length, 0),
      "row",
    )}`,
  );
  return 0;
}

async function readTables(from: string): Promise<{ tables: Table[]; faults: TableFault[] }> {
  if (!statSync(from).isDirectory()) return { tables: await readWorkbook(readFileSync(from)), faults: [] };
  const tables: Table[] = [];
  const faults: TableFault[] = [];
  for (const file of readdirSync(from).sort()) {
    const name = /^(.+)\.csv$/i.exec(file)?.[1];
    if (name === undefined) continue;
    const read = readTable(name, readFileSync(join(from, file)));
    if ("fault" in read) faults.push({ sheet: name, row: 0, column: "", message: read.fault, remedy: read.remedy });
    else tables.push(read);
  }
  return { tables, faults };
}

/** The value with the `$schema` that its file had before. */
function withSchema(path: string, name: string, value: unknown): unknown {
  const before = existsSync(path) ? readJson(readFileSync(path)).value : undefined;
  const schema = typeof before === "object" && before !== null ? Reflect.get(before, "$schema") : undefined;
  if (typeof schema !== "string") return value;
  return Array.isArray(value) ? { $schema: schema, [name]: value } : { $schema: schema, ...(value as object) };
}

/** The name under which a file of records with a `$schema` holds them. */
function collectionOf(path: string): string {
  return path.startsWith("claims/") ? "claims" : path.replace(/\.json$/, "");
}

/** The map that a dossier's head names. */
function namedMap(head: unknown): unknown {
  return typeof head === "object" && head !== null ? Reflect.get(head, "basemap") : undefined;
}

/** Writes the files, laid out as `npm run format` does, and takes away those that the tables no longer have. */
function writeFiles(folder: string, files: ReadonlyMap<string, unknown>): void {
  for (const path of readFolder(folder).keys())
    if (path.includes("/") && !files.has(path)) {
      rmSync(join(folder, path));
      console.log(`${join(folder, path)}: taken away, no table names it`);
    }
  const map = namedMap(files.get("dossier.json"));
  const before = existsSync(join(folder, "dossier.json"))
    ? namedMap(readJson(readFileSync(join(folder, "dossier.json"))).value)
    : undefined;
  // A map is made after the tables were written out as often as before.
  if (before !== undefined && map === undefined)
    console.log(
      `${join(folder, "dossier.json")}: no longer on its map "${before}", since the table "dossier" names none. To keep it write ${before} into the column basemap`,
    );
  for (const [path, value] of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, JSON.stringify(withSchema(target, collectionOf(path), value)));
  }
  layOut(folder, [...files.keys()]);
}

function describeFault({ sheet, row, column, message, remedy }: TableFault): string {
  const at = [sheet, row > 0 ? `row ${row}` : "", column].filter(Boolean).join(", ");
  return `${at}: ${message}. ${remedy.charAt(0).toUpperCase()}${remedy.slice(1)}`;
}

function describeInTable(finding: Finding, rowOf: ReadonlyMap<string, number>): string {
  const { record, field, message, remedy } = finding;
  const at = rowOfFinding(finding, rowOf);
  return at
    ? describeFault({ ...at, message: record && !at.column ? `${record} ${field}: ${message}` : message, remedy })
    : describeFinding(finding);
}

export async function readIn(folder: string, from: string): Promise<number> {
  if (!existsSync(from)) {
    console.error(`${from}: there is no such file or folder`);
    return 1;
  }
  const { tables, faults } = await readTables(from);
  const built = faults.length === 0 ? buildDossier(tables) : undefined;
  const all = [...faults, ...(built?.faults ?? [])];
  if (!built || all.length > 0) {
    for (const fault of all) console.error(describeFault(fault));
    console.error(`${counted(all.length, "thing")} cannot be read; nothing was written`);
    return 1;
  }
  writeFiles(folder, built.files);
  const { problems } = compileDossier(folder);
  for (const problem of problems) console.error(describeInTable(problem, built.rowOf));
  console.log(`${folder}: ${counted(built.files.size, "file")} written, ${counted(problems.length, "problem")}`);
  return problems.length === 0 ? 0 : 1;
}
