import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import { parseArgs } from "node:util";
import { createServer } from "vite";
import { dossierFolders } from "./files.ts";
import { counted, describeFinding } from "./finding.ts";
import { lint, shippedGround } from "./lint.ts";
import { writeDossiers } from "./write.ts";

/** Saves that come together, as an editor's or a table's do, are one. */
const QUIET_MS = 80;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: "string", default: "data" },
    out: { type: "string", default: "public" },
    port: { type: "string", default: "5173" },
    articles: { type: "string", default: "articles" },
  },
});
const [id] = positionals;
const articles = existsSync(values.articles) ? values.articles : undefined;

/** Checks the dossier and writes it for the page; says what is wrong. A dossier with problems leaves the page as it was. */
function update(): boolean {
  const started = performance.now();
  const reports = lint({ data: values.data, articles, ...(id ? { only: [id] } : {}), groundOf: shippedGround });
  const problems = reports.flatMap((report) =>
    report.problems.map((problem) => `${report.dossier}/${describeFinding(problem)}`),
  );
  const hints = reports.flatMap((report) =>
    report.hints.map((hint) => `hint: ${report.dossier}/${describeFinding(hint)}`),
  );
  for (const line of [...hints, ...problems]) console.log(line);
  if (problems.length === 0) writeDossiers({ data: values.data, out: values.out });
  const time = `${(performance.now() - started).toFixed(0)} ms`;
  console.log(
    `${new Date().toTimeString().slice(0, 8)} ${counted(problems.length, "problem")}, ${counted(hints.length, "hint")} (${time})`,
  );
  return problems.length === 0;
}

/**
 * `npm run dossier:watch [-- <id>]`: serves the page with Vite, checks the dossier (or all) on each save, and reloads the
 * page when it has no problem.
 */
update();
const server = await createServer({ publicDir: values.out, server: { port: Number(values.port) } });
await server.listen();
server.watcher.add([values.data, ...(articles ? [articles] : [])]);
let waiting: NodeJS.Timeout | undefined;
server.watcher.on("all", (_, path) => {
  const isOurs = [values.data, articles].some((folder) => folder !== undefined && path.includes(folder));
  if (!isOurs || !/\.(json|txt|md)$/.test(path)) return;
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    if (update()) server.ws.send({ type: "full-reload" });
  }, QUIET_MS);
});

// Not before the folders are watched: a save made sooner would not be seen.
const last = resolve(values.data, id ?? dossierFolders(values.data).at(-1) ?? "", "text");
while (existsSync(last) && !(last in server.watcher.getWatched())) await setImmediate();
const [base = ""] = server.resolvedUrls?.local ?? [];
console.log(`${base}${id ? `?dossier=${id}` : ""}`);
