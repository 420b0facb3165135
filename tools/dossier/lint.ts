import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { groundFolder } from "#geo/ground.ts";
import { groundFacts } from "#geo/groundfile.ts";
import type { LandFile } from "#marks/land.ts";
import { articlesFolder, dossierFolders, readCopies, readFolder, readStrays } from "./files.ts";
import type { Finding } from "./finding.ts";
import type { Ground } from "./groundrules.ts";
import { type DossierReport, reportOn } from "./report.ts";
import { siteOrder } from "./site.ts";

export type LintOptions = {
  /** Folder of the dossiers. */
  data: string;
  /** Folders to check; absent: all. */
  only?: readonly string[];
  /** Folder of the supplied copies, or of a folder of copies for each dossier. */
  articles?: string | undefined;
  /** The map that a dossier names, undefined: the site's own; null where there is none. Absent: maps are not looked at. */
  groundOf?: (name: string | undefined) => Ground | null;
};

/** A map among those of the site, by the name a dossier gives it; null where its files are not there. */
export function shippedGround(name: string | undefined): Ground | null {
  const folder = groundFolder("public/", name);
  try {
    const { bounds } = groundFacts(JSON.parse(readFileSync(`${folder}basemap.json`, "utf8")));
    const land: LandFile = JSON.parse(readFileSync(`${folder}poster-land.json`, "utf8"));
    return { bounds, land };
  } catch {
    return null;
  }
}

const fileProblem = (file: string, message: string, remedy: string): Finding => ({
  file,
  line: 0,
  record: "",
  field: "",
  message,
  remedy,
});

function lintOne(name: string, { data, articles, groundOf, only }: LintOptions): DossierReport {
  const folder = articlesFolder(data, name, articles) ?? articles;
  const copies = folder === undefined ? undefined : readCopies(folder);
  const where = folder === undefined ? "name the copies with --articles FOLDER" : `no copy of its sources in ${folder}`;
  const isAsked = only?.includes(name) ?? false;
  const found = { name, files: readFolder(join(data, name)), copies, strays: readStrays(join(data, name)) };
  return reportOn(found, { where, isAsked, groundOf });
}

/** Checks dossiers: all under a folder, with the file that orders them, or those named. Never throws for what an author wrote. */
export function lint(options: LintOptions): DossierReport[] {
  const { data, only } = options;
  const empty = (dossier: string, ...problems: Finding[]): DossierReport => ({
    dossier,
    problems,
    hints: [],
    facts: [],
    notChecked: [],
  });
  if (!existsSync(data))
    return [empty(data, fileProblem("", "there is no such folder", "name the folder of the dossiers with --data"))];
  const all = dossierFolders(data);
  if (all.length === 0 && !only)
    return [empty(data, fileProblem("", "the folder holds no dossier", "make one with npm run dossier:new -- <id>"))];
  const { problems, hints } = siteOrder(data, all);
  const site = problems.length + hints.length > 0 && !only ? [{ ...empty(data), problems, hints }] : [];
  return [
    ...site,
    ...(only ?? all).map((name) =>
      all.includes(name)
        ? lintOne(name, options)
        : empty(name, fileProblem("", "there is no such dossier", `the dossiers are ${all.join(", ") || "none"}`)),
    ),
  ];
}
