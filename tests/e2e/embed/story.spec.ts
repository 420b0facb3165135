import { asks, asOf, inTurn } from "#tests/e2e/dossier.ts";
import { clean, expect, expectMap, frameHtml, type Page, recorder, replyTo, test } from "./hosts.ts";

const inner = (page: Page) => page.frames()[1]?.evaluate(() => location.search) ?? Promise.resolve("");

/** Share of the frame's height that the map has. */
function mapShare(): number {
  const map = document.getElementById("map-region");
  return (map?.getBoundingClientRect().height ?? 0) / innerHeight;
}

for (const [turn, [width, height, reducedMotion]] of (
  [
    [360, 420, "no-preference"],
    [720, 480, "reduce"],
  ] as const
).entries()) {
  const { name, page: path, story } = inTurn(turn);
  test(`a story of ${name} at ${width} x ${height}, motion ${reducedMotion}: steps by button, text and receipts`, async ({
    page,
    hosts,
    problems,
  }) => {
    await page.emulateMedia({ reducedMotion });
    const { steps } = story;
    const last = steps.length;
    const link = `${hosts.map}${path}?embed=1&story=${story.id}&step=2`;
    await page.goto(hosts.page(recorder(frameHtml(link, `width="${width}" height="${height}"`))));
    const frame = page.frameLocator("iframe");
    await expectMap(frame);
    const heading = frame.getByRole("heading", { level: 2 });
    await expect(heading).toHaveText(`Step 2 of ${last} ${steps[1]?.title}`);
    await expect(frame.locator(".embed-says")).toContainText(steps[1]?.says.slice(0, 30) ?? "");
    expect(await frame.locator("html").evaluate(mapShare)).toBeGreaterThanOrEqual(0.45);
    await page.evaluate(`cmd("subscribe", { events: ["stepchange"] }, 1)`);
    await expect.poll(() => replyTo(page, 1)).toBeTruthy();

    const next = frame.getByRole("button", { name: "Next step" });
    const previous = frame.getByRole("button", { name: "Previous step" });
    await next.click();
    await expect(heading).toContainText(`3 of ${last}`);
    await expect(frame.getByText(asOf(asks(story, 3, "date"))).locator("visible=true")).toHaveCount(1);
    await expectMap(frame);
    await previous.click();
    await previous.click();
    await expect(heading).toContainText(`1 of ${last}`);
    await expect(previous).toHaveAttribute("aria-disabled", "true");
    await expect(previous).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(heading).toContainText(`1 of ${last}`);
    expect(await frame.locator("html").evaluate(mapShare)).toBeGreaterThanOrEqual(0.45);
    const heard = () =>
      page.evaluate(`got.filter(({ data }) => data?.name === "stepchange").map(({ data }) => data.value)`);
    await expect.poll(heard).toEqual([3, 2, 1].map((step) => ({ story: story.id, step })));

    // The host turns the page, too.
    const n = last - 1;
    await page.evaluate(`cmd("goTo", { step: ${n} }, 2)`);
    await expect(heading).toContainText(`${n} of ${last}`);
    await expect.poll(() => replyTo(page, 2)).toMatchObject({ value: { ok: true } });
    await expect.poll(() => inner(page)).toContain(`date=${asks(story, n, "date")}`);
    await page.evaluate(`cmd("goTo", { step: 50 }, 3)`);
    await expect.poll(() => replyTo(page, 3)).toMatchObject({ value: { error: "not found" } });

    // All passages of the step, and back; then one of its references.
    await frame.getByRole("button", { name: /passages$/ }).click();
    const receipts = frame.getByRole("region", { name: "Details" }).locator("article[data-claim]");
    await expect(receipts).toHaveCount(steps[n - 1]?.claims.length ?? 0);
    await expect(receipts.first().locator("blockquote[data-passage]").first()).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(receipts).toHaveCount(0);
    await frame.locator(".story-told .reference").first().click();
    await expect(receipts).toHaveCount(1);
    await page.keyboard.press("Escape");
    await expect(heading).toContainText(`${n} of ${last}`);

    // Away from the step and back.
    await frame.getByRole("button", { name: "Play and typed date" }).click();
    await frame.getByRole("button", { name: "Previous change" }).click();
    await page.keyboard.press("Escape");
    await frame.getByRole("button", { name: `Back to step ${n}` }).click();
    await expect.poll(() => inner(page)).toContain(`date=${asks(story, n, "date")}`);
    await expectMap(frame);
    expect(problems).toEqual(clean);
  });
}

test("a story told by a static embed has its text and nothing to press", async ({ page, hosts }) => {
  const { page: path, story } = inTurn(1);
  await page.goto(hosts.page(frameHtml(`${hosts.map}${path}?embed=1&story=${story.id}&step=3&static=1`)));
  const frame = page.frameLocator("iframe");
  await expectMap(frame);
  await expect(frame.getByRole("heading", { level: 2 })).toContainText(`3 of ${story.steps.length}`);
  await expect(frame.locator(".embed-strip button, .embed-strip [tabindex='0']")).toHaveCount(0);
});
