import { inTurn } from "#tests/e2e/dossier.ts";
import { expect, test } from "#tests/e2e/embed/hosts.ts";

test("a frame without downloads and printing offers the text and the full page instead", async ({ page, hosts }) => {
  const { page: path, date, bases } = inTurn(1);
  const link = `${hosts.map}${path}?date=${date}&place=${bases[0]}`;
  const sandbox = "allow-scripts allow-same-origin";
  await page.goto(hosts.page(`<iframe width="1200" height="700" sandbox="${sandbox}" src="${link}"></iframe>`));
  const frame = page.frameLocator("iframe");
  await frame.getByRole("button", { name: "Download and print" }).click();
  await frame.getByRole("button", { name: "Download CSV", exact: true }).click();
  await expect(frame.getByRole("textbox", { name: "If no download began, copy the text:" })).toHaveValue(
    /"id","kind","says"/,
  );
  // Nothing is kept by a page in a frame but the land, while it is open.
  await frame.getByRole("button", { name: "Keep the whole map" }).click();
  await expect(frame.getByText("This page works without a network until you close it.")).toBeVisible();
  const workers = await page.frames()[1]?.evaluate(() => navigator.serviceWorker.getRegistrations());
  expect(workers).toEqual([]);
  await frame.getByRole("button", { name: "Print handout" }).click();
  await expect(frame.getByRole("alert")).toContainText("does not allow printing");
  await expect(frame.getByRole("alert").getByRole("link")).toHaveAttribute("href", new RegExp(`date=${date}`));
});
