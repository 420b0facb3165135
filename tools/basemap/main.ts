import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { applyEdits, modify } from "jsonc-parser";
import type { Extent } from "#geo/camera.ts";
import { compileDossier } from "#tools/dossier/compile.ts";
import { layOut } from "#tools/dossier/layout.ts";
import { id as idSchema } from "#tools/dossier/values.ts";
import { boxOfDossier, readBox } from "./box.ts";

const recipe = "data/basemap";
const maps = join(recipe, "maps");
const usage = [
  "npm run basemap -- --dossier <id>                        a map for a dossier, around its places",
  "npm run basemap -- --extent <west,south,east,north> --name <name>   a map of this part of the world",
  "npm run basemap -- --name <name>                         make a map again",
  "npm run basemap                                          make all maps again",
].join("\n");

const fileOf = (name: string) => join(maps, `${name}.json`);

/** Writes the map's file, or only its extent where the file is there. */
function writeMap(name: string, extent: Extent): void {
  const file = fileOf(name);
  const before = existsSync(file) ? readFileSync(file, "utf8") : "{}";
  const edits = modify(before, ["extent"], extent, { formattingOptions: { insertSpaces: true, tabSize: 2 } });
  writeFileSync(file, `${applyEdits(before, edits).trimEnd()}\n`);
}

/** Runs a command in the recipe's folder, its output on ours. */
function run(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { cwd: recipe, stdio: "inherit", shell: false }).status === 0;
}

function build(name: string): boolean {
  console.log(`${name}:`);
  return run("node", "build.mjs", name) && run("node", "check.mjs", name);
}

/** The dossier's map: its file, and its name in the dossier. What is wrong as a text. */
function prepareDossier(folder: string, data: string, wanted: string | undefined): { name: string } | string {
  const head = join(data, folder, "dossier.json");
  if (!existsSync(head)) return `there is no ${head}`;
  const { authored } = compileDossier(join(data, folder));
  const { dossier, places } = authored;
  if (dossier.id === "") return `${head} has problems: npm run dossier:check -- --dossier ${folder}`;
  const name = wanted ?? dossier.basemap ?? dossier.id;
  const extent = boxOfDossier({ ...dossier, places });
  console.log(`${name}: ${extent.join(", ")}, from the places and first cameras of ${folder}`);
  writeMap(name, extent);
  if (dossier.basemap !== name) {
    const text = readFileSync(head, "utf8");
    // Where the tables write it, so that the file stays the same through them.
    const getInsertionIndex = (fields: string[]) => fields.indexOf("contextExtent") + 1;
    writeFileSync(head, applyEdits(text, modify(text, ["basemap"], name, { getInsertionIndex })));
    layOut(join(data, folder), ["dossier.json"]);
    console.log(`${head}: "basemap": "${name}"`);
  }
  return { name };
}

/** `npm run basemap`: makes maps, each from its file in `data/basemap/maps`. Exit status 2 where it was called wrongly. */
function main(): number {
  let values: { dossier?: string; extent?: string; name?: string; data: string };
  try {
    ({ values } = parseArgs({
      options: {
        dossier: { type: "string" },
        extent: { type: "string" },
        name: { type: "string" },
        data: { type: "string", default: "data" },
      },
    }));
  } catch {
    console.error(usage);
    return 2;
  }
  const { dossier, extent, name, data } = values;
  const refuse = (reason: string) => {
    console.error(`${reason}\n${usage}`);
    return 2;
  };
  if (name !== undefined && !idSchema.safeParse(name).success)
    return refuse(`"${name}" is no name: write lower-case words joined by hyphens`);
  let names: string[];
  if (dossier !== undefined) {
    if (extent !== undefined) return refuse("give a dossier or an extent");
    const prepared = prepareDossier(dossier, data, name);
    if (typeof prepared === "string") return refuse(prepared);
    names = [prepared.name];
  } else if (extent !== undefined) {
    if (name === undefined) return refuse("a new map needs a name");
    const box = readBox(extent);
    if (typeof box === "string") return refuse(box);
    writeMap(name, box);
    names = [name];
  } else if (name !== undefined) {
    if (!existsSync(fileOf(name))) return refuse(`there is no ${fileOf(name)}`);
    names = [name];
  } else {
    names = readdirSync(maps).flatMap((file) => (file.endsWith(".json") ? [file.slice(0, -5)] : []));
  }
  if (!existsSync(join(recipe, "node_modules")) && !run("npm", "ci")) return 1;
  return names.every(build) ? 0 : 1;
}

process.exitCode = main();
