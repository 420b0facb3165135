import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { launchArguments, obtainChromium } from "#tools/chromium/find.ts";
import { serve } from "#tools/serve/server.ts";
import { writeFloor } from "./floor.ts";
import { type Line, median } from "./lines.ts";
import { slowHost } from "./slowhost.ts";

const ROUNDS = 5;
const CPU_SLOWDOWN = 4;
const PATIENCE_MS = 120_000;

type Visit = { paint: number; largest: number; usable: number; idle: number; bytes: number };
type Host = Awaited<ReturnType<typeof slowHost>>;

/** Notes paints and readiness in the page, before anything of it runs. */
function watchPage(): void {
  const seen = { paint: 0, largest: 0, usable: 0, map: 0 };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.name === "first-contentful-paint") seen.paint = entry.startTime;
  }).observe({ type: "paint", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.largest = entry.startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });
  const look = () => {
    const ready = document.documentElement?.dataset.ready;
    if (ready && seen.usable === 0) seen.usable = performance.now();
    if (ready === "map" && seen.map === 0) seen.map = performance.now();
    requestAnimationFrame(look);
  };
  look();
}

async function visit(browser: Browser, host: Host, isFloor: boolean): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
  await page.addInitScript(watchPage);
  host.line.sent = 0;
  await page.goto(host.url, { waitUntil: "commit" });
  const handle = await page.waitForFunction(
    (floor) => {
      const seen: unknown = Reflect.get(window, "seen");
      if (typeof seen !== "object" || seen === null) return false;
      const idle: unknown = floor ? Reflect.get(window, "idleAt") : Reflect.get(seen, "map");
      return typeof idle === "number" && idle > 0 ? { ...seen, idle } : false;
    },
    isFloor,
    { timeout: PATIENCE_MS },
  );
  const bytes = host.line.sent;
  const value: unknown = await handle.jsonValue();
  await context.close();
  const number = (name: string) => {
    const found: unknown = typeof value === "object" && value !== null ? Reflect.get(value, name) : null;
    if (typeof found !== "number") throw new Error(`the page did not say ${name}`);
    return found;
  };
  return { paint: number("paint"), largest: number("largest"), usable: number("usable"), idle: number("idle"), bytes };
}

/**
 * First paint, readiness and bytes of the default page against the floor page, in one browser, over one throttled line,
 * pages interleaved, medians of five.
 */
export async function measurePaint(dist: string): Promise<Line[]> {
  const folder = mkdtempSync(join(tmpdir(), "floor-"));
  writeFloor(folder);
  const inner = [await serve({ folder: dist, port: 0 }), await serve({ folder, port: 0 })] as const;
  const [page, floor] = [await slowHost(inner[0].url), await slowHost(inner[1].url)];
  const { executable } = obtainChromium();
  const browser = await chromium.launch({ executablePath: executable, args: [...launchArguments] });
  const rounds: { page: Visit; floor: Visit }[] = [];
  try {
    await visit(browser, floor, true);
    await visit(browser, page, false);
    for (let round = 0; round < ROUNDS; round++)
      rounds.push({ floor: await visit(browser, floor, true), page: await visit(browser, page, false) });
  } finally {
    await browser.close();
    for (const { server } of [...inner, page, floor]) server.close();
  }
  const floorIdle = median(rounds.map((round) => round.floor.idle));
  const ratio = (what: string, limit: number, of: (round: (typeof rounds)[number]) => number, note: string): Line => {
    const found = median(rounds.map(of));
    return { what, value: found.toFixed(2), limit: `<= ${limit.toFixed(2)}`, ok: found <= limit, note };
  };
  const ms = (of: (visit: Visit) => number) => `${Math.round(median(rounds.map((round) => of(round.page))))} ms`;
  return [
    { what: "floor: map library with one fill layer, map idle", value: `${Math.round(floorIdle)} ms` },
    ratio(
      "first contentful paint / floor idle",
      0.3,
      (r) => r.page.paint / r.floor.idle,
      ms((v) => v.paint),
    ),
    ratio(
      "largest contentful paint / floor idle",
      0.36,
      (r) => r.page.largest / r.floor.idle,
      ms((v) => v.largest),
    ),
    ratio(
      "list, date and receipts usable / floor idle",
      0.45,
      (r) => r.page.usable / r.floor.idle,
      ms((v) => v.usable),
    ),
    ratio(
      "map drawn / floor idle",
      1.3,
      (r) => r.page.idle / r.floor.idle,
      ms((v) => v.idle),
    ),
    ratio("bytes until then / floor's bytes", 1.25, (r) => r.page.bytes / r.floor.bytes, "tiles and data included"),
  ];
}
