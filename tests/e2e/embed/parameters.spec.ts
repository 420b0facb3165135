import type { FrameLocator, Page } from "@playwright/test";
import { expect, expectMap, frameHtml, test } from "./hosts.ts";

type Seen = { page: Page; frame: FrameLocator };

const html = (frame: FrameLocator) => frame.locator("html");
const says = (frame: FrameLocator) => frame.locator(".embed-says");
const asOf = async (frame: FrameLocator, date: string) =>
  expect(frame.getByText(`As of ${date}`).locator("visible=true").first()).toBeVisible();

/** Where the map's first base stands on the screen, for the parameters that move the camera. */
async function baseAt(frame: FrameLocator): Promise<{ x: number; y: number }> {
  const box = await frame.locator("#map-region .mark-base-button[data-place='airbase-101']").first().boundingBox();
  if (!box) throw new Error("no mark of airbase-101");
  return { x: box.x, y: box.y };
}

/** Every parameter of the contract that an embed honours: what only it changes. `without` is the same page without it. */
const cases: { query: string; needsMap?: true; check: (seen: Seen, without: Seen | null) => Promise<void> }[] = [
  {
    query: "place=airbase-201",
    check: async ({ frame }) => expect(says(frame)).toHaveText("US forces are reported at Airbase 201."),
  },
  { query: "date=2018", check: async ({ frame }) => asOf(frame, "2018") },
  {
    query: "from=2023-07&to=2024-03",
    check: async ({ frame }) => {
      await expect(frame.locator(".chip-asof").locator("visible=true").first()).toContainText("March 2024");
      await expect(says(frame)).not.toHaveText("US and Russian forces are reported at Airbase 101.");
    },
  },
  {
    query: "known=2024-05-02",
    check: async ({ frame }) => {
      // Passages published on 3 May are not counted.
      const count = Number.parseInt((await frame.locator(".embed-passages").textContent()) ?? "", 10);
      expect(count).toBeGreaterThan(0);
      expect(count).toBeLessThan(38);
    },
  },
  {
    query: "actors=russia",
    needsMap: true,
    check: async ({ frame }) => {
      await expect(frame.getByRole("button", { name: "US", exact: true })).toHaveAttribute("aria-pressed", "false");
      await expect(says(frame)).toContainText("Russian forces");
      await expect(says(frame)).not.toContainText("US");
    },
  },
  {
    query: "layers=forces",
    needsMap: true,
    check: async ({ frame }) => {
      await expect(frame.locator(".map-arrow")).toHaveCount(0);
      await expect(frame.locator(".mark-base-button")).toHaveCount(3);
    },
  },
  {
    query: "highlight=airbase-201",
    needsMap: true,
    check: async ({ frame }) => {
      await expect(frame.locator(".mark.ringed")).toHaveCount(1);
      await expect(frame.locator(".mark.ringed")).toHaveAttribute("data-place", "airbase-201");
    },
  },
  {
    query: "story=two-forces-one-base&step=4",
    check: async ({ frame }) => expect(frame.getByRole("heading", { level: 2 })).toContainText("4 of 9"),
  },
  {
    query: "lang=fr",
    check: async ({ frame }) => {
      await expect(html(frame)).toHaveAttribute("lang", "fr");
      await expect(frame.getByRole("heading", { level: 1 })).toHaveText("Forces étrangères au Niger et au Tchad");
    },
  },
  {
    query: "theme=dark",
    check: async ({ frame }) =>
      expect(await frame.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor)).toBe(
        "rgb(18, 24, 30)",
      ),
  },
  {
    query: "symbols=app6",
    needsMap: true,
    check: async ({ frame }, without) => {
      const symbol = (seen: FrameLocator) =>
        seen.locator(".mark-base-button[data-place='airbase-101'] svg").first().innerHTML();
      if (!without) throw new Error("nothing to compare with");
      const plain = await symbol(without.frame);
      await expect.poll(() => symbol(frame)).not.toBe(plain);
    },
  },
  { query: "plain=1", check: async ({ frame }) => expect(frame.locator("header, footer")).toHaveCount(0) },
  {
    query: "static=1",
    check: async ({ frame }) => expect(frame.locator(".embed-strip :is(button, input)")).toHaveCount(0),
  },
  {
    query: "transparent=1",
    check: async ({ frame }) =>
      expect(await frame.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor)).toBe(
        "rgba(0, 0, 0, 0)",
      ),
  },
  {
    query: "bbox=0,11,6,15",
    needsMap: true,
    check: async ({ frame }, without) => {
      if (!without) throw new Error("nothing to compare with");
      const [asked, home] = [await baseAt(frame), await baseAt(without.frame)];
      expect(Math.hypot(asked.x - home.x, asked.y - home.y)).toBeGreaterThan(40);
    },
  },
  {
    query: "view=context",
    needsMap: true,
    check: async ({ frame }) => expect(frame.locator("#map-region [data-place='mali']").first()).toBeVisible(),
  },
  {
    query: "view=compare",
    check: async ({ frame }) => expect(frame.getByText("This part needs more room")).toBeVisible(),
  },
  {
    query: "claim=us-at-201-since-2018",
    check: async ({ frame }) =>
      expect(frame.locator("article[data-claim='us-at-201-since-2018'] blockquote").first()).toBeVisible(),
  },
];

for (const { query, needsMap, check } of cases)
  test(`E18 ${query} in a frame`, async ({ page, context, hosts }) => {
    const open = async (on: Page, link: string): Promise<Seen> => {
      await on.goto(hosts.page(frameHtml(`${hosts.map}?embed=1&${link}`)));
      const frame = on.frameLocator("iframe");
      if (needsMap) await expectMap(frame);
      else await expect(html(frame)).toHaveAttribute("data-ready", /text|map/);
      await expect(frame.locator(".notice")).toHaveCount(0);
      return { page: on, frame };
    };
    const seen = await open(page, query);
    const without = check.length > 1 ? await open(await context.newPage(), "") : null;
    await check(seen, without);
    const address = new URLSearchParams(await page.frames()[1]?.evaluate(() => location.search));
    for (const [name, value] of new URLSearchParams(query)) expect(address.get(name), name).toBe(value);
  });
