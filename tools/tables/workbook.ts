import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { colToLetter, readXlsx, writeXlsx } from "hucre/xlsx";
import { meanings } from "#tools/dossier/glossary.ts";
import type { Table } from "./rows.ts";
import type { Column } from "./sheets.ts";

/** Last row with drop-down lists; a dossier's longest table has some hundreds. */
const LAST_ROW = 9999;
/** The style that the library gives to cells of the format Text, the first after that of all others. */
const TEXT_STYLE = 1;

/** Tables whose ids the fields of one name name, for drop-down lists of what is there. */
const named: Readonly<Record<string, string>> = {
  within: "places",
  fromPlace: "places",
  toPlace: "places",
  "distance.from": "places",
  "distance.to": "places",
  "context.place": "places",
  place: "places",
  "ring.claim": "claims",
  claim: "claims",
  source: "sources",
  passage: "passages",
  origin: "origins",
  "attribution.who": "speakers",
  "attribution.via": "speakers",
  disagreement: "disagreements",
  story: "stories",
};

type Sheet = { table: Table; columns: readonly (Column | string)[] };

/** The list of a column, as a validation names it: values in the sheet `values`, or the ids of another table. */
function listOf(
  sheet: Sheet,
  column: Column | string,
  all: readonly Sheet[],
  lists: Map<string, readonly string[]>,
): string | null {
  const name = typeof column === "string" ? column : column.name;
  if (typeof column !== "string" && column.kind !== "list") {
    const values = column.kind === "flag" ? ["yes", "no"] : column.values;
    if (values.length > 0) {
      const title = `${sheet.table.name}.${name}`;
      lists.set(title, values);
      const letter = colToLetter([...lists.keys()].indexOf(title) * 2);
      return `values!$${letter}$2:$${letter}$${values.length + 1}`;
    }
    if (column.kind !== "text" || sheet.table.name === "runways") return null;
  }
  const target = all.find(({ table }) => table.name === named[name]);
  const at = target?.table.columns.indexOf("id") ?? -1;
  if (!target || at < 0) return null;
  const letter = colToLetter(at);
  return `${target.table.name}!$${letter}$2:$${letter}$${LAST_ROW}`;
}

/** All tables as one workbook: cells of texts are texts, and columns with a list have it to choose from. */
export async function writeWorkbook(all: readonly Sheet[]): Promise<Uint8Array> {
  const lists = new Map<string, readonly string[]>();
  const written = all.map((sheet) => {
    const { table, columns } = sheet;
    const dataValidations = columns.flatMap((column, n) => {
      const list = listOf(sheet, column, all, lists);
      const letter = colToLetter(n);
      return list === null
        ? []
        : [
            {
              type: "list" as const,
              formula1: list,
              range: `${letter}2:${letter}${LAST_ROW}`,
              allowBlank: true,
              showErrorMessage: true,
              errorTitle: "Not in the list",
              errorMessage: "Choose from the list. Its meanings are in the sheet values.",
            },
          ];
    });
    return {
      name: table.name,
      columns: columns.map((column, n) => ({
        width: Math.min(60, Math.max(table.columns[n]?.length ?? 8, 14)),
        ...(typeof column !== "string" && column.kind === "number" ? {} : { numFmt: "@" }),
      })),
      rows: [table.columns, ...table.rows],
      freezePane: { rows: 1 },
      dataValidations,
    };
  });
  const longest = Math.max(0, ...[...lists.values()].map((values) => values.length));
  const glossary = [
    [...lists.keys()].flatMap((title) => [title, "meaning"]),
    ...Array.from({ length: longest }, (_, n) =>
      [...lists].flatMap(([title, values]) => [
        values[n] ?? null,
        meanings[title.replace(/^(sources|passages|evidence)\./, prefixOf)]?.[values[n] ?? ""] ?? null,
      ]),
    ),
  ];
  const output = await writeXlsx({ sheets: [...written, { name: "values", rows: glossary, freezePane: { rows: 1 } }] });
  return withTextColumns(
    new Uint8Array(output as Uint8Array),
    written.map(({ columns }) => columns.map((column) => "numFmt" in column)),
  );
}

/**
 * The workbook with the format Text on whole columns, which the library writes on filled cells only: what is typed into
 * an empty cell, in whatever row, would else become a date.
 */
function withTextColumns(bytes: Uint8Array, isText: readonly (readonly boolean[])[]): Uint8Array {
  const files = unzipSync(bytes);
  for (const [n, columns] of isText.entries()) {
    const path = `xl/worksheets/sheet${n + 1}.xml`;
    const xml = strFromU8(files[path] as Uint8Array).replace(/<col min="(\d+)"/g, (start, number) =>
      columns[Number(number) - 1] ? `${start} style="${TEXT_STYLE}"` : start,
    );
    files[path] = strToU8(xml);
  }
  return zipSync(files);
}

/** The lists of a nested table stand in the glossary under the file that they lie in. */
function prefixOf(prefix: string): string {
  return prefix === "evidence." ? "claims.evidence." : prefix === "passages." ? "source.passages." : "source.";
}

/** Reads the tables of a workbook. A date of the spreadsheet's own comes as its text, to be refused where it stands. */
export async function readWorkbook(bytes: Uint8Array): Promise<Table[]> {
  const { sheets } = await readXlsx(bytes);
  return sheets
    .filter(({ name }) => name !== "values")
    .map(({ name, rows: [columns = [], ...rows] }) => ({
      name,
      columns: columns.map((column) => String(column ?? "").trim()),
      rows: rows.map((row) =>
        row.map((cell) => (cell instanceof Date ? `${cell.toISOString().slice(0, 10)} 00:00` : cell)),
      ),
    }));
}
