import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { IndexEntry } from "#domain/siteindex.ts";
import { compileDossier } from "./compile.ts";
import { dossierFolders } from "./files.ts";
import { describeFinding } from "./finding.ts";
import { writeSchemas } from "./schemas.ts";
import { siteOrder } from "./site.ts";

function writeJson(path: string, value: unknown): void {
  writeFileSync(path, `${JSON.stringify(value)}\n`);
}

/** A dossier's title in another of its languages. */
function titlesOf(
  words: Record<string, string> | undefined,
  { title, subtitle }: Pick<IndexEntry, "title" | "subtitle">,
) {
  return { title: words?.title ?? title, subtitle: words?.subtitle ?? subtitle ?? "" };
}

/**
 * Compiles every dossier under `data` to `<out>/dossiers`, with the index and the JSON Schemas. Prints each problem on a
 * line. The index has the site's order, the home page's dossier first. Returns true when a dossier was refused; the others
 * are written all the same.
 */
export function writeDossiers({ data, out }: { data: string; out: string }): boolean {
  const index: IndexEntry[] = [];
  rmSync(join(out, "dossiers"), { recursive: true, force: true });
  const { order, problems: misnamed } = siteOrder(data, dossierFolders(data));
  for (const problem of misnamed) process.stderr.write(`${describeFinding(problem)}\n`);
  let failed = misnamed.length > 0;
  for (const name of order) {
    const { compiled, problems } = compileDossier(join(data, name));
    for (const problem of problems) process.stderr.write(`${name}/${describeFinding(problem)}\n`);
    if (!compiled) {
      failed = true;
      continue;
    }
    const { dossier, overlays, collections } = compiled;
    if (index.some(({ id }) => id === dossier.id)) {
      process.stderr.write(`${name}/dossier.json: another folder has the id "${dossier.id}" too\n`);
      failed = true;
      continue;
    }
    const folder = join(out, "dossiers", dossier.id);
    mkdirSync(folder, { recursive: true });
    writeJson(join(folder, "dossier.json"), dossier);
    for (const [language, overlay] of overlays) writeJson(join(folder, `text.${language}.json`), overlay);
    for (const { file, overlays: words } of collections) {
      writeJson(join(folder, `collection.${file.collection}.json`), file);
      for (const [language, overlay] of words)
        writeJson(join(folder, `collection.${file.collection}.${language}.json`), overlay);
    }
    index.push({
      id: dossier.id,
      title: dossier.title,
      asOf: dossier.asOf,
      url: `dossiers/${dossier.id}/dossier.json`,
      subtitle: dossier.subtitle,
      languages: dossier.languages,
      text: Object.fromEntries(
        [...overlays].map(([language, overlay]) => [language, titlesOf(overlay.dossier?.[dossier.id], dossier)]),
      ),
    });
  }
  mkdirSync(join(out, "dossiers"), { recursive: true });
  writeJson(join(out, "dossiers", "index.json"), index);
  writeSchemas(out);
  return failed;
}
