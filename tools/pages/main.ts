import { existsSync, renameSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { writePages } from "./write.ts";

/** Writes the pages into `dist/`. Vite's own page is kept as `template.html`, so that data can be swapped later. */
const { values } = parseArgs({ options: { dist: { type: "string", default: "dist" } } });
const template = join(values.dist, "template.html");
if (!existsSync(template)) renameSync(join(values.dist, "index.html"), template);
for (const file of writePages(values.dist)) console.log(file);
