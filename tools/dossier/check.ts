import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { describeFinding } from "./finding.ts";
import { type DossierReport, lint, shippedGround } from "./lint.ts";

const usage = "npm run dossier:check [-- --dossier ID] [--articles FOLDER] [--data FOLDER] [--json]";

function readArguments() {
  return parseArgs({
    options: {
      dossier: { type: "string", multiple: true },
      articles: { type: "string" },
      data: { type: "string", default: "data" },
      json: { type: "boolean", default: false },
    },
  }).values;
}

const counted = (n: number, word: string) => `${n === 0 ? "no" : n} ${word}${n === 1 ? "" : "s"}`;

/** What was not checked, of all dossiers, for the last line. */
function notChecked(reports: readonly DossierReport[]): string[] {
  const each = reports.flatMap(({ dossier, notChecked: parts }) => parts.map((part) => `${part} of ${dossier}`));
  return [...each, "whether addresses lead anywhere"];
}

function print(reports: readonly DossierReport[]): void {
  for (const { dossier, facts, hints, problems } of reports) {
    for (const fact of facts) console.log(`${dossier}: ${fact}`);
    for (const hint of hints) console.log(`hint: ${dossier}/${describeFinding(hint)}`);
    for (const problem of problems) console.error(`${dossier}/${describeFinding(problem)}`);
  }
  const sum = (name: "problems" | "hints") => reports.reduce((total, report) => total + report[name].length, 0);
  console.log(
    `${counted(sum("problems"), "problem")}, ${counted(sum("hints"), "hint")}. Not checked: ${notChecked(reports).join("; ")}`,
  );
}

/**
 * `npm run dossier:check`: checks one dossier or all and, with the copies at hand, every quote. Hints, which an author may
 * have reasons for, do not fail the check. The copies lie in `articles` unless `--articles` names another folder. Exit status: 0 without a problem, 1 with one, 2 where it was called wrongly.
 */
function main(): number {
  let values: ReturnType<typeof readArguments>;
  try {
    values = readArguments();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message.split(".")[0] : error}. ${usage}`);
    return 2;
  }
  const { data, dossier: only, json } = values;
  // Where `dossier:new` and `dossier:read` put the copies.
  const articles = values.articles ?? (existsSync("articles") ? "articles" : undefined);
  const reports = lint({ data, articles, ...(only ? { only } : {}), ground: shippedGround() });
  const ok = reports.every(({ problems }) => problems.length === 0);
  if (json) console.log(JSON.stringify({ ok, dossiers: reports, notChecked: notChecked(reports) }, null, 2));
  else print(reports);
  return ok ? 0 : 1;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(`the check itself failed (${error instanceof Error ? error.message : error}): please report it`);
  process.exitCode = 2;
}
