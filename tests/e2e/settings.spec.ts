import { expect, test } from "#tests/e2e/fixtures.ts";

/** Words that are cut by the box around them, or stand outside the screen: lanes' and marks' names, buttons, headings. */
function cut(): string[] {
  const wrong: string[] = [];
  const named = ".tl-place-name, .tl-force-name, .mark-words > span, h1, h2, .button, .tl-date";
  for (const element of document.querySelectorAll<HTMLElement>(named)) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const { width, right, left } = element.getBoundingClientRect();
    if (width < 2) continue;
    const said = `${element.className || element.tagName}: ${element.textContent}`;
    if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0) wrong.push(`cut: ${said}`);
    const box = element.closest(".mark-words")?.getBoundingClientRect();
    if (box && (left < box.left - 1 || right > box.right + 1)) wrong.push(`outside its box: ${said}`);
    if (right > innerWidth + 1 || left < -1) wrong.push(`outside the screen: ${said}`);
  }
  if (document.documentElement.scrollWidth > innerWidth) wrong.push("the page scrolls sideways");
  return wrong;
}

for (const [setting, body] of [
  ["defaultFontSize=24", 21],
  ["minimumFontSize=20", 20],
] as const)
  test(`text grows with the browser's ${setting}, and no name is cut`, async ({ site, settingText }) => {
    const browser = await settingText(setting);
    for (const [width, height] of [
      [1440, 900],
      [390, 844],
    ] as const) {
      const page = await browser.newPage({ viewport: { width, height } });
      const errors: string[] = [];
      page.on("pageerror", ({ message }) => errors.push(message));
      await page.goto(site);
      await expect(page.locator("html")).toHaveAttribute("data-ready", "fallback", { timeout: 30_000 });
      const size = await page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
      expect(size).toBeCloseTo(body, 0);
      expect(await page.evaluate(cut), `${width} x ${height}`).toEqual([]);
      expect(errors).toEqual([]);
      await page.close();
    }
  });
