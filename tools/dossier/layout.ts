import { execFileSync } from "node:child_process";
import { resolve } from "node:path";

/** Lays JSON files out as `npm run format` does. The folder may lie outside this repository, whose settings are given here once more. */
export function layOut(folder: string, files: readonly string[]): void {
  const biome = resolve("node_modules/@biomejs/biome/bin/biome");
  const style = ["--indent-style=space", "--line-width=120", "--vcs-enabled=false"];
  execFileSync(process.execPath, [biome, "format", "--write", ...style, ...files], { cwd: folder, stdio: "pipe" });
}
