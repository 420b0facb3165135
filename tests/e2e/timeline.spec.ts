import { inTurn } from "./dossier.ts";
import { expect, test } from "./fixtures.ts";
import { show } from "./picture.ts";

test("the dock says how many rows lie below, and goes there and back; on a high screen all are seen", async ({
  landless: reader,
}) => {
  await reader.open();
  const timeline = reader.timeline();
  const rows = timeline.locator(".tl-lane");
  await expect(rows.first()).toBeInViewport({ ratio: 1 });
  // How many fit is a matter of the window's height; the button counts the rest.
  const axis = await timeline.locator(".tl-axis").boundingBox();
  const boxes = await Promise.all((await rows.all()).map((row) => row.boundingBox()));
  const below = boxes.filter((box) => box && axis && box.y + box.height / 2 > axis.y).length;
  expect(below).toBeGreaterThan(0);
  // By the mouse itself: Playwright's own click may scroll to where the sticky row would lie, and so to the end.
  const more = await timeline.getByRole("button", { name: `${below} more rows` }).boundingBox();
  if (!more) throw new Error("no button for the rows below");
  await reader.page.mouse.click(more.x + more.width / 2, more.y + more.height / 2);
  await expect(rows.last()).toBeInViewport({ ratio: 0.9 });
  const back = timeline.getByRole("button", { name: "Back to the first rows" });
  await back.focus();
  await back.press("Enter");
  await expect(timeline.getByRole("button", { name: `${below} more rows` })).toBeVisible();

  await reader.page.setViewportSize({ width: 1920, height: 1080 });
  await expect(rows.last()).toBeInViewport({ ratio: 1 });
  await expect(timeline.getByRole("button", { name: /more rows|first rows/ })).toHaveCount(0);
});

test("a phone's lanes say whose they are", async ({ visit }) => {
  const reader = await visit({ context: { viewport: { width: 390, height: 844 } }, land: false });
  const { page: path, dossier, bases } = inTurn(1);
  const [first = "", second = ""] = bases.map((id) => dossier.place.get(id)?.short);
  await reader.open(path);
  const name = reader.timeline().locator(".tl-lane:visible").first().locator(".tl-place-name");
  await expect(name).toBeVisible();
  await expect(name).toHaveText(first);
  await show(reader.page, `?place=${bases[1]}`);
  await expect(reader.timeline().locator(".tl-place-name:visible")).toHaveText([second]);
});

test("a step of the date touches what shows it and leaves the rest alone", async ({ reader }) => {
  await reader.open("?date=2023-10-01");
  await reader.ready("map");
  const { page } = reader;
  // Lanes, the strip of all years, fields, the legend's switches and the canvas say the same on the next day.
  const still =
    ".tl-lane, .tl-strip, .date-field, .tl-window-buttons, .legend-forces, .legend-layers, .maplibregl-canvas";
  await page.evaluate((selector) => {
    const touched: string[] = [];
    const note = ({ target }: MutationRecord) => {
      const element = target instanceof Element ? target : target.parentElement;
      const part = element?.closest(selector);
      if (part) touched.push(part.getAttribute("class") ?? "");
    };
    new MutationObserver((records) => records.forEach(note)).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    Object.assign(window, { touched });
  }, still);
  const date = reader.timeline().locator("time").first();
  await page.getByRole("slider", { name: "Date", exact: true }).press("ArrowRight");
  await expect(date).toHaveAttribute("datetime", "2023-10-02");
  await reader.ready("map");
  expect(await page.evaluate(() => Reflect.get(window, "touched"))).toEqual([]);
});

test("a plan has an arrow and words of its own, which lead to its quotes; so has every change of a day", async ({
  landless: reader,
}) => {
  await reader.open("?date=2024-05-02");
  const timeline = reader.timeline();
  const plan = timeline.getByRole("button", { name: /plan reported 3 May: Niger → Germany/ });
  await plan.focus();
  await expect(reader.page.locator(".tl-said")).toContainText("return to US Africa Command");
  await plan.press("Enter");
  await expect(
    reader
      .details()
      .getByText(/home bases in Germany/)
      .first(),
  ).toBeVisible();

  const more = timeline.getByRole("button", { name: "5 more changes" });
  await more.focus();
  await more.press("Enter");
  const changes = timeline.locator("#tl-changes button");
  await expect(changes).toHaveCount(6);
  await changes.last().focus();
  await changes.last().press("Enter");
  await expect(reader.page).toHaveURL(/claim=burkina-faso-sought-wagner/);
  await expect(changes.first()).toBeHidden();
});

test("a phone reaches all changes of a day", async ({ visit }) => {
  const reader = await visit({ context: { viewport: { width: 390, height: 844 }, hasTouch: true }, land: false });
  await reader.open("?date=2024-05-02");
  await reader.timeline().getByRole("button", { name: "5 more changes" }).tap();
  await expect(reader.timeline().locator("#tl-changes button").first()).toBeInViewport();
});
