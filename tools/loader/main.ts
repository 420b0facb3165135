import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildLoader } from "./build.ts";

/** Writes `embed.js` into a built folder. */
const { values } = parseArgs({ options: { dist: { type: "string", default: "dist" } } });
const { code, gzip } = await buildLoader();
const file = join(values.dist, "embed.js");
writeFileSync(file, code);
console.log(`${file} ${gzip} bytes after gzip`);
