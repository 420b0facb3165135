import { spawnSync } from "node:child_process";
import type { Tally } from "./counts.ts";

export type StepResult = { name: string; ok: boolean; seconds: number; tally: Tally | null; note?: string };

export type StepOptions = {
  /** Arguments for the script, after `--`. */
  args?: readonly string[];
  environment?: NodeJS.ProcessEnv;
  /** Reads how many tests ran, once the step is over. */
  tally?: () => Tally | null;
};

/** npm as Node runs it: `npm` itself is a shell script, or on Windows a batch file that spawn refuses. */
function npm(): { command: string; first: string[] } {
  const path = process.env.npm_execpath;
  return path?.endsWith(".js") ? { command: process.execPath, first: [path] } : { command: "npm", first: [] };
}

/**
 * Runs an npm script with its output shown, and says how it went. A step whose report says that no test ran, or that
 * has no report where one is due, has failed: silence is no pass.
 */
export function runStep(name: string, script: readonly string[], options: StepOptions = {}): StepResult {
  console.log(`\n=== ${name}`);
  const started = performance.now();
  const { command, first } = npm();
  const { status } = spawnSync(command, [...first, ...script, ...(options.args ?? [])], {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...options.environment },
  });
  const seconds = (performance.now() - started) / 1000;
  if (!options.tally) return { name, ok: status === 0, seconds, tally: null };
  const tally = options.tally();
  if (!tally || tally.passed + tally.failed === 0) return { name, ok: false, seconds, tally, note: "no tests ran" };
  return { name, ok: status === 0 && tally.failed === 0, seconds, tally };
}
