import { inTurn } from "#tests/e2e/dossier.ts";
import { clean, expect, frameHtml, got, type Page, recorder, savingData, test } from "./hosts.ts";

const heightOf = (page: Page, frame = "iframe") =>
  page.locator(frame).evaluate((element) => element.getBoundingClientRect().height);

/** The height that the embed itself asks for at its present width. */
async function natural(page: Page): Promise<number> {
  const all = (await got(page)).filter(({ data }) => data?.name === "height");
  return all.at(-1)?.data.value ?? Number.NaN;
}

const libraries = [
  {
    name: "Sidechain",
    html: (src: string) => `<script src="/lib/sidechain.js"></script><side-chain src="${src}"></side-chain>`,
  },
  {
    name: "newswire frames",
    html: (src: string) =>
      `<div id="place"></div><script type="module">import { Framer } from "/lib/frames.js";
        new Framer(document.getElementById("place"), { src: "${src}", attributes: { title: "Map" } });</script>`,
  },
  {
    name: "newswire frames around a frame that is there already",
    html: (src: string) =>
      `<iframe id="late" width="640" src="${src}" frameborder="0"></iframe><button id="go">observe</button>
       <script type="module">import { observeIframe } from "/lib/frames.js";
        document.getElementById("go").onclick = () => observeIframe(document.getElementById("late"));</script>`,
    isLate: true,
  },
  {
    name: "Pym",
    html: (src: string) =>
      `<div id="place"></div><script src="/lib/pym.js"></script><script>new pym.Parent("place", "${src}", {});</script>`,
  },
] as const;

for (const [turn, { name, html, ...rest }] of libraries.entries())
  test(`E19 ${name} takes the height, within a pixel, and the embed is not cut`, async ({ page, hosts, problems }) => {
    await page.addInitScript(savingData);
    const body = html(`${hosts.map}${inTurn(turn).page}?embed=1`);
    await page.goto(hosts.page(recorder(`<style>body{width:640px}iframe{border:0}</style>${body}`)));
    const frame = page.frameLocator("iframe");
    await expect(frame.locator("html")).toHaveAttribute("data-ready", "text");
    if ("isLate" in rest) {
      expect(await heightOf(page)).not.toBe(await natural(page));
      await page.locator("#go").click();
    }
    await expect.poll(async () => Math.abs((await heightOf(page)) - (await natural(page)))).toBeLessThanOrEqual(1);
    await expect(frame.locator(".notice")).toHaveCount(0);
    const app = frame.locator(".embed-app");
    expect(await app.evaluate((element) => element.scrollHeight - element.clientHeight)).toBeLessThanOrEqual(1);
    expect((await got(page)).filter(({ data }) => data?.name === "height").length).toBeLessThanOrEqual(5);
    expect(problems).toEqual(clean);
  });

for (const sandbox of ["", 'sandbox="allow-scripts"'])
  test(`a host without scripts sizes the frame by style: frame-sizing, ${sandbox || "no sandbox"}`, async ({
    page,
    hosts,
    problems,
  }) => {
    await page.addInitScript(savingData);
    const frameAttributes = `${sandbox} id="f" width="640"`;
    await page.goto(
      hosts.page(
        recorder(
          `<style>iframe{frame-sizing:content-height;border:0}</style>${frameHtml(`${hosts.map}${inTurn(1).page}?embed=1`, frameAttributes)}`,
        ),
      ),
    );
    expect(await page.evaluate(() => CSS.supports("frame-sizing", "content-height"))).toBe(true);
    const frame = page.frameLocator("#f");
    await expect(frame.locator("html")).toHaveAttribute("data-ready", "text");
    await expect
      .poll(async () => Math.abs((await heightOf(page, "#f")) - (await natural(page))))
      .toBeLessThanOrEqual(1);
    const mapHeight = async () => (await frame.locator("#map-region").boundingBox())?.height ?? 0;
    await expect.poll(async () => Math.abs((await mapHeight()) - 280)).toBeLessThanOrEqual(2);
    // Narrower it is another layout, whose height is lower.
    const wide = await heightOf(page, "#f");
    await page.locator("#f").evaluate((element) => element.setAttribute("width", "360"));
    await expect.poll(() => heightOf(page, "#f")).toBeLessThan(wide);
    await expect
      .poll(async () => Math.abs((await heightOf(page, "#f")) - (await natural(page))))
      .toBeLessThanOrEqual(1);
    expect(problems).toEqual(clean);
  });
