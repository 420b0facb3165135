import { inTurn } from "#tests/e2e/dossier.ts";
import { expect, test } from "#tests/e2e/fixtures.ts";
import { briefing, step } from "./steps.ts";

for (const [turn, [viewport, hasLand]] of (
  [
    [{ width: 1024, height: 768 }, true],
    [{ width: 390, height: 844 }, false],
  ] as const
).entries())
  test(`a finger steps across the text, and only there, at ${viewport.width} x ${viewport.height}`, async ({
    visit,
  }) => {
    const reader = await visit({ context: { hasTouch: true, viewport }, ...(!hasLand && { land: false }) });
    const { page } = reader;
    const shown = inTurn(turn);
    const called = shown.story.steps[2]?.title ?? "";
    await reader.open(`${briefing(shown)}&step=3`);
    const card = page.locator("#story-card");
    const title = card.getByRole("heading", { level: 1 });
    await expect(title).toHaveText(called);
    await reader.drag(card, { x: -140, y: 8 });
    await expect.poll(() => step(page)).toBe("4");
    await reader.drag(card, { x: 140, y: -8 });
    await expect.poll(() => step(page)).toBe("3");
    await expect(title).toHaveText(called);
    // Up and down scrolls, a short or slanting way is none, and on the map fingers move the map.
    await reader.drag(card, { x: 10, y: -150 });
    await reader.drag(card, { x: -40, y: 0 });
    await reader.drag(card, { x: -90, y: 90 });
    if (hasLand) {
      await reader.ready("map");
      const before = page.url();
      await reader.drag(page.locator("#map-region .map-canvas"), { x: -120, y: 0 });
      await expect.poll(() => page.url(), "the map has moved").not.toBe(before);
    }
    expect(step(page)).toBe("3");
    // Keys come after what fingers did: a step they had made would be seen.
    await page.keyboard.press("PageDown");
    await expect.poll(() => step(page)).toBe("4");
  });

test("on a page enlarged with two fingers a finger moves the page and never steps", async ({ visit }) => {
  const reader = await visit({
    land: false,
    context: { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } },
  });
  const { page } = reader;
  await reader.open(`${briefing(inTurn(0))}&step=4`);
  const begins = await reader.enlarge(2);
  const before = await begins();
  const card = page.locator("#story-card");
  await card.scrollIntoViewIfNeeded();
  const seen = page.getByRole("heading", { level: 1 });
  await reader.drag(seen, { x: -110, y: 0 });
  await expect.poll(async () => (await begins()).x - before.x).toBeGreaterThan(20);
  expect(step(page)).toBe("4");
});
