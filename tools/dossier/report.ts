import type { CollectionName, CompiledDossier } from "#domain/compiled.ts";
import { compileFiles } from "./assemble.ts";
import { dossierParts, type FoundDossier } from "./dossierfiles.ts";
import { counted, type Finding } from "./finding.ts";
import { type Ground, groundProblems } from "./groundrules.ts";
import { hintsOf } from "./hints.ts";
import type { Loaded } from "./load.ts";
import { hasCopies, verifyQuotes } from "./quotes.ts";

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

/** What the check has beside a dossier's files. */
export type Aids = {
  /** Where the articles were looked for, as a remedy or a place; it stands beside the number of quotes not checked. */
  where: string;
  /** Articles that are asked for: where there is none of the dossier's, that is a problem. */
  isAsked: boolean;
  /**
   * The map that a dossier names, undefined: the site's own; null where there is none, undefined where it did not come.
   * Absent: maps are not looked at.
   */
  groundOf?: ((name: string | undefined) => Ground | null | undefined) | undefined;
};

/** How many records of each kind a file holds, in words. */
function contentsOf(file: Pick<CompiledDossier, CollectionName>): string {
  const kinds = (kind: string) => file.disagreements.filter((item) => item.kind === kind).length;
  return [
    counted(file.sources.length, "source"),
    counted(file.passages.length, "passage"),
    counted(file.claims.length, "claim"),
    counted(kinds("contradiction"), "contradiction"),
    counted(kinds("tension"), "tension"),
    counted(file.unknowns.length, "unknown"),
    file.stories.length === 1 ? "1 story" : `${file.stories.length} stories`,
  ].join(", ");
}

/** Are these carrying words of a quote that is wrong itself? Until it is mended nobody knows whether they stand in it. */
function followsFrom(misquoted: ReadonlySet<string>, { authored }: Loaded, record: string, field: string): boolean {
  return authored.claims.some(
    ({ claim }) =>
      claim.id === record &&
      claim.evidence.some(({ passage }, n) => misquoted.has(passage) && field === `evidence.${n}.words`),
  );
}

/** Checks a dossier, in a browser too. Never throws for what an author wrote. */
export function reportOn(
  { name, files, copies, strays = [] }: FoundDossier,
  { where, isAsked, groundOf }: Aids,
): DossierReport {
  const { compiled, problems: found, authored, loaded } = compileFiles(files, () => "unhashed");
  const report: DossierReport = { dossier: name, problems: [...found], hints: [], facts: [], notChecked: [] };
  if (![name, ""].includes(authored.dossier.id) && name !== "")
    loaded.report(
      authored.dossier,
      ["id"],
      `the id is "${authored.dossier.id}", and the folder is "${name}"`,
      "give both the same name: the id is the dossier's address",
    );
  for (const file of strays)
    loaded.report(
      { file, path: [] },
      [],
      "the file is not read",
      `lay it straight into ${dossierParts.join(", ")}, with a name that ends in .json`,
    );
  const ground = groundOf?.(authored.dossier.basemap);
  if (ground !== undefined) groundProblems(loaded, name, ground);
  else if (groundOf) report.notChecked.push("whether places lie on the map (it did not load)");
  report.problems = [...loaded.findings];
  if (compiled) {
    const { dossier, collections } = compiled;
    report.facts.push(`${contentsOf(dossier)}, languages ${dossier.languages.join(" ")}, as of ${dossier.asOf}`);
    for (const { file } of collections)
      report.facts.push(`collection ${file.collection}: ${contentsOf(file)}, as of ${file.asOf}`);
  }
  const total = authored.sources.reduce((sum, { source }) => sum + source.passages.length, 0);
  if (copies === undefined || (!isAsked && !hasCopies(loaded, copies)))
    report.notChecked.push(`${total} quotes (${where})`);
  else {
    const quotes = verifyQuotes(loaded, copies);
    report.problems = loaded.findings.filter(
      ({ record, field }) => !followsFrom(quotes.misquoted, loaded, record, field),
    );
    report.facts.push(`${quotes.verified} of ${total} quotes verified word for word in their paragraph`);
    for (const { source, share, words } of quotes.shares)
      report.facts.push(`${source} quotes ${(share * 100).toFixed(1)} % of ${words} words (at most 40 %)`);
  }
  if (report.problems.length > 0) report.notChecked.push("hints (given once there is no problem)");
  else report.hints = hintsOf(loaded, ground ?? undefined);
  return report;
}
