import { join } from "node:path";
import { parseArgs } from "node:util";
import { describeProblem } from "#domain/problem.ts";
import { compileDossier } from "./compile.ts";
import { verifyQuotes } from "./quotes.ts";
import { warningsOf } from "./warnings.ts";
import { dossierFolders } from "./write.ts";

/**
 * `npm run dossier:check [-- --articles FOLDER] [--data FOLDER]`: checks every dossier and, with the copies at hand, every
 * quote. Warnings, which an author may have reasons for, are printed apart and do not fail the check.
 */
const { values } = parseArgs({
  options: { articles: { type: "string" }, data: { type: "string", default: "data" } },
});

let bad = 0;
let doubtful = 0;
for (const name of dossierFolders(values.data)) {
  const { compiled, problems, authored } = compileDossier(join(values.data, name));
  const all = [...problems];
  if (compiled) {
    const { dossier } = compiled;
    const kinds = (kind: string) => dossier.disagreements.filter((item) => item.kind === kind).length;
    console.log(
      `${name}: ${dossier.sources.length} sources, ${dossier.passages.length} passages, ${dossier.claims.length} claims, ` +
        `${kinds("contradiction")} contradictions, ${kinds("tension")} tensions, ${dossier.unknowns.length} unknowns, ` +
        `${dossier.stories.length} stories, languages ${dossier.languages.join(" ")}, as of ${dossier.asOf}`,
    );
  }
  if (values.articles && authored) {
    const quotes = verifyQuotes(authored, values.articles);
    all.push(...quotes.problems);
    const total = authored.sources.reduce((sum, { source }) => sum + source.passages.length, 0);
    console.log(`${name}: ${quotes.verified} of ${total} quotes verified word for word in their paragraph`);
    for (const { source, share, words } of quotes.shares)
      console.log(`${name}: ${source} quotes ${(share * 100).toFixed(1)} % of ${words} words (at most 40 %)`);
  }
  const warnings = authored ? warningsOf(authored) : [];
  for (const warning of warnings) console.log(`warning: ${name}/${describeProblem(warning)}`);
  doubtful += warnings.length;
  for (const problem of all) console.error(`${name}/${describeProblem(problem)}`);
  bad += all.length;
}
const counted = (n: number, word: string) => `${n === 0 ? "no" : n} ${word}${n === 1 ? "" : "s"}`;
console.log(`${counted(bad, "problem")}, ${counted(doubtful, "warning")}`);
process.exitCode = bad === 0 ? 0 : 1;
