import { expect, test } from "#tests/e2e/fixtures.ts";
import type { Page } from "#tests/e2e/reader.ts";

const briefing = "?story=two-forces-one-base";
const step = (page: Page) => new URL(page.url()).searchParams.get("step");

async function isAt(page: Page, n: number): Promise<void> {
  await expect.poll(() => step(page)).toBe(String(n));
  await expect(page.getByRole("main")).toContainText(`${n} of 9`);
}

test.describe("in a room", () => {
  test("does what a clicker's buttons mean, and neither ends nor loads anew unasked", async ({ landless: reader }) => {
    const { page } = reader;
    await reader.open(`${briefing}&step=3`, "text");
    await isAt(page, 3);
    await page.evaluate(() => Object.assign(window, { isSamePage: true }));
    const question = page.getByRole("alertdialog", { name: "End the presentation?" });
    for (const [key, n] of [
      ["F5", 3],
      ["PageDown", 4],
      ["Escape", 4],
      ["PageDown", 5],
      ["Escape", 5],
      ["PageUp", 4],
    ] as const) {
      await page.keyboard.press(key);
      await isAt(page, n);
      await expect(question).toHaveCount(key === "Escape" ? 1 : 0);
    }
    await page.keyboard.press("Escape");
    await question.getByRole("button", { name: "Go on" }).press("Enter");
    await expect(question).toHaveCount(0);
    await page.keyboard.press(".");
    await expect(page.getByRole("button", { name: "Show the screen again" })).toBeVisible();
    await page.keyboard.press("F5");
    await expect(page.getByRole("button", { name: "Show the screen again" })).toHaveCount(0);
    await isAt(page, 4);
    expect(await page.evaluate(() => "isSamePage" in window)).toBe(true);
  });

  // Each story in each language once, and each language in each size.
  for (const { viewport, told } of [
    {
      viewport: { width: 1280, height: 720 },
      told: [
        ["two-forces-one-base", "en", 9],
        ["sahel-2013-2024", "fr", 11],
      ],
    },
    {
      viewport: { width: 1024, height: 768 },
      told: [
        ["two-forces-one-base", "fr", 9],
        ["sahel-2013-2024", "en", 11],
      ],
    },
  ] as const)
    test(`every step's words are in sight, in large type, at ${viewport.width} x ${viewport.height}`, async ({
      visit,
    }) => {
      const reader = await visit({ land: false, context: { viewport } });
      const { page } = reader;
      const card = page.locator("#story-card");
      const size = () =>
        card.locator(".story-says").evaluate((says) => Number.parseFloat(getComputedStyle(says).fontSize));
      for (const [story, language, total] of told) {
        await reader.open(`?story=${story}&step=1&lang=${language}`, "text");
        for (let n = 1; n <= total; n += 1) {
          await expect.poll(() => step(page)).toBe(String(n));
          expect(await size()).toBeGreaterThanOrEqual(19);
          const room = await card.evaluate((element) => {
            const says = element.querySelector(".story-says")?.getBoundingClientRect();
            const edge = element.parentElement?.querySelector(".story-more") ?? element;
            const { top, bottom } = edge.getBoundingClientRect();
            return (edge === element ? bottom : top) - (says?.bottom ?? Number.POSITIVE_INFINITY);
          });
          expect(room, `${story} ${language} ${n}`).toBeGreaterThanOrEqual(0);
          await page.keyboard.press("PageDown");
        }
      }
      // A card that goes on says so, and leads on.
      await reader.open("?story=sahel-2013-2024&step=9", "text");
      const more = page.getByRole("button", { name: "More", exact: true });
      await expect(more).toBeVisible();
      await expect(async () => {
        if ((await more.count()) > 0) await more.click({ timeout: 1000 });
        expect(await more.count()).toBe(0);
      }).toPass();
      await expect(card.getByRole("button", { name: /passages$/ })).toBeInViewport();
      // The usual size is remembered.
      const large = await size();
      await page.getByRole("button", { name: "Large type" }).click();
      await expect.poll(size).toBeLessThan(large);
      await reader.reload("text");
      await expect(page.getByRole("button", { name: "Large type", pressed: false })).toBeVisible();
      expect(await size()).toBeLessThan(large);
    });

  test("the presenter's window belongs to its own tab, also where the tab was duplicated, and is not loaded anew by F5", async ({
    landless: reader,
  }) => {
    const { page } = reader;
    await reader.open(`${briefing}&step=1`, "text");
    await isAt(page, 1);
    const opening = page.waitForEvent("popup");
    await page.keyboard.press("s");
    const presenter = await opening;
    await expect(presenter.getByRole("main")).toContainText("1 of 9");
    // A duplicate begins with a copy of what the tab keeps.
    const kept = await page.evaluate(() => sessionStorage.getItem("sitmap-presenter"));
    const other = await page.context().newPage();
    await other.addInitScript((value) => sessionStorage.setItem("sitmap-presenter", value ?? ""), kept);
    await other.goto(page.url());
    await isAt(other, 1);
    await expect.poll(() => other.evaluate(() => sessionStorage.getItem("sitmap-presenter"))).not.toBe(kept);
    await other.keyboard.press("End");
    await isAt(other, 9);
    await page.keyboard.press("PageDown");
    await expect(presenter.getByRole("main")).toContainText("2 of 9");
    await presenter.evaluate(() => Object.assign(window, { isSamePage: true }));
    await presenter.keyboard.press("F5");
    await presenter.keyboard.press("PageDown");
    await isAt(page, 3);
    await isAt(other, 9);
    await other.close();
    await page.keyboard.press("PageDown");
    await expect(presenter.getByRole("main")).toContainText("4 of 9");
    expect(await presenter.evaluate(() => "isSamePage" in window)).toBe(true);
  });
});
