import { mkdtempSync, rmSync } from "node:fs";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type CDPSession, chromium, type Page } from "@playwright/test";
import sirv from "sirv";
import { launchArguments, obtainChromium } from "#tools/chromium/find.ts";
import { serve } from "#tools/serve/server.ts";
import { writeFloor } from "./floor.ts";

/** Where the floor page lies on the server that also serves the product. */
export const FLOOR = "bench-floor/";

/** Time after which a page that does not come to rest is a failure. */
const PATIENCE_MS = 90_000;

export type Site = { url: string; server: Server };
export type Intercept = (request: IncomingMessage, response: ServerResponse, path: string) => boolean;

/** Serves the built folder with the shipped headers, and the floor page beside it on the same server. */
export async function withSite<Result>(
  dist: string,
  run: (site: Site) => Promise<Result>,
  intercept?: Intercept,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "floor-"));
  writeFloor(folder);
  const floor = sirv(folder, { dev: true, etag: true });
  const site = await serve({
    folder: dist,
    port: 0,
    intercept(request, response, path) {
      if (intercept?.(request, response, path)) return true;
      if (!path.startsWith(`/${FLOOR}`)) return false;
      request.url = path.slice(FLOOR.length);
      floor(request, response, () => {
        response.writeHead(404).end();
      });
      return true;
    },
  });
  try {
    return await run(site);
  } finally {
    closeServer(site.server);
    rmSync(folder, { recursive: true });
  }
}

export function closeServer(server: Server): void {
  server.closeAllConnections();
  server.close();
}

/** Runs something in a browser of its own, started as the browser tests start theirs. */
export async function withBrowser<Result>(
  run: (browser: Browser) => Promise<Result>,
  more: readonly string[] = [],
): Promise<Result> {
  const { executable } = obtainChromium();
  const browser = await chromium.launch({ executablePath: executable, args: [...launchArguments, ...more] });
  try {
    return await run(browser);
  } finally {
    await browser.close();
  }
}

export type Visit = {
  page: Page;
  session: CDPSession;
  /** Result of an expression in the page, by value; promises are waited for. Rejects when it throws. */
  evaluate: (expression: string) => Promise<unknown>;
  close: () => Promise<void>;
};

type Size = { width: number; height: number };
type Opening = { scripts?: readonly string[]; size?: Size; cpuSlowdown?: number; patience?: number };

/** Opens an address in a fresh context, with plain scripts of `page/` run before its own. */
export async function visit(browser: Browser, url: string, opening: Opening = {}): Promise<Visit> {
  const { scripts = ["watch.js"], size = { width: 1280, height: 720 }, cpuSlowdown, patience } = opening;
  const context = await browser.newContext({ viewport: size });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  if (cpuSlowdown) await session.send("Emulation.setCPUThrottlingRate", { rate: cpuSlowdown });
  for (const script of scripts) await page.addInitScript({ path: join("tools/bench/page", script) });
  await page.goto(url, { waitUntil: "commit" });
  const evaluate = async (expression: string): Promise<unknown> => {
    const answer = session.send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
    const { result, exceptionDetails } = await patient(answer, `${expression} at ${url}`, patience);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  return { page, session, evaluate, close: () => context.close() };
}

/** The answer, or an error that names what took too long. */
export function patient<Result>(answer: Promise<Result>, what: string, limit = PATIENCE_MS): Promise<Result> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: no answer in ${limit / 1000} s`)), limit);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

/** A number field of something that came out of a page. */
export function numberOf(value: unknown, name: string): number {
  const found: unknown = typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
  if (typeof found !== "number") throw new Error(`the page did not say ${name}`);
  return found;
}
