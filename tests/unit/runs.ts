/**
 * How many values a property is tried with: enough to count as evidence. `npm run check`, which runs before every commit,
 * sets `CHECK=quick` and tries a tenth; `npm test` and `.ci/run` always try all.
 */
export function runs(all: number): { numRuns: number } {
  return { numRuns: process.env.CHECK === "quick" ? Math.ceil(all / 10) : all };
}
