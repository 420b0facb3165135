import { parseArgs } from "node:util";
import { languages } from "#domain/languages.ts";
import { dropStale } from "#tools/pack/pack.ts";
import { loadWords } from "#words/tables.ts";
import { writeOembed } from "./write.ts";

/**
 * `npm run stamp -- URL`: writes the absolute addresses of a site into a built folder. Without URL and SITE_URL it takes
 * them away, which is also what a build without a known address does.
 */
const { values, positionals } = parseArgs({
  options: { dist: { type: "string", default: "dist" } },
  allowPositionals: true,
});
await Promise.all(languages.map(loadWords));
const site = positionals[0] ?? (process.env.SITE_URL || null);
const { changed, missing } = writeOembed(values.dist, site);
for (const file of changed) console.log(file);
for (const card of missing) console.log(`${card} is missing: no picture for it in other sites; npm run cards draws it`);
if (site === null) console.log("No SITE_URL: without oEmbed, discovery links and social card addresses");
dropStale(values.dist);
