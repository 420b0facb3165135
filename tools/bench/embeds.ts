import { readFileSync } from "node:fs";
import type { Browser } from "@playwright/test";
import { type Visit, visit, withBrowser, withSite } from "./browser.ts";
import { renderers } from "./cpu.ts";
import { atMost, type Line } from "./lines.ts";

const EMBEDS = 20;
/** A browser holds about sixteen maps; it takes the oldest away for more. */
const MOST_MAPS = 16;
const OPENING_MS = 180_000;
const DRAWING_MS = 60_000;
/** Eager maps were all started before: those that have not drawn are dead. */
const EAGER_MS = 2000;
const POLL_MS = 250;
/** The page is at rest when its processes used less than a fifth of this time. */
const REST_MS = 2000;

type State = { live: number; dead: number; ready: string };

/** Null for embeds that have not loaded. */
const LOOK = `Array.from({ length: frames.length }, (_, n) => frames[n].benchMaps?.() ?? null)`;

/** The embeds of the article, by their order. */
async function maps(article: Visit): Promise<(State | null)[]> {
  return (await article.evaluate(LOOK)) as (State | null)[];
}

async function cpu(browser: Browser): Promise<number> {
  return (await renderers(browser)).reduce((sum, { seconds }) => sum + seconds, 0) * 1000;
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function until(what: string, limit: number, isSo: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + limit;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`${what}: not in ${limit / 1000} s`);
    await wait(POLL_MS);
  }
}

async function atRest(browser: Browser): Promise<number> {
  let before = await cpu(browser);
  const end = performance.now() + OPENING_MS;
  for (;;) {
    await wait(REST_MS);
    const now = await cpu(browser);
    if (now - before < REST_MS / 5 || performance.now() > end) return now;
    before = now;
  }
}

type Reading = { opened: number; scrolled: number; most: number; dead: number; failed: number };

/** Opens the article, waits for the maps in sight, then scrolls from embed to embed, waiting for the map of each. */
async function read(url: string, eager: boolean): Promise<Reading> {
  return withBrowser(async (browser) => {
    const before = await cpu(browser);
    const scripts = eager ? ["embeds.js", "eager.js"] : ["embeds.js"];
    const opened = await visit(browser, url, { scripts });
    const isOver = (state: State | null | undefined) =>
      state?.ready === "map" || (eager && state?.ready === "fallback");
    await until(
      eager ? "sixteen eager maps" : "the first map",
      OPENING_MS,
      async () => (await maps(opened)).filter(isOver).length >= (eager ? MOST_MAPS : 1),
    );
    const result: Reading = { opened: 0, scrolled: 0, most: 0, dead: 0, failed: 0 };
    const look = async () => {
      const states = await maps(opened);
      const sum = (key: "live" | "dead") => states.reduce((total, state) => total + (state?.[key] ?? 0), 0);
      result.most = Math.max(result.most, sum("live"));
      result.dead = Math.max(result.dead, sum("dead"));
      return states;
    };
    result.opened = (await atRest(browser)) - before;
    await look();
    for (let n = 0; n < EMBEDS; n += 1) {
      await opened.evaluate(`document.querySelectorAll("iframe")[${n}].scrollIntoView({ block: "center" })`);
      await until(`the map of embed ${n + 1}`, eager ? EAGER_MS : DRAWING_MS, async () =>
        isOver((await look())[n]),
      ).catch(() => {
        result.failed += 1;
      });
    }
    result.scrolled = (await cpu(browser)) - before;
    await opened.close();
    return result;
  });
}

/**
 * `examples/twenty-embeds.html`, once as it is and once with all maps started at once: without `loading="lazy"` and with
 * every embed told that it is in sight. Both on the map's own site: frames of another site are given no animation frames
 * while out of sight, so that eager maps would never draw. The budget for CPU is of the opened article, before it is
 * scrolled, as the prototype's figure was; CPU is that of all renderer processes.
 */
export async function measureEmbeds(dist: string): Promise<Line[]> {
  const example = readFileSync("examples/twenty-embeds.html", "utf8").replaceAll("https://maps.example.org/", "/");
  const pages: Record<string, [type: string, text: string]> = {
    "/bench-lazy": ["text/html", example],
    "/bench-eager": ["text/html", example.replaceAll(' loading="lazy"', "")],
    "/article.css": ["text/css", readFileSync("examples/article.css", "utf8")],
  };
  return withSite(
    dist,
    async ({ url }) => {
      const lazy = await read(`${url}bench-lazy`, false);
      const eager = await read(`${url}bench-eager`, true);
      const s = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
      return [
        atMost("maps alive at any time", lazy.most, 8, 0, "", `eager: ${eager.most}`),
        atMost("dead maps", lazy.dead + lazy.failed, 0, 0, "", `eager: ${eager.dead + eager.failed}`),
        atMost(
          "CPU of the opened article / of 20 eager maps",
          lazy.opened / eager.opened,
          0.25,
          2,
          "",
          `${s(lazy.opened)} against ${s(eager.opened)}`,
        ),
        {
          what: "CPU until scrolled through / of 20 eager maps",
          value: (lazy.scrolled / eager.scrolled).toFixed(2),
          note: `${s(lazy.scrolled)} against ${s(eager.scrolled)}; every map was started once in both`,
        },
      ];
    },
    (_, response, path) => {
      const [type, text] = pages[path] ?? [];
      if (!type) return false;
      response.writeHead(200, { "content-type": `${type}; charset=utf-8` }).end(text);
      return true;
    },
  );
}
