import { expect, expectMap, type FrameLocator, frameHtml, savingData, test } from "./hosts.ts";

const html = (frame: FrameLocator) => frame.locator("html");
const says = (frame: FrameLocator) => frame.locator(".embed-says");
const asOf = async (frame: FrameLocator, date: string) =>
  expect(frame.getByText(`As of ${date}`).locator("visible=true").first()).toBeVisible();

/** How the first base's mark stands on the map: its place on the screen and its drawing. */
type Mark = { x: number; y: number; symbol: string };

async function markOf(frame: FrameLocator): Promise<Mark> {
  const mark = frame.locator("#map-region .mark-base-button[data-place='airbase-101']").first();
  const box = await mark.boundingBox();
  if (!box) throw new Error("no mark of airbase-101");
  return { x: box.x, y: box.y, symbol: await mark.locator("svg").first().innerHTML() };
}

type Case = { query: string; check: (frame: FrameLocator, without: Mark | null) => Promise<unknown> };

/** Every parameter of the contract that an embed honours: what only it changes. These are seen in words. */
const inWords: Case[] = [
  {
    query: "place=airbase-201",
    check: async (frame) => expect(says(frame)).toHaveText("US forces are reported at Airbase 201."),
  },
  { query: "date=2018", check: async (frame) => asOf(frame, "2018") },
  {
    query: "from=2023-07&to=2024-03&place=airbase-101",
    check: async (frame) => {
      await expect(frame.locator(".chip-asof").locator("visible=true").first()).toContainText("March 2024");
      await expect(says(frame)).not.toHaveText("US and Russian forces are reported at Airbase 101.");
    },
  },
  {
    query: "known=2024-05-02&place=airbase-101",
    check: async (frame) => {
      // Passages published on 3 May are not counted.
      const count = Number.parseInt((await frame.locator(".embed-passages").textContent()) ?? "", 10);
      expect(count).toBeGreaterThan(0);
      expect(count).toBeLessThan(38);
    },
  },
  {
    query: "story=two-forces-one-base&step=4",
    check: async (frame) => expect(frame.getByRole("heading", { level: 2 })).toContainText("4 of 9"),
  },
  {
    query: "lang=fr",
    check: async (frame) => {
      await expect(html(frame)).toHaveAttribute("lang", "fr");
      await expect(frame.getByRole("heading", { level: 1 })).toHaveText("Forces étrangères au Niger et au Tchad");
    },
  },
  {
    query: "theme=dark",
    check: async (frame) =>
      expect(await frame.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor)).toBe(
        "rgb(18, 24, 30)",
      ),
  },
  {
    query: "plain=1",
    check: async (frame) => {
      await expect(frame.locator("header, footer")).toHaveCount(0);
      await expect(frame.locator(".embed-credits")).toBeVisible();
    },
  },
  {
    query: "static=1&place=airbase-201",
    check: async (frame) => {
      await expect(frame.locator(".embed-strip :is(button, input)")).toHaveCount(0);
      await expect(frame.getByRole("slider")).toHaveCount(0);
      await expect(says(frame)).toContainText(/\w/);
      await expect(frame.getByRole("region", { name: "Timeline" })).toBeVisible();
    },
  },
  {
    query: "transparent=1",
    check: async (frame) =>
      expect(await frame.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor)).toBe(
        "rgba(0, 0, 0, 0)",
      ),
  },
  {
    query: "view=compare",
    check: async (frame) => expect(frame.getByText("This part needs more room")).toBeVisible(),
  },
  {
    query: "claim=us-at-201-since-2018",
    check: async (frame) =>
      expect(frame.locator("article[data-claim='us-at-201-since-2018'] blockquote").first()).toBeVisible(),
  },
  {
    query: "lang=fr&date=2024-04&place=ndjamena",
    check: async (frame) => {
      await expect(html(frame)).toHaveAttribute("lang", "fr");
      await expect(frame.getByText("En avril 2024").first()).toBeVisible();
    },
  },
];

/** These are seen on the map. */
const onMap: Case[] = [
  {
    query: "actors=russia&place=airbase-101",
    check: async (frame) => {
      await expect(frame.getByRole("button", { name: "US", exact: true })).toHaveAttribute("aria-pressed", "false");
      await expect(says(frame)).toContainText("Russian forces");
      await expect(says(frame)).not.toContainText("US");
    },
  },
  {
    query: "layers=forces",
    check: async (frame) => {
      await expect(frame.locator(".map-arrow")).toHaveCount(0);
      await expect(frame.locator(".mark-base-button")).toHaveCount(3);
    },
  },
  {
    query: "highlight=airbase-201",
    check: async (frame) => {
      await expect(frame.locator(".mark.ringed")).toHaveCount(1);
      await expect(frame.locator(".mark.ringed")).toHaveAttribute("data-place", "airbase-201");
    },
  },
  {
    query: "symbols=app6",
    check: async (frame, without) => {
      expect(without).not.toBeNull();
      await expect.poll(async () => (await markOf(frame)).symbol).not.toBe(without?.symbol);
    },
  },
  {
    query: "bbox=0,11,6,15",
    check: async (frame, without) => {
      if (!without) throw new Error("nothing to compare with");
      const { x, y } = await markOf(frame);
      expect(Math.hypot(x - without.x, y - without.y)).toBeGreaterThan(40);
    },
  },
  {
    query: "view=context",
    check: async (frame) => expect(frame.locator("#map-region [data-place='mali']").first()).toBeVisible(),
  },
  {
    query: "highlight=airbase-201&actors=us&bbox=0,10,5,15&from=2024-03&to=2024-04",
    check: async (frame) => {
      await expect(frame.locator("#map-region .mark-base-button [data-actor='russia']")).toHaveCount(0);
      await expect(frame.locator(".chip-asof").first()).toContainText("April 2024");
    },
  },
];

for (const [where, cases] of [
  ["in words", inWords],
  ["on the map", onMap],
] as const)
  test(`E18 each parameter of a frame does its own, ${where}`, async ({ page, hosts }) => {
    if (cases === inWords) await page.addInitScript(savingData);
    const open = async (query: string) => {
      await page.goto(hosts.page(frameHtml(`${hosts.map}?embed=1&${query}`)));
      const frame = page.frameLocator("iframe");
      if (cases === onMap) await expectMap(frame);
      else await expect(html(frame)).toHaveAttribute("data-ready", /text|map/);
      return frame;
    };
    const without = cases === onMap ? await markOf(await open("")) : null;
    for (const { query, check } of cases)
      await test.step(query, async () => {
        const frame = await open(query);
        await expect(frame.locator(".notice")).toHaveCount(0);
        await check(frame, without);
        const address = new URLSearchParams(await page.frames()[1]?.evaluate(() => location.search));
        for (const [name, value] of new URLSearchParams(query)) expect(address.get(name), name).toBe(value);
      });
  });

test("E18 hostile parameters: what can be read is shown, and a notice says so", async ({ page, hosts }) => {
  const query =
    "date=2024-04-20&date=2020&place=%3Cimg%20src%3Dx%3E&lang=xx&theme=url(x)&bbox=NaN,1,2,3&__proto__[x]=1";
  await page.goto(hosts.page(frameHtml(`${hosts.map}?embed=1&${query}`)));
  const frame = page.frameLocator("iframe");
  await expect(frame.getByText("As of 20 April 2024").first()).toBeVisible();
  await expect(frame.locator(".notice")).toContainText("link");
});
