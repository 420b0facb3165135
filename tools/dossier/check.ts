import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { lint, shippedGround } from "./lint.ts";
import { notChecked, told } from "./told.ts";

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
  const reports = lint({ data, articles, ...(only ? { only } : {}), groundOf: shippedGround });
  const ok = reports.every(({ problems }) => problems.length === 0);
  if (json) console.log(JSON.stringify({ ok, dossiers: reports, notChecked: notChecked(reports) }, null, 2));
  else {
    const { lines, last } = told(reports);
    for (const { kind, text } of lines) (kind === "problem" ? console.error : console.log)(text);
    console.log(last);
  }
  return ok ? 0 : 1;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(`the check itself failed (${error instanceof Error ? error.message : error}): please report it`);
  process.exitCode = 2;
}
