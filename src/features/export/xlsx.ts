import { writeXlsx } from "hucre/xlsx";
import { claimTable } from "./csv.ts";
import type { ClaimSet } from "./facts.ts";
import { oneLine } from "./plain.ts";

/** Widest column, and width of one whose cells are short, in letters. */
const WIDE = 60;
const NARROW = 12;
/** Most that a cell of a spreadsheet holds. */
const MOST = 32_767;

/** The table of claims as a workbook: texts are texts, also where they look like a date or a formula; numbers are numbers. */
export async function claimsXlsx(set: ClaimSet): Promise<Uint8Array<ArrayBuffer>> {
  const rows = claimTable(set).map((cells) =>
    cells.map((value) => (typeof value === "string" ? oneLine(value).slice(0, MOST) : (value ?? null))),
  );
  const isNumber = (n: number) => rows.slice(1).every((cells) => typeof (cells[n] ?? 0) === "number");
  const columns = (rows[0] ?? []).map((_, n) => ({
    width: Math.min(WIDE, Math.max(NARROW, ...rows.map((cells) => String(cells[n] ?? "").length))),
    ...(isNumber(n) ? {} : { numFmt: "@" }),
  }));
  const bytes = await writeXlsx({ sheets: [{ name: "claims", columns, rows, freezePane: { rows: 1 } }] });
  return new Uint8Array(bytes as Uint8Array);
}
