import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { toJSONSchema } from "zod/mini";
import { compiledDossier, textOverlay } from "#domain/compiled.ts";
import * as authored from "./authored.ts";
import { textFile } from "./authoredtext.ts";
import { compileDossier } from "./compile.ts";
import { dossierFolders } from "./files.ts";
import { describeFinding } from "./finding.ts";

function writeJson(path: string, value: unknown): void {
  writeFileSync(path, `${JSON.stringify(value)}\n`);
}

/** Writes the JSON Schemas of the authored files and of the compiled ones to `<out>/schemas`. */
function writeSchemas(out: string): void {
  const folder = join(out, "schemas");
  mkdirSync(folder, { recursive: true });
  const files = {
    dossier: authored.dossierFile,
    source: authored.sourceFile,
    origins: authored.originsFile,
    actors: authored.actorsFile,
    places: authored.placesFile,
    claims: authored.claimsFile,
    disagreements: authored.disagreementsFile,
    unknowns: authored.unknownsFile,
    story: authored.storyFile,
    text: textFile,
  };
  for (const [name, schema] of Object.entries(files))
    writeJson(join(folder, `authored-${name}.schema.json`), z.toJSONSchema(schema));
  writeJson(join(folder, "compiled-dossier.schema.json"), toJSONSchema(compiledDossier));
  writeJson(join(folder, "compiled-text.schema.json"), toJSONSchema(textOverlay));
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
