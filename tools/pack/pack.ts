import { readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** What hosts send packed. Never `.pmtiles`: ranges of a packed file are ranges of the wrong bytes. */
const packable = /\.(?:html|css|js|mjs|json|svg|csv|txt)$/;
const isPackedForm = /\.(?:html|css|js|mjs|json|svg|csv|txt)\.(?:br|gz)$/;

/** Smaller files fit one packet as they are. */
const LEAST_BYTES = 1000;

const endings = [".br", ".gz"] as const;

/** Whether a packed form is there, and of the file as it is now: a packed form has the time of its file. */
export function isPacked(file: string): boolean {
  const time = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  return endings.every((ending) => statSync(file + ending, { throwIfNoEntry: false })?.mtimeMs === time);
}

async function pack(file: string): Promise<void> {
  const bytes = readFileSync(file);
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  const brotli = { params: { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_SIZE_HINT]: bytes.length } };
  const [br, gz] = await Promise.all([promisify(brotliCompress)(bytes, brotli), promisify(gzip)(bytes, { level: 9 })]);
  writeFileSync(`${file}.br`, br);
  writeFileSync(`${file}.gz`, gz);
  // Whole milliseconds: not every file system keeps more.
  const time = new Date(Math.trunc(statSync(file).mtimeMs));
  for (const name of [file, `${file}.br`, `${file}.gz`]) utimesSync(name, time, time);
}

/** The text files of a folder that are worth packing. */
function packableIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((file) => packable.test(file) && statSync(file).isFile() && statSync(file).size >= LEAST_BYTES);
}

/** Takes away every packed form of files that are others now, or gone: a host would go on sending it. */
export function dropStale(folder: string): void {
  const kept = new Set(packableIn(folder).filter(isPacked));
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const file = join(folder, name);
    if (isPackedForm.test(file) && !kept.has(file.slice(0, -3))) rmSync(file);
  }
}

/**
 * Puts a Brotli and a gzip form beside every text file of a built folder, for hosts that send packed files as they lie
 * there. What is packed already is left.
 *
 * @returns the files that were packed
 */
export async function packFolder(folder: string): Promise<string[]> {
  dropStale(folder);
  const stale = packableIn(folder).filter((file) => !isPacked(file));
  await Promise.all(stale.map(pack));
  return stale;
}
