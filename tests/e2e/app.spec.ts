import { dayOf } from "#domain/day.ts";
import { all, inTurn } from "./dossier.ts";
import { expect, test } from "./fixtures.ts";
import { small } from "./picture.ts";

test.describe("a newcomer", () => {
  for (const { name, page: path, dossier, date } of all)
    test(`opens the page of ${name}, clicks each base on the map and reads the words that support it`, async ({
      visit,
    }) => {
      // One of them on the land.
      const reader = await visit(path === inTurn(0).page ? {} : { land: false });
      await reader.open(`${path}?date=${date}`);
      for (const base of dossier.bases) {
        await reader.mark(base).click();
        await expect(reader.panel(base)).toBeVisible();
        expect(reader.parameter("place")).toBe(base);
        const quotes = reader.details().locator("article[data-claim] blockquote[data-passage]");
        await expect(quotes.first()).toBeVisible();
        await expect(quotes.first()).toHaveText(/\w.{10,}/);
      }
    });

  test("finds every landmark of the map view, and a way to every base without the map", async ({
    landless: reader,
  }) => {
    const { page: path, dossier, date } = inTurn(1);
    await reader.open(`${path}?date=${date}`);
    await expect(reader.map()).toBeVisible();
    await expect(reader.timeline()).toBeVisible();
    await expect(reader.details()).toBeVisible();
    await expect(reader.places()).toBeVisible();
    for (const base of dossier.bases) {
      const way = reader.places().locator(`[data-place="${base}"]`);
      if (!(await way.first().isVisible())) await reader.places().locator("summary").click();
      await way.first().click();
      await expect(reader.panel(base)).toBeVisible();
    }
  });

  test("reads the title, the list and the sources before the map is there", async ({ reader }) => {
    // The land never comes, so that the map is not there all through the test.
    await reader.page.route("**/*.pmtiles", () => {});
    const { page: path, dossier } = inTurn(1);
    await reader.open(path, "text");
    await expect(reader.page.locator("html")).toHaveAttribute("data-ready", "text");
    await expect(reader.page.getByRole("heading", { level: 1 })).toContainText(dossier.title);
    await reader.view("list");
    for (const base of dossier.bases) await expect(reader.inList(base)).toBeVisible();
    await reader.view("sources");
    await expect(reader.page.locator("main article[data-source] blockquote").first()).toHaveText(/\w.{10,}/);
  });
});

test.describe("the date", () => {
  test("goes to the next and the previous change and back to where it was", async ({ landless: reader }) => {
    const { page: path, date } = inTurn(1);
    await reader.open(`${path}?date=${date}`);
    const start = await reader.day();
    await reader.step("Next");
    const next = await reader.day();
    expect(next).toBeGreaterThan(start);
    await reader.step("Previous");
    expect(await reader.day()).toBeLessThan(next);
  });

  test("may be moved as soon as the page is alive, before all of the served page is taken over", async ({
    landless: reader,
  }) => {
    await reader.page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.documentElement.dataset.ready) return;
        observer.disconnect();
        history.pushState(null, "", "?date=2017-06-09");
        dispatchEvent(new PopStateEvent("popstate"));
      }).observe(document, { subtree: true, attributeFilter: ["data-ready"] });
    });
    // The fixture fails where React finds other elements than it draws.
    await reader.open();
    await expect(reader.date()).toHaveAttribute("aria-valuetext", /9 June 2017/);
    await expect(reader.timeline().locator(".tl-bar").first()).toBeAttached();
  });

  test("is typed, as a day, a month or a year", async ({ landless: reader }) => {
    await reader.open();
    const start = dayOf("2013-01-01");
    for (const [text, last] of [
      ["2024-04-11", "2024-04-11"],
      ["2018", "2018-12-31"],
      ["2024-02", "2024-02-29"],
    ] as const) {
      await reader.goToDate(text);
      await expect.poll(() => reader.day()).toBe(dayOf(last) - start);
      await expect.poll(() => reader.parameter("date")).toBe(text);
    }
    await reader.goToDate("yesterday");
    expect(reader.parameter("date")).toBe("2024-02");
  });

  test("is typed in words or numbers, and a day that may be two is asked by keyboard", async ({ landless: reader }) => {
    await reader.open("?date=2024-05-02");
    for (const [text, date] of [
      ["August 2023", "2023-08"],
      ["11 avril 2024", "2024-04-11"],
      ["1.3.2024", "2024-03-01"],
    ] as const) {
      await reader.goToDate(text);
      await expect.poll(() => reader.parameter("date")).toBe(date);
    }
    await reader.goToDate("02/05/2024");
    await expect(reader.page.getByRole("button", { name: "2 May 2024" })).toBeVisible();
    expect(reader.parameter("date")).toBe("2024-03-01");
    await reader.page.keyboard.press("Tab");
    await reader.page.keyboard.press("Tab");
    await expect(reader.page.getByRole("button", { name: "5 February 2024" })).toBeFocused();
    await reader.page.keyboard.press("Enter");
    await expect.poll(() => reader.parameter("date")).toBe("2024-02-05");
  });

  test("says itself in words and keeps its native keys", async ({ landless: reader }) => {
    await reader.open("?date=2024-05-02");
    const date = reader.date();
    await expect(date).toHaveAttribute("type", "range");
    await expect(date).toHaveAttribute("aria-valuetext", /2 May 2024/);
    await date.focus();
    const before = await reader.day();
    await reader.page.keyboard.press("ArrowRight");
    expect(await reader.day()).toBe(before + 1);
    await expect(date).toHaveAttribute("aria-valuetext", /3 May 2024/);
    await reader.page.keyboard.press("Home");
    expect(await reader.day()).toBe(0);
    await reader.page.keyboard.press("End");
    expect(await reader.day()).toBe(dayOf("2024-12-31") - dayOf("2013-01-01"));
  });

  test("plays through the changes and stops when told", async ({ landless: reader }) => {
    const { page: path, dossier } = inTurn(1);
    await reader.open(`${path}?date=${dossier.period.start}`);
    const start = await reader.day();
    await reader.page.getByRole("button", { name: "Play", exact: true }).click();
    await expect.poll(() => reader.day()).toBeGreaterThan(start);
    await reader.page.getByRole("button", { name: "Pause", exact: true }).click();
    await expect(reader.page.getByRole("button", { name: "Play", exact: true })).toBeVisible();
  });
});

