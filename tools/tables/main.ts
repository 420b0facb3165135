import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Separator } from "./csvfiles.ts";
import { readIn, writeOut } from "./io.ts";

const usage = [
  "npm run dossier:tables -- out ID FILE.xlsx",
  'npm run dossier:tables -- out ID FOLDER [--separator ";"]',
  "npm run dossier:tables -- in ID FILE.xlsx|FOLDER",
].join("\n");

/** `npm run dossier:tables`: writes a dossier as a workbook or as CSV, and reads it back. */
async function main(): Promise<number> {
  let parsed: { values: { data: string; separator: string }; positionals: string[] };
  try {
    parsed = parseArgs({
      allowPositionals: true,
      options: { data: { type: "string", default: "data" }, separator: { type: "string", default: "," } },
    });
  } catch {
    console.error(usage);
    return 2;
  }
  const [direction, id, path, ...more] = parsed.positionals;
  const separator = [",", ";", "\t"].find((sign) => sign === parsed.values.separator) as Separator | undefined;
  if ((direction !== "out" && direction !== "in") || !id || !path || more.length > 0 || !separator) {
    console.error(usage);
    return 2;
  }
  const folder = join(parsed.values.data, id);
  return direction === "out" ? writeOut(folder, path, separator) : readIn(folder, path);
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
