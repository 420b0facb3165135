import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { type Files, harbourFiles, inFolder } from "#tests/fixtures/harbour.ts";
import { always } from "#tests/fixtures/runs.ts";
import { compileDossier } from "#tools/dossier/compile.ts";
import { describeFinding } from "#tools/dossier/finding.ts";
import { buildDossier, type TableFault } from "./build.ts";
import { type Cell, cellOf, readCell } from "./cells.ts";
import { readTable, type Separator, writeTable } from "./csvfiles.ts";
import { rowOfFinding } from "./findings.ts";
import { columnsOf, type Table, tablesOf } from "./rows.ts";
import { type Column, recordColumns, sheets } from "./sheets.ts";
import { readWorkbook, writeWorkbook } from "./workbook.ts";

type Sheet = { table: Table; columns: (Column | string)[] };

function tablesFrom(folder: string): Sheet[] {
  const { authored, problems } = compileDossier(folder);
  expect(problems.map(describeFinding)).toEqual([]);
  return tablesOf(authored).map((table, n) => {
    const sheet = sheets[n];
    if (!sheet) throw new Error(table.name);
    return { table, columns: columnsOf(sheet, authored.dossier.languages) };
  });
}

const harbour = () => inFolder(harbourFiles(), tablesFrom);
const throughCsv = (all: readonly Sheet[], separator: Separator): Table[] =>
  all.map(({ table, columns }) => {
    const read = readTable(table.name, Buffer.from(writeTable(table, columns, separator)));
    if ("fault" in read) throw new Error(read.fault);
    return read;
  });

function filesOf(tables: readonly Table[]): Record<string, unknown> {
  const { files, faults } = buildDossier(tables);
  expect(faults).toEqual([]);
  return Object.fromEntries(files);
}

/** The harbour's tables with one cell changed, and what is then said. */
function faultsOf(sheet: string, column: string, cell: Cell, row = 0): TableFault[] {
  const tables = harbour().map(({ table }) => table);
  const table = tables.find(({ name }) => name === sheet);
  const cells = table?.rows[row];
  const at = table?.columns.indexOf(column) ?? -1;
  if (!cells || at < 0) throw new Error(`${sheet} has no ${column}`);
  cells[at] = cell;
  return buildDossier(tables).faults;
}

describe("a dossier through its tables", () => {
  it.each<Separator>([",", ";", "\t"])("is the same after CSV with %j", (separator) => {
    expect(filesOf(throughCsv(harbour(), separator))).toEqual(harbourFiles());
  });

  it("is the same after a workbook", async () => {
    expect(filesOf(await readWorkbook(await writeWorkbook(harbour())))).toEqual(harbourFiles());
  });

  it("has the format of texts on whole columns of its workbook, for what is typed below the last row", async () => {
    const files = unzipSync(await writeWorkbook(harbour()));
    const n = sheets.findIndex(({ name }) => name === "places") + 1;
    const xml = strFromU8(files[`xl/worksheets/sheet${n}.xml`] as Uint8Array);
    const text = / s="(\d+)"/.exec(/<c r="A2"[^>]*/.exec(xml)?.[0] ?? "")?.[1];
    expect(strFromU8(files["xl/styles.xml"] as Uint8Array)).toContain('formatCode="@"');
    const columns = harbour()[n - 1]?.columns ?? [];
    for (const [at, column] of columns.entries()) {
      const style = new RegExp(`<col min="${at + 1}" style="(\\d+)"`).exec(xml)?.[1];
      expect(style).toBe(typeof column !== "string" && column.kind === "number" ? undefined : text);
    }
  });

  it("has every field of every file in a column, or in a table of its own", () => {
    const names = sheets.flatMap((sheet) => recordColumns(sheet).map(({ name }) => `${sheet.name}.${name}`));
    for (const name of [
      "claims.when.bounds.startMin",
      "places.position.longitude",
      "runways.ends.2.latitude",
      "sources.published.edtf",
      "evidence.words",
      "dossier.context.place",
      "anchors.position.latitude",
    ])
      expect(names).toContain(name);
  });
});

