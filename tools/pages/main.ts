import { existsSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { languages } from "#domain/languages.ts";
import { dropStale } from "#tools/pack/pack.ts";
import { loadWords } from "#words/tables.ts";
import { headScript } from "./head.ts";
import { writeOfflineList } from "./offline.ts";
import { writePages } from "./write.ts";

/** Writes the pages into `dist/`. Vite's own page is kept as `template.html`, so that data can be swapped later. */
const { values } = parseArgs({ options: { dist: { type: "string", default: "dist" } } });
await Promise.all(languages.map(loadWords));
const template = join(values.dist, "template.html");
if (!existsSync(template)) renameSync(join(values.dist, "index.html"), template);
writeFileSync(join(values.dist, "head.js"), headScript());
for (const file of writePages(values.dist)) console.log(file);
writeOfflineList(values.dist);
dropStale(values.dist);
