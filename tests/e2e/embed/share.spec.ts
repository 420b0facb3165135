import { asOf, inTurn } from "#tests/e2e/dossier.ts";
import { expect, test } from "./hosts.ts";

test("the embed builder: form, live preview, code to copy", async ({ page, hosts, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { page: path, dossier, date, bases } = inTurn(1);
  const link = `${hosts.map}${path}?date=${date}&place=${bases[0]}`;
  await page.goto(link);
  await expect(page.locator("html")).toHaveAttribute("data-ready", /text|map/);
  await page.getByRole("button", { name: "Share or cite" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("textbox", { name: "Link to this view" })).toHaveValue(link);
  await expect(dialog.getByRole("textbox", { name: "Cite this view" })).toHaveValue(new RegExp(asOf(date), "i"));
  const preview = page.frameLocator(".share-frame iframe");
  await expect(preview.getByText(asOf(date)).first()).toBeVisible();
  await dialog.getByLabel("Theme").selectOption("dark");
  await dialog.getByLabel("Without title and footer").check();
  await dialog.getByLabel("Date", { exact: true }).fill(dossier.asOf);
  await dialog.getByLabel("Height (px)").fill("520");
  await expect(preview.getByText(asOf(dossier.asOf)).first()).toBeVisible();
  await expect(preview.locator("html")).toHaveAttribute("data-theme", "dark");
  const code = dialog.getByRole("textbox", { name: "Plain frame" });
  await expect(code).toHaveValue(/embed=1&amp;plain=1/);
  for (const part of [
    'loading="lazy"',
    "title=",
    'referrerpolicy="strict-origin-when-cross-origin"',
    'height="520"',
    "<p><a href=",
  ])
    expect(await code.inputValue()).toContain(part);
  await expect(dialog.getByRole("textbox", { name: "Script and element" })).toHaveValue(
    new RegExp(`${hosts.map}embed.js`),
  );
  // How the site was built is not the public's business: the address is there, or it is not mentioned.
  const stamped = await page.locator('link[type="application/json+oembed"]').count();
  await expect(dialog.getByRole("textbox", { name: "oEmbed address" })).toHaveCount(stamped);
  await expect(dialog.getByText(/oEmbed/)).toHaveCount(stamped);
  await dialog.getByRole("button", { name: "Copy: Plain frame" }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code.inputValue());
  // The pasted code works on another site.
  await page.goto(hosts.page(await page.evaluate(() => navigator.clipboard.readText())));
  await expect(page.frameLocator("iframe").locator("html")).toHaveAttribute("data-ready", /text|map/);
});

test("where the clipboard is closed the text is selected instead; Escape gives the focus back", async ({
  page,
  hosts,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  await page.goto(hosts.map);
  await expect(page.locator("html")).toHaveAttribute("data-ready", /text|map/);
  const opener = page.getByRole("button", { name: "Share or cite" });
  await opener.click();
  await page.getByRole("button", { name: "Copy: Link to this view" }).click();
  await expect(page.getByText("does not let this page copy")).toBeVisible();
  expect(await page.evaluate(() => String(getSelection()))).toContain("http");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(opener).toBeFocused();
});
