import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

const documents = ["ARCHITECTURE.md", "README.md", "CONTRIBUTING.md", "CHANGELOG.md"];

/** Written by the build, or placeholders of something the reader names. */
const notCommitted = /^(dist|public\/dossiers|public\/schemas)(\/|$)|[<>*{]/;

/** Paths in backquotes: those that begin with a folder of this repository or name a file at its top. */
function pathsIn(text: string): string[] {
  const quoted = [...text.matchAll(/`([^`\s]+)`/g)].map((match) => match[1] ?? "");
  const isPath = (word: string) =>
    /^(src|tools|tests|data|public|docs|examples)(\/|$)/.test(word) ||
    /^\.?[\w-]+(\.[\w-]+)*\.(md|json|ts)$/.test(word);
  return [...new Set(quoted.filter(isPath))].filter((path) => !notCommitted.test(path));
}

/** Addresses of links to files of this repository, relative to the document. */
function linksIn(text: string): string[] {
  return [...text.matchAll(/\]\(([^)#\s]+)\)/g)].map((match) => match[1] ?? "").filter((link) => !link.includes(":"));
}

describe.each([...documents, "data/README.md", "data/basemap/README.md"])("%s", (document) => {
  const text = readFileSync(document, "utf8");

  it("names only links that lead somewhere", () => {
    const missing = linksIn(text).filter((link) => !existsSync(join(dirname(document), link)));
    expect(missing).toEqual([]);
  });
});

describe.each(documents)("%s", (document) => {
  it("names only paths that exist, here, in a dossier's folder or on the served site", () => {
    const missing = pathsIn(readFileSync(document, "utf8")).filter(
      (path) => !["", "data/niger-2024", "public"].some((folder) => existsSync(join(folder, path))),
    );
    expect(missing).toEqual([]);
  });
});

describe("ARCHITECTURE.md", () => {
  it("names the folders of the source, every one", () => {
    const text = readFileSync("ARCHITECTURE.md", "utf8");
    for (const folder of ["domain", "i18n", "state", "url", "map", "embed", "ui"])
      expect(text, folder).toContain(`\`src/${folder}\``);
    expect(pathsIn(text).length).toBeGreaterThan(25);
  });
});
