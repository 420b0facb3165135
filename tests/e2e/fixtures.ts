import { type Browser, type BrowserContextOptions, test as base, expect } from "@playwright/test";
import { launchArguments } from "#tools/chromium/find.ts";
import { type ServeOptions, serve } from "#tools/serve/server.ts";
import { Reader } from "./reader.ts";

export { expect };

/**
 * Runs in the page before all else: a reader who saves data gets the land at a press and not before. For what needs none
 * and where the notice of a browser without WebGL would be in the way: the page stays at `text`, with its marks.
 */
export function savingData(): void {
  Object.defineProperty(navigator, "connection", { value: { saveData: true } });
}

export type Circumstances = {
  /** How the host misbehaves, or where else the site lies. */
  host?: Partial<Omit<ServeOptions, "port">>;
  /** A browser without WebGL, as `landless` has it, or a reader who saves data. */
  land?: false | "held";
  /** Size, scheme, scripts and the like. */
  context?: BrowserContextOptions;
};

type TestFixtures = {
  /** A reader of the production build, in a browser and on a host that do everything right. */
  reader: Reader;
  /**
   * A reader whose browser has no WebGL, for what needs no land: panels, dates, words and marks are the same, and a load
   * costs a third of the processor's time. The page ends as `fallback`, with a notice.
   */
  landless: Reader;
  /** A browser without WebGL in which the reader has set something about text, such as `defaultFontSize=24`. */
  settingText: (setting: string) => Promise<Browser>;
  /** A reader in other circumstances. Troubles count as for the first one. */
  visit: (circumstances: Circumstances) => Promise<Reader>;
};

type WorkerFixtures = {
  site: string;
  /** A browser without WebGL, kept for the next journey that asks for one. */
  landlessBrowser: Browser;
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
  landlessBrowser: [
    async ({ playwright, launchOptions }, use) => {
      const browser = await playwright.chromium.launch({
        ...launchOptions,
        args: [...launchArguments, "--disable-3d-apis"],
      });
      await use(browser);
      await browser.close();
    },
    { scope: "worker" },
  ],
  reader: async ({ page, site }, use) => {
    const reader = new Reader(page, site);
    await use(reader);
    expectNoTrouble(reader);
  },
  settingText: async ({ playwright, launchOptions }, use) => {
    const browsers: Browser[] = [];
    await use(async (setting) => {
      const args = [...launchArguments, "--disable-3d-apis", `--blink-settings=${setting}`];
      const browser = await playwright.chromium.launch({ ...launchOptions, args });
      browsers.push(browser);
      return browser;
    });
    for (const browser of browsers) await browser.close();
  },
  landless: async ({ visit }, use) => use(await visit({ land: false })),
  visit: async ({ browser, landlessBrowser, site }, use) => {
    const readers: Reader[] = [];
    const stops: (() => unknown)[] = [];
    await use(async ({ host, land, context }) => {
      let address = site;
      if (host) {
        const { server, url } = await serve({ folder: "dist", port: 0, ...host });
        address = url;
        stops.push(() => {
          server.closeAllConnections();
          server.close();
        });
      }
      const own = land === false ? landlessBrowser : browser;
      const opened = await own.newContext(context);
      if (land === "held") await opened.addInitScript(savingData);
      stops.push(() => opened.close());
      const reader = new Reader(await opened.newPage(), address, land === false ? "fallback" : "map");
      readers.push(reader);
      return reader;
    });
    for (const reader of readers) expectNoTrouble(reader);
    for (const stop of stops.reverse()) await stop();
  },
});
