import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Files, harbourFiles, inFolder } from "#tests/fixtures/harbour.ts";
import { dossierFolders } from "#tools/dossier/files.ts";
import type { Separator } from "./csvfiles.ts";
import { readIn, writeOut } from "./io.ts";

describe("a dossier through its tables", () => {
  const jsonIn = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".json"))
      .sort();

  it.each(
    dossierFolders("data").flatMap((name) => [
      [name, "book.xlsx", ","],
      [name, "comma", ","],
      [name, "semicolon", ";"],
    ]) as [string, string, Separator][],
  )(
    "%s gives the same files, byte for byte, from %s into a folder where nothing was",
    async (name, kind, separator) => {
      const folder = mkdtempSync(join(tmpdir(), "tables-"));
      try {
        const [from, path, to] = [join("data", name), join(folder, kind), join(folder, name)];
        expect(await writeOut(from, path, separator)).toBe(0);
        expect(await readIn(to, path)).toBe(0);
        expect(jsonIn(to)).toEqual(jsonIn(from));
        for (const file of jsonIn(from))
          expect(readFileSync(join(to, file), "utf8"), file).toBe(readFileSync(join(from, file), "utf8"));
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );
});

describe("a dossier with a problem", () => {
  const written = (bend: (files: Files) => void) => {
    const files = harbourFiles();
    bend(files);
    return inFolder(files, async (folder) => {
      const target = mkdtempSync(join(tmpdir(), "tables-"));
      const status = await writeOut(folder, target, ",");
      const { length } = readdirSync(target);
      rmSync(target, { recursive: true });
      return { status, isWritten: length > 0 };
    });
  };

  it("is written out where the tables hold all of it, and else not", async () => {
    const untold = await written((files) => delete files["text/fr.json"].claims["guard-in-harbour"]);
    expect(untold).toEqual({ status: 0, isWritten: true });
    const surplus = await written((files) => {
      files["text/fr.json"].claims["no-such"] = { says: "Rien." };
    });
    expect(surplus).toEqual({ status: 1, isWritten: false });
  });
});
