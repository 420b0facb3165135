import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { symbolCodes, symbolModule } from "./render.ts";

const file = "src/drawing/app6.ts";
writeFileSync(file, symbolModule(symbolCodes("data")));
execFileSync("npx", ["biome", "check", "--write", file], { stdio: ["ignore", "ignore", "inherit"] });
