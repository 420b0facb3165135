import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { id as idSchema, language as languageSchema } from "./values.ts";

/** Stands in the example for the id of the dossier. */
const placeholder = "example-id";

/**
 * Writes the example dossier into `<data>/<id>` and its articles into `<articles>/<id>`; its words are English, in a file
 * for each language. Returns what is wrong, or null;
 * never writes over what is there.
 */
export function newDossier(
  id: string,
  { data, articles, languages = [] }: { data: string; articles: string; languages?: readonly string[] },
): string | null {
  if (!idSchema.safeParse(id).success)
    return `"${id}" is no id: write lower-case words joined by hyphens, such as manas-2014`;
  const wrong = languages.find((tag) => !languageSchema.safeParse(tag).success);
  if (wrong !== undefined) return `"${wrong}" is no language tag: write for example ar, fr or pt-BR`;
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
  const tags = languages.length === 0 ? ["en"] : languages.flatMap((tag) => Intl.getCanonicalLocales(tag));
  const head = join(folder, "dossier.json");
  const named = readFileSync(head, "utf8").replace(placeholder, id);
  writeFileSync(head, named.replace('["en"]', JSON.stringify(tags).replaceAll(",", ", ")));
  const english = join(folder, "text", "en.json");
  const words = readFileSync(english, "utf8");
  if (!tags.includes("en")) rmSync(english);
  for (const tag of tags) writeFileSync(join(folder, "text", `${tag}.json`), words);
  return null;
}
