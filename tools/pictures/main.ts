import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Browser, chromium, type Page } from "@playwright/test";
import { views } from "#link/link.ts";
import { findChromium, launchArguments } from "#tools/chromium/find.ts";
import { serve } from "#tools/serve/server.ts";
import { differenceOf } from "./compare.ts";

/**
 * `npm run pictures -- --out FOLDER`: every view of `dist/` at every size, light and dark, as PNG files for people who
 * look. `--date 2024-04-15` sets the date and may be repeated; without it the page opens at its own. `--only list`
 * takes the pictures whose name holds the word.
 * `--against FOLDER` compares each with the picture of its name that an earlier run left there, and keeps what differs
 * in red; more than `--share 0.001` of a picture's pixels make the run fail.
 */
const { values } = parseArgs({
  options: {
    out: { type: "string" },
    date: { type: "string", multiple: true, default: [""] },
    only: { type: "string", default: "" },
    folder: { type: "string", default: "dist" },
    against: { type: "string" },
    share: { type: "string", default: "0.001" },
  },
});

type Picture = { name: string; link: string; size: { width: number; height: number }; theme: "light" | "dark" };

const pageSizes = [
  [1440, 900],
  [1280, 720],
  [390, 844],
  [360, 640],
] as const;

const embedSizes = [
  [720, 480],
  [360, 420],
] as const;

function pictures(dates: readonly string[]): Picture[] {
  const screens = [
    ...pageSizes.flatMap((size) => views.map((view) => ({ what: view, query: { view }, size }))),
    ...embedSizes.map((size) => ({ what: "embed", query: { embed: "1" }, size })),
  ];
  return (["light", "dark"] as const).flatMap((theme) =>
    dates.flatMap((date) =>
      screens.map(({ what, query, size: [width, height] }) => ({
        name: [what, date, `${width}x${height}`, theme].filter(Boolean).join("-"),
        link: `?${new URLSearchParams({ ...query, ...(date ? { date } : {}), theme })}`,
        size: { width, height },
        theme,
      })),
    ),
  );
}

/** The page's last milestone, in view: the map where the view has one, else the text. */
async function take(browser: Browser, site: string, folder: string, { name, link, size, theme }: Picture) {
  const isPhone = size.width < 700 && !link.includes("embed");
  const context = await browser.newContext({
    viewport: size,
    colorScheme: theme,
    reducedMotion: "reduce",
    hasTouch: isPhone,
    isMobile: isPhone,
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => console.error(`${name}: ${error.message}`));
  await page.goto(new URL(link, site).href);
  await page.waitForFunction(() => {
    const { ready } = document.documentElement.dataset;
    return ready === "map" || ready === "fallback" || (ready === "text" && !document.querySelector("#map-region"));
  });
  await page.locator(".panel-loading").waitFor({ state: "detached" });
  await page.evaluate(() => document.fonts.ready);
  const path = join(folder, `${name}.png`);
  const picture = await page.screenshot({ path });
  console.log(values.against ? await compared(page, join(values.against, `${name}.png`), picture, path) : path);
  await context.close();
}

let others = 0;

/** What became of a picture since the earlier one; where it is another, the difference lies beside it. */
async function compared(page: Page, earlier: string, picture: Buffer, path: string): Promise<string> {
  const difference = existsSync(earlier) ? await differenceOf(page, readFileSync(earlier), picture) : null;
  if (difference && difference.share <= Number(values.share)) return `same   ${path}`;
  others += 1;
  if (!difference) return `OTHER  ${path}: ${existsSync(earlier) ? "another size" : "no earlier picture"}`;
  writeFileSync(path.replace(/png$/, "differs.png"), difference.picture);
  return `OTHER  ${path}: ${difference.pixels} pixels, ${(difference.share * 100).toFixed(2)} %`;
}

const found = findChromium();
if (!values.out || !found) {
  console.error(values.out ? "no Chromium found: set CHROMIUM_PATH" : "npm run pictures -- --out FOLDER");
  process.exit(1);
}
mkdirSync(values.out, { recursive: true });
const { server, url } = await serve({ folder: values.folder, port: 0 });
const browser = await chromium.launch({ executablePath: found.executable, args: [...launchArguments] });
for (const picture of pictures(values.date).filter(({ name }) => name.includes(values.only)))
  await take(browser, url, values.out, picture);
await browser.close();
server.closeAllConnections();
server.close();
if (values.against) console.log(`${others} other than in ${values.against}`);
process.exitCode = others > 0 ? 1 : 0;
