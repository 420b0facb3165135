import { shippedDossier } from "#tests/fixtures/shipped.ts";
import { asks, inTurn } from "./dossier.ts";
import { expect, test } from "./fixtures.ts";
import { show } from "./picture.ts";

test("the focus is never lost: views by key, a panel that closes, a question opened from elsewhere", async ({
  landless: reader,
}) => {
  const { page } = reader;
  const at = () => reader.focused();
  const { page: path, story, bases } = inTurn(1);
  await reader.open(`${path}?date=${asks(story, 2, "date")}&place=${bases[0]}`);
  await reader.date().focus();
  for (const key of ["2", "1", "3", "4", "6", "1"]) {
    await page.keyboard.press(key);
    await expect.poll(at, { message: `key ${key}` }).not.toBe("body");
  }
  await reader.details().getByRole("button", { name: "Close", exact: true }).press("Enter");
  await expect.poll(at).toContain("id=details-title");
  await reader.details().locator(".answers [data-disagreement]").first().press("Enter");
  const question = page.locator(".question-item[aria-expanded=true]");
  await expect(question).toBeFocused();
});

test("from an item of the list to the map, and Back to the item; a force is hidden and shown again, with the count", async ({
  landless: reader,
}) => {
  const { page } = reader;
  await reader.open("?date=2024-05-02&view=list", "text");
  const rows = page.getByRole("row").filter({ has: page.locator("button.show-link") });
  const row = rows.nth(8);
  const item = row.locator("button[data-claim]");
  await row.locator("button.show-link").press("Enter");
  await expect.poll(() => reader.parameter("view")).toBeNull();
  await page.goBack();
  await expect(item).toBeFocused();
  await expect(item).toBeInViewport();
  const filter = page.getByRole("group", { name: "Forces shown" });
  await reader.listen();
  for (const count of [31, 57]) {
    await filter.getByRole("button", { name: "US", exact: true }).press("Enter");
    await expect.poll(async () => (await reader.heard()).at(-1)).toContain(`${count} claims hold`);
  }
});

test("D opens what the articles differ on about the selected place, else the first question", async ({
  landless: reader,
}) => {
  const { page: path, story, dossier, bases } = inTurn(1);
  const date = asks(story, 2, "date");
  const about = dossier.disagreements.filter(({ places }) => places?.includes(bases[1])).map(({ id }) => id);
  await reader.open(`${path}?date=${date}&place=${bases[1]}`);
  await reader.page.keyboard.press("d");
  await expect.poll(() => reader.parameter("question")).toBe(about[0]);
  await show(reader.page, `?date=${date}`);
  await reader.page.keyboard.press("d");
  await expect.poll(() => reader.parameter("view")).toBe("compare");
  expect(reader.parameter("question")).toBeNull();
});

test("a stretch that ends before it starts is refused in words, and the old one stays", async ({
  landless: reader,
}) => {
  const { page } = reader;
  await reader.open("?from=2023-07&to=2024-05", "text");
  await page.getByRole("button", { name: "Date options" }).click();
  const from = page.getByRole("textbox", { name: "From", exact: true });
  await from.fill("2024-06");
  await from.press("Enter");
  await expect(page.getByText("The first date lies after the second.")).toBeVisible();
  expect(reader.parameter("from")).toBe("2023-07");
  await from.fill("2024-01");
  await from.press("Enter");
  await expect.poll(() => reader.parameter("from")).toBe("2024-01");
});

test("two dates are compared from beside the date, and the focus comes back there", async ({ landless: reader }) => {
  const { page } = reader;
  const { page: path, date } = inTurn(1);
  await reader.open(`${path}?date=${date}`, "text");
  const options = page.getByRole("button", { name: "Date options" });
  await options.click();
  await page.locator("#tl-options").getByRole("button", { name: "Compare two dates" }).click();
  await expect(page.getByRole("dialog", { name: "Compare two dates" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(options).toBeFocused();
});

/** Runs in the page: gives the focus to whatever can have it, and tells what is then covered from corner to corner. */
function covered(): { stops: number; hidden: string[] } {
  const can = "a[href], button, input, select, textarea, summary, [tabindex]";
  const stops = [...document.querySelectorAll<HTMLElement>(can)].filter(
    (one) =>
      one.tabIndex >= 0 &&
      !one.matches(":disabled, dialog *, [popover] *") &&
      one.checkVisibility({ visibilityProperty: true }),
  );
  const hidden: string[] = [];
  for (const stop of stops) {
    stop.focus();
    const { left, top, width, height } = stop.getBoundingClientRect();
    const isSeen = [0.5, 0.1, 0.9].some((x) =>
      [0.5, 0.15, 0.85].some((y) => {
        const there = document.elementFromPoint(left + width * x, top + height * y);
        return there !== null && (stop.contains(there) || there.contains(stop));
      }),
    );
    if (document.activeElement === stop && !isSeen)
      hidden.push(
        `${stop.className || stop.tagName} “${(stop.getAttribute("aria-label") ?? stop.textContent ?? "").slice(0, 40)}”`,
      );
  }
  return { stops: stops.length, hidden };
}

for (const [what, viewport, name] of [
  ["1280 x 720", { width: 1280, height: 720 }, "niger-2024"],
  ["at 200 %", { width: 640, height: 360 }, "velmar-1988"],
  ["at 400 %", { width: 320, height: 256 }, "niger-2024"],
] as const)
  test(`nothing covers what has the focus, at any stop of any view of ${name}, ${what}`, async ({ visit }) => {
    const { context, bases, asOf } = shippedDossier(name);
    const reader = await visit({ land: false, context: { viewport, reducedMotion: "reduce" } });
    await reader.open(`d/${name}/`, "text");
    for (const view of ["map", "list", "sources", "compare", ...(context ? ["context"] : []), "coverage"]) {
      await show(reader.page, `?date=${asOf}&place=${bases[0]}&view=${view}`);
      await expect(reader.page.locator(".app")).toHaveClass(new RegExp(`view-${view}`));
      const { stops, hidden } = await reader.page.evaluate(covered);
      expect(stops, view).toBeGreaterThan(8);
      expect(hidden, view).toEqual([]);
    }
  });
