import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compiledDossier } from "#domain/compiled.ts";
import { readIndex } from "#domain/siteindex.ts";

/** A file that a reader may keep: path below the site, a page's being its folder; size; digest; of which dossiers. */
type Keepable = [path: string, bytes: number, digest: string, of?: string[]];

/** For hosts, editors and other sites, or of pages that need a network. */
const notKept =
  /\.(?:br|gz)$|^(?:cards|schemas)\/|oembed|^(?:_headers|404\.html|template\.html|check\.html|embed\.js|offline\.js(?:on)?)$|^assets\/check-/;

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}

/**
 * Writes `offline.json`: every file that a page needs without a network, for `public/offline.js`, which keeps them in
 * the browsers of readers who ask for it. A dossier's own files and map are kept with that dossier only.
 */
export function writeOfflineList(dist: string): void {
  const ids = readIndex(readJson(join(dist, "dossiers", "index.json"))).map(({ id }) => id);
  const maps = new Map<string, string[]>();
  for (const id of ids) {
    const { basemap = "" } = compiledDossier.parse(readJson(join(dist, "dossiers", id, "dossier.json")));
    maps.set(basemap, [...(maps.get(basemap) ?? []), id]);
  }
  const dossiersOf = (path: string): string[] | undefined => {
    const [folder = "", name = "", below] = path.split("/");
    if (folder === "basemap") return maps.get(below === undefined ? "" : name) ?? [];
    if (["d", "dossiers"].includes(folder) && below !== undefined) return [name];
    return path.endsWith("index.html") ? ids.slice(0, 1) : undefined;
  };
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((path) => !notKept.test(path) && statSync(join(dist, path)).isFile())
    .sort();
  const list = files.map((path): Keepable => {
    const bytes = readFileSync(join(dist, path));
    const digest = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
    const of = dossiersOf(path);
    return [path.replace(/(^|\/)index\.html$/, "$1"), bytes.length, digest, ...(of ? [of] : [])] as Keepable;
  });
  writeFileSync(join(dist, "offline.json"), `[${list.map((file) => JSON.stringify(file)).join(",\n")}]\n`);
}
