import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { Browser, Frame, Page } from "@playwright/test";
import { closeServer, visit, withBrowser, withSite } from "./browser.ts";
import { renderers } from "./cpu.ts";
import { atMost, type Line } from "./lines.ts";

const PATIENCE_MS = 90_000;
const POLL_MS = 250;
/** The page is at rest when its processes used less than a fifth of this time. */
const REST_MS = 2000;

type State = { live: number; dead: number; ready: string };

async function stateOf(frame: Frame): Promise<State | null> {
  try {
    return (await frame.evaluate("benchMaps()")) as State;
  } catch {
    return null; // not loaded yet, or navigating
  }
}

/** The embeds of the article that have loaded. */
async function maps(page: Page): Promise<State[]> {
  const inner = page.frames().filter((frame) => frame !== page.mainFrame());
  return (await Promise.all(inner.map(stateOf))).flatMap((state) => state ?? []);
}

async function cpu(browser: Browser): Promise<number> {
  return (await renderers(browser)).reduce((sum, { seconds }) => sum + seconds, 0) * 1000;
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`${what}: not in ${PATIENCE_MS / 1000} s`);
    await wait(POLL_MS);
  }
}

async function atRest(browser: Browser): Promise<number> {
  let before = await cpu(browser);
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    await wait(REST_MS);
    const now = await cpu(browser);
    if (now - before < REST_MS / 5 || performance.now() > end) return now;
    before = now;
  }
}

type Reading = { base: number; opened: number; scrolled: number; most: number; dead: number; failed: number };

/** Opens the article, waits for the maps in sight, then scrolls from embed to embed, waiting for the map of each. */
async function read(url: string, eager: boolean): Promise<Reading> {
  return withBrowser(async (browser) => {
    const before = await cpu(browser);
    const scripts = eager ? ["embeds.js", "eager.js"] : ["embeds.js"];
    const opened = await visit(browser, url, { scripts });
    const { page } = opened;
    const count = 20;
    await until("the article's maps", async () => {
      const states = await maps(page);
      const done = states.filter(({ ready }) => ready === "map" || ready === "fallback").length;
      return done >= (eager ? count : 1);
    });
    const result: Reading = { base: before, opened: 0, scrolled: 0, most: 0, dead: 0, failed: 0 };
    const look = async () => {
      const states = await maps(page);
      result.most = Math.max(
        result.most,
        states.reduce((sum, { live }) => sum + live, 0),
      );
      result.dead = Math.max(
        result.dead,
        states.reduce((sum, { dead }) => sum + dead, 0),
      );
    };
    result.opened = (await atRest(browser)) - before;
    await look();
    for (let n = 0; n < count; n += 1) {
      const frame = page.locator("iframe").nth(n);
      await page.evaluate(`document.querySelectorAll("iframe")[${n}].scrollIntoView({ block: "center" })`);
      const inner = await (await frame.elementHandle())?.contentFrame();
      if (!inner) throw new Error(`embed ${n + 1} has no frame`);
      const isDrawn = async () => {
        await look();
        const ready = (await stateOf(inner))?.ready;
        return ready === "map" || (eager && ready === "fallback");
      };
      await until(`the map of embed ${n + 1}`, isDrawn).catch(() => {
        result.failed += 1;
      });
    }
    result.scrolled = (await cpu(browser)) - before;
    await opened.close();
    return result;
  });
}

/**
 * `examples/twenty-embeds.html` on a site of its own, once as it is and once with all maps started at once: without
 * `loading="lazy"` and with every embed told that it is in sight. The budget for CPU is of the opened article, before it
 * is scrolled, as the prototype's figure was; CPU is that of all renderer processes.
 */
export async function measureEmbeds(dist: string): Promise<Line[]> {
  return withSite(dist, async ({ url }) => {
    const example = readFileSync("examples/twenty-embeds.html", "utf8").replaceAll("https://maps.example.org/", url);
    const pages: Record<string, [type: string, text: string]> = {
      "/lazy": ["text/html", example],
      "/eager": ["text/html", example.replaceAll(' loading="lazy"', "")],
      "/article.css": ["text/css", readFileSync("examples/article.css", "utf8")],
    };
    const host = createServer((request, response) => {
      const [type, text] = pages[request.url ?? ""] ?? [];
      if (type) response.writeHead(200, { "content-type": `${type}; charset=utf-8` }).end(text);
      else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => {
      host.listen(0, "127.0.0.1", resolve);
    });
    const address = host.address();
    const site = `http://localhost:${typeof address === "object" && address ? address.port : 0}`;
    try {
      const lazy = await read(`${site}/lazy`, false);
      const eager = await read(`${site}/eager`, true);
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
    } finally {
      closeServer(host);
    }
  });
}
