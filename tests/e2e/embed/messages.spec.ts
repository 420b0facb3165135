import { asOf, datesOf, inTurn } from "#tests/e2e/dossier.ts";
import { clean, expect, expectMap, frameHtml, got, named, recorder, replyTo, test } from "./hosts.ts";

test("E19 the height in every dialect: equal, few on load, none after", async ({ page, hosts, problems }) => {
  // Pym, AMP (which Sidechain and newswire speak as well) and WordPress, simulated from their wire formats.
  await page.goto(
    hosts.page(recorder(frameHtml(`${hosts.map}${inTurn(1).page}?embed=1&childId=map#?secret=abcdefghij`))),
  );
  await expectMap(page.frameLocator("iframe"));
  // Heights go out after a quiet of 120 ms; that no more follow can only be seen over a stretch of time.
  await page.waitForTimeout(1500);
  const all = (await got(page)).map(({ data }) => data);
  const dialects = {
    ours: all.filter((data) => data?.name === "height").map((data) => data.value),
    amp: all.filter((data) => data?.sentinel === "amp" && data.type === "embed-size").map((data) => data.height),
    pym: all
      .filter((data) => typeof data === "string")
      .map((data) => Number(/^pymxPYMxmapxPYMxheightxPYMx(\d+)$/.exec(data)?.[1])),
    wordpress: all.filter((data) => data?.secret === "abcdefghij").map((data) => data.value),
  };
  for (const heights of Object.values(dialects)) expect(heights).toEqual(dialects.ours);
  expect(dialects.ours.length).toBeGreaterThanOrEqual(1);
  expect(dialects.ours.length).toBeLessThanOrEqual(5);
  const count = all.length;
  await page.waitForTimeout(3000);
  expect(await got(page)).toHaveLength(count);
  expect(problems).toEqual(clean);
});

test("E19 a host that follows the height does not make it grow", async ({ page, hosts }) => {
  await page.goto(`${hosts.host}plain-height.html`);
  await page.locator("iframe").scrollIntoViewIfNeeded();
  await expectMap(page.frameLocator("iframe"));
  // Every height that the frame takes over a second and a half: a loop would show as several.
  const heights = await page.locator("iframe").evaluate(
    (frame) =>
      new Promise<number[]>((resolve) => {
        const seen: number[] = [];
        const sizes = new ResizeObserver(() => seen.push(frame.clientHeight));
        sizes.observe(frame);
        setTimeout(() => resolve(seen), 1500);
      }),
  );
  expect(heights).toHaveLength(1);
  const frame = page.frameLocator("iframe");
  const overflow = await frame.locator(".embed-app").evaluate((app) => app.scrollHeight - app.clientHeight);
  expect(overflow).toBeLessThanOrEqual(1);
});

test("E20 two embeds of the same link are told apart", async ({ page, hosts }) => {
  await page.goto(`${hosts.host}two-embeds.html`);
  await page.locator("#map-2").evaluate((element) => element.setAttribute("style", "display:block;width:300px"));
  const inside = (n: number) => page.frameLocator(`#map-${n} iframe`);
  for (const n of [1, 2]) await expect(inside(n).locator("html")).toHaveAttribute("data-ready", /text|map/);
  const answer = await page.evaluate(() => {
    const element = document.getElementById("map-1");
    return element && "setDate" in element && typeof element.setDate === "function"
      ? element.setDate({ date: "2024-04-15" })
      : null;
  });
  expect(answer).toEqual({ ok: true });
  await expect(inside(1).getByText("As of 15 April 2024").first()).toBeVisible();
  await expect(inside(2).getByText("As of 15 April 2024")).toHaveCount(0);
  const height = (n: number) => page.locator(`#map-${n} iframe`).evaluate((frame) => frame.clientHeight);
  await expect.poll(async () => (await height(2)) - (await height(1))).not.toBe(0);
});

