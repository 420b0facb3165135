import { inTurn } from "#tests/e2e/dossier.ts";
import { clean, expect, expectMap, test } from "./hosts.ts";

test("E23 the loader on a host with a strict content security policy", async ({ page, hosts, problems }) => {
  await page.goto(`${hosts.host}strict-csp.html`);
  await page.locator("situation-map").scrollIntoViewIfNeeded();
  const frame = page.frameLocator("situation-map iframe");
  await expectMap(frame);
  expect(problems).toEqual(clean);
  const iframe = page.locator("situation-map iframe");
  await expect(iframe).toHaveAttribute("title", /Situation map/);
  await expect(iframe).toHaveAttribute("referrerpolicy", "strict-origin-when-cross-origin");
  await expect(iframe).toHaveAttribute("allow", "fullscreen; clipboard-write");
  const { height, natural } = await iframe.evaluate((element) => ({
    height: element.clientHeight,
    natural: element.clientWidth,
  }));
  expect(natural).toBeGreaterThan(600);
  expect(height).toBeGreaterThan(400);
  await expect(page.locator("situation-map a")).toBeHidden();
});

test("E19 an amp-iframe takes the height", async ({ page, hosts }) => {
  await page.goto(`${hosts.host}amp-like.html`);
  await expect.poll(() => page.locator("iframe").getAttribute("height")).not.toBe("300");
  await expect(page.locator(".amp-placeholder")).toBeHidden();
});

test("E29 paragraphs light up their claims, a claim scrolls to its paragraph, and nothing is third-party", async ({
  page,
  hosts,
  problems,
  context,
}) => {
  await page.goto(`${hosts.host}paragraphs.html`);
  const frame = page.frameLocator("situation-map iframe");
  await expectMap(frame);
  const inner = () => page.frames()[1]?.evaluate(() => new URLSearchParams(location.search).get("highlight"));
  await page.locator('[data-claim="us-moved-some-to-201"]').hover();
  await expect.poll(inner).toBe("us-moved-some-to-201");
  await page.mouse.move(2, 2);
  await expect.poll(inner).toBeNull();
  await page.locator('[data-claim="russia-in-hangar-101"]').focus();
  await expect.poll(inner).toBe("russia-in-hangar-101");
  await page.evaluate(() => scrollTo(0, 0));
  // The sentence about the base rests on this claim, among others.
  await frame.locator(".answers [data-place='airbase-101']").click();
  await page.keyboard.press("Escape");
  await frame.locator(".embed-sentence .reference", { hasText: "C" }).click();
  await expect(page.locator('[data-claim="russia-in-hangar-101"]')).toHaveAttribute("data-claim-current", "");
  await expect(page.locator('[data-claim="russia-in-hangar-101"]')).toBeInViewport();
  expect(problems).toEqual(clean);
  expect(await context.cookies()).toEqual([]);
  expect(hosts.requests.filter(({ headers }) => headers.cookie !== undefined)).toEqual([]);
});

test("the link inside the element shows where the map cannot", async ({ page, hosts }) => {
  await page.clock.install();
  hosts.fault((_, response, path) => {
    if (path === "/embed.js") return false;
    response.writeHead(503, { "content-type": "text/html" }).end("down");
    return true;
  });
  await page.goto(
    hosts.page(
      `<situation-map loading="eager" src="${hosts.map}"><a href="${hosts.map}">the full map</a></situation-map><script src="${hosts.map}embed.js"></script>`,
    ),
  );
  await expect(page.locator("situation-map iframe")).toHaveCount(1);
  await expect(page.locator("situation-map a")).toBeHidden();
  await page.clock.fastForward(11_000);
  await expect(page.locator("situation-map a")).toBeVisible();
});

test("no other address than a web address is put into the frame", async ({ page, hosts }) => {
  await page.goto(
    hosts.page(
      `<situation-map src="javascript:alert(1)"></situation-map><situation-map></situation-map><script src="${hosts.map}embed.js"></script>`,
    ),
  );
  await expect(page.locator("situation-map iframe")).toHaveCount(0);
});

test("an address that is set after insertion, changed and taken away is followed", async ({ page, hosts }) => {
  await page.goto(
    hosts.page(
      `<situation-map loading="eager"><a href="${hosts.map}">the full map</a></situation-map><script src="${hosts.map}embed.js"></script>`,
    ),
  );
  const element = page.locator("situation-map");
  const frame = page.locator("situation-map iframe");
  await expect(element.locator("a")).toBeVisible();
  // A command that comes before the address waits for it.
  await element.evaluate((map, address) => {
    const { goTo } = map as HTMLElement & { goTo: (value: object) => Promise<unknown> };
    goTo.call(map, { place: "airbase-201" }).then((answer) => Reflect.set(window, "answered", answer));
    map.setAttribute("src", address);
  }, hosts.map);
  await expect(frame).toHaveAttribute("src", `${hosts.map}?embed=1`);
  await expect.poll(() => page.evaluate(() => Reflect.get(window, "answered"))).toEqual({ ok: true });
  await element.evaluate((map, address) => map.setAttribute("src", address), `${hosts.map}fr/`);
  await expect(frame).toHaveAttribute("src", `${hosts.map}fr/?embed=1`);
  await expect(frame).toHaveCount(1);
  await element.evaluate((map) => map.removeAttribute("src"));
  await expect(frame).toHaveCount(0);
  await expect(element.locator("a")).toBeVisible();
});

test("an element that stands in the page before the script loads its frame once", async ({ page, hosts }) => {
  const { page: path } = inTurn(1);
  const before = hosts.requests.length;
  await page.goto(
    hosts.page(
      `<situation-map loading="eager" src="${hosts.map}${path}"></situation-map><script src="${hosts.map}embed.js"></script>`,
    ),
  );
  await expectMap(page.frameLocator("situation-map iframe"));
  const loaded = hosts.requests.slice(before).filter(({ path: asked }) => asked === `/${path}`);
  expect(loaded).toHaveLength(1);
});
