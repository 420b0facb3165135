import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { groundFacts } from "#geo/groundfile.ts";
import type { LandFile } from "#marks/land.ts";
import { compileDossier } from "./compile.ts";
import { articlesFolder, dossierFolders } from "./files.ts";
import type { Finding } from "./finding.ts";
import type { Ground } from "./groundhints.ts";
import { hintsOf } from "./hints.ts";
import { hasCopies, verifyQuotes } from "./quotes.ts";
import { siteOrder } from "./site.ts";

/** What the check says about one dossier. */
export type DossierReport = {
  dossier: string;
  problems: Finding[];
  hints: Finding[];
  /** What is in it, and how its quotes stand, for people. */
  facts: string[];
  /** What was not looked at, and why. */
  notChecked: string[];
};

export type LintOptions = {
  /** Folder of the dossiers. */
  data: string;
  /** Folders to check; absent: all. */
  only?: readonly string[];
  /** Folder of the supplied copies, or of a folder of copies for each dossier. */
  articles?: string | undefined;
  ground?: Ground | undefined;
};

/** The shipped basemap; undefined where its files are not there. */
export function shippedGround(): Ground | undefined {
  try {
    const { bounds } = groundFacts(JSON.parse(readFileSync("public/basemap/basemap.json", "utf8")));
    const land: LandFile = JSON.parse(readFileSync("data/basemap/poster-land.json", "utf8"));
    return { bounds, land };
  } catch {
    return undefined;
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

function lintOne(name: string, { data, articles, ground, only }: LintOptions): DossierReport {
  const { compiled, problems: found, authored, loaded } = compileDossier(join(data, name));
  const report: DossierReport = { dossier: name, problems: [...found], hints: [], facts: [], notChecked: [] };
  if (authored.dossier.id !== "" && authored.dossier.id !== name)
    loaded.report(
      authored.dossier,
      ["id"],
      `the id is "${authored.dossier.id}", and the folder is "${name}"`,
      "give both the same name: the id is the dossier's address",
    );
  report.problems = [...loaded.findings];
  if (compiled) {
    const { dossier } = compiled;
    const counted = (n: number, noun: string) => `${n} ${noun}${n === 1 ? "" : "s"}`;
    const kinds = (kind: string) => dossier.disagreements.filter((item) => item.kind === kind).length;
    report.facts.push(
      [
        counted(dossier.sources.length, "source"),
        counted(dossier.passages.length, "passage"),
        counted(dossier.claims.length, "claim"),
        counted(kinds("contradiction"), "contradiction"),
        counted(kinds("tension"), "tension"),
        counted(dossier.unknowns.length, "unknown"),
        dossier.stories.length === 1 ? "1 story" : `${dossier.stories.length} stories`,
        `languages ${dossier.languages.join(" ")}`,
        `as of ${dossier.asOf}`,
      ].join(", "),
    );
  }
  const total = authored.sources.reduce((sum, { source }) => sum + source.passages.length, 0);
  const folder = articlesFolder(data, name, articles) ?? articles;
  if (folder === undefined) report.notChecked.push(`${total} quotes (name the copies with --articles FOLDER)`);
  else if (!hasCopies(loaded, folder) && !only?.includes(name))
    report.notChecked.push(`${total} quotes (no copy of its sources in ${folder})`);
  else {
    const quotes = verifyQuotes(loaded, folder);
    report.problems = [...loaded.findings];
    report.facts.push(`${quotes.verified} of ${total} quotes verified word for word in their paragraph`);
    for (const { source, share, words } of quotes.shares)
      report.facts.push(`${source} quotes ${(share * 100).toFixed(1)} % of ${words} words (at most 40 %)`);
  }
  if (report.problems.length > 0) report.notChecked.push("hints (given once there is no problem)");
  else report.hints = hintsOf(loaded, ground);
  return report;
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
