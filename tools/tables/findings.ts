import type { Finding } from "#tools/dossier/finding.ts";
import { sheets } from "./sheets.ts";

/** Tables that hold the records of a file, or of the files in a folder, inner ones first. */
const tablesIn: Readonly<Record<string, readonly string[]>> = {
  dossier: ["windows", "columns", "collections", "dossier"],
  sources: ["passages", "sources"],
  origins: ["origins", "speakers"],
};

/** Where a problem of a dossier's files stands in the tables that they were made from; null where it is in none. */
export function rowOfFinding(
  { file, record, field }: Finding,
  rowOf: ReadonlyMap<string, number>,
): { sheet: string; row: number; column: string } | null {
  const language = /^text\/(.+)\.json$/.exec(file)?.[1];
  if (language !== undefined) {
    const [collection = "", id = ""] = record.split("/");
    const sheet = sheets.find(({ words }) => words === collection)?.name;
    if (!sheet) return null;
    const row = collection === "dossier" ? 2 : rowOf.get(`${sheet}/${id}`);
    const name = collection === "dossier" ? id : field;
    return row === undefined ? null : { sheet, row, column: name ? `${name}.${language}` : "" };
  }
  for (const { name, parent } of sheets) {
    if (!parent) continue;
    const part = new RegExp(`^${parent.path}\\.(\\d+)\\.?(.*)$`).exec(field);
    const row = part && rowOf.get(`${name}/${record}.${Number(part[1]) + 1}`);
    if (row && part) return { sheet: name, row, column: part[2] ?? "" };
  }
  const folder = file.replace(/\/.*|\.json$/g, "");
  const among = tablesIn[folder] ?? [folder];
  for (const sheet of among) {
    const row = sheet === "dossier" ? 2 : rowOf.get(`${sheet}/${record}`);
    if (row !== undefined) return { sheet, row, column: field };
  }
  return null;
}