test("E21 ready, commands, subscriptions, unknown names, another version", async ({ page, hosts, problems }) => {
  const { name, page: path, dossier, bases } = inTurn(1);
  // A day on which something happens, to come back to.
  const date = datesOf(dossier, [0.4])[1] ?? "no day";
  const place = bases[1];
  await page.goto(hosts.page(recorder(frameHtml(`${hosts.map}${path}?embed=1`))));
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("html")).toHaveAttribute("data-ready", /text|map/);
  await expect.poll(() => named(page, "ready")).toHaveLength(1);
  const [ready] = await named(page, "ready");
  expect(ready?.data).toMatchObject({
    ns: "sitmap",
    v: 1,
    type: "event",
    value: { versions: [1], dossier: name, title: dossier.title, asOf: dossier.asOf },
  });
  await page.evaluate(`cmd("setDate", { date: "${date}" }, 1); cmd("goTo", { place: "${place}" }, 2);
    cmd("fly", {}, 3); cmd("getState", undefined, 4); say({ ns: "sitmap", v: 2, type: "cmd", name: "play", id: 5 });
    cmd("goTo", { url: "javascript:alert(1)" }, 6)`);
  await expect.poll(() => replyTo(page, 6)).toMatchObject({ value: { error: "invalid" } });
  expect(await replyTo(page, 1)).toMatchObject({ type: "reply", name: "setDate", value: { ok: true } });
  expect(await replyTo(page, 3)).toMatchObject({ value: { error: "unsupported" } });
  expect(await replyTo(page, 4)).toMatchObject({ value: { date, place } });
  expect(await replyTo(page, 5)).toBeUndefined();
  expect(await named(page, "datechange")).toEqual([]);
  await expect(frame.getByText(asOf(date)).first()).toBeVisible();
  await page.evaluate(`cmd("subscribe", { events: ["datechange", "select"] }, 7)`);
  await expect.poll(() => replyTo(page, 7)).toBeTruthy();
  await frame.getByRole("button", { name: "Next change" }).click();
  await expect.poll(async () => (await named(page, "datechange")).length).toBe(1);
  await page.evaluate(`cmd("unsubscribe", { events: ["datechange"] }, 8)`);
  await expect.poll(() => replyTo(page, 8)).toBeTruthy();
  await frame.getByRole("button", { name: "Previous change" }).click();
  await expect(frame.getByText(asOf(date)).first()).toBeVisible();
  expect(await named(page, "datechange")).toHaveLength(1);
  expect(problems).toEqual(clean);
});

test("E22 ten thousand hostile messages, and a stranger's", async ({ page, hosts, problems }) => {
  await page.goto(
    hosts.page(
      `${recorder(frameHtml(`${hosts.map}${inTurn(0).page}?embed=1`))}<iframe id="stranger" title="stranger"></iframe>`,
    ),
  );
  const frame = page.frameLocator("iframe >> nth=0");
  await expectMap(frame);
  const state = async (id: number) => {
    // After a flood the frame takes no more than twenty in a second: asked until it answers.
    await expect
      .poll(
        async () => {
          await page.evaluate(`cmd("getState", undefined, ${id})`);
          return replyTo(page, id);
        },
        { timeout: 150_000, intervals: [0, 1200] },
      )
      .toBeTruthy();
    return (await replyTo(page, id))?.value;
  };
  const before = await state(1);
  await page.evaluate(`
    let seed = 7;
    const random = (n) => (seed = (seed * 16807) % 2147483647) % n;
    const cycle = {}; cycle.self = cycle;
    const values = [null, 1, NaN, Infinity, "", "x".repeat(1 << 14), cycle, [], {}, new Map(), new Date(), new ArrayBuffer(9),
      "javascript:alert(1)", "__proto__", JSON.parse('{"__proto__":{"polluted":1}}'), -1, 1e309, [[[[[[[[[[1]]]]]]]]]], 10n];
    const keys = ["ns", "v", "type", "name", "id", "value", "__proto__", "constructor"];
    const commands = ["goTo", "setDate", "setTheme", "setLang", "highlight", "subscribe", "constructor", "__proto__", "toString"];
    const any = () => values[random(values.length)];
    for (let n = 0; n < 10000; n += 1) {
      const kind = random(3);
      const message = kind === 0 ? any() : { ns: "sitmap", v: 1, type: "cmd", name: commands[random(commands.length)],
        value: kind === 1 ? any() : { date: any(), place: any(), theme: any(), ids: any(), bbox: any() } };
      if (kind === 2) Object.defineProperty(message, keys[random(keys.length)], { value: any(), enumerable: true, configurable: true });
      say(message);
    }
    for (let n = 0; n < 20; n += 1) say("x".repeat(1 << 20));
    const stranger = document.getElementById("stranger").contentWindow;
    stranger.eval('parent.frames[0].postMessage({ ns: "sitmap", v: 1, type: "cmd", name: "setDate", value: { date: "2018" } }, "*")');
  `);
  expect(await state(2)).toEqual(before);
  const polluted = await page.frames()[1]?.evaluate(() => "polluted" in {});
  expect(polluted).toBe(false);
  await frame.getByRole("button", { name: "Previous change" }).click();
  expect(problems).toEqual(clean);
});
