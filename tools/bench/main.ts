import { existsSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { measureBytes } from "./bytes.ts";
import { measureDomain } from "./domain.ts";
import { printLines } from "./lines.ts";

/**
 * `npm run bench`: sizes and speeds against their budgets, as ratios inside one run. Needs a build in `dist/`. It prints
 * and never fails: a budget that is missed is for people to judge.
 */
const { values } = parseArgs({ options: { dist: { type: "string", default: "dist" } } });
if (!existsSync(values.dist)) throw new Error(`no folder ${values.dist}: run npm run build first`);

console.log(`${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}, Node ${process.version}`);
printLines("Bytes", measureBytes(values.dist));
printLines("Domain, main thread, medians", measureDomain(values.dist));
console.log(
  "\nNot measured here yet: first paint, readiness and bytes until idle against a floor page; worker time; play; embeds.",
);
