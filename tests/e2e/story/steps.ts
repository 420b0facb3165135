import type { Shown } from "#tests/e2e/dossier.ts";
import { expect } from "#tests/e2e/fixtures.ts";
import type { Page } from "#tests/e2e/reader.ts";

/** The link that tells a dossier's story. */
export const briefing = ({ page, story }: Shown) => `${page}?story=${story.id}`;
export const step = (page: Page) => new URL(page.url()).searchParams.get("step");
export const title = (page: Page) => page.getByRole("article").first().getByRole("heading", { level: 1 });

export async function isAt(page: Page, n: number): Promise<void> {
  await expect.poll(() => step(page)).toBe(String(n));
  await expect(page.getByRole("main")).toContainText(new RegExp(`\\b${n} of \\d`));
}

/** Escape asks; the answer is given by keys too. */
export async function endByKey(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await expect(page.getByRole("alertdialog", { name: "End the presentation?" })).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
}
