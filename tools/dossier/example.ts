import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { id as idSchema } from "./values.ts";

/** Stands in the example for the id of the dossier. */
const placeholder = "example-id";

/**
 * Writes the example dossier into `<data>/<id>` and its articles into `<articles>/<id>`. Returns what is wrong, or null;
 * never writes over what is there.
 */
export function newDossier(id: string, { data, articles }: { data: string; articles: string }): string | null {
  if (!idSchema.safeParse(id).success)
    return `"${id}" is no id: write lower-case words joined by hyphens, such as manas-2014`;
  const folder = join(data, id);
  const copies = join(articles, id);
  for (const path of [folder, copies])
    if (existsSync(path) && readdirSync(path).length > 0)
      return `${path} is there already: choose another id, or take it away`;
  const example = "tools/dossier/example";
  mkdirSync(folder, { recursive: true });
  cpSync(join(example, "data"), folder, { recursive: true });
  mkdirSync(copies, { recursive: true });
  cpSync(join(example, "articles"), copies, { recursive: true });
  const head = join(folder, "dossier.json");
  writeFileSync(head, readFileSync(head, "utf8").replace(placeholder, id));
  return null;
}
