import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compileDossier } from "./compile.ts";
import { dossierFolders } from "./files.ts";
import { describeFinding } from "./finding.ts";
import { writeSchemas } from "./schemas.ts";

function writeJson(path: string, value: unknown): void {
  writeFileSync(path, `${JSON.stringify(value)}\n`);
}

/**
 * Compiles every dossier under `data` to `<out>/dossiers`, with the index and the JSON Schemas. Prints each problem on a
 * line. Returns true when a dossier was refused; the others are written all the same.
 */
export function writeDossiers({ data, out }: { data: string; out: string }): boolean {
  let failed = false;
  const index: { id: string; title: string; asOf: string; url: string }[] = [];
  rmSync(join(out, "dossiers"), { recursive: true, force: true });
  for (const name of dossierFolders(data)) {
    const { compiled, problems } = compileDossier(join(data, name));
    for (const problem of problems) process.stderr.write(`${name}/${describeFinding(problem)}\n`);
    if (!compiled) {
      failed = true;
      continue;
    }
    const { dossier, overlays } = compiled;
    if (index.some(({ id }) => id === dossier.id)) {
      process.stderr.write(`${name}/dossier.json: another folder has the id "${dossier.id}" too\n`);
      failed = true;
      continue;
    }
    const folder = join(out, "dossiers", dossier.id);
    mkdirSync(folder, { recursive: true });
    writeJson(join(folder, "dossier.json"), dossier);
    for (const [language, overlay] of overlays) writeJson(join(folder, `text.${language}.json`), overlay);
    index.push({
      id: dossier.id,
      title: dossier.title,
      asOf: dossier.asOf,
      url: `dossiers/${dossier.id}/dossier.json`,
    });
  }
  mkdirSync(join(out, "dossiers"), { recursive: true });
  writeJson(join(out, "dossiers", "index.json"), index);
  writeSchemas(out);
  return failed;
}
