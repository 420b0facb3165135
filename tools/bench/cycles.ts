import { numberOf, type Visit, visit, withBrowser, withSite } from "./browser.ts";
import { memoryOf, pidOf } from "./cpu.ts";
import { atMost, type Line } from "./lines.ts";
import { settled } from "./step.ts";

/** What a page holds, and when that was counted, in milliseconds. */
export type Count = {
  heap: number;
  listeners: number;
  nodes: number;
  contexts: number;
  process: number;
  at: number;
};

/** Counts after garbage collection. */
export async function count(opened: Visit, pid: number): Promise<Count> {
  // Twice: what the first collection lets go of may hold more.
  await opened.session.send("HeapProfiler.collectGarbage");
  await opened.session.send("HeapProfiler.collectGarbage");
  const { metrics } = await opened.session.send("Performance.getMetrics");
  const get = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    heap: get("JSHeapUsedSize"),
    listeners: get("JSEventListeners"),
    nodes: get("Nodes"),
    contexts: numberOf(await opened.evaluate("benchContexts()"), "live"),
    process: memoryOf(pid),
    at: performance.now(),
  };
}

/** Without compiled code, which the engine goes on making for hundreds of cycles and counts as heap. */
export const objectsOnly = ["--js-flags=--jitless --no-flush-bytecode"];

/**
 * The default page goes from map to list and back, 60 times unless asked otherwise, by its own tabs, which takes the map
 * down and makes a new one; each map is drawn before it goes. Counts are taken after garbage collection, with the map
 * drawn.
 */
export async function measureCycles(dist: string, cycles: number): Promise<Line[]> {
  const warmUp = Math.round(cycles / 3);
  return withSite(dist, ({ url }) =>
    withBrowser(async (browser) => {
      // Small, since drawing in software is what a cycle takes time for.
      const size = { width: 640, height: 480 };
      const opened = await visit(browser, url, { scripts: ["watch.js", "hooks.js", "views.js"], size });
      await settled(opened);
      const pid = await pidOf(browser, opened);
      await opened.session.send("Performance.enable");
      const started = performance.now();
      const at = async (goal: number, done: number) => {
        for (let n = done; n < goal; n += 1) await opened.evaluate("benchCycle()");
        return count(opened, pid);
      };
      const first = await at(0, 0);
      const warm = await at(warmUp, 0);
      const last = await at(cycles, warmUp);
      const each = (performance.now() - started) / cycles;
      const made = numberOf(await opened.evaluate("benchContexts()"), "made");
      await opened.close();
      if (made < cycles) throw new Error(`only ${made} contexts were made`);
      const mb = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
      const course = (key: keyof Count, text: (value: number) => string) =>
        `${text(first[key])}, ${text(warm[key])}, ${text(last[key])} after 0, ${warmUp}, ${cycles}`;
      const grown = `after ${cycles} / after ${warmUp} cycles`;
      return [
        atMost(`heap ${grown}`, last.heap / warm.heap, 1.01, 3, "", course("heap", mb)),
        atMost(`listeners ${grown}`, last.listeners / warm.listeners, 1.02, 2, "", course("listeners", String)),
        atMost(
          "live WebGL contexts at the end",
          last.contexts,
          1,
          0,
          "",
          `${made} made; ${each.toFixed(0)} ms a cycle`,
        ),
        { what: `DOM nodes ${grown}`, value: (last.nodes / warm.nodes).toFixed(2), note: course("nodes", String) },
        {
          what: `memory of the process ${grown}`,
          value: (last.process / warm.process).toFixed(2),
          note: course("process", mb),
        },
      ];
    }, objectsOnly),
  );
}
