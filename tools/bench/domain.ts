import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Dossier, readDossier } from "#domain/dossier.ts";
import { deriveView } from "#domain/view.ts";
import { type Line, median } from "./lines.ts";
import { syntheticDossier } from "./world.ts";

const ROUNDS = 7;
const STEP_LIMIT_MS = 4;
const GROWTH_LIMIT = 3;

/**
 * Time of one date step: the view of a day that differs from the last one, everything else kept. A view makes its parts
 * when they are looked at, so the step looks at what the page shows: the bases and lanes, the moves, and the number of
 * claims that hold.
 */
function stepTimes(dossier: Dossier, steps: number): number[] {
  const at = (n: number) => dossier.first + ((n * 211) % (dossier.last - dossier.first));
  const query = (n: number) => ({ moment: { kind: "point" as const, day: at(n) }, known: null, actors: null });
  deriveView(dossier, query(0)); // the frame that is kept between steps
  return Array.from({ length: steps }, (_, n) => {
    const started = performance.now();
    const view = deriveView(dossier, query(n + 1));
    const looked = [...new Set([...dossier.bases, ...dossier.lanes])].map((place) => view.places.get(place));
    if (!looked.length || !view.movements || !view.holding) throw new Error("the view has no parts");
    return performance.now() - started;
  });
}

function heapOf(make: () => Dossier): { dossier: Dossier; bytes: number } {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const dossier = make();
  globalThis.gc?.();
  return { dossier, bytes: process.memoryUsage().heapUsed - before };
}

const ms = (value: number) => `${value.toFixed(value < 1 ? 3 : 1)} ms`;

/** Date steps and memory of the domain by number of claims, worlds interleaved round by round. */
export function measureDomain(dist: string): Line[] {
  const raw: unknown = JSON.parse(readFileSync(join(dist, "dossiers/niger-2024/dossier.json"), "utf8"));
  const first = readDossier(raw).dossier;
  if (!first) throw new Error("the built dossier cannot be read");
  const small = heapOf(() => syntheticDossier(100));
  const large = heapOf(() => syntheticDossier(100_000));
  const times = { first: [] as number[], small: [] as number[], large: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    times.first.push(median(stepTimes(first, 30)));
    times.small.push(median(stepTimes(small.dossier, 30)));
    times.large.push(median(stepTimes(large.dossier, 3)));
  }
  const [step, smallStep, largeStep] = [median(times.first), median(times.small), median(times.large)];
  const growth = largeStep / smallStep;
  const memory = large.bytes / small.bytes;
  return [
    {
      what: `view of another day, first dossier (${first.claims.length} claims)`,
      value: ms(step),
      limit: `<= ${STEP_LIMIT_MS} ms`,
      ok: step <= STEP_LIMIT_MS,
      note: "derivation alone; the budget is for the whole step",
    },
    { what: "view of another day, 100 claims", value: ms(smallStep) },
    { what: "view of another day, 100,000 claims", value: ms(largeStep) },
    {
      what: "date step at 100,000 / at 100 claims",
      value: growth.toFixed(1),
      limit: `<= ${GROWTH_LIMIT}`,
      ok: growth <= GROWTH_LIMIT,
      note: "derivation alone: an empty map's repaint would make the ratio smaller",
    },
    {
      what: "memory of the dossier at 100,000 / at 100 claims",
      value: memory.toFixed(0),
      note: `${(large.bytes / 1e6).toFixed(1)} MB against ${(small.bytes / 1e6).toFixed(2)} MB; the budget is for the page`,
    },
  ];
}
