import { asks, asOf, inTurn, type Shown } from "#tests/e2e/dossier.ts";
import { shippedDossier } from "#tests/fixtures/shipped.ts";
import { formatEdtf } from "#words/dates.ts";
import { expect, expectMap, type FrameLocator, frameHtml, savingData, test } from "./hosts.ts";

const html = (frame: FrameLocator) => frame.locator("html");
const says = (frame: FrameLocator) => frame.locator(".embed-says");
const asOfIn = async (frame: FrameLocator, date: string) =>
  expect(frame.getByText(asOf(date)).locator("visible=true").first()).toBeVisible();

/** How the first base's mark stands on the map: its place on the screen and its drawing. */
type Mark = { x: number; y: number; symbol: string };

async function markOf(frame: FrameLocator, base: string): Promise<Mark> {
  const mark = frame.locator(`#map-region .mark-base-button[data-place='${base}']`).first();
  const box = await mark.boundingBox();
  if (!box) throw new Error(`no mark of ${base}`);
  return { x: box.x, y: box.y, symbol: await mark.locator("svg").first().innerHTML() };
}

type Case = { query: string; check: (frame: FrameLocator, without: Mark | null) => Promise<unknown> };

/** Every parameter of the contract that an embed honours: what only it changes. These are seen in words. */
const inWords = (shown: Shown): Case[] => {
  const { dossier, date, bases, story } = shown;
  const month = date.slice(0, 7);
  const claim = dossier.claims.find(({ kind, places }) => kind === "presence" && places.includes(bases[1]));
  const passages = async (frame: FrameLocator) =>
    Number.parseInt((await frame.locator(".embed-passages").textContent()) ?? "", 10);
  let whole = 0;
  return [
    {
      query: `place=${bases[1]}`,
      check: async (frame) => expect(says(frame)).toContainText(dossier.place.get(bases[1])?.short ?? "no base"),
    },
    { query: `date=${date.slice(0, 4)}`, check: async (frame) => asOfIn(frame, date.slice(0, 4)) },
    {
      query: `from=${dossier.period.start}&to=${month}&place=${bases[0]}`,
      check: async (frame) =>
        expect(frame.locator(".chip-asof").locator("visible=true").first()).toContainText(formatEdtf("en", month)),
    },
    {
      query: `place=${bases[0]}`,
      check: async (frame) => {
        whole = await passages(frame);
        expect(whole).toBeGreaterThan(0);
      },
    },
    {
      // Passages published after that day are not counted.
      query: `known=${date}&place=${bases[0]}`,
      check: async (frame) => expect(await passages(frame)).toBeLessThan(whole),
    },
    {
      query: `story=${story.id}&step=4`,
      check: async (frame) =>
        expect(frame.getByRole("heading", { level: 2 })).toContainText(`4 of ${story.steps.length}`),
    },
    {
      query: "lang=fr",
      check: async (frame) => {
        await expect(html(frame)).toHaveAttribute("lang", "fr");
        const { title } = shippedDossier(shown.name, "fr");
        await expect(frame.getByRole("heading", { level: 1 })).toHaveText(title);
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
      query: `static=1&place=${bases[1]}`,
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
      query: `claim=${claim?.id}`,
      check: async (frame) =>
        expect(frame.locator(`article[data-claim='${claim?.id}'] blockquote`).first()).toBeVisible(),
    },
    {
      query: `lang=fr&date=${month}&place=${bases[1]}`,
      check: async (frame) => {
        await expect(html(frame)).toHaveAttribute("lang", "fr");
        await expect(frame.getByText(`En ${formatEdtf("fr", month)}`).first()).toBeVisible();
      },
    },
  ];
};

/** These are seen on the map. */
const onMap = ({ dossier, date, bases, forces, story }: Shown): Case[] => {
  const [hidden, shown] = forces;
  const { short: name = "no force" } = dossier.actor.get(hidden) ?? {};
  const [lng = 0, lat = 0] = dossier.place.get(bases[0])?.geometry.coordinates ?? [];
  const around = [lng - 2, lat - 2, lng + 4, lat + 2].map((degrees) => degrees.toFixed(1)).join();
  const region = dossier.context?.states[0];
  return [
    {
      query: `actors=${shown}&place=${bases[0]}`,
      check: async (frame) => {
        await expect(frame.getByRole("button", { name, exact: true })).toHaveAttribute("aria-pressed", "false");
        await expect(says(frame)).toContainText(/\w/);
        await expect(says(frame)).not.toContainText(name);
      },
    },
    {
      query: "layers=forces",
      check: async (frame) => {
        await expect(frame.locator(".map-arrow")).toHaveCount(0);
        await expect(frame.locator(".mark-base-button")).toHaveCount(dossier.bases.length);
      },
    },
    {
      query: `highlight=${bases[1]}`,
      check: async (frame) => {
        await expect(frame.locator(".mark.ringed")).toHaveCount(1);
        await expect(frame.locator(".mark.ringed")).toHaveAttribute("data-place", bases[1]);
      },
    },
    {
      query: `symbols=app6&date=${date}`,
      check: async (frame, without) => {
        expect(without).not.toBeNull();
        await expect.poll(async () => (await markOf(frame, bases[0])).symbol).not.toBe(without?.symbol);
      },
    },
    {
      query: `bbox=${around}&date=${date}`,
      check: async (frame, without) => {
        if (!without) throw new Error("nothing to compare with");
        const { x, y } = await markOf(frame, bases[0]);
        expect(Math.hypot(x - without.x, y - without.y)).toBeGreaterThan(30);
      },
    },
    ...(region
      ? [
          {
            query: "view=context",
            check: async (frame: FrameLocator) =>
              expect(frame.locator(`#map-region [data-place='${region}']`).first()).toBeVisible(),
          },
        ]
      : []),
    {
      query: `highlight=${bases[1]}&actors=${hidden}&bbox=${around}&from=${asks(story, 1, "date")}&to=${date}`,
      check: async (frame) => {
        await expect(frame.locator(`#map-region .mark-base-button [data-actor='${shown}']`)).toHaveCount(0);
        await expect(frame.locator(".chip-asof").first()).toContainText(formatEdtf("en", date));
      },
    },
  ];
};

for (const [turn, where] of (["in words", "on the map"] as const).entries())
  test(`E18 each parameter of a frame does its own, ${where}`, async ({ page, hosts }) => {
    const shown = inTurn(turn + 1);
    const cases = turn === 0 ? inWords(shown) : onMap(shown);
    if (turn === 0) await page.addInitScript(savingData);
    const open = async (query: string) => {
      await page.goto(hosts.page(frameHtml(`${hosts.map}${shown.page}?embed=1&${query}`)));
      const frame = page.frameLocator("iframe");
      if (turn === 1) await expectMap(frame);
      else await expect(html(frame)).toHaveAttribute("data-ready", /text|map/);
      return frame;
    };
    const without = turn === 1 ? await markOf(await open(`date=${shown.date}`), shown.bases[0]) : null;
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
  const { page: path, date } = inTurn(1);
  const query = `date=${date}&date=2020&place=%3Cimg%20src%3Dx%3E&lang=xx&theme=url(x)&bbox=NaN,1,2,3&__proto__[x]=1`;
  await page.goto(hosts.page(frameHtml(`${hosts.map}${path}?embed=1&${query}`)));
  const frame = page.frameLocator("iframe");
  await expect(frame.getByText(asOf(date)).first()).toBeVisible();
  await expect(frame.locator(".notice")).toContainText("link");
});
