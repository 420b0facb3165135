import { expect, test } from "#tests/e2e/fixtures.ts";

test.describe("teaching", () => {
  test("compares two dates side by side, under a curtain and in words", async ({ landless: reader }) => {
    const { page } = reader;
    await reader.open("?date=2024-05-03", "text");
    await page.keyboard.press("p");
    await page.getByRole("dialog").getByRole("button", { name: "Compare two dates" }).click();
    const dialog = page.getByRole("dialog", { name: "Compare two dates" });
    await dialog.getByLabel("First date").fill("2024-01-15");
    const changes = dialog.getByRole("region", { name: "What changed between 15 January 2024 and 3 May 2024" });
    await expect(changes.locator('[data-claim="niger-ends-accord"]')).toBeVisible();
    await expect(changes.getByRole("region", { name: "Told to leave" })).toContainText("Chad demanded");
    await expect(dialog.locator(".date-map")).toHaveCount(2);
    await dialog.getByRole("button", { name: "Swipe" }).click();
    const curtain = dialog.getByRole("slider");
    await curtain.focus();
    await page.keyboard.press("Home");
    await expect(curtain).toHaveAttribute("aria-valuetext", "0 %");
    await changes.locator('[data-claim="niger-ends-accord"] button.reference').first().click();
    await expect.poll(() => reader.parameter("view")).toBe("sources");
  });

  test("lets a class judge a quote by keyboard, then shows who and how sure, then the source, and keeps nothing", async ({
    landless: reader,
  }) => {
    const { page } = reader;
    await reader.open("", "text");
    const before = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
    await page.keyboard.press("p");
    await page.getByRole("dialog").getByRole("button", { name: "Exercise", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Exercise: who says so?" });
    const quote = dialog.locator("blockquote[data-passage]");
    const verdicts = dialog.locator(".exercise-verdict");
    const source = dialog.locator("article[data-claim]");
    await expect(quote).toHaveCount(1);
    await expect(quote).toContainText("strongholds");
    await expect(dialog.getByText(/Article [A-E]|The Guardian|CBS/)).toHaveCount(0);
    await dialog.getByRole("radio", { name: "Reporter’s words" }).focus();
    await page.keyboard.press("Space");
    await dialog.getByRole("button", { name: "Show who and how sure" }).press("Enter");
    await expect(verdicts).toHaveCount(2);
    await expect(verdicts.first()).toHaveText("As in the source.");
    await expect(source).toHaveCount(0);
    await dialog.getByRole("button", { name: "Show the source" }).press("Enter");
    await expect(source.locator("blockquote[data-passage]").first()).toBeVisible();
    await dialog.getByRole("button", { name: "Next quote" }).click();
    await expect(quote).toHaveCount(1);
    await expect(verdicts).toHaveCount(0);
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).toBe(before);
  });
});
