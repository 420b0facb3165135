import { visit, withBrowser, withSite } from "./browser.ts";
import { pidOf } from "./cpu.ts";
import { type Count, count, objectsOnly } from "./cycles.ts";
import { atMost, type Line } from "./lines.ts";
import { settled } from "./step.ts";

const MINUTE = 60_000;

/** Growth per hour of a figure that was counted at times, as the slope of the line that lies nearest (least squares). */
function hourly(counts: readonly Count[], key: keyof Count): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const time = mean(counts.map(({ at }) => at));
  const level = mean(counts.map((one) => one[key]));
  const shared = counts.reduce((sum, one) => sum + (one.at - time) * (one[key] - level), 0);
  const spread = counts.reduce((sum, one) => sum + (one.at - time) ** 2, 0);
  return (shared / spread) * 60 * MINUTE;
}

/**
 * A reader who does not stop: the default page steps from change to change, each drawn, for so many minutes, and goes to
 * the list and back at every turn of the minute, when all is counted. The first quarter is for warming up.
 */
export async function measureSoak(dist: string, minutes: number): Promise<Line[]> {
  return withSite(dist, ({ url }) =>
    withBrowser(async (browser) => {
      const size = { width: 640, height: 480 };
      const opened = await visit(browser, url, { scripts: ["watch.js", "hooks.js", "steps.js", "views.js"], size });
      await settled(opened);
      const pid = await pidOf(browser, opened);
      await opened.session.send("Performance.enable");
      const counts: Count[] = [];
      const started = performance.now();
      let steps = 0;
      for (let minute = 1; minute <= minutes; minute += 1) {
        while (performance.now() - started < minute * MINUTE) {
          await opened.evaluate("benchSteps.next()");
          steps += 1;
        }
        await opened.evaluate("benchCycle()");
        const found = await count(opened, pid);
        counts.push(found);
        console.log(`minute ${minute}: ${steps} steps, heap ${(found.heap / 1e6).toFixed(2)} MB`);
      }
      await opened.close();
      const warm = counts.slice(Math.ceil(counts.length / 4));
      const course = (key: keyof Count, unit: number) =>
        [warm[0], warm.at(-1)].map((one) => ((one?.[key] ?? 0) / unit).toFixed(unit > 1 ? 2 : 0)).join(" to ");
      const note = `${steps} steps in ${minutes} minutes`;
      const contexts = Math.max(...counts.map((one) => one.contexts));
      return [
        atMost("heap per hour", hourly(warm, "heap") / 1e6, 1, 2, " MB", `${course("heap", 1e6)} MB; ${note}`),
        atMost("listeners per hour", hourly(warm, "listeners"), 10, 0, "", course("listeners", 1)),
        atMost("live WebGL contexts, at most", contexts, 1, 0),
        { what: "DOM nodes per hour", value: hourly(warm, "nodes").toFixed(0), note: course("nodes", 1) },
        {
          what: "memory of the process per hour",
          value: `${(hourly(warm, "process") / 1e6).toFixed(1)} MB`,
          note: `${course("process", 1e6)} MB`,
        },
      ];
    }, objectsOnly),
  );
}
