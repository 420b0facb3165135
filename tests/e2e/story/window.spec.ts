import { inTurn } from "#tests/e2e/dossier.ts";
import { expect, test } from "#tests/e2e/fixtures.ts";
import { briefing, endByKey, isAt, title } from "./steps.ts";

test.describe("the presenter's window", () => {
  test("stays in step over fifteen turns, reloads of either window and a closed one", async ({ visit }) => {
    test.slow();
    // The windows talk alike without a map: each picture takes software GL seconds and show nothing more.
    const reader = await visit({ land: false, context: { reducedMotion: "reduce" } });
    const { page } = reader;
    const shown = inTurn(1);
    const { length } = shown.story.steps;
    await reader.open(`${briefing(shown)}&step=1`, "text");
    await isAt(page, 1);
    const opened = async () => {
      const opening = page.waitForEvent("popup");
      await page.keyboard.press("s");
      return opening;
    };
    let presenter = await opened();
    const said = new Set<string>();
    const both = async (n: number) => {
      await isAt(page, n);
      await expect(presenter.locator(".story-count")).toHaveText(`Step ${n} of ${length}`);
      await expect(presenter.getByRole("heading", { level: 1 })).toHaveText((await title(page).textContent()) ?? "");
      const notes = (await presenter.getByRole("region", { name: "Notes" }).getByRole("paragraph").textContent()) ?? "";
      said.add(notes);
      // Notes are for the presenter alone.
      expect(await page.evaluate(() => document.body.textContent)).not.toContain(notes);
    };
    await both(1);
    let n = 1;
    let forward = true;
    for (let turn = 1; turn <= 15; turn += 1) {
      if (n === length) forward = false;
      if (n === 1) forward = true;
      const from = turn % 2 === 0 ? page : presenter;
      await from.getByRole("button", { name: forward ? /^Next/ : /^Previous/ }).click();
      n += forward ? 1 : -1;
      await both(n);
      if (turn === 5) await presenter.reload();
      if (turn === 9) await page.reload();
      if (turn === 12) {
        await presenter.close();
        presenter = await opened();
      }
    }
    expect(said.size).toBe(length);
    const clock = presenter.locator("header");
    await expect(clock).toContainText(/Time \d\d:\d\d/);
    const elapsed = await clock.textContent();
    expect(elapsed).toMatch(/Since the start \d+:\d\d/);
    await expect.poll(() => clock.textContent()).not.toBe(elapsed);
    await page.close();
    await expect(presenter.getByRole("main")).toContainText("has ended");
  });

  test("ends with the story", async ({ landless: reader }) => {
    const { page } = reader;
    const shown = inTurn(0);
    await reader.open(`${briefing(shown)}&step=1`, "text");
    await isAt(page, 1);
    const opening = page.waitForEvent("popup");
    await page.keyboard.press("s");
    const presenter = await opening;
    await expect(presenter.getByRole("main")).toContainText(`1 of ${shown.story.steps.length}`);
    await endByKey(page);
    await expect(presenter.getByRole("main")).toContainText("has ended");
  });

  test("gives way to notes in the page where no window opens", async ({ landless: reader }) => {
    const { page } = reader;
    await page.addInitScript(() => {
      window.open = () => null;
    });
    const shown = inTurn(0);
    await reader.open(`${briefing(shown)}&step=2`, "text");
    await page.getByRole("button", { name: "Presenter window" }).click();
    await expect(page.getByRole("complementary", { name: "Notes" })).toContainText(shown.story.steps[1]?.notes ?? "");
  });

  test("belongs to its own tab, also where the tab was duplicated, and is not loaded anew by F5", async ({
    landless: reader,
  }) => {
    const { page } = reader;
    const shown = inTurn(1);
    const { length } = shown.story.steps;
    await reader.open(`${briefing(shown)}&step=1`, "text");
    await isAt(page, 1);
    const opening = page.waitForEvent("popup");
    await page.keyboard.press("s");
    const presenter = await opening;
    await expect(presenter.getByRole("main")).toContainText(`1 of ${length}`);
    // A duplicate begins with a copy of what the tab keeps.
    const kept = await page.evaluate(() => sessionStorage.getItem("sitmap-presenter"));
    const other = await page.context().newPage();
    await other.addInitScript((value) => sessionStorage.setItem("sitmap-presenter", value ?? ""), kept);
    await other.goto(page.url());
    await isAt(other, 1);
    await expect.poll(() => other.evaluate(() => sessionStorage.getItem("sitmap-presenter"))).not.toBe(kept);
    await other.keyboard.press("End");
    await isAt(other, length);
    await page.keyboard.press("PageDown");
    await expect(presenter.getByRole("main")).toContainText(`2 of ${length}`);
    await presenter.evaluate(() => Object.assign(window, { isSamePage: true }));
    await presenter.keyboard.press("F5");
    await presenter.keyboard.press("PageDown");
    await isAt(page, 3);
    await isAt(other, length);
    await other.close();
    await page.keyboard.press("PageDown");
    await expect(presenter.getByRole("main")).toContainText(`4 of ${length}`);
    expect(await presenter.evaluate(() => "isSamePage" in window)).toBe(true);
  });
});
