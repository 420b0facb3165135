import { asOf, inTurn } from "#tests/e2e/dossier.ts";
import { clean, expect, expectMap, frameHtml, test } from "./hosts.ts";

test("E11 twenty embeds scrolled through: few maps at a time, none blank on return", async ({
  page,
  hosts,
  problems,
}) => {
  await page.setViewportSize({ width: 480, height: 450 });
  await page.goto(`${hosts.host}twenty-embeds.html`);
  // Embeds of one site share a process, so one of them can look into all.
  const live = async () => {
    const inner = page.frames().find((frame) => frame.url().startsWith(hosts.map));
    const count = await inner?.evaluate(() => {
      let maps = 0;
      for (let n = 0; n < parent.frames.length; n += 1) {
        try {
          maps += parent.frames[n]?.document.querySelectorAll("canvas.maplibregl-canvas").length ?? 0;
        } catch {
          // A frame that has not loaded yet still has the host's origin.
        }
      }
      return maps;
    });
    return count ?? 0;
  };
  let most = 0;
  for (let n = 0; n < 20; n += 1) {
    await page.evaluate((at) => document.querySelectorAll("iframe")[at]?.scrollIntoView({ block: "center" }), n);
    // Each one that comes into view draws its map before the next is looked at.
    await expectMap(page.frameLocator(`iframe >> nth=${n}`));
    most = Math.max(most, await live());
  }
  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThanOrEqual(8);
  await page.evaluate(() => scrollTo(0, 0));
  await expectMap(page.frameLocator("iframe >> nth=0"));
  expect(problems.errors).toEqual([]);
});

test("E30 text, poster and date come without the map's code, which waits until the embed is seen", async ({
  page,
  hosts,
  problems,
}) => {
  const isMapCode = (path: string) => /adapter-.*\.js$|maplibre|\.pmtiles/.test(path);
  const { page: path, date } = inTurn(1);
  await page.goto(hosts.page(`<div style="height:5000px">far up</div>${frameHtml(`${hosts.map}${path}?embed=1`)}`));
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("html")).toHaveAttribute("data-ready", "text");
  // That nothing is fetched can only be seen over a stretch of time.
  await page.waitForTimeout(2000);
  expect(hosts.requests.filter(({ path }) => isMapCode(path))).toEqual([]);
  await page.locator("iframe").scrollIntoViewIfNeeded();
  await expectMap(frame);

  const held: (() => void)[] = [];
  hosts.fault((_, response, path) => {
    if (!isMapCode(path)) return false;
    held.push(() => response.destroy());
    return true;
  });
  await page.goto(hosts.page(frameHtml(`${hosts.map}${path}?embed=1&date=${date}`)));
  const moment = asOf(date);
  await expect(frame.getByText(moment).first()).toBeVisible();
  await expect(frame.locator("#map-region [data-place]").first()).toBeVisible();
  await frame.getByRole("button", { name: "Next change" }).click();
  await expect(frame.getByText(moment)).toHaveCount(0);
  for (const end of held) end();
  expect(problems.errors).toEqual([]);
});

test("E31 a host that takes the map away fifty times keeps nothing of it", async ({ page, hosts, problems }) => {
  await page.goto(hosts.page(`<div id="place"></div><script src="${hosts.map}embed.js"></script>`));
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const listeners = async () => {
    await session.send("HeapProfiler.collectGarbage");
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "JSEventListeners")?.value ?? Number.NaN;
  };
  const cycle = (times: number) =>
    page.evaluate(
      async ([src, count]) => {
        const place = document.getElementById("place");
        for (let n = 0; n < Number(count); n += 1) {
          const element = document.createElement("situation-map");
          element.setAttribute("src", String(src));
          element.addEventListener("datechange", () => {});
          place?.append(element);
          await new Promise((resolve) => setTimeout(resolve, 10));
          element.remove();
        }
      },
      [hosts.map, times],
    );
  await cycle(5);
  const before = await listeners();
  await cycle(50);
  await expect.poll(async () => (await listeners()) - before, { timeout: 60_000 }).toBeLessThanOrEqual(5);
  expect(page.frames()).toHaveLength(1);
  expect(problems.errors).toEqual(clean.errors);
});
