import { type Browser, type BrowserContextOptions, test as base, expect } from "@playwright/test";
import { launchArguments } from "#tools/chromium/find.ts";
import { type ServeOptions, serve } from "#tools/serve/server.ts";
import { Reader } from "./reader.ts";

export { expect };

export type Circumstances = {
  /** How the host misbehaves, or where else the site lies. */
  host?: Partial<Omit<ServeOptions, "port">>;
  /** More arguments for a browser of its own, such as one without WebGL. */
  browser?: readonly string[];
  /** Size, scheme, scripts and the like. */
  context?: BrowserContextOptions;
};

type TestFixtures = {
  /** A reader of the production build, in a browser and on a host that do everything right. */
  reader: Reader;
  /** A reader in other circumstances. Troubles count as for the first one. */
  visit: (circumstances: Circumstances) => Promise<Reader>;
};

type WorkerFixtures = {
  site: string;
  /** A browser with more arguments than the usual ones, kept for the next journey that asks for the same. */
  browserWith: (args: readonly string[]) => Promise<Browser>;
};

function expectNoTrouble(reader: Reader): void {
  expect(reader.troubles(), "console, errors, policy violations, requests to other origins").toEqual([]);
}

/** Journeys see nothing of Playwright but this and the reader. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  site: [
    async ({ playwright: _ }, use) => {
      const { server, url } = await serve({ folder: "dist", port: 0 });
      await use(url);
      server.closeAllConnections();
      server.close();
    },
    { scope: "worker" },
  ],
  browserWith: [
    async ({ playwright, launchOptions }, use) => {
      const kept = new Map<string, Promise<Browser>>();
      await use((args) => {
        const key = args.join(" ");
        const browser =
          kept.get(key) ?? playwright.chromium.launch({ ...launchOptions, args: [...launchArguments, ...args] });
        kept.set(key, browser);
        return browser;
      });
      for (const browser of kept.values()) await (await browser).close();
    },
    { scope: "worker" },
  ],
  reader: async ({ page, site }, use) => {
    const reader = new Reader(page, site);
    await use(reader);
    expectNoTrouble(reader);
  },
  visit: async ({ browser, browserWith, site }, use) => {
    const readers: Reader[] = [];
    const stops: (() => unknown)[] = [];
    await use(async ({ host, browser: args, context }) => {
      let address = site;
      if (host) {
        const { server, url } = await serve({ folder: "dist", port: 0, ...host });
        address = url;
        stops.push(() => {
          server.closeAllConnections();
          server.close();
        });
      }
      const own = args ? await browserWith(args) : browser;
      const opened = await own.newContext(context);
      stops.push(() => opened.close());
      const reader = new Reader(await opened.newPage(), address);
      readers.push(reader);
      return reader;
    });
    for (const reader of readers) expectNoTrouble(reader);
    for (const stop of stops.reverse()) await stop();
  },
});
