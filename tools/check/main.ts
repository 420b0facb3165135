import { runInTurn, runStep, summarize } from "#tools/test/steps.ts";

/**
 * `npm run check`: lint, types and unused code beside the unit tests, with fewer random values than `npm test` tries.
 * Every step runs; the exit status is 1 if one fails.
 */
const quick = ["lint", "types", "unused"].map((name) => () => runStep(name, name, { whole: true }));
const [others, unit] = await Promise.all([
  runInTurn(quick),
  runStep("unit", "unit", { args: ["--reporter=dot"], environment: { CHECK: "quick" }, whole: true }),
]);
process.exitCode = summarize([...others, unit]).failed === 0 ? 0 : 1;
