/**
 * How many values a property is tried with: enough to count as evidence. `npm run check`, which runs before every commit,
 * sets `CHECK=quick` and tries a fiftieth, twenty at least; `npm test` and `.ci/run` always try all.
 */
export function runs(all: number): { numRuns: number } {
  return { numRuns: process.env.CHECK === "quick" ? Math.max(20, Math.ceil(all / 50)) : all };
}
