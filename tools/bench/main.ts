import { existsSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { measureBytes } from "./bytes.ts";
import { measureCycles } from "./cycles.ts";
import { measureDomain } from "./domain.ts";
import { measureEmbeds } from "./embeds.ts";
import { type Line, printLines } from "./lines.ts";
import { measureLinks } from "./links.ts";
import { measureMemory } from "./memory.ts";
import { measurePaint } from "./paint.ts";
import { measureSoak } from "./soak.ts";
import { measurePlay, measureStep } from "./step.ts";

/**
 * `npm run bench`: sizes and speeds against their budgets, as ratios inside one run. Needs a build in `dist/`. It prints
 * and never fails: a budget that is missed is for people to judge. A part that breaks is printed as not measured.
 */
const { values } = parseArgs({
  options: {
    dist: { type: "string", default: "dist" },
    against: { type: "string" },
    only: { type: "string", multiple: true },
    rounds: { type: "string" },
    minutes: { type: "string" },
    requests: { type: "boolean", default: false },
  },
});
const { dist } = values;
const rounds = (usual: number) => (values.rounds === undefined ? usual : Number(values.rounds));

type Part = { name: string; title: string; isOnlyAsked?: true; measure: () => Line[] | Promise<Line[]> };
const parts: Part[] = [
  { name: "bytes", title: "Bytes", measure: () => measureBytes(dist) },
  { name: "domain", title: "Domain, main thread, medians", measure: () => measureDomain(dist) },
  {
    name: "paint",
    title: "Default page against the floor page: 4x CPU, Fast 4G",
    measure: () => measurePaint({ dist, count: rounds(5), shows: values.requests, against: values.against }),
  },
  {
    name: "links",
    title: "A link into every view: drawn, over the floor's map idle",
    measure: () => measureLinks(dist, rounds(3)),
  },
  { name: "step", title: "One date step in the default page", measure: () => measureStep(dist, rounds(60)) },
  { name: "play", title: "Play at one step per frame", measure: () => measurePlay(dist, rounds(8)) },
  { name: "memory", title: "The page with 100 and with 100,000 claims", measure: () => measureMemory(dist) },
  { name: "embeds", title: "Twenty embeds in one article, scrolled through", measure: () => measureEmbeds(dist) },
  { name: "cycles", title: "Maps made and taken down", measure: () => measureCycles(dist, rounds(60)) },
  {
    name: "soak",
    title: "Steps without an end",
    isOnlyAsked: true,
    measure: () => measureSoak(dist, Number(values.minutes ?? 120)),
  },
];

const unknown = values.only?.filter((name) => !parts.some((part) => part.name === name)) ?? [];
if (unknown.length)
  throw new Error(`no part ${unknown.join(", ")}: there are ${parts.map(({ name }) => name).join(", ")}`);
for (const folder of [dist, values.against ?? dist])
  if (!existsSync(folder)) throw new Error(`no folder ${folder}: run npm run build first`);

const load = () => loadavg()[0]?.toFixed(1);
console.log(`${cpus().length} cores, load ${load()}, Node ${process.version}`);
for (const { name, title, isOnlyAsked, measure } of parts) {
  if (values.only ? !values.only.includes(name) : isOnlyAsked) continue;
  const started = performance.now();
  try {
    const lines = await measure();
    printLines(`${title} [${name}, ${((performance.now() - started) / 1000).toFixed(0)} s, load ${load()}]`, lines);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    printLines(`${title} [${name}]`, [{ what: name, value: "not measured", note: why.split("\n")[0] ?? "" }]);
  }
}
