import { defineConfig } from "@playwright/test";
import { findChromium, launchArguments } from "#tools/chromium/find.ts";

const browser = findChromium();
if (!browser) throw new Error("no Chromium found: npm test installs one, or set CHROMIUM_PATH");

/** A page put together by the processor costs a third less of it than one put together by WebGL in software. */
const journeyArguments = ["--disable-gpu-compositing"];

/**
 * Journeys on the production build in `dist/`. Each worker serves it on a free port (tests/e2e/fixtures.ts). No retries:
 * a journey that passes only now and then is a fault.
 */
export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  // Software WebGL draws a first map in seconds, and a machine shared with others was seen to take three times as long:
  // what is waited for is waited for by its sign, and a journey that hangs ends all the same.
  timeout: 360_000,
  expect: { timeout: 60_000 },
  // Three on two cores: a journey waits for timers, lines and answers for a third of its time.
  workers: 3,
  fullyParallel: true,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [["list"], ["json"]] : [["list"]],
  use: {
    actionTimeout: 60_000,
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    timezoneId: "Africa/Niamey",
    trace: "off",
    launchOptions: { executablePath: browser.executable, args: [...launchArguments, ...journeyArguments] },
  },
});
