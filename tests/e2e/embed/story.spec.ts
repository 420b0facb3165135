import { clean, expect, expectMap, frameHtml, type Page, recorder, replyTo, test } from "./hosts.ts";

const inner = (page: Page) => page.frames()[1]?.evaluate(() => location.search) ?? Promise.resolve("");
const told = "story=two-forces-one-base";

/** Share of the frame's height that the map has. */
function mapShare(): number {
  const map = document.getElementById("map-region");
  return (map?.getBoundingClientRect().height ?? 0) / innerHeight;
}

for (const [width, height, reducedMotion] of [
  [720, 480, "reduce"],
  [360, 420, "no-preference"],
] as const)
  test(`a story at ${width} x ${height}, motion ${reducedMotion}: steps by button, text and receipts`, async ({
    page,
    hosts,
    problems,
  }) => {
    await page.emulateMedia({ reducedMotion });
    await page.goto(
      hosts.page(recorder(frameHtml(`${hosts.map}?embed=1&${told}&step=2`, `width="${width}" height="${height}"`))),
    );
    const frame = page.frameLocator("iframe");
    await expectMap(frame);
    const heading = frame.getByRole("heading", { level: 2 });
    await expect(heading).toHaveText(/^Step 2 of 9\s+The coup, and a move to Agadez$/);
    await expect(frame.locator(".embed-says")).toContainText("Before the coup of July 2023");
    expect(await frame.locator("html").evaluate(mapShare)).toBeGreaterThanOrEqual(0.45);
    await page.evaluate(`cmd("subscribe", { events: ["stepchange"] }, 1)`);
    await expect.poll(() => replyTo(page, 1)).toBeTruthy();

    const next = frame.getByRole("button", { name: "Next step" });
    const previous = frame.getByRole("button", { name: "Previous step" });
    await next.click();
    await expect(heading).toContainText("3 of 9");
    await expect(frame.getByText("As of 31 March 2024").locator("visible=true")).toHaveCount(1);
    await expectMap(frame);
    await previous.click();
    await previous.click();
    await expect(heading).toContainText("1 of 9");
    await expect(previous).toHaveAttribute("aria-disabled", "true");
    await expect(previous).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(heading).toContainText("1 of 9");
    expect(await frame.locator("html").evaluate(mapShare)).toBeGreaterThanOrEqual(0.45);
    const steps = () =>
      page.evaluate(`got.filter(({ data }) => data?.name === "stepchange").map(({ data }) => data.value)`);
    await expect.poll(steps).toEqual([3, 2, 1].map((step) => ({ story: "two-forces-one-base", step })));

    // The host turns the page, too.
    await page.evaluate(`cmd("goTo", { step: 5 }, 2)`);
    await expect(heading).toContainText("5 of 9");
    await expect.poll(() => replyTo(page, 2)).toMatchObject({ value: { ok: true } });
    await expect.poll(() => inner(page)).toContain("date=2024-05-03");
    await page.evaluate(`cmd("goTo", { step: 50 }, 3)`);
    await expect.poll(() => replyTo(page, 3)).toMatchObject({ value: { error: "not found" } });

    // All passages of the step, and back; then one of its references.
    await frame.getByRole("button", { name: /passages$/ }).click();
    const receipts = frame.getByRole("region", { name: "Details" }).locator("article[data-claim]");
    await expect(receipts).toHaveCount(3);
    await expect(receipts.first().locator("blockquote[data-passage]").first()).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(receipts).toHaveCount(0);
    await frame.locator(".story-told .reference").first().click();
    await expect(receipts).toHaveCount(1);
    await page.keyboard.press("Escape");
    await expect(heading).toContainText("5 of 9");

    // Away from the step and back.
    await frame.getByRole("button", { name: "Play and typed date" }).click();
    await frame.getByRole("button", { name: "Previous change" }).click();
    await page.keyboard.press("Escape");
    await frame.getByRole("button", { name: "Back to step 5" }).click();
    await expect.poll(() => inner(page)).toContain("date=2024-05-03");
    await expectMap(frame);
    expect(problems).toEqual(clean);
  });

test("a story told by a static embed has its text and nothing to press", async ({ page, hosts }) => {
  await page.goto(hosts.page(frameHtml(`${hosts.map}?embed=1&${told}&step=5&static=1`)));
  const frame = page.frameLocator("iframe");
  await expectMap(frame);
  await expect(frame.getByRole("heading", { level: 2 })).toContainText("5 of 9");
  await expect(frame.locator(".embed-strip button, .embed-strip [tabindex='0']")).toHaveCount(0);
});