const column = (sheet: string, name: string): Column => {
  const found = sheets
    .flatMap((item) => (item.name === sheet ? recordColumns(item) : []))
    .find((item) => item.name === name);
  if (!found) throw new Error(`${sheet} has no ${name}`);
  return found;
};

describe("a cell", () => {
  const words = column("evidence", "words");

  it("holds any list of texts", () => {
    const text = fc.string({ minLength: 1 }).filter((value) => value.trim() === value);
    always([fc.array(text)], (list) => {
      expect(readCell(cellOf(list, words), words)).toEqual({ value: list });
    });
  });

  it("holds any text, whatever a spreadsheet would make of it", () => {
    const says: Column = { ...words, kind: "text", name: "says", isOptional: false };
    const written = (cell: Cell) => {
      const table = { name: "x", columns: ["says", "end"], rows: [[cell, "."]] };
      const read = readTable("x", Buffer.from(writeTable(table, [says, "end"], ";")));
      return "fault" in read ? read.fault : read.rows[0]?.[0];
    };
    for (const text of ["2024-04", "=1+1", "-5", "'quoted'", "May 2024", "+33 1", "@x", 'a;b\n"c"', "TRUE", "1,5"])
      expect(written(text), text).toBe(text);
    always([fc.string({ minLength: 1 })], (text) => {
      expect(written(text)).toBe(text);
    });
  });

  it("keeps a month from becoming a day: a text that looks like a date begins with an apostrophe", () => {
    const sheet = throughSheet("claims");
    expect(writeTable(sheet.table, sheet.columns, ",")).toContain("'1973-02~/..");
    expect(writeTable(sheet.table, sheet.columns, ",").startsWith("\uFEFF")).toBe(true);
  });

  it.each<[string, Cell, unknown]>([
    ["a decimal point", "37.22", 37.22],
    ["a decimal comma", "37,22", 37.22],
    ["a comma that can only be decimal", "37,225", 37.225],
    ["a number", 37.22, 37.22],
    ["a minus sign", "-10,4", -10.4],
    ["a whole number", "20", 20],
  ])("reads a longitude with %s", (_, cell, value) => {
    expect(readCell(cell, column("places", "position.longitude"))).toEqual({ value });
  });

  it.each<[string, Cell, unknown]>([
    ["spaces between its digits", "12\u202f500", 12500],
    ["commas between its digits and a point", "12,500.5", 12500.5],
    ["points between its digits and a comma", "12.500,5", 12500.5],
    ["points between its digits", "1.250.000", 1250000],
    ["three decimals and a nought", "1.2340", 1.234],
  ])("reads a number with %s", (_, cell, value) => {
    expect(readCell(cell, column("claims", "strength.max"))).toEqual({ value });
  });

  it("refuses a number that can be read in two ways", () => {
    for (const cell of ["1,000", "1.000"])
      expect(readCell(cell, column("claims", "strength.max"))).toMatchObject({
        fault: `"${cell}" can be read as 1 and as 1000`,
      });
    expect(readCell("many", column("claims", "strength.max"))).toMatchObject({ fault: '"many" is no number' });
  });

  it.each([
    "Apr-24",
    "avr. 24",
    "Mär 24",
    "28. Sep. 1988",
    "24-Apr",
    "01/04/2024",
    "1.4.2024",
    "45383",
    45383,
    "2024-04-01 00:00",
  ])("refuses %j as a date: a spreadsheet made it of a month or a day", (cell) => {
    expect(readCell(cell, column("claims", "when.edtf"))).toMatchObject({
      fault: `"${cell}" is a date of the spreadsheet's own`,
    });
  });

  it.each<[Cell, string]>([
    [2024, "2024"],
    ["2024", "2024"],
    [" 2024-04 ", "2024-04"],
    ["[2024-03-11~..2024-03-20~]", "[2024-03-11~..2024-03-20~]"],
  ])("takes %j for the date %s", (cell, value) => {
    expect(readCell(cell, column("claims", "when.edtf"))).toEqual({ value });
  });

  it("refuses a symbol code that has lost its digits", () => {
    expect(readCell("1.0041E+19", column("actors", "sidc"))).toMatchObject({
      fault: expect.stringContaining("lost digits"),
    });
    expect(readCell(10041000000000000000, column("actors", "sidc"))).toMatchObject({
      fault: expect.stringContaining("lost digits"),
    });
  });

  it("reads yes and no in the languages that spreadsheets write them in", () => {
    const values = ["yes", "WAHR", "Vrai", true, "no", "FALSCH", "faux", false].map((cell) =>
      readCell(cell, column("claims", "key")),
    );
    expect(values).toEqual([true, true, true, true, false, false, false, false].map((value) => ({ value })));
    expect(readCell("perhaps", column("claims", "key"))).toMatchObject({ fault: '"perhaps" is neither yes nor no' });
  });
});

