import { dayOf, isoOf } from "#domain/day.ts";
import { byColour, tags, violationsOf } from "./axe.ts";
import { asks, asOf, inTurn } from "./dossier.ts";
import { expect, test } from "./fixtures.ts";
import { show } from "./picture.ts";

for (const [turn, colorScheme] of (["light", "dark"] as const).entries())
  test(`axe finds nothing on any view, ${colorScheme}`, async ({ visit }) => {
    // Over the land where all is asked; the marks and their colours are the same without.
    const reader = await visit({ context: { colorScheme }, ...(colorScheme === "dark" && { land: false }) });
    const { page } = reader;
    const { page: path, dossier, date, bases } = inTurn(turn);
    const views = ["map", "list", "sources", "compare", ...(dossier.context ? ["context"] : []), "coverage"];
    await reader.open(`${path}?date=${date}&place=${bases[0]}`);
    const lines: string[] = [];
    for (const view of views) {
      await show(page, `?view=${view}&date=${date}&place=${bases[0]}`);
      await expect(page.locator(".app")).toHaveClass(new RegExp(`view-${view}`));
      // The themes differ in colours alone: the second one is asked for what colours can break.
      const violations = await violationsOf(page, colorScheme === "light" ? tags : byColour);
      for (const { id, nodes } of violations)
        for (const { target, failureSummary } of nodes)
          lines.push(`${view}: ${id}: ${target.join(" ")} ${failureSummary?.split("\n")[1] ?? ""}`);
    }
    expect(lines).toEqual([]);
  });

test("axe finds nothing without WebGL, on a phone, in embeds and in a story", async ({ visit }) => {
  for (const [turn, [circumstances, link]] of (
    [
      [{ land: false, context: { viewport: { width: 390, height: 844 } } }, ""],
      [{ land: false, context: { viewport: { width: 720, height: 640 } } }, "&embed=1"],
      [{ land: false, context: { viewport: { width: 360, height: 420 } } }, "&embed=1"],
      [{ land: false }, "&step=3"],
    ] as const
  ).entries()) {
    const reader = await visit(circumstances);
    const { page: path, date, bases, story } = inTurn(turn);
    const told = link.startsWith("&step") ? `&story=${story.id}` : "";
    await reader.open(`${path}?date=${date}&place=${bases[0]}${told}${link}`);
    const violations = await violationsOf(reader.page, tags);
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`))).toEqual([]);
  }
});

test("with the keyboard alone a reader finds who was where, when, and who says so", async ({ landless: reader }) => {
  const { page: path, story, bases } = inTurn(1);
  const date = asks(story, 2, "date");
  await reader.open(`${path}?date=${date}`);
  const { keyboard } = reader.page;
  await keyboard.press("Tab");
  await expect(reader.page.locator(".skip-links a:focus")).toBeVisible();
  // The marks are one tab stop; arrow keys go from one to the next.
  await reader.mark(bases[0]).focus();
  await keyboard.press("End");
  await keyboard.press("Home");
  const first = await reader.focused();
  await keyboard.press("ArrowRight");
  expect(await reader.focused()).not.toBe(first);
  await reader.mark(bases[1]).focus();
  await keyboard.press("Enter");
  await expect(reader.panel(bases[1])).toBeVisible();
  await reader.date().focus();
  await keyboard.press("ArrowRight");
  const next = asOf(isoOf(dayOf(date ?? "") + 1)).replace("As of ", "");
  await expect(reader.date()).toHaveAttribute("aria-valuetext", new RegExp(next));
  await reader.page.getByRole("button", { name: "Next change" }).focus();
  await keyboard.press("Enter");
  await expect(reader.date()).not.toHaveAttribute("aria-valuetext", new RegExp(next));
  const reference = reader.details().locator("button[data-passage], a[data-passage]").first();
  await reference.focus();
  await keyboard.press("Enter");
  await expect(reader.page.locator("blockquote[data-passage]").first()).toBeVisible();
  expect(await reader.focused()).not.toBe("body");
});

test("the tab key goes through the page and never gets stuck", async ({ landless: reader }) => {
  const { page: path, date, bases } = inTurn(1);
  await reader.open(`${path}?date=${date}&place=${bases[0]}`);
  const stops: string[] = [];
  for (let n = 0; n < 150; n += 1) {
    await reader.page.keyboard.press("Tab");
    const at = await reader.focused();
    if (at === "body" && n > 5) break;
    stops.push(at);
  }
  expect(stops.at(-1)).not.toBe(stops.at(-2));
  expect(stops.length).toBeLessThan(150);
  const marks = stops.filter((stop) => stop.includes("data-mark"));
  expect(marks.length, "one stop for all marks of the map").toBe(1);
});

test("each action is announced once, in one short sentence", async ({ landless: reader }) => {
  const { page: path, story, date, bases } = inTurn(0);
  await reader.open(`${path}?date=${asks(story, 2, "date")}`);
  await reader.listen();
  const actions: [string, () => Promise<unknown>][] = [
    ["a mark", () => reader.mark(bases[0]).click()],
    ["a step", () => reader.step("Next")],
    ["a typed date", () => reader.goToDate(date)],
    ["a view", () => reader.view("list")],
    ["back on the map", () => reader.view("map")],
  ];
  for (const [what, act] of actions) {
    const before = (await reader.heard()).length;
    await act();
    await expect.poll(async () => (await reader.heard()).length, { message: what }).toBe(before + 1);
    const sentence = (await reader.heard()).at(-1) ?? "";
    expect(sentence.length, sentence).toBeLessThan(220);
  }
  expect(new Set(await reader.heard()).size).toBeGreaterThanOrEqual(3);
});

test("reduced motion: selecting and stepping move nothing by animation", async ({ visit }) => {
  const reader = await visit({ land: false, context: { reducedMotion: "reduce" } });
  const { page: path, story, bases } = inTurn(1);
  await reader.open(`${path}?date=${asks(story, 2, "date")}`);
  await reader.mark(bases[1]).click();
  await reader.step("Next");
  const running = await reader.page.evaluate(
    () => document.getAnimations().filter((animation) => animation.playState === "running").length,
  );
  expect(running).toBe(0);
});

test("search needs no pointer: key, words, Enter, in every view", async ({ landless: reader }) => {
  const { page } = reader;
  await reader.open("?date=2024-05-03", "text");
  for (const view of ["map", "list"] as const) {
    await show(page, `?date=2024-05-03&view=${view}`);
    await expect(page.locator(".app")).toHaveClass(new RegExp(`view-${view}`));
    await page.keyboard.press("/");
    await expect(page.getByRole("searchbox")).toBeFocused();
    await page.keyboard.type("separate hangar");
    await expect(page.locator(".search-hits button").first()).toContainText("hangar");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect.poll(() => reader.parameter("claim") ?? reader.parameter("passage")).toMatch(/hangar/);
  }
});
