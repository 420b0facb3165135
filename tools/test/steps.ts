import { spawn } from "node:child_process";
import type { Tally } from "./counts.ts";

export type StepResult = { name: string; ok: boolean; seconds: number; tally: Tally | null; note?: string };

export type StepOptions = {
  /** Arguments for the script, after `--`. */
  args?: readonly string[];
  environment?: NodeJS.ProcessEnv;
  /** Reads how many tests ran, once the step is over. */
  tally?: () => Tally | null;
  /** Show the output once the step is over, so that steps running side by side are not mixed up. */
  whole?: boolean;
};

/** npm as Node runs it: `npm` itself is a shell script, or on Windows a batch file that spawn refuses. */
function npm(): { command: string; first: string[] } {
  const path = process.env.npm_execpath;
  return path?.endsWith(".js") ? { command: process.execPath, first: [path] } : { command: "npm", first: [] };
}

/** Runs npm; resolves with its exit status, null when it could not start or was killed. */
function runNpm(args: readonly string[], { environment, whole = false }: StepOptions, title: string) {
  const { command, first } = npm();
  if (!whole) console.log(title);
  return new Promise<number | null>((resolve) => {
    const child = spawn(command, [...first, ...args], {
      stdio: ["ignore", whole ? "pipe" : "inherit", whole ? "pipe" : "inherit"],
      env: { ...process.env, ...environment },
    });
    const output: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => output.push(chunk));
    const end = (status: number | null, reason = "") => {
      if (whole) console.log([title, Buffer.concat(output).toString().trimEnd()].join("\n").trimEnd());
      if (reason) console.error(reason);
      resolve(status);
    };
    child.on("error", (error) => end(null, error.message));
    child.on("close", (status) => end(status));
  });
}

/**
 * Runs an npm script with its output shown, and says how it went. A step whose report says that no test ran, or that
 * has no report where one is due, has failed: silence is no pass.
 */
export async function runStep(name: string, script: string, options: StepOptions = {}): Promise<StepResult> {
  const started = performance.now();
  const args = options.args?.length ? ["--", ...options.args] : [];
  const status = await runNpm(["run", "--silent", script, ...args], options, `\n=== ${name}`);
  const seconds = (performance.now() - started) / 1000;
  if (!options.tally) return { name, ok: status === 0, seconds, tally: null };
  const tally = options.tally();
  if (!tally || tally.passed + tally.failed === 0) return { name, ok: false, seconds, tally, note: "no tests ran" };
  return { name, ok: status === 0 && tally.failed === 0, seconds, tally };
}

/** Runs steps one after the other, each whatever became of the one before. */
export async function runInTurn(steps: readonly (() => Promise<StepResult>)[]): Promise<StepResult[]> {
  const results: StepResult[] = [];
  for (const step of steps) results.push(await step());
  return results;
}

/** Prints how each step went and returns the sum; a failing step counts as one failure at least. */
export function summarize(results: readonly StepResult[]): Tally {
  const sum: Tally = { passed: 0, failed: 0, skipped: 0 };
  console.log("\n=== summary");
  for (const { name, ok, seconds, tally, note } of results) {
    sum.passed += tally?.passed ?? 0;
    sum.failed += Math.max(tally?.failed ?? 0, ok ? 0 : 1);
    sum.skipped += tally?.skipped ?? 0;
    const counted = tally ? `${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped` : (note ?? "");
    const line = `${ok ? "ok    " : "FAILED"} ${name.padEnd(14)} ${seconds.toFixed(1).padStart(6)} s  ${counted}`;
    console.log(line.trimEnd());
  }
  return sum;
}
