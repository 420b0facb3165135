import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

function readmesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /(^|\/)README\.md$/.test(name))
    .map((name) => join(folder, name));
}

const rooms = readmesUnder("src");
const documents = ["ARCHITECTURE.md", "README.md", "CONTRIBUTING.md", "CHANGELOG.md", ...rooms];
const others = ["data/README.md", "data/basemap/README.md", ...readdirSync("docs").map((name) => join("docs", name))];

/** Written by the build, or placeholders of something the reader names. */
const notCommitted = /^(dist|public\/dossiers|public\/schemas)(\/|$)|[<>*{]/;

/** Paths in backquotes: those that begin with a folder of this repository or name a file at its top. */
function pathsIn(text: string): string[] {
  const quoted = [...text.matchAll(/`([^`\s]+)`/g)].map((match) => match[1] ?? "");
  const isPath = (word: string) =>
    /^(src|tools|tests|data|public|docs|examples)(\/|$)/.test(word) ||
    /^\.?[\w-]+(\.[\w-]+)*\.(md|json|tsx?)$/.test(word);
  return [...new Set(quoted.filter(isPath))].filter((path) => !notCommitted.test(path));
}

/** Addresses of links to files of this repository, relative to the document, with what stands after "#". */
function linksIn(text: string): { file: string; heading: string | undefined }[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => match[1] ?? "")
    .filter((link) => !link.includes(":"))
    .map((link) => ({ file: link.split("#")[0] ?? "", heading: link.split("#")[1] }));
}

/** Headings as links name them. */
function headingsOf(file: string): string[] {
  return [...readFileSync(file, "utf8").matchAll(/^#+ (.*)$/gm)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

describe.each([...documents, ...others])("%s", (document) => {
  const text = readFileSync(document, "utf8");

  it("names only links that lead somewhere", () => {
    const missing = linksIn(text).filter(({ file, heading }) => {
      const path = file === "" ? document : join(dirname(document), file);
      return !existsSync(path) || (heading !== undefined && !headingsOf(path).includes(heading));
    });
    expect(missing).toEqual([]);
  });
});

describe.each(documents)("%s", (document) => {
  it("names only paths that exist: here, beside it, in a dossier's folder or on the served site", () => {
    const missing = pathsIn(readFileSync(document, "utf8")).filter(
      (path) => !["", dirname(document), "data/niger-2024", "public"].some((folder) => existsSync(join(folder, path))),
    );
    expect(missing).toEqual([]);
  });
});

it("finds the paths and links that documents have, also those that lead nowhere", () => {
  const text =
    "[Walls](ARCHITECTURE.md#walls), [out](https://example.org/), `src/gone.ts`, `npm run build`, `biome.json`";
  expect(linksIn(text)).toEqual([{ file: "ARCHITECTURE.md", heading: "walls" }]);
  expect(pathsIn(text)).toEqual(["src/gone.ts", "biome.json"]);
  expect(headingsOf("ARCHITECTURE.md")).toContain("walls");
  expect(headingsOf("ARCHITECTURE.md")).not.toContain("moats");
});

describe("the rooms of the source", () => {
  const folders = readdirSync("src", { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? entry.name : [],
  );
  const table = readFileSync("ARCHITECTURE.md", "utf8");
  const rows = [...table.matchAll(/^\| `src\/(\w+)` +\|[^|]*\|([^|]*)\|/gm)].map(([, name = "", may = ""]) => ({
    name,
    may: [...may.matchAll(/`(\w+)`/g)].map(([, room = ""]) => room).sort(),
  }));

  it("lie in folders, and nothing beside them", () => {
    expect(readdirSync("src").sort()).toEqual(folders.sort());
  });

  it("have one row each in ARCHITECTURE.md", () => {
    expect(rows.map(({ name }) => name).sort()).toEqual(folders.sort());
  });

  it("have the walls that lint holds and ARCHITECTURE.md names", () => {
    type Override = { includes: string[]; linter: { rules: { style?: { noRestrictedImports?: Walls } } } };
    type Walls = { options: { patterns: { group: string[] }[] } };
    const { overrides } = JSON.parse(readFileSync("biome.json", "utf8")) as { overrides: Override[] };
    const held = (folder: string) => {
      const found = overrides.find(({ includes }) => includes.includes(`src/${folder}/**`));
      const group = found?.linter.rules.style?.noRestrictedImports?.options.patterns[0]?.group ?? [];
      expect(group[0], `src/${folder} refuses what it does not name`).toBe("**");
      return group.flatMap((pattern) => /^!#(\w+)\/\*\*$/.exec(pattern)?.[1] ?? []).sort();
    };
    for (const { name, may } of rows)
      if (name !== "features") expect(held(name), name).toEqual([...new Set([...may, name])].sort());
    const features = rows.find(({ name }) => name === "features");
    for (const feature of readdirSync("src/features"))
      expect(held(`features/${feature}`), feature).toEqual(features?.may);
  });

  it("have an import name each", () => {
    const { imports } = JSON.parse(readFileSync("package.json", "utf8")) as { imports: Record<string, string> };
    for (const folder of folders) expect(imports[`#${folder}/*`]).toBe(`./src/${folder}/*`);
  });
});
