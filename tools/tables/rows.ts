import type { Authored } from "#tools/dossier/load.ts";
import { type Cell, cellOf } from "./cells.ts";
import { type Column, FILE_COLUMN, recordColumns, type Sheet, type SheetName, sheets, wordColumns } from "./sheets.ts";

/** A table as it is written or was read: its columns by name, and a row for each record. */
export type Table = { name: string; columns: string[]; rows: Cell[][] };

/** A record to be written: itself, its words by language, the file it lies in, the record that it lies in. */
type Entry = { record: object; key?: string; file?: string; parent?: string };

function at(value: unknown, path: readonly (string | number)[]): unknown {
  let now = value;
  for (const key of path) now = typeof now === "object" && now !== null ? Reflect.get(now, key) : undefined;
  return now;
}

const base = (path: string) => path.replace(/^.*\//, "").replace(/\.json$/, "");

/** The records of each table, in the order of the files. */
function entriesOf(authored: Authored): Record<SheetName, Entry[]> {
  const own = (records: readonly { id: string }[]): Entry[] => records.map((record) => ({ record, key: record.id }));
  const parts = (records: readonly { id: string }[], name: string, isNumbered: boolean): Entry[] =>
    records.flatMap((record) => {
      const list = (at(record, [name]) ?? []) as object[];
      return list.map((part, n) => ({
        record: part,
        parent: record.id,
        ...(isNumbered ? { key: `${record.id}.${n + 1}` } : {}),
      }));
    });
  const sources = authored.sources.map(({ source }) => source);
  const stories = authored.stories.map(({ story }) => story);
  const claims = authored.claims.map(({ claim }) => claim);
  const { context } = authored.dossier;
  return {
    dossier: [{ record: authored.dossier, key: "" }],
    collections: own(authored.dossier.collections ?? []),
    windows: own(authored.dossier.windows),
    columns: own(context?.columns ?? []),
    anchors: Object.entries(context?.anchors ?? {}).map(([state, position]) => ({ record: { state, position } })),
    actors: own(authored.actors),
    places: own(authored.places),
    runways: parts(authored.places, "runways", false),
    origins: own(authored.origins.origins),
    speakers: own(authored.origins.speakers),
    sources: authored.sources.map(({ file, source }) => ({ record: source, key: source.id, file: base(file) })),
    passages: parts(sources, "passages", false).map((entry) => ({ ...entry, key: String(at(entry.record, ["id"])) })),
    claims: authored.claims.map(({ file, claim }) => ({ record: claim, key: claim.id, file: base(file) })),
    evidence: parts(claims, "evidence", false),
    disagreements: own(authored.disagreements),
    positions: parts(authored.disagreements, "positions", true),
    unknowns: own(authored.unknowns),
    stories: authored.stories.map(({ file, story }) => ({ record: story, key: story.id, file: base(file) })),
    steps: parts(stories, "steps", true),
  };
}

/** Columns of a table, in order: what it lies in, its fields, then its words, language by language. */
export function columnsOf(sheet: Sheet, languages: readonly string[]): (Column | string)[] {
  return [
    ...(sheet.isSpread ? [FILE_COLUMN] : []),
    ...(sheet.parent ? [sheet.parent.column] : []),
    ...recordColumns(sheet),
    ...languages.flatMap((language) => wordColumns(sheet, language)),
  ];
}

/** All of a dossier as tables. Nothing of it is lost: `readTables` gives the same files back. */
export function tablesOf(authored: Authored): Table[] {
  const { languages } = authored.dossier;
  const entries = entriesOf(authored);
  return sheets.map((sheet) => {
    const fields = recordColumns(sheet);
    const words = languages.map((language) => ({ language, columns: wordColumns(sheet, language) }));
    const rows = entries[sheet.name].map(({ record, key, file, parent }) => [
      ...(sheet.isSpread ? [file ?? null] : []),
      ...(sheet.parent ? [parent ?? null] : []),
      ...fields.map((column) => cellOf(at(record, column.path), column)),
      ...words.flatMap(({ language, columns }) => {
        const table = sheet.words ? authored.text.get(language)?.[sheet.words] : undefined;
        const own = sheet.words === "dossier" ? table : at(table, [key ?? ""]);
        return columns.map((column) => cellOf(at(own, column.path), column));
      }),
    ]);
    const columns = columnsOf(sheet, languages).map((column) => (typeof column === "string" ? column : column.name));
    return { name: sheet.name, columns, rows };
  });
}
