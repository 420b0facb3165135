import { all, asOf, inTurn } from "#tests/e2e/dossier.ts";
import { clean, expect, expectMap, frameHtml, test } from "./hosts.ts";

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("E8 title, date, summary, poster, events, sources and link are in the HTML", async ({ page, hosts }) => {
    for (const { page: path, dossier } of all) {
      await page.goto(hosts.page(frameHtml(`${hosts.map}${path}?embed=1`)));
      const frame = page.frameLocator("iframe");
      await expect(frame.getByRole("heading", { level: 1 })).toContainText(dossier.title);
      await expect(frame.getByText(asOf(dossier.asOf)).first()).toBeAttached();
      const text = frame.locator("#text-page");
      await expect(text).toBeVisible();
      await expect(text).toContainText(dossier.summary.slice(0, 60));
      for (const name of ["Places", "Events", "Sources and passages"])
        await expect(text.getByRole("heading", { name, exact: true })).toBeVisible();
      await expect(text.getByRole("link").first()).toBeVisible();
      await expect(frame.locator("#map-region svg").first()).toBeAttached();
    }
  });
});

for (const [turn, [name, pattern]] of (
  [
    ["style sheets", /\.css$/],
    ["scripts", /\.js$|\.mjs$/],
    ["the map's worker", /worker/],
  ] as const
).entries()) {
  test(`E9 ${name} answer 404: readable, no blank box`, async ({ page, hosts }) => {
    hosts.fault((_, response, path) => {
      if (!pattern.test(path)) return false;
      response.writeHead(404, { "content-type": "text/plain" }).end();
      return true;
    });
    const { page: path, dossier } = inTurn(turn + 1);
    await page.goto(hosts.page(frameHtml(`${hosts.map}${path}?embed=1`)));
    const frame = page.frameLocator("iframe");
    await expect(frame.getByRole("heading", { level: 1 })).toContainText(dossier.title);
    if (name !== "the map's worker") return;
    await expect(frame.locator("html")).toHaveAttribute("data-ready", "fallback");
    await expect(frame.locator(".notice")).toContainText(/could not start/);
    await expect(frame.locator("#map-region [data-place]").first()).toBeVisible();
  });
}

test("E10 no WebGL: poster and list, and the reason", async ({ landlessBrowser, hosts }) => {
  const page = await landlessBrowser.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  const { page: path, bases } = inTurn(1);
  await page.goto(hosts.page(frameHtml(`${hosts.map}${path}?embed=1`)));
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("html")).toHaveAttribute("data-ready", "fallback");
  await expect(frame.locator(".notice")).toContainText("WebGL");
  await expect(frame.locator(`#map-region [data-place='${bases[1]}']`).first()).toBeVisible();
  await frame.getByRole("button", { name: "Places" }).click();
  await frame.locator(`nav [data-place='${bases[0]}']`).click();
  await expect(frame.locator(".embed-says")).toContainText(/\w/);
  expect(errors).toEqual([]);
  await page.close();
});

test("E23 a host with frame-src, no-referrer, COEP, and in a sandbox or a data: address itself", async ({
  page,
  hosts,
  problems,
}) => {
  const site = new URL(hosts.map).origin;
  await page.goto(
    hosts.page(frameHtml(`${hosts.map}?embed=1`), {
      "content-security-policy": `default-src 'none'; frame-src ${site}`,
      "referrer-policy": "no-referrer",
    }),
  );
  await expectMap(page.frameLocator("iframe"));
  expect(hosts.requests.find(({ path }) => path === "/")?.headers.referer).toBeUndefined();
  const ready = (frame = page.frameLocator("iframe")) =>
    expect(frame.locator("html")).toHaveAttribute("data-ready", /text|map/);
  for (const attributes of ["", "credentialless"]) {
    const html = frameHtml(`${hosts.map}?embed=1`, `${attributes} width="720" height="480"`);
    await page.goto(hosts.page(html, { "cross-origin-embedder-policy": "require-corp" }));
    await ready();
  }
  // `frame-ancestors *` would refuse hosts whose address is none of the web's.
  await page.goto(
    hosts.page(frameHtml(`${hosts.map}?embed=1`), { "content-security-policy": "sandbox allow-scripts" }),
  );
  await ready();
  const inner = `data:text/html,${encodeURIComponent(frameHtml(`${hosts.map}?embed=1`))}`;
  await page.goto(hosts.page(`<iframe src="${inner}" width="720" height="480"></iframe>`));
  await ready(page.frameLocator("iframe").frameLocator("iframe"));
  expect(problems).toEqual(clean);
});

test("E27 the host article prints with a picture of the map", async ({ page, hosts }) => {
  await page.goto(`${hosts.host}plain.html`);
  await page.locator("iframe").scrollIntoViewIfNeeded();
  const frame = page.frameLocator("iframe");
  await expectMap(frame);
  // The map is on paper what it is on the screen: marks and land are drawn for one size.
  const box = () => frame.locator("#map-region").evaluate((region) => JSON.stringify(region.getBoundingClientRect()));
  const onScreen = await box();
  await page.emulateMedia({ media: "print" });
  expect(await box()).toBe(onScreen);
  await expect(frame.locator(".map-controls")).toBeHidden();
  await expect(frame.locator("#map-region [data-place]").first()).toBeVisible();
  await expect(frame.getByText("As of 3 May 2024").first()).toBeVisible();
  const pdf = await page.pdf();
  expect(pdf.length).toBeGreaterThan(30_000);
});
