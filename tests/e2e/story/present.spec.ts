import { expect, test } from "#tests/e2e/fixtures.ts";
import { landPicture, unlikeness } from "#tests/e2e/picture.ts";
import type { Page } from "#tests/e2e/reader.ts";

const briefing = "?story=two-forces-one-base";
const step = (page: Page) => new URL(page.url()).searchParams.get("step");
const title = (page: Page) => page.getByRole("article").first().getByRole("heading", { level: 1 });

async function isAt(page: Page, n: number): Promise<void> {
  await expect.poll(() => step(page)).toBe(String(n));
  await expect(page.getByRole("main")).toContainText(`${n} of 9`);
}

/** Escape asks; the answer is given by keys too. */
async function endByKey(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await expect(page.getByRole("alertdialog", { name: "End the presentation?" })).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
}

test.describe("presenting", () => {
  test("starts from the page, steps with keys, explores, comes back, and ends where it began", async ({
    landless: reader,
  }) => {
    const { page } = reader;
    await reader.open("?date=2018-06-01&place=airbase-201", "text");
    await page.getByRole("button", { name: "Present", exact: true }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: /^Start.*Two forces/ }).click();
    await isAt(page, 1);
    for (const [key, n] of [
      ["ArrowRight", 2],
      ["PageDown", 3],
      [" ", 4],
      ["ArrowLeft", 3],
      ["PageUp", 2],
      ["End", 9],
      ["Home", 1],
      ["ArrowRight", 2],
    ] as const) {
      await page.keyboard.press(key);
      await isAt(page, n);
    }
    expect(reader.parameter("date")).toBe("2023-12-31");
    await expect(reader.status().last()).toContainText("Step 2 of 9: The coup");
    await expect(page.getByRole("button", { name: "Back to step 2" })).toHaveCount(0);
    await page.keyboard.press("b");
    await page.getByRole("button", { name: "Back to step 2" }).click();
    await expect(page.getByRole("button", { name: "Back to step 2" })).toHaveCount(0);
    expect(reader.parameter("place")).toBe("airbase-201");
    await endByKey(page);
    await expect.poll(() => reader.parameter("story")).toBeNull();
    expect(reader.parameter("date")).toBe("2018-06-01");
    expect(reader.parameter("place")).toBe("airbase-201");
    await expect(reader.timeline()).toBeVisible();
  });

  test("says so where a link's step is none, and takes one with a sign of the sentence after it", async ({
    landless: reader,
  }) => {
    const { page } = reader;
    const notice = page.getByText(/part of (the|this) link/i);
    await reader.open(`${briefing}&step=3.`, "text");
    await isAt(page, 3);
    await expect(notice).toHaveCount(0);
    await reader.open(`${briefing}&step=x`, "text");
    await isAt(page, 1);
    await expect(notice).toBeVisible();
    await page.getByRole("button", { name: "Dismiss" }).click();
    await expect(notice).toHaveCount(0);
  });

  test("keeps the map's arrows for the map, and page keys for the steps", async ({ landless: reader }) => {
    const { page } = reader;
    await reader.open(`${briefing}&step=3`, "text");
    await isAt(page, 3);
    await reader.map().locator("button[data-mark]").first().focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    expect(step(page)).toBe("3");
    await page.keyboard.press("PageDown");
    await isAt(page, 4);
  });

  test("opens receipts, a base and the legend, and blanks the screen", async ({ landless: reader }) => {
    const { page } = reader;
    await reader.open(`${briefing}&step=8`, "text");
    await isAt(page, 8);
    await page.keyboard.press("r");
    const receipts = page.getByRole("complementary", { name: "Evidence" });
    await expect(receipts.locator("article[data-claim]")).toHaveCount(4);
    await expect(receipts.locator("article[data-claim] blockquote[data-passage]").first()).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(receipts).toHaveCount(0);
    expect(step(page)).toBe("8");
    await reader.mark("airbase-201").click();
    await expect(reader.panel("airbase-201")).toBeVisible();
    const legend = page.getByRole("region", { name: "Legend" });
    await page.keyboard.press("l");
    await expect(legend).toBeHidden();
    await page.keyboard.press("l");
    await expect(legend).toBeVisible();
    await page.keyboard.press(".");
    await expect(page.getByRole("button", { name: "Show the screen again" })).toBeVisible();
    await page.keyboard.press("ArrowRight");
    await expect(page.getByRole("button", { name: "Show the screen again" })).toHaveCount(0);
    expect(step(page)).toBe("8");
    await page.keyboard.press("ArrowRight");
    await isAt(page, 9);
  });

  test("a link leads to any step, a reload stays, and the browser's Back goes one step back", async ({
    landless: reader,
  }) => {
    const { page } = reader;
    await reader.open(`${briefing}&step=6`, "text");
    await expect(title(page)).toHaveText("How far apart?");
    await reader.reload("text");
    await expect(title(page)).toHaveText("How far apart?");
    await expect(page.getByRole("button", { name: /^Back to step/ })).toHaveCount(0);
    await page.getByRole("button", { name: /^Next/ }).click();
    await isAt(page, 7);
    await page.goBack();
    await isAt(page, 6);
    await page.getByRole("button", { name: "End", exact: true }).click();
    await expect.poll(() => reader.parameter("story")).toBeNull();
    expect(reader.parameter("date")).toBe("2024-05-03");
  });

  test("tells the whole lesson under reduced motion, in French", async ({ visit }) => {
    const reader = await visit({ land: false, context: { reducedMotion: "reduce" } });
    const { page } = reader;
    await reader.open("?story=sahel-2013-2024&lang=fr", "text");
    for (let n = 1; n <= 11; n += 1) {
      await expect(page.getByRole("main")).toContainText(`${n} sur 11`);
      await expect(page.locator("#story-card")).toContainText(/\w{20}|\w+ \w+/);
      if (n < 11) await page.keyboard.press("PageDown");
    }
    await expect(title(page)).toHaveText("Ce qu’aucune source ne dit");
  });

  test("a story that is not there leaves the map as it is", async ({ landless: reader }) => {
    await reader.open("?story=nothing-here&step=4", "text");
    await expect(reader.timeline()).toBeVisible();
  });
});