function throughSheet(name: string): Sheet {
  const found = harbour().find(({ table }) => table.name === name);
  if (!found) throw new Error(name);
  return found;
}

describe("tables with something wrong", () => {
  it("name the table, the row as the spreadsheet counts it, and the column", () => {
    expect(faultsOf("claims", "when.edtf", "Feb-73", 1)).toEqual([
      {
        sheet: "claims",
        row: 3,
        column: "when.edtf",
        message: '"Feb-73" is a date of the spreadsheet\'s own',
        remedy: "write it again as 2024-04-01 or 2024-04, in a cell with the format Text",
      },
    ]);
  });

  it("name a column and a table that do not exist, and what they were meant to be", () => {
    const tables = harbour().map(({ table }) => table);
    tables[5]?.columns.splice(0, 1, "idd");
    tables.push({ name: "claim", columns: [], rows: [] });
    expect(
      buildDossier(tables).faults.map(({ sheet, column: name, message, remedy }) => [
        sheet,
        name,
        message,
        remedy.slice(0, 16),
      ]),
    ).toEqual([
      ["claim", "", "there is no such table", 'perhaps "claims"'],
      ["actors", "idd", "there is no such column", 'perhaps "id"'],
    ]);
  });

  it("say where in them a problem of the dossier stands", () => {
    const changed = (bend: (files: Files) => void) => {
      const files = harbourFiles();
      const { rowOf } = buildDossier(harbour().map(({ table }) => table));
      bend(files);
      return inFolder(files, (folder) =>
        compileDossier(folder).problems.map((problem) => rowOfFinding(problem, rowOf)),
      );
    };
    expect(
      changed((files) => {
        files["claims/boats.json"][2].toPlace = "mainland";
      }),
    ).toEqual([{ sheet: "claims", row: 4, column: "toPlace" }]);
    expect(
      changed((files) => {
        files["claims/boats.json"][0].evidence[1].role = "proves";
      }),
    ).toEqual([{ sheet: "evidence", row: 3, column: "role" }]);
    expect(
      changed((files) => {
        files["text/fr.json"].claims["picket-in-bay"].says = "";
      }),
    ).toEqual([{ sheet: "claims", row: 3, column: "says.fr" }]);
    expect(
      changed((files) => {
        files["sources/gazette-2.json"].passages[1].origin = "nobody";
      }),
    ).toEqual([{ sheet: "passages", row: 5, column: "origin" }]);
    expect(
      changed((files) => {
        files["text/en.json"].dossier.title = "";
      }),
    ).toEqual([{ sheet: "dossier", row: 2, column: "title.en" }]);
  });

  it("of another encoding are refused", () => {
    expect(readTable("x", Buffer.from("id;name\na;Bas\u00e9\n", "latin1"))).toMatchObject({
      remedy: "save it as “CSV UTF-8”",
    });
    expect(readTable("x", Buffer.from("\uFEFFid\tname\r\na\tBas\u00e9\r\n", "utf16le"))).toMatchObject({
      columns: ["id", "name"],
      rows: [["a", "Bas\u00e9"]],
    });
  });
});
