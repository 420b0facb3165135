import { existsSync, mkdirSync, rmSync } from "node:fs";
import { obtainChromium } from "#tools/chromium/find.ts";
import { countPlaywright, countVitest } from "./counts.ts";
import { runInTurn, runStep, type StepResult, summarize } from "./steps.ts";

/**
 * `npm test`: everything there is, each step whatever became of the one before; what needs no build runs side by side.
 * The last line is `N passed, N failed`: the tests of vitest and Playwright, a failing step counting as one failure at
 * least.
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

const whole = true;
const [unit, quick] = await Promise.all([
  runStep("unit", "unit", {
    args: ["--reporter=default", "--reporter=json", `--outputFile.json=${VITEST}`],
    tally: () => countVitest(VITEST),
    whole,
  }),
  runInTurn([
    () => runStep("lint", "lint", { whole }),
    () => runStep("types", "types", { whole }),
    () => runStep("unused", "unused", { whole }),
    () => runStep("dossier:check", "dossier:check", { args: articles, whole }),
  ]),
]);
const build = await runStep("build", "build");

async function journeys(): Promise<StepResult> {
  const skip = (why: string): StepResult => {
    console.log(`\n=== e2e\nnot run: ${why}`);
    return { name: "e2e", ok: false, seconds: 0, tally: null, note: `not run: ${why}` };
  };
  if (!build.ok) return skip("the build failed");
  try {
    const browser = obtainChromium();
    console.log(`\nbrowser: ${browser.executable} (${browser.how})`);
    return await runStep("e2e", "e2e", {
      environment: { CHROMIUM_PATH: browser.executable, PLAYWRIGHT_JSON_OUTPUT_NAME: PLAYWRIGHT },
      tally: () => countPlaywright(PLAYWRIGHT),
    });
  } catch (error) {
    return skip(error instanceof Error ? error.message : String(error));
  }
}

const sum = summarize([unit, ...quick, build, await journeys()]);
process.exitCode = sum.failed === 0 ? 0 : 1;
if (sum.skipped > 0) console.log(`${sum.skipped} skipped`);
console.log(`${sum.passed} passed, ${sum.failed} failed`);
