import { colToLetter, readXlsx, writeXlsx } from "hucre/xlsx";
import { meanings } from "#tools/dossier/glossary.ts";
import type { Table } from "./rows.ts";
import type { Column } from "./sheets.ts";

/** Empty rows after those that are filled, with the format of texts and the drop-down lists. */
const SPARE_ROWS = 200;

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
  return `${target.table.name}!$${letter}$2:$${letter}$${target.table.rows.length + SPARE_ROWS}`;
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
              range: `${letter}2:${letter}${table.rows.length + SPARE_ROWS}`,
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
      // An empty cell needs its format too: what is typed there would else become a date.
      rows: [table.columns, ...table.rows, ...Array.from({ length: SPARE_ROWS }, () => table.columns.map(() => null))],
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
  return new Uint8Array(output as Uint8Array);
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
