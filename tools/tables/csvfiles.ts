import { parse } from "csv-parse/sync";
import { writeCsv } from "hucre/csv";
import { decodeText } from "#tools/dossier/jsonfile.ts";
import type { Cell } from "./cells.ts";
import type { Table } from "./rows.ts";
import type { Column } from "./sheets.ts";

/** Separators that spreadsheets write; with `;` goes a decimal comma. */
export type Separator = "," | ";" | "\t";

/** Is it a text that a spreadsheet would take for a number, a date, a formula or yes and no? */
function wouldConvert(text: string): boolean {
  return (
    /^['=+\-@\t\r]/.test(text) ||
    /^\s*[\d.,/]/.test(text) ||
    /^\p{L}{3,9}\.?[-. ]?\d{1,4}$/u.test(text) ||
    /^(true|false|vrai|faux|wahr|falsch)$/i.test(text)
  );
}

/** The text of a cell. An apostrophe before it keeps a spreadsheet from making a date or a number of it. */
function textOf(cell: Cell, isText: boolean, separator: Separator): string {
  if (cell === null) return "";
  if (typeof cell === "number") {
    const number = String(cell);
    // 1.234 could be read as 1234 where the point groups digits; 1.2340 cannot.
    const clear = /^-?[1-9]\d{0,2}\.\d{3}$/.test(number) ? `${number}0` : number;
    return separator === ";" ? clear.replace(".", ",") : clear;
  }
  const text = String(cell);
  return isText && wouldConvert(text) ? `'${text}` : text;
}

/** A table as CSV in UTF-8 with a byte order mark, as spreadsheets want it to read accents. */
export function writeTable(table: Table, columns: readonly (Column | string)[], separator: Separator): string {
  const isText = columns.map(
    (column) => typeof column === "string" || column.kind === "text" || column.kind === "list",
  );
  const rows = table.rows.map((row) => row.map((cell, n) => textOf(cell, isText[n] ?? true, separator)));
  return writeCsv([table.columns, ...rows], { delimiter: separator, bom: true });
}

function separatorOf(text: string): Separator {
  const [header = ""] = text.split(/\r\n|[\n\r]/, 1);
  const count = (sign: string) => header.split(sign).length;
  return ([";", "\t"] as const).find((sign) => count(sign) > count(",")) ?? ",";
}

/** Reads a table from CSV, whatever separates its cells and ends its lines, or says why it cannot. */
export function readTable(name: string, bytes: Uint8Array): Table | { fault: string; remedy: string } {
  const [first, second] = bytes;
  const isUtf16 = first === 0xff && second === 0xfe;
  const decoded = isUtf16 ? { text: new TextDecoder("utf-16le").decode(bytes) } : decodeText(bytes);
  if ("fault" in decoded)
    return { fault: `line ${decoded.fault.line}: ${decoded.fault.message}`, remedy: "save it as “CSV UTF-8”" };
  let rows: string[][];
  try {
    rows = parse(decoded.text, {
      delimiter: separatorOf(decoded.text),
      relax_column_count: true,
      skip_empty_lines: false,
    });
  } catch (error) {
    return {
      fault: error instanceof Error ? error.message : String(error),
      remedy: "save it again from the spreadsheet",
    };
  }
  const [columns = [], ...cells] = rows;
  const plain = (text: string): Cell => (text === "" ? null : text.startsWith("'") ? text.slice(1) : text);
  return { name, columns: columns.map((column) => column.trim()), rows: cells.map((row) => row.map(plain)) };
}
