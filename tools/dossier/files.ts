import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Copies, type DossierFiles, dossierParts, isHidden, straysIn } from "./dossierfiles.ts";

/** Folders under `data` that hold a dossier, by name: those with a `dossier.json`, or with sources or claims. */
export function dossierFolders(data: string): string[] {
  return readdirSync(data)
    .filter((name) => ["dossier.json", "sources", "claims"].some((part) => existsSync(join(data, name, part))))
    .sort();
}

/**
 * Where the articles of a dossier lie: those that may be shared in its own folder, others under `articles`, which is not
 * committed. Undefined where there is neither.
 */
export function articlesFolder(data: string, name: string, articles: string | undefined): string | undefined {
  const places = [join(data, name, "articles"), ...(articles === undefined ? [] : [join(articles, name)])];
  return places.find((place) => existsSync(place));
}

/** Reads the JSON files of a dossier's folder. What cannot be read as a file (a folder, a broken link) is left out. */
export function readFolder(folder: string): DossierFiles {
  const files = new Map<string, Uint8Array>();
  const take = (path: string) => {
    try {
      files.set(path, readFileSync(join(folder, path)));
    } catch {
      // It is reported as missing, where it is needed.
    }
  };
  const names = (sub: string) => {
    try {
      return readdirSync(join(folder, sub))
        .filter((name) => !isHidden(name))
        .sort();
    } catch {
      return [];
    }
  };
  for (const name of names(".")) if (name.endsWith(".json")) take(name);
  for (const sub of dossierParts) for (const name of names(sub)) if (name.endsWith(".json")) take(`${sub}/${name}`);
  return files;
}

/** Paths of files in a dossier's folder that were meant for it and are never read. */
export function readStrays(folder: string): string[] {
  try {
    const paths = readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: false });
    return straysIn(paths.map((path) => path.replaceAll("\\", "/")).sort());
  } catch {
    return [];
  }
}

/** The copies of articles in a folder, with the README that holds their tables; none where there is no folder. */
export function readCopies(folder: string): Copies {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const copies = names.filter((name) => /\.(txt|md)$/i.test(name));
  return new Map(copies.map((name) => [name, readFileSync(join(folder, name))]));
}
