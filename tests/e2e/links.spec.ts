import { expect, test } from "./fixtures.ts";

const themeOf = (link: string) => new URL(link, "https://example.org").searchParams.get("theme");

test.describe("the reader's theme", () => {
  test("is kept by the browser, outlives Back, and enters no address, link or citation", async ({ reader }) => {
    const { page } = reader;
    const html = page.locator("html");
    await reader.open("", "text");
    await page.evaluate(() => localStorage.setItem("sitmap-theme", "dark"));
    await reader.open("?date=2024-05-02", "text");
    await expect(html).toHaveAttribute("data-theme", "dark");
    await reader.view("list");
    await page.goBack();
    await expect.poll(() => reader.parameter("view")).toBeNull();
    await expect(html).toHaveAttribute("data-theme", "dark");
    expect(await page.evaluate(() => localStorage.getItem("sitmap-theme"))).toBe("dark");
    expect(themeOf(reader.link())).toBeNull();
    await page.getByRole("button", { name: "Light theme" }).click();
    await expect(html).toHaveAttribute("data-theme", "light");
    await page.getByRole("button", { name: "Dark theme" }).click();
    await expect(html).toHaveAttribute("data-theme", "dark");
    expect(themeOf(reader.link())).toBeNull();
    await page.getByRole("button", { name: "Share or cite" }).click();
    await expect(page.getByRole("textbox", { name: "Link to this view" })).toHaveValue(/date=2024-05-02$/);
    await expect(page.getByRole("textbox", { name: "Cite this view" })).not.toHaveValue(/theme/);
  });

  test("once chosen, wins over the link's, also on going back to it; until then the link's wins", async ({
    reader,
  }) => {
    const { page } = reader;
    const html = page.locator("html");
    await reader.open("?theme=dark&date=2024-05-02", "text");
    await expect(html).toHaveAttribute("data-theme", "dark");
    await reader.view("list");
    await page.getByRole("button", { name: "Light theme" }).click();
    await expect(html).toHaveAttribute("data-theme", "light");
    expect(themeOf(reader.link())).toBeNull();
    await page.goBack();
    await expect.poll(() => themeOf(reader.link())).toBe("dark");
    await expect(html).toHaveAttribute("data-theme", "light");
    await reader.open("?theme=dark", "text");
    await expect(html).toHaveAttribute("data-theme", "dark");
    expect(await page.evaluate(() => localStorage.getItem("sitmap-theme"))).toBe("light");
  });
});
