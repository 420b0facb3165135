import { createReadStream, existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createRequire } from "node:module";
import { extname, join, normalize } from "node:path";
import { expect, type FrameLocator, type Page } from "@playwright/test";
import { test as base, savingData } from "#tests/e2e/fixtures.ts";
import { isOfTheDriver } from "#tests/e2e/reader.ts";
import { serve } from "#tools/serve/server.ts";

/** Address of the map that the example pages name; replaced by the served one. */
const EXAMPLE_SITE = "https://maps.example.org/";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
};

const require = createRequire(import.meta.url);

/** Host libraries as they are published, at addresses of the host. */
const libraries: Record<string, string> = {
  "/lib/sidechain.js": require.resolve("@nprapps/sidechain"),
  "/lib/frames.js": require.resolve("@newswire/frames"),
  "/lib/pym.js": require.resolve("pym.js"),
};

type Fault = (request: IncomingMessage, response: ServerResponse, path: string) => boolean;

export type Hosts = {
  /** Address of the built map, on 127.0.0.1. */
  map: string;
  /** Address of the host pages, on localhost: another site to the browser. */
  host: string;
  /** Serves a page of the host; returns its address. */
  page: (html: string, headers?: Record<string, string>) => string;
  /** Lets the map's server misbehave; null makes it well again. */
  fault: (fault: Fault | null) => void;
  /** Every request that the map's server got. */
  requests: { path: string; headers: IncomingMessage["headers"] }[];
};

async function startHosts(): Promise<{ hosts: Hosts; stop: () => Promise<void> }> {
  let fault: Fault | null = null;
  const requests: Hosts["requests"] = [];
  const map = await serve({
    folder: process.env.DIST ?? "dist",
    port: 0,
    intercept(request, response, path) {
      requests.push({ path, headers: request.headers });
      return fault?.(request, response, path) ?? false;
    },
  });
  const pages = new Map<string, { html: string; headers: Record<string, string> }>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const made = pages.get(pathname);
    if (made) {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...made.headers }).end(made.html);
      return;
    }
    if (pathname === "/favicon.ico") {
      response.writeHead(204).end();
      return;
    }
    const library = libraries[pathname];
    const file = library ?? join("examples", normalize(pathname));
    const type = types[extname(file)];
    if (!type || !existsSync(file)) response.writeHead(404).end();
    else if (extname(file) === ".html")
      response
        .writeHead(200, { "content-type": type })
        .end(readFileSync(file, "utf8").replaceAll(EXAMPLE_SITE, map.url));
    else {
      response.writeHead(200, { "content-type": type });
      createReadStream(file).pipe(response);
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  const host = `http://localhost:${typeof address === "object" && address ? address.port : 0}/`;
  return {
    hosts: {
      map: map.url,
      host,
      page(html, headers = {}) {
        const path = `/made/${pages.size}`;
        pages.set(path, { html: `<!doctype html><meta charset="utf-8">${html}`, headers });
        return host + path.slice(1);
      },
      fault(next) {
        fault = next;
      },
      requests,
    },
    async stop() {
      for (const one of [server, map.server]) {
        one.closeAllConnections();
        await new Promise((resolve) => {
          one.close(resolve);
        });
      }
    },
  };
}

type Problems = { console: string[]; errors: string[]; foreign: string[] };

/** A test with the map on one origin and host pages on another, and what went wrong on the page. */
export const test = base.extend<{ problems: Problems; noFault: undefined }, { hosts: Hosts }>({
  hosts: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
    async ({}, use) => {
      const { hosts, stop } = await startHosts();
      await use(hosts);
      await stop();
    },
    { scope: "worker" },
  ],
  noFault: [
    async ({ hosts }, use) => {
      hosts.fault(null);
      hosts.requests.length = 0;
      await use(undefined);
    },
    { auto: true },
  ],
  problems: async ({ page, hosts }, use) => {
    const problems: Problems = { console: [], errors: [], foreign: [] };
    page.on("console", (message) => {
      if (message.type() !== "error" && message.type() !== "warning") return;
      if (!isOfTheDriver(message.text())) problems.console.push(message.text());
    });
    page.on("pageerror", (error) => problems.errors.push(error.message));
    page.on("request", (request) => {
      const url = request.url();
      if (/^https?:/.test(url) && !url.startsWith(hosts.map) && !url.startsWith(hosts.host)) problems.foreign.push(url);
    });
    await use(problems);
  },
});

/** Waits until the embed in a frame has drawn its map. Software drawing on a busy machine takes its time. */
export async function expectMap(frame: FrameLocator): Promise<void> {
  await expect(frame.locator("html")).toHaveAttribute("data-ready", "map");
}

/** What the piece of work below takes on a quiet machine, in milliseconds. */
const QUIET_MS = 400;

/** How many times slower than a quiet machine this one is just now, at least 1: limits in seconds are for a quiet one. */
export async function slowness(page: Page): Promise<number> {
  const took = await page.evaluate(() => {
    const from = performance.now();
    let sum = 0;
    for (let n = 0; n < 3e8; n += 1) sum += n % 7;
    return sum > 0 ? performance.now() - from : 0;
  });
  return Math.max(1, took / QUIET_MS);
}

/** Nothing in the console, no error, no request to a third party. */
export const clean: Problems = { console: [], errors: [], foreign: [] };

export type { FrameLocator, Page } from "@playwright/test";
export { expect, savingData };

/** A plain frame as a publisher would paste it. */
export function frameHtml(src: string, attributes = 'width="720" height="480"'): string {
  return `<iframe ${attributes} title="Situation map" src="${src.replaceAll("&", "&amp;")}"></iframe>`;
}

/** A host page that keeps every message and can send any. */
export function recorder(frames: string): string {
  return `${frames}<script>
    window.got = [];
    addEventListener("message", ({ data, source }) => {
      got.push({ data, frame: [...document.querySelectorAll("iframe")].findIndex((f) => f.contentWindow === source) });
    });
    window.say = (data, n = 0) => document.querySelectorAll("iframe")[n].contentWindow.postMessage(data, "*");
    window.cmd = (name, value, id) => say({ ns: "sitmap", v: 1, type: "cmd", name, value, id });
  </script>`;
}

// biome-ignore lint/suspicious/noExplicitAny: messages of any kind are what is tested
type Got = { data: any; frame: number };
export const got = (page: Page) => page.evaluate<Got[]>("got");
export const named = async (page: Page, name: string) => (await got(page)).filter(({ data }) => data?.name === name);
export const replyTo = async (page: Page, id: number) => (await got(page)).find(({ data }) => data?.id === id)?.data;
