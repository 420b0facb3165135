import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, expect, it } from "vitest";
import { harbourFiles, writeFiles } from "#tests/fixtures/harbour.ts";

const folder = mkdtempSync(join(tmpdir(), "watch-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("npm run dossier:watch checks on each save, and says what is wrong", async () => {
  writeFiles(join(folder, "data", "harbour-1973"), harbourFiles());
  const options = ["--data", join(folder, "data"), "--out", join(folder, "public"), "--port", "0"];
  // Whoever reads articles has copies of their own beside the data.
  options.push("--articles", join(folder, "articles"));
  const child = spawn(process.execPath, ["--import", "tsx", "tools/dossier/watch.ts", "harbour-1973", ...options]);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const until = async (pattern: RegExp) => {
    const read: string[] = [];
    for (let next = await lines.next(); !next.done; next = await lines.next()) {
      read.push(next.value);
      if (pattern.test(next.value)) return read;
    }
    throw new Error(`it ended before it said ${pattern}: ${read.join("; ")}`);
  };
  try {
    await until(/^http:.*\?dossier=harbour-1973$/);
    const file = join(folder, "data/harbour-1973/unknowns.json");
    writeFileSync(file, "[,]");
    expect(await until(/1 problem,/)).toContainEqual(expect.stringMatching(/^harbour-1973\/unknowns\.json:1: /));
    writeFileSync(file, JSON.stringify(harbourFiles()["unknowns.json"]));
    await until(/ 0 problems/);
  } finally {
    child.kill();
  }
});
