/** The bytes of a dossier's files by their path inside its folder, such as `claims/bases.json`. */
export type DossierFiles = ReadonlyMap<string, Uint8Array>;

/** Copies of articles, and the README with their tables, by file name. */
export type Copies = ReadonlyMap<string, Uint8Array>;

/** Files that lie in a dossier's folder itself. */
const rootFiles = ["dossier", "actors", "places", "origins", "disagreements", "unknowns"].map((name) => `${name}.json`);

/** Folders of a dossier that hold more than one file. */
export const dossierParts = ["sources", "claims", "stories", "text"] as const;

/** Does a path inside a dossier's folder name a file of the dossier? */
function isPart(path: string): boolean {
  const [first = "", second, ...more] = path.split("/");
  if (!path.endsWith(".json") || more.length > 0) return false;
  return second === undefined ? rootFiles.includes(first) : dossierParts.some((name) => name === first);
}

/** Does a system keep it for itself, beside the files of people: `._boats.json`, `__MACOSX/boats.json`? */
export const isHidden = (path: string) => path.split("/").some((part) => /^(\.|__MACOSX$)/.test(part));

/**
 * Files that were meant for the dossier and are never read: in a folder of another name or in one too deep, or with
 * another end, such as `boats.json.txt`.
 */
export function straysIn(paths: Iterable<string>): string[] {
  return [...paths].filter(
    (path) => /\.json(\.txt)?$/i.test(path) && !path.startsWith("articles/") && !isPart(path) && !isHidden(path),
  );
}

/** A dossier among files that came together, such as a folder that was dropped: its name, its files, its articles. */
export type FoundDossier = {
  name: string;
  files: DossierFiles;
  copies: Copies | undefined;
  strays?: readonly string[];
};

/** The files of a folder, by the rest of their path. */
function under(all: DossierFiles, folder: string): Map<string, Uint8Array> {
  const inside = [...all].filter(([path]) => path.startsWith(folder));
  return new Map(inside.map(([path, bytes]) => [path.slice(folder.length), bytes] as const));
}

/**
 * The dossiers among files by their whole path: folders with a `dossier.json`, or with sources or claims. Articles lie in
 * the dossier's folder, or in `articles/<dossier>` beside all of them.
 */
export function dossiersIn(all: DossierFiles): FoundDossier[] {
  const folders = new Set<string>();
  for (const path of all.keys()) {
    const found = /^(.*\/)?(?:dossier\.json|(?:sources|claims)\/[^/]+\.json)$/.exec(path);
    if (found) folders.add(found[1] ?? "");
  }
  return [...folders].sort().map((folder) => {
    const own = under(all, folder);
    const files = new Map([...own].filter(([path]) => isPart(path)).sort(([a], [b]) => (a < b ? -1 : 1)));
    const name = folder.split("/").at(-2) ?? "";
    const places = [under(own, "articles/"), under(all, `articles/${name}/`)];
    return { name, files, copies: places.find(({ size }) => size > 0), strays: straysIn(own.keys()) };
  });
}
