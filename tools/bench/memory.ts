import type { Browser } from "@playwright/test";
import { numberOf, patient, visit, withBrowser, withSite } from "./browser.ts";
import { memoryOf, pidOf } from "./cpu.ts";
import { atMost, type Line, median } from "./lines.ts";
import { settled, tickCpu } from "./step.ts";
import { syntheticFile } from "./world.ts";

const SMALL = 100;
const LARGE = 100_000;
const STEPS = 20;
/** A page of 100,000 claims may take its time to open: how long is printed. */
const PATIENCE_MS = 180_000;

type World = { text: number; map: number; memory: number; process: number; step: number };

/**
 * The default page with a dossier of so many claims in place of its own. Memory is what the browser itself says of the
 * page with its workers after collecting garbage (`measureUserAgentSpecificMemory`, which asks for an isolated page,
 * hence two more headers), and the process's share of the machine's memory.
 */
async function world(browser: Browser, url: string): Promise<World> {
  const page = await visit(browser, url, { scripts: ["watch.js", "steps.js"], patience: PATIENCE_MS });
  try {
    const seen = await page.evaluate("bench.whenIdle()");
    if (numberOf(seen, "map") === 0) throw new Error("the page drew no map");
    await settled(page);
    const pid = await pidOf(browser, page);
    const days = numberOf(await page.evaluate("({ days: benchSteps.days() })"), "days");
    const steps: number[] = [];
    for (let n = 0; n < STEPS; n += 1) {
      const { main } = await tickCpu(page, pid, `benchSteps.tick(${(n * 211) % days})`);
      if (n >= 3) steps.push(main);
    }
    const measured = await page
      .evaluate("performance.measureUserAgentSpecificMemory().then(({ bytes }) => ({ bytes }))")
      .catch((error: unknown) => {
        throw new Error("a headless shell may not tell: set CHROMIUM_PATH to a whole Chromium", { cause: error });
      });
    return {
      text: numberOf(seen, "text"),
      map: numberOf(seen, "map"),
      memory: numberOf(measured, "bytes"),
      process: memoryOf(pid),
      step: median(steps),
    };
  } finally {
    await page.close();
  }
}

async function openWorld(dist: string, size: number): Promise<World> {
  const body = JSON.stringify(syntheticFile(size));
  return withSite(
    dist,
    ({ url }) =>
      // Memory is measured at once, not at the next garbage collection that happens to come.
      withBrowser(
        (browser) => patient(world(browser, url), `the page of ${size} claims`, 2 * PATIENCE_MS),
        ["--enable-blink-features=ForceEagerMeasureMemory"],
      ),
    (_, response, path) => {
      response.setHeader("cross-origin-opener-policy", "same-origin");
      response.setHeader("cross-origin-embedder-policy", "require-corp");
      if (!/^\/dossiers\/[^/]+\/dossier\.json$/.test(path)) return false;
      response.writeHead(200, { "content-type": "application/json" }).end(body);
      return true;
    },
  );
}

/** The whole page, opened with 100 and with 100,000 claims: memory, date step, and how long it takes to open. */
export async function measureMemory(dist: string): Promise<Line[]> {
  const small = await openWorld(dist, SMALL);
  const large = await openWorld(dist, LARGE);
  const mb = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
  const ms = (time: number) => `${time.toFixed(time < 100 ? 1 : 0)} ms`;
  const sizes = `${LARGE.toLocaleString("en")} / ${SMALL} claims`;
  const ratio = (what: string, key: keyof World, text: (value: number) => string) =>
    atMost(`${what}, ${sizes}`, large[key] / small[key], 3, 1, "", `${text(large[key])} against ${text(small[key])}`);
  return [
    ratio("memory of page and workers", "memory", mb),
    ratio("memory of the process", "process", mb),
    ratio("date step in the page, main thread", "step", ms),
    {
      what: `usable at ${LARGE.toLocaleString("en")} claims after`,
      value: ms(large.text),
      note: `at ${SMALL}: ${ms(small.text)}; not slowed down`,
    },
    {
      what: `map drawn at ${LARGE.toLocaleString("en")} claims after`,
      value: ms(large.map),
      note: `at ${SMALL}: ${ms(small.map)}`,
    },
  ];
}
