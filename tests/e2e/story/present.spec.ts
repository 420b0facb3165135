import { all, asks, inTurn, literally, told } from "#tests/e2e/dossier.ts";
import { expect, test } from "#tests/e2e/fixtures.ts";
import { landPicture, unlikeness } from "#tests/e2e/picture.ts";
import { briefing, endByKey, isAt, step, title } from "./steps.ts";

test.describe("presenting", () => {
  for (const { name, page: path, dossier, story, bases } of all)
    test(`starts from the page of ${name}, steps with keys, explores, comes back, and ends where it began`, async ({
      landless: reader,
    }) => {
      const { page } = reader;
      const last = story.steps.length;
      const { start } = dossier.period;
      await reader.open(`${path}?date=${start}&place=${bases[1]}`, "text");
      await page.getByRole("button", { name: "Present", exact: true }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("button", { name: new RegExp(`^Start.*${literally(story.title)}`) }).click();
      await isAt(page, 1);
      for (const [key, n] of [
        ["ArrowRight", 2],
        ["PageDown", 3],
        [" ", 4],
        ["ArrowLeft", 3],
        ["PageUp", 2],
        ["End", last],
        ["Home", 1],
        ["ArrowRight", 2],
      ] as const) {
        await page.keyboard.press(key);
        await isAt(page, n);
      }
      expect(reader.parameter("date")).toBe(asks(story, 2, "date"));
      await expect(reader.status().last()).toContainText(`Step 2 of ${last}: ${story.steps[1]?.title}`);
      await expect(page.getByRole("button", { name: "Back to step 2" })).toHaveCount(0);
      await page.keyboard.press("b");
      await page.getByRole("button", { name: "Back to step 2" }).click();
      await expect(page.getByRole("button", { name: "Back to step 2" })).toHaveCount(0);
      expect(reader.parameter("place")).toBe(asks(story, 2, "place"));
      await endByKey(page);
      await expect.poll(() => reader.parameter("story")).toBeNull();
      expect(reader.parameter("date")).toBe(start);
      expect(reader.parameter("place")).toBe(bases[1]);
      await expect(reader.timeline()).toBeVisible();
    });

  test("says so where a link's step is none, and takes one with a sign of the sentence after it", async ({
    landless: reader,
  }) => {
    const { page } = reader;
    const notice = page.getByText(/part of (the|this) link/i);
    await reader.open(`${briefing(inTurn(0))}&step=3.`, "text");
    await isAt(page, 3);
    await expect(notice).toHaveCount(0);
    await reader.open(`${briefing(inTurn(1))}&step=x`, "text");
    await isAt(page, 1);
    await expect(notice).toBeVisible();
    await page.getByRole("button", { name: "Dismiss" }).click();
    await expect(notice).toHaveCount(0);
  });

  test("keeps the map's arrows for the map, and page keys for the steps", async ({ landless: reader }) => {
    const { page } = reader;
    await reader.open(`${briefing(inTurn(1))}&step=3`, "text");
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
    const shown = inTurn(1);
    const n = shown.story.steps.length - 1;
    const [base] = shown.bases;
    await reader.open(`${briefing(shown)}&step=${n}`, "text");
    await isAt(page, n);
    await page.keyboard.press("r");
    const receipts = page.getByRole("complementary", { name: "Evidence" });
    await expect(receipts.locator("article[data-claim]")).toHaveCount(shown.story.steps[n - 1]?.claims.length ?? 0);
    await expect(receipts.locator("article[data-claim] blockquote[data-passage]").first()).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(receipts).toHaveCount(0);
    expect(step(page)).toBe(String(n));
    await reader.mark(base).click();
    await expect(reader.panel(base)).toBeVisible();
    const legend = page.getByRole("region", { name: "Legend" });
    await page.keyboard.press("l");
    await expect(legend).toBeHidden();
    await page.keyboard.press("l");
    await expect(legend).toBeVisible();
    await page.keyboard.press(".");
    await expect(page.getByRole("button", { name: "Show the screen again" })).toBeVisible();
    await page.keyboard.press("ArrowRight");
    await expect(page.getByRole("button", { name: "Show the screen again" })).toHaveCount(0);
    expect(step(page)).toBe(String(n));
    await page.keyboard.press("ArrowRight");
    await isAt(page, n + 1);
  });

  test("a link leads to any step, a reload stays, and the browser's Back goes one step back", async ({
    landless: reader,
  }) => {
    const { page } = reader;
    const shown = inTurn(1);
    const { steps } = shown.story;
    const n = steps.length - 1;
    const called = steps[n - 1]?.title ?? "";
    await reader.open(`${briefing(shown)}&step=${n}`, "text");
    await expect(title(page)).toHaveText(called);
    await reader.reload("text");
    await expect(title(page)).toHaveText(called);
    await expect(page.getByRole("button", { name: /^Back to step/ })).toHaveCount(0);
    await page.getByRole("button", { name: /^Next/ }).click();
    await isAt(page, n + 1);
    await page.goBack();
    await isAt(page, n);
    await page.getByRole("button", { name: "End", exact: true }).click();
    await expect.poll(() => reader.parameter("story")).toBeNull();
    expect(reader.parameter("date")).toBe(shown.date);
  });

  test("tells the whole story under reduced motion, in French", async ({ visit }) => {
    const reader = await visit({ land: false, context: { reducedMotion: "reduce" } });
    const { page } = reader;
    const shown = inTurn(1);
    const { steps } = told(shown, "fr");
    await reader.open(`${briefing(shown)}&lang=fr`, "text");
    for (const [n, { title: called, says }] of steps.entries()) {
      await expect(page.getByRole("main")).toContainText(`${n + 1} sur ${steps.length}`);
      await expect(title(page)).toHaveText(called);
      await expect(page.locator("#story-card")).toContainText(says.slice(0, 20));
      if (n + 1 < steps.length) await page.keyboard.press("PageDown");
    }
  });

  test("a story that is not there leaves the map as it is", async ({ landless: reader }) => {
    await reader.open(`${inTurn(1).page}?story=nothing-here&step=4`, "text");
    await expect(reader.timeline()).toBeVisible();
  });
});

test.describe("coming and going", () => {
  test("a reload in the middle does not lose where the story was started from", async ({ landless: reader }) => {
    const { page } = reader;
    const shown = inTurn(1);
    const { bases, forces, dossier, story } = shown;
    const [lng = 0, lat = 0] = dossier.place.get(bases[1])?.geometry.coordinates.map(Math.round) ?? [];
    const began = `${shown.page}?date=${dossier.period.start}&place=${bases[1]}&actors=${forces[0]}#map=8/${lat}/${lng}`;
    await reader.open(began, "text");
    await page.getByRole("button", { name: "Present", exact: true }).click();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: new RegExp(`^Start.*${literally(story.title)}`) })
      .click();
    await isAt(page, 1);
    await page.keyboard.press("PageDown");
    await isAt(page, 2);
    await reader.reload("text");
    await isAt(page, 2);
    await endByKey(page);
    await expect.poll(() => reader.parameter("story")).toBeNull();
    expect(reader.link()).toBe(began);
    // Used up: a story that is opened by its link ends at its step.
    await reader.open(`${briefing(shown)}&step=3`, "text");
    await isAt(page, 3);
    await endByKey(page);
    await expect.poll(() => reader.parameter("story")).toBeNull();
    expect(reader.parameter("date")).toBe(asks(story, 3, "date"));
  });

  test("a step whose map leaves bases out has the whole map's answers in sight, and they lead to their passages", async ({
    landless: reader,
  }) => {
    const { page } = reader;
    // One airbase fills the map of this step.
    await reader.open("?story=two-forces-one-base&step=5", "text");
    const answers = page.getByRole("region", { name: /^On the whole map/ });
    for (const label of ["Airbase 201", "Moves", "Planned"])
      await expect(answers.getByText(label, { exact: true })).toBeInViewport({ ratio: 1 });
    await answers.getByRole("button", { name: "US: Niger → Germany" }).click();
    await expect(page.getByRole("complementary", { name: "Who says so" })).toContainText("Germany");
    // Here all of them are on the map, which keeps its upper edge for the arrows that leave it.
    await reader.open("?story=two-forces-one-base&step=9", "text");
    await expect(page.getByRole("heading", { name: "What no source says" })).toBeVisible();
    const right = (box: { x: number; width: number } | null) => (box ? box.x + box.width : Number.NaN);
    expect(right(await answers.boundingBox())).toBeLessThan(right(await page.locator("#story-card").boundingBox()));
  });

  test("the land goes with the steps", async ({ visit }) => {
    const reader = await visit({ context: { viewport: { width: 960, height: 600 }, reducedMotion: "reduce" } });
    const { page } = reader;
    const told = briefing(inTurn(0));
    await reader.open(`${told}&step=3`);
    const wanted = await landPicture(page);
    await reader.open(`${told}&step=1`);
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
    await reader.open(`${briefing(inTurn(1))}&step=2`, "text");
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
