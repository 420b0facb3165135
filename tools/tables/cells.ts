import type { Column } from "./sheets.ts";

/** What a cell of a table holds: a text, a number, yes or no, or nothing. */
export type Cell = string | number | boolean | null;

/** A list without entries, where the field could also be left out. */
const EMPTY = "[]";
const BETWEEN = " | ";

/** The cell of a value; a list is written with ` | ` between its entries. */
export function cellOf(value: unknown, { kind, isOptional }: Pick<Column, "kind" | "isOptional">): Cell {
  if (value === undefined || value === null) return null;
  if (kind === "flag") return value === true ? "yes" : "no";
  if (kind === "number") return Number(value);
  if (kind === "text") return String(value);
  const entries = (value as readonly unknown[]).map((entry) =>
    String(entry).replaceAll("\\", "\\\\").replaceAll("|", "\\|"),
  );
  return entries.length === 0 ? (isOptional ? EMPTY : null) : entries.join(BETWEEN);
}

/** A value that a cell stands for, or why it stands for none. */
export type Reading = { value: unknown } | { fault: string; remedy: string };

const flags: Readonly<Record<string, boolean>> = {
  yes: true,
  true: true,
  oui: true,
  vrai: true,
  ja: true,
  wahr: true,
  "1": true,
  no: false,
  false: false,
  non: false,
  faux: false,
  nein: false,
  falsch: false,
  "0": false,
};

/** Numbers that a text can stand for, whichever sign the decimals have where it was written. */
function numbersIn(text: string): number[] {
  const plain = text.replace(/[\s\u00A0\u202F'’]/g, "");
  if (/^[-+]?\d+$/.test(plain)) return [Number(plain)];
  const single = /^([-+]?\d+)([.,])(\d+)$/.exec(plain);
  if (single) {
    const [, whole = "", , decimals = ""] = single;
    const grouped = /^[-+]?[1-9]\d{0,2}$/.test(whole) && decimals.length === 3;
    return [Number(`${whole}.${decimals}`), ...(grouped ? [Number(whole + decimals)] : [])];
  }
  const many = /^([-+]?\d{1,3}(?:([.,])\d{3})+)(?:([.,])(\d+))?$/.exec(plain);
  if (!many) return [];
  const [, whole = "", group, decimal, decimals = "0"] = many;
  return group === decimal ? [] : [Number(`${whole.replaceAll(group ?? "", "")}.${decimals}`)];
}

function readNumber(cell: string | number, { schema }: Column): Reading {
  if (typeof cell === "number") return { value: cell };
  const found = numbersIn(cell);
  const allowed = found.filter((number) => schema.safeParse(number).success);
  const [first, second] = allowed;
  if (first !== undefined && second === undefined) return { value: first };
  if (first !== undefined)
    return { fault: `"${cell}" can be read as ${first} and as ${second}`, remedy: `write ${second}, or ${first}0` };
  if (found[0] !== undefined) return { value: found[0] };
  return { fault: `"${cell}" is no number`, remedy: "write digits, and decimals after a point or a comma" };
}

/** Dates as spreadsheets write those that they made of a month or a day: Apr-24, 01/04/2024, 45383. */
const converted =
  /^\p{L}{3,9}\.?[-. ]\d{2,4}$|^\d{1,2}[-. ]{1,2}\p{L}{3,9}\.?([-. ]\d{2,4})?$|^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|^\d{5}$|^\d{4}-\d{2}-\d{2}[ T]\d/u;

/** Is it a field of dates, as its example says? */
function isDate({ schema }: Column): boolean {
  const { examples } = schema.meta() ?? {};
  return Array.isArray(examples) && examples.some((example) => /^\d{4}-\d{2}/.test(String(example)));
}

function readText(cell: Cell, column: Column): Reading {
  const text = String(cell);
  if (isDate(column) && (typeof cell === "number" ? !/^\d{4}$/.test(text) : converted.test(text.trim())))
    return {
      fault: `"${text}" is a date of the spreadsheet's own`,
      remedy: "write it again as 2024-04-01 or 2024-04, in a cell with the format Text",
    };
  if (/^\d(\.\d+)?E\+\d+$/i.test(text) || (typeof cell === "number" && !Number.isSafeInteger(cell)))
    return {
      fault: `"${text}" has lost digits in the spreadsheet`,
      remedy: "write it again, in a cell with the format Text",
    };
  // Only where a space may stand at all, as in a quote, may one stand at the ends.
  return { value: column.schema.safeParse("a a").success && !isDate(column) ? text : text.trim() };
}

/** Reads a cell as its column wants it; `undefined` where it is empty and its field is left out. */
export function readCell(cell: Cell, column: Column): Reading {
  if (cell === null || cell === "" || (typeof cell === "string" && cell.trim() === "" && column.kind !== "text"))
    return { value: column.kind === "list" && !column.isOptional ? [] : undefined };
  if (column.kind === "flag") {
    const flag = flags[String(cell).trim().toLowerCase()];
    return flag === undefined
      ? { fault: `"${cell}" is neither yes nor no`, remedy: "write yes or no" }
      : { value: flag };
  }
  if (column.kind === "number") return readNumber(typeof cell === "boolean" ? String(cell) : cell, column);
  if (column.kind === "text") return readText(cell, column);
  const text = String(cell);
  if (text.trim() === EMPTY) return { value: [] };
  const entries = text.split(/(?<!\\)(?:\\\\)*\|/).length > 1 ? splitList(text) : [text];
  return { value: entries.map((entry) => entry.trim().replace(/\\([\\|])/g, "$1")) };
}

function splitList(text: string): string[] {
  const entries = [""];
  for (let at = 0; at < text.length; at += 1)
    if (text[at] === "\\" && at + 1 < text.length) entries.push(`${entries.pop()}${text[at]}${text[++at]}`);
    else if (text[at] === "|") entries.push("");
    else entries.push(`${entries.pop()}${text[at]}`);
  return entries;
}
