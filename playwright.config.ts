import { defineConfig } from "@playwright/test";
import { findChromium, launchArguments } from "#tools/chromium/find.ts";

const browser = findChromium();
if (!browser) throw new Error("no Chromium found: npm test installs one, or set CHROMIUM_PATH");

/**
 * Journeys on the production build in `dist/`. Each worker serves it on a free port (tests/e2e/fixtures.ts). No retries:
 * a journey that passes only now and then is a fault.
 */
export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  // Software WebGL draws a first map in seconds, not milliseconds.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // Three on two cores: a journey waits for timers, lines and answers for a third of its time.
  workers: 3,
  fullyParallel: true,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [["list"], ["json"]] : [["list"]],
  use: {
    actionTimeout: 20_000,
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    timezoneId: "Africa/Niamey",
    trace: "off",
    launchOptions: { executablePath: browser.executable, args: [...launchArguments] },
  },
});
