import { all, inTurn } from "#tests/e2e/dossier.ts";
import { expect, test } from "#tests/e2e/fixtures.ts";
import { briefing, isAt, step } from "./steps.ts";

test.describe("in a room", () => {
  test("does what a clicker's buttons mean, and neither ends nor loads anew unasked", async ({ landless: reader }) => {
    const { page } = reader;
    await reader.open(`${briefing(inTurn(1))}&step=1`, "text");
    await isAt(page, 1);
    await page.evaluate(() => Object.assign(window, { isSamePage: true }));
    const question = page.getByRole("alertdialog", { name: "End the presentation?" });
    for (const [key, n] of [
      ["F5", 1],
      ["PageDown", 2],
      ["Escape", 2],
      ["PageDown", 3],
      ["Escape", 3],
      ["PageUp", 2],
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
    await isAt(page, 2);
    expect(await page.evaluate(() => "isSamePage" in window)).toBe(true);
  });

  // Each story in each language once, at one of the sizes.
  for (const [turn, viewport] of [
    { width: 1280, height: 720 },
    { width: 1024, height: 768 },
  ].entries())
    test(`every step's words are in sight, in large type, at ${viewport.width} x ${viewport.height}`, async ({
      visit,
    }) => {
      const reader = await visit({ land: false, context: { viewport } });
      const { page } = reader;
      const card = page.locator("#story-card");
      const size = () =>
        card.locator(".story-says").evaluate((says) => Number.parseFloat(getComputedStyle(says).fontSize));
      const stories = all.flatMap(({ page: path, dossier }) => dossier.stories.map((story) => ({ path, ...story })));
      for (const [at, { path, id: story, steps }] of stories.entries()) {
        const language = (at + turn) % 2 === 0 ? "fr" : "en";
        await reader.open(`${path}?story=${story}&step=1&lang=${language}`, "text");
        for (let n = 1; n <= steps.length; n += 1) {
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
});
