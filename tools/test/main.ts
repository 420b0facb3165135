import { existsSync, mkdirSync, rmSync } from "node:fs";
import { obtainChromium } from "#tools/chromium/find.ts";
import { countPlaywright, countVitest, type Tally } from "./counts.ts";
import { runStep, type StepResult } from "./steps.ts";

/**
 * `npm test`: everything there is, in order, each step whatever became of the one before. The last line is
 * `N passed, N failed`: the tests of vitest and Playwright, a failing step counting as one failure at least.
 */

const ARTICLES = "../shared/articles";
const VITEST = ".cache/vitest.json";
const PLAYWRIGHT = ".cache/playwright.json";

mkdirSync(".cache", { recursive: true });
for (const file of [VITEST, PLAYWRIGHT]) rmSync(file, { force: true });

const articles = existsSync(ARTICLES) ? ["--articles", ARTICLES] : [];
console.log(
  articles.length > 0
    ? `quotes are verified against ${ARTICLES}`
    : `quotes are not verified: no folder ${ARTICLES} with the articles`,
);

const results: StepResult[] = [];
const step = (name: string, script: string, options: Parameters<typeof runStep>[2] = {}) => {
  const result = runStep(name, ["run", "--silent", script, ...(options.args?.length ? ["--"] : [])], options);
  results.push(result);
  return result;
};

function skip(name: string, why: string): void {
  console.log(`\n=== ${name}\nnot run: ${why}`);
  results.push({ name, ok: false, seconds: 0, tally: null, note: `not run: ${why}` });
}

step("lint", "lint");
step("types", "types");
step("unit", "unit", {
  args: ["--reporter=default", "--reporter=json", `--outputFile.json=${VITEST}`],
  tally: () => countVitest(VITEST),
});
step("unused", "unused");
step("dossier:check", "dossier:check", { args: articles });
const build = step("build", "build");

if (!build.ok) skip("e2e", "the build failed");
else {
  try {
    const browser = obtainChromium();
    console.log(`\nbrowser: ${browser.executable} (${browser.how})`);
    step("e2e", "e2e", {
      environment: { CHROMIUM_PATH: browser.executable, PLAYWRIGHT_JSON_OUTPUT_NAME: PLAYWRIGHT },
      tally: () => countPlaywright(PLAYWRIGHT),
    });
  } catch (error) {
    skip("e2e", error instanceof Error ? error.message : String(error));
  }
}

const sum: Tally = { passed: 0, failed: 0, skipped: 0 };
console.log("\n=== summary");
for (const { name, ok, seconds, tally, note } of results) {
  const failed = Math.max(tally?.failed ?? 0, ok ? 0 : 1);
  sum.passed += tally?.passed ?? 0;
  sum.failed += failed;
  sum.skipped += tally?.skipped ?? 0;
  const counted = tally ? `${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped` : (note ?? "");
  console.log(`${ok ? "ok    " : "FAILED"} ${name.padEnd(14)} ${seconds.toFixed(1).padStart(6)} s  ${counted}`);
}
process.exitCode = sum.failed === 0 ? 0 : 1;
if (sum.skipped > 0) console.log(`${sum.skipped} skipped`);
console.log(`${sum.passed} passed, ${sum.failed} failed`);