test.describe("coming and going", () => {
  test("a reload in the middle does not lose where the story was started from", async ({ landless: reader }) => {
    const { page } = reader;
    await reader.open("?date=2018-06-01&place=airbase-201&actors=us#map=6/17/8", "text");
    await page.getByRole("button", { name: "Present", exact: true }).click();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /^Start.*Two forces/ })
      .click();
    await isAt(page, 1);
    await page.keyboard.press("PageDown");
    await isAt(page, 2);
    await reader.reload("text");
    await isAt(page, 2);
    await endByKey(page);
    await expect.poll(() => reader.parameter("story")).toBeNull();
    expect(reader.link()).toBe("?date=2018-06-01&place=airbase-201&actors=us#map=6/17/8");
    // Used up: a story that is opened by its link ends at its step.
    await reader.open(`${briefing}&step=3`, "text");
    await isAt(page, 3);
    await endByKey(page);
    await expect.poll(() => reader.parameter("story")).toBeNull();
    expect(reader.parameter("date")).toBe("2024-03-31");
  });

  test("the land goes with the steps", async ({ visit }) => {
    const reader = await visit({ context: { viewport: { width: 960, height: 600 }, reducedMotion: "reduce" } });
    const { page } = reader;
    await reader.open(`${briefing}&step=3`);
    const wanted = await landPicture(page);
    await reader.open(`${briefing}&step=1`);
    expect(await unlikeness(page, await landPicture(page), wanted)).toBeGreaterThan(0.05);
    await page.keyboard.press("PageDown");
    await isAt(page, 2);
    await page.keyboard.press("PageDown");
    await isAt(page, 3);
    await reader.ready("map");
    await expect.poll(async () => unlikeness(page, await landPicture(page), wanted)).toBeLessThan(0.01);
  });

  test("lists its keys under ?, and letters can be switched off", async ({ landless: reader }) => {
    const { page } = reader;
    await reader.open(`${briefing}&step=2`, "text");
    await isAt(page, 2);
    await page.keyboard.press("?");
    const dialog = page.getByRole("dialog", { name: "Keys and help" });
    const rows = dialog.getByRole("table").first().getByRole("row");
    await expect(rows.filter({ hasText: "F1 ." })).toContainText("Blank the screen");
    await expect(rows.filter({ hasText: "Page Down" })).toContainText("Next step");
    await expect(rows.filter({ hasText: "Home End" })).toContainText("First and last step");
    await dialog.getByLabel("Switch single-key shortcuts off").check();
    await page.keyboard.press("Escape");
    // Gone from the page, not only closed: keys are its own until then.
    await expect(page.locator("dialog")).toHaveCount(0);
    await isAt(page, 2);
    for (const key of ["r", "l", "s", "b", "?", "/"]) await page.keyboard.press(key);
    // Keys come in order, so what the letters did would be seen by now.
    await page.keyboard.press("PageDown");
    await isAt(page, 3);
    await expect(page.getByRole("button", { name: "Show the screen again" })).toHaveCount(0);
    await expect(page.getByRole("complementary")).toHaveCount(0);
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(page.getByRole("region", { name: "Legend" })).toBeVisible();
    // The one key for a black screen that clickers send.
    await page.keyboard.press(".");
    await expect(page.getByRole("button", { name: "Show the screen again" })).toBeVisible();
  });
});

test.describe("the presenter's window", () => {
  test("stays in step over fifteen turns, reloads of either window and a closed one", async ({ visit }) => {
    test.slow();
    // The windows talk alike without a map: each picture takes software GL seconds and show nothing more.
    const reader = await visit({ land: false, context: { reducedMotion: "reduce" } });
    const { page } = reader;
    await reader.open(`${briefing}&step=1`, "text");
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
      await expect(presenter.locator(".story-count")).toHaveText(`Step ${n} of 9`);
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
      if (n === 9) forward = false;
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
    expect(said.size).toBe(9);
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
    await reader.open(`${briefing}&step=1`, "text");
    await isAt(page, 1);
    const opening = page.waitForEvent("popup");
    await page.keyboard.press("s");
    const presenter = await opening;
    await expect(presenter.getByRole("main")).toContainText("1 of 9");
    await endByKey(page);
    await expect(presenter.getByRole("main")).toContainText("has ended");
  });

  test("gives way to notes in the page where no window opens", async ({ landless: reader }) => {
    const { page } = reader;
    await page.addInitScript(() => {
      window.open = () => null;
    });
    await reader.open(`${briefing}&step=2`, "text");
    await page.getByRole("button", { name: "Presenter window" }).click();
    await expect(page.getByRole("complementary", { name: "Notes" })).toContainText("Some");
  });
});
