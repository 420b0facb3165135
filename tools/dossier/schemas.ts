import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { toJSONSchema } from "zod/mini";
import { compiledCollection } from "#domain/collectionfile.ts";
import { compiledDossier, textOverlay } from "#domain/compiled.ts";
import * as authored from "./authored.ts";
import { textFile } from "./authoredtext.ts";
import { siteFile } from "./site.ts";

/** Schema of each kind of authored file, by its name. Files of records may name their schema beside the records. */
export const authoredSchemas = {
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
} as const;

/** The JSON Schema of an authored file, from the one that the check uses, as editors read it: `$schema` is allowed. */
export function editorSchema(name: keyof typeof authoredSchemas): object {
  return fileSchema(name, authoredSchemas[name]);
}

function fileSchema(name: string, schema: z.ZodObject | z.ZodArray): object {
  const own = { $schema: z.string().optional().describe("Where this file's schema lies, for editors.") };
  const file =
    schema instanceof z.ZodArray
      ? z.union([schema, z.strictObject({ ...own, [name]: schema })])
      : z.strictObject({ ...own, ...schema.shape });
  return z.toJSONSchema(file, { target: "draft-7", io: "input" });
}

/** Writes the JSON Schemas of the authored files and of the compiled ones to `<out>/schemas`. */
export function writeSchemas(out: string): void {
  const folder = join(out, "schemas");
  mkdirSync(folder, { recursive: true });
  const write = (name: string, value: unknown) =>
    writeFileSync(join(folder, `${name}.schema.json`), `${JSON.stringify(value)}\n`);
  for (const name of Object.keys(authoredSchemas) as (keyof typeof authoredSchemas)[])
    write(`authored-${name}`, editorSchema(name));
  write("authored-site", fileSchema("dossiers", siteFile));
  write("compiled-dossier", toJSONSchema(compiledDossier));
  write("compiled-collection", toJSONSchema(compiledCollection));
  write("compiled-text", toJSONSchema(textOverlay));
}
