import { type Browser, test as base, expect } from "@playwright/test";
import { launchArguments } from "#tools/chromium/find.ts";
import { type ServeOptions, serve } from "#tools/serve/server.ts";
import { Reader } from "./reader.ts";

export { expect };

/** How a host may misbehave, or where else the site may lie. */
export type Host = Partial<Omit<ServeOptions, "port">>;

type TestFixtures = {
  /** A reader of the production build on a host that does everything right. */
  reader: Reader;
  /** Serves the build another way and returns its address. */
  hostWith: (host: Host) => Promise<string>;
  /** A browser started with more arguments, such as one without WebGL. */
  browserWith: (args: readonly string[]) => Promise<Browser>;
};

type WorkerFixtures = { site: string };

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
  reader: async ({ page, site }, use) => {
    const reader = new Reader(page, site);
    await use(reader);
    expect(reader.troubles(), "console, errors, policy violations, requests to other origins").toEqual([]);
  },
  hostWith: async ({ playwright: _ }, use) => {
    const stops: (() => void)[] = [];
    await use(async (host) => {
      const { server, url } = await serve({ folder: "dist", port: 0, ...host });
      stops.push(() => {
        server.closeAllConnections();
        server.close();
      });
      return url;
    });
    for (const stop of stops) stop();
  },
  browserWith: async ({ playwright, launchOptions }, use) => {
    const browsers: Browser[] = [];
    await use(async (args) => {
      const browser = await playwright.chromium.launch({ ...launchOptions, args: [...launchArguments, ...args] });
      browsers.push(browser);
      return browser;
    });
    for (const browser of browsers) await browser.close();
  },
});
