import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dossier } from "#domain/dossier.ts";
import { disagreementsOf } from "#domain/evidence.ts";
import { Intervals } from "#domain/index/intervals.ts";
import { nowOf } from "#domain/now.ts";
import { readDossier } from "#domain/read.ts";
import { deriveView, type View } from "#domain/view.ts";
import { fitExtent } from "#geo/mercator.ts";
import { layerNames } from "#link/link.ts";
import { layoutMarks } from "#marks/layout.ts";
import { legendRoom } from "#marks/legend.ts";
import { reservedBoxes } from "#marks/room.ts";
import { announce } from "#prose/announce.ts";
import { summaryOf } from "#prose/summary.ts";
import { type Line, median } from "./lines.ts";
import { numbers, syntheticDossier } from "./world.ts";

const ROUNDS = 7;
const STEPS = 30;
const STEP_LIMIT_MS = 4;
const GROWTH_LIMIT = 3;

/** The map's drawing in a window of 1440 by 900. */
const SIZE = { width: 1040, height: 560 };

/** All that a date step asks of a view beside the map: the bases, the lanes' places, the line beside the date, the announcement. */
function lookAround(view: View): void {
  for (const place of new Set([...view.dossier.bases, ...view.dossier.lanes])) view.places.get(place);
  nowOf(view, null);
  announce("en", view, "date", {});
}

/** The same with every mark on the map laid out, the legend and a selected place's panel: the page without React and drawing. */
function lookAtAll(view: View): void {
  lookAround(view);
  const camera = fitExtent(view.dossier.extent, SIZE);
  const [selected = null] = view.dossier.bases;
  const highlighted = new Set<string>();
  const rows = legendRoom(view, "map", layerNames);
  const input = { view, camera, size: SIZE, mode: "map", layers: layerNames, language: "en", selected } as const;
  layoutMarks({ ...input, highlighted, reserved: reservedBoxes(SIZE, "map", rows) });
  const place = view.places.get(selected ?? "");
  if (!place) throw new Error("the view has no base");
  summaryOf("en", view, place);
  disagreementsOf(view, place);
}

/** Time of one date step: the view of a day that differs from the last one, everything else kept, looked at by `look`. */
function stepTimes(dossier: Dossier, round: number, look: (view: View) => void): number[] {
  const at = (n: number) => dossier.first + ((n * 211 + round * 37) % (dossier.last - dossier.first));
  const query = (n: number) => ({ moment: { kind: "point" as const, day: at(n) }, known: null, actors: null });
  look(deriveView(dossier, query(0))); // the frame and its indexes, which are kept between steps
  return Array.from({ length: STEPS }, (_, n) => {
    const started = performance.now();
    look(deriveView(dossier, query(n + 1)));
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

/** Bounds like those of news: twenty years, nine in ten of at most two weeks, the rest of up to two years. */
function measureIntervals(count: number): Line[] {
  const random = numbers(count);
  const days = 7_305;
  const ranges = Array.from({ length: count }, () => {
    const from = Math.floor(random() * days);
    return { from, to: from + Math.floor(random() * (random() < 0.9 ? 14 : 730)), actor: Math.floor(random() * 8) };
  });
  const all = new Intervals(ranges, (range) => range);
  const byActor = Array.from(
    { length: 8 },
    (_, n) =>
      new Intervals(
        ranges.filter(({ actor }) => actor === n),
        (range) => range,
      ),
  );
  const timed = (run: (day: number) => unknown) =>
    median(
      Array.from({ length: 200 }, (_, n) => {
        const started = performance.now();
        run((n * 211) % days);
        return performance.now() - started;
      }),
    );
  const found = timed((day) => all.touching(day));
  const counted = timed((day) => byActor.map((list) => list.count(day)));
  const many = count.toLocaleString("en");
  return [
    { what: `what holds on a day, ${many} intervals`, value: ms(found), limit: "<= 0.5 ms", ok: found <= 0.5 },
    {
      what: `counts per actor, ${many} intervals`,
      value: ms(counted),
      limit: "<= 0.05 ms",
      ok: counted <= 0.05,
      note: "eight counts; the page says one, of all actors shown, at the date control",
    },
  ];
}

/** Date steps and memory of the domain by number of claims, worlds interleaved round by round. */
export function measureDomain(dist: string): Line[] {
  const raw: unknown = JSON.parse(readFileSync(join(dist, "dossiers/niger-2024/dossier.json"), "utf8"));
  const first = readDossier(raw).dossier;
  if (!first) throw new Error("the built dossier cannot be read");
  const small = heapOf(() => syntheticDossier(100));
  const large = heapOf(() => syntheticDossier(100_000));
  const series = () => ({ first: [] as number[], small: [] as number[], large: [] as number[] });
  const [view, page] = [series(), series()];
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [times, look] of [
      [view, lookAround],
      [page, lookAtAll],
    ] as const) {
      times.first.push(median(stepTimes(first, round, look)));
      times.small.push(median(stepTimes(small.dossier, round, look)));
      times.large.push(median(stepTimes(large.dossier, round, look)));
    }
  const step = median(page.first);
  const growthOf = (times: typeof view) => median(times.large) / median(times.small);
  const memory = large.bytes / small.bytes;
  const growth = (what: string, times: typeof view): Line => ({
    what,
    value: growthOf(times).toFixed(1),
    limit: `<= ${GROWTH_LIMIT}`,
    ok: growthOf(times) <= GROWTH_LIMIT,
    note: `${ms(median(times.large))} against ${ms(median(times.small))}`,
  });
  return [
    {
      what: `date step, first dossier (${first.claims.length} claims)`,
      value: ms(step),
      limit: `<= ${STEP_LIMIT_MS} ms`,
      ok: step <= STEP_LIMIT_MS,
      note: "view, marks, legend and words; the budget is for the whole step, with React and the map",
    },
    growth("view of another day, 100,000 / 100 claims", view),
    growth("the same with marks, legend and a panel", page),
    ...measureIntervals(1_000_000),
    {
      what: "memory of the dossier, 100,000 / 100 claims",
      value: memory.toFixed(0),
      note: `${(large.bytes / 1e6).toFixed(1)} MB against ${(small.bytes / 1e6).toFixed(2)} MB; the budget is for the page`,
    },
  ];
}
