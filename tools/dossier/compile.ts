import { createHash } from "node:crypto";
import { type Compilation, compileFiles } from "./assemble.ts";
import { readFolder } from "./files.ts";

/** Compiles the dossier of a folder. */
export function compileDossier(folder: string): Compilation {
  return compileFiles(readFolder(folder), (text) => createHash("sha256").update(text).digest("hex").slice(0, 16));
}
