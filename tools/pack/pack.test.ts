import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { isPacked, packFolder } from "./pack.ts";

const long = "Airbase 101, ".repeat(200);

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "packed-"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

it("packs long texts, and neither short ones nor what is asked for in ranges", async () => {
  const folder = folderWith({ "a.js": long, "short.json": "{}", "land.pmtiles": long });
  await packFolder(folder);
  expect(readdirSync(folder).sort()).toEqual(["a.js", "a.js.br", "a.js.gz", "land.pmtiles", "short.json"]);
  expect(brotliDecompressSync(readFileSync(join(folder, "a.js.br"))).toString()).toBe(long);
  expect(gunzipSync(readFileSync(join(folder, "a.js.gz"))).toString()).toBe(long);
});

it("packs again only what has changed, and takes away what is left of files that are gone", async () => {
  const folder = folderWith({ "a.js": long, "b.css": long });
  await packFolder(folder);
  expect(await packFolder(folder)).toEqual([]);
  const changed = join(folder, "a.js");
  await new Promise((resolve) => setTimeout(resolve, 5));
  writeFileSync(changed, `${long}!`);
  rmSync(join(folder, "b.css"));
  expect(isPacked(changed)).toBe(false);
  expect(await packFolder(folder)).toEqual([changed]);
  expect(isPacked(changed)).toBe(true);
  expect(readdirSync(folder).sort()).toEqual(["a.js", "a.js.br", "a.js.gz"]);
});