test.describe("a link", () => {
  test("restores place, date, view, claim and camera on reload", async ({ reader }) => {
    await reader.open("?date=2024-04&place=ndjamena&actors=us,france#map=6/12.5/15");
    await expect(reader.panel("ndjamena")).toBeVisible();
    const link = reader.link();
    await reader.reload();
    expect(reader.link()).toBe(link);
    await expect(reader.panel("ndjamena")).toBeVisible();
    expect(await reader.day()).toBe(dayOf("2024-04-30") - dayOf("2013-01-01"));
  });

  test("opens a receipt with every passage, word for word", async ({ landless: reader }) => {
    await reader.open("?date=2024-05-02&claim=us-at-ndjamena-base");
    const receipt = reader.details().locator('article[data-claim="us-at-ndjamena-base"]');
    await expect(receipt).toBeVisible();
    expect(await receipt.locator("blockquote[data-passage]").count()).toBeGreaterThanOrEqual(4);
    await expect(receipt.locator('blockquote[data-passage="d9-withdrawn"]')).toContainText("French military base");
  });

  test("back and forward go through places and views, not through dates", async ({ landless: reader }) => {
    const { page: path, date: from, bases } = inTurn(1);
    const [base] = bases;
    await reader.open(`${path}?date=${from}`);
    await reader.mark(base).click();
    await expect.poll(() => reader.parameter("place")).toBe(base);
    await reader.step("Next");
    const date = reader.parameter("date");
    await reader.view("sources");
    await reader.page.goBack();
    await expect.poll(() => reader.parameter("view")).toBeNull();
    expect(reader.parameter("place")).toBe(base);
    expect(reader.parameter("date")).toBe(date);
    await expect(reader.panel(base)).toBeVisible();
    await reader.page.goBack();
    await expect.poll(() => reader.parameter("place")).toBeNull();
    await reader.page.goForward();
    await expect.poll(() => reader.parameter("place")).toBe(base);
    await expect(reader.panel(base)).toBeVisible();
  });

  for (const [why, link] of [
    ["names records that do not exist", "?place=atlantis&claim=nothing&source=x&actors=martians"],
    ["holds markup", "?place=%3Cscript%3Ealert(1)%3C/script%3E&lang=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E"],
    ["holds the impossible", "?date=2024-02-30&view=hologram&step=-1&bbox=1,2,3&theme=plaid#map=NaN/1e309/-0"],
    ["tries to reach prototypes", "?__proto__[x]=1&constructor[prototype][x]=1&place=__proto__&claim=constructor"],
    ["says everything twice", "?date=2024&date=2023&place=niger&place=chad&view=list&view=map"],
    ["is broken percent code", "?date=%E0%A4%A&place=%ff#map=%%%"],
    ["is far too long", `?place=${"a".repeat(10_000)}#map=${"9".repeat(500_000)}`],
  ] as const)
    test(`that ${why} opens the page, and a notice says so`, async ({ visit }) => {
      // Where a camera is named, the map library hears of it.
      const reader = await visit(link.includes("#map") ? { context: { viewport: small } } : { land: false });
      await reader.open(link, "text");
      await expect(reader.page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(reader.page.locator(".notice").first()).toBeVisible();
      expect(await reader.page.evaluate(() => Reflect.has({}, "x"))).toBe(false);
    });

  test("in French shows the page in French, with quotes in their own language", async ({ landless: reader }) => {
    await reader.open("fr/?date=2024-05-02&place=airbase-101");
    await expect(reader.page.locator("html")).toHaveAttribute("lang", "fr");
    await expect(reader.page.getByRole("slider", { name: "Date" })).toHaveAttribute("aria-valuetext", /2 mai 2024/);
    await expect(reader.page.locator("blockquote[data-passage]").first()).toHaveAttribute("lang", "en");
  });
});
