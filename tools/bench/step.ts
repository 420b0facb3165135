import type { Browser } from "@playwright/test";
import { FLOOR, numberOf, type Visit, visit, withBrowser, withSite } from "./browser.ts";
import { pidOf, type ThreadCpu, threadCpu } from "./cpu.ts";
import { atMost, type Line, median } from "./lines.ts";

const scripts = ["watch.js", "steps.js"];

/** Idle work of the page (files for later, the whole basemap) must be over before anything small is measured. */
export async function settled(opened: Visit): Promise<void> {
  await opened.evaluate("bench.whenIdle()");
  await opened.page.waitForLoadState("networkidle");
  await opened.evaluate("new Promise((resolve) => setTimeout(resolve, 3500))");
  await opened.page.waitForLoadState("networkidle");
}

/** CPU time of one tick: an expression in the page that ends when the tick is drawn. */
export async function tickCpu(opened: Visit, pid: number, expression: string): Promise<ThreadCpu> {
  const before = threadCpu(pid);
  await opened.evaluate(expression);
  const after = threadCpu(pid);
  return { main: after.main - before.main, workers: after.workers - before.workers };
}

async function steps(browser: Browser, url: string, count: number): Promise<Line[]> {
  const floor = await visit(browser, url + FLOOR, { scripts });
  const floorPid = await pidOf(browser, floor);
  const page = await visit(browser, url, { scripts });
  await settled(page);
  const pid = await pidOf(browser, page);
  const days = await page.evaluate("benchSteps.differing()");
  if (!Array.isArray(days) || days.length < 3) throw new Error("too few days with marks of their own");
  const pairs: { empty: ThreadCpu; step: ThreadCpu }[] = [];
  const rests: ThreadCpu[] = [];
  for (let n = -10; n < count; n += 1) {
    const empty = await tickCpu(floor, floorPid, "benchSteps.repaint()");
    const step = await tickCpu(page, pid, `benchSteps.step(${days[(n + 10) % days.length]})`);
    const rest = await tickCpu(page, pid, "benchSteps.drawn()");
    if (n < 0) continue;
    pairs.push({ empty, step });
    rests.push(rest);
  }
  await floor.close();
  await page.close();
  const of = (name: "empty" | "step", thread: keyof ThreadCpu) => median(pairs.map((pair) => pair[name][thread]));
  const over = (thread: keyof ThreadCpu) => median(pairs.map(({ empty, step }) => step[thread] - empty[thread]));
  const rest = (thread: keyof ThreadCpu) => median(rests.map((ticks) => ticks[thread])).toFixed(1);
  const note = (thread: keyof ThreadCpu) =>
    `step ${of("step", thread).toFixed(1)} ms, empty map ${of("empty", thread).toFixed(1)} ms; ${count} steps over ${days.length} days`;
  return [
    atMost("one date step, main thread, over an empty map's repaint", over("main"), 8, 1, " ms", note("main")),
    atMost("one date step, worker, over an empty map's repaint", over("workers"), 2, 1, " ms", note("workers")),
    {
      what: "names make room once the date rests, main thread and worker",
      value: `${rest("main")} ms`,
      note: `worker ${rest("workers")} ms; waiting for the rest included`,
    },
  ];
}

/** What the map library does on a tick: drawing calls and messages to its worker. */
async function work(opened: Visit, expression: string): Promise<{ draws: number; messages: number }> {
  await opened.evaluate("benchSteps.drawn()");
  await opened.evaluate("Object.assign(benchCounts, { draws: 0, messages: 0 })");
  await opened.evaluate(expression);
  const counts = await opened.evaluate("({ ...benchCounts })");
  return { draws: numberOf(counts, "draws"), messages: numberOf(counts, "messages") };
}

async function unchanged(browser: Browser, url: string): Promise<Line[]> {
  const page = await visit(browser, url, { scripts: ["hooks.js", ...scripts] });
  await settled(page);
  const changes = "benchSteps.days() - 300";
  await page.evaluate(`benchSteps.tick(${changes})`);
  const changed = await work(page, "benchSteps.tick(0)");
  if (changed.draws + changed.messages === 0) throw new Error("a changed tick was not seen by the counters");
  const same = await work(page, "benchSteps.same()");
  const quiet = await work(page, "benchSteps.tick(1)");
  const moving = await work(page, `benchSteps.step(${changes})`);
  await page.close();
  const line = (what: string, { draws, messages }: typeof same): Line => ({
    what,
    value: `${draws + messages}`,
    limit: "<= 0",
    ok: draws + messages === 0,
    note: `${draws} drawing calls, ${messages} messages to the worker; once names have made room after a change: ${changed.draws} and ${changed.messages}`,
  });
  return [
    line("map work of a step to other marks, while the date moves", moving),
    line("map work of an unchanged tick (the same day again)", same),
    line("map work of a tick to another day with the same marks", quiet),
  ];
}

/**
 * CPU of one date step of the default page (by its own range, between days whose marks differ) over the repaint of the floor's empty
 * map, pages in turn, unthrottled; and what a tick that changes nothing makes the map do.
 */
export async function measureStep(dist: string, count: number): Promise<Line[]> {
  return withSite(dist, ({ url }) =>
    withBrowser(async (browser) => [...(await steps(browser, url, count)), ...(await unchanged(browser, url))]),
  );
}

/** One step per frame in the default page; `page/play.js` says how a frame is judged. */
export async function measurePlay(dist: string, cycles: number): Promise<Line[]> {
  return withSite(dist, ({ url }) =>
    withBrowser(async (browser) => {
      const page = await visit(browser, url, { scripts: ["watch.js", "steps.js", "play.js"] });
      await settled(page);
      const found = await page.evaluate(`benchPlay(${cycles})`);
      const get = (name: string) => numberOf(found, name);
      if (get("distinct") < 3 || get("frames") < get("asked") / 2) throw new Error("too little was seen of the play");
      const rate = (get("asked") / get("took")) * 1000;
      return [
        atMost("torn frames between shapes, labels and date", get("torn"), 0, 0, "", `of ${get("frames")} frames`),
        atMost(
          "steps late",
          get("late"),
          1,
          0,
          "",
          `${get("asked")} steps over ${get("stops")} days, ${get("distinct")} pictures, ${rate.toFixed(0)} per second`,
        ),
        {
          what: "basemap names make room after the last step in",
          value: `${get("settle").toFixed(0)} ms`,
          note: "they are laid out by the worker; not counted above",
        },
      ];
    }),
  );
}
