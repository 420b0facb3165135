import { expect, type Locator, type Page } from "@playwright/test";

export type { Download, Page } from "@playwright/test";

/** Milestones of the page (public contract): text usable, map drawn, no map possible. */
export type Ready = "text" | "map" | "fallback";

const viewTabs = {
  map: "Map",
  list: "List",
  sources: "Sources",
  compare: "Compare",
  context: "Sahel",
  coverage: "Coverage",
} as const;

/** What the driver of WebGL in software says of its own speed, which is nothing the page could mend. */
export const isOfTheDriver = (text: string): boolean => /GL Driver Message .*GPU stall due to ReadPixels/.test(text);

/**
 * A person in front of the page. Journeys speak through it, in the words of the public contract, so that a change of
 * layout is a change here and nowhere else.
 */
export class Reader {
  readonly page: Page;
  private readonly site: string;
  /** Where a page that draws the map ends in this reader's browser. */
  private readonly drawn: "map" | "fallback";
  private readonly seen: string[] = [];
  private readonly expected: RegExp[] = [];
  private readonly notThere = new Set<string>();

  constructor(page: Page, site: string, drawn: "map" | "fallback" = "map") {
    this.page = page;
    this.site = site;
    this.drawn = drawn;
    if (drawn === "fallback") this.expectTrouble(/WebGL|GPU/i);
    page.on("console", (message) => {
      // The favicon is asked for behind Playwright's back: only the console tells.
      if (/Failed to load resource/.test(message.text())) this.notThere.add(message.location().url);
      if (["error", "warning"].includes(message.type()) && !isOfTheDriver(message.text()))
        this.seen.push(`console: ${message.text()} (${message.location().url})`);
    });
    page.on("pageerror", (error) => this.seen.push(`page error: ${error.message}`));
    page.on("request", (request) => {
      const url = new URL(request.url());
      if (["http:", "https:", "ws:", "wss:"].includes(url.protocol) && url.origin !== new URL(this.site).origin)
        this.seen.push(`request to another origin: ${request.url()}`);
    });
  }

  /** A trouble that the journey itself causes. */
  expectTrouble(pattern: RegExp): void {
    this.expected.push(pattern);
  }

  /** What went wrong behind the reader's back. */
  troubles(): string[] {
    // Software GL says on every read that it is slow; files that are not there have a journey of their own; a preload
    // lies idle where the journey holds the page's code back or forbids it.
    const usual = [/GPU stall due to ReadPixels/, /GL Driver Message/, /Failed to load resource/, /link preload/];
    return this.seen.filter((line) => ![...this.expected, ...usual].some((pattern) => pattern.test(line)));
  }

  /** Files that were asked for in vain, relative to the site. */
  missing(): string[] {
    return [...this.notThere].map((url) => url.replace(this.site, ""));
  }

  /** Asks the page to keep the whole map, and waits until it has fetched what it needs to go on without a network. */
  async stored(): Promise<void> {
    await this.page.getByRole("button", { name: "Download and print" }).click();
    await this.page.getByRole("button", { name: "Keep the whole map" }).click();
    await expect(this.page.getByRole("status").filter({ hasText: "works without a network" })).toBeVisible();
    await this.page.keyboard.press("Escape");
    await expect(this.page.getByRole("dialog")).toHaveCount(0);
    await this.page.waitForFunction(
      () => {
        const names = performance.getEntriesByType("resource").map(({ name }) => name);
        return [/SourcesView/, /SearchDialog/, /\/written-/].every((part) => names.some((name) => part.test(name)));
      },
      undefined,
      { timeout: 60_000 },
    );
  }

  /** Full address of a link. */
  address(link = ""): string {
    return new URL(link, this.site).href;
  }

  /** Opens a link, such as `?date=2024-05-02&place=airbase-101` or `fr/`. */
  async open(link = "", ready: Ready = this.drawn): Promise<void> {
    await this.page.goto(this.address(link));
    await this.ready(ready);
  }

  /** Waits for a milestone; `text` is also reached by what comes after it. */
  async ready(state: Ready): Promise<void> {
    const wanted = state === "text" ? /^(text|map|fallback)$/ : state;
    await expect(this.page.locator("html")).toHaveAttribute("data-ready", wanted);
  }

  async reload(ready: Ready = this.drawn): Promise<void> {
    await this.page.reload();
    await this.ready(ready);
  }

  /** The link in the address bar, without the site. */
  link(): string {
    return this.page.url().slice(this.site.length);
  }

  /** A parameter of the link in the address bar. */
  parameter(name: string): string | null {
    return new URL(this.page.url()).searchParams.get(name);
  }

  map(): Locator {
    return this.page.getByRole("region", { name: "Map", exact: true });
  }

  timeline(): Locator {
    return this.page.getByRole("region", { name: "Timeline", exact: true });
  }

  details(): Locator {
    return this.page.getByRole("region", { name: "Details", exact: true });
  }

  places(): Locator {
    return this.page.getByRole("navigation", { name: "Places", exact: true });
  }

  date(): Locator {
    return this.page.getByRole("slider", { name: "Date", exact: true });
  }

  status(): Locator {
    return this.page.getByRole("status");
  }

  /** The button on the map that stands for a place. */
  mark(place: string): Locator {
    return this.map().locator(`button[data-place="${place}"][data-mark="${place}"]`);
  }

  /** The panel of the place that is selected. */
  panel(place: string): Locator {
    return this.details().locator(`[data-place="${place}"]:not(button)`).first();
  }

  /** What the list view holds of a place. */
  inList(place: string): Locator {
    return this.page.locator(`main [data-place="${place}"]:not(button)`);
  }

  async view(name: keyof typeof viewTabs): Promise<void> {
    await this.page.getByRole("banner").getByRole("button", { name: viewTabs[name], exact: true }).click();
    await expect.poll(() => this.parameter("view")).toBe(name === "map" ? null : name);
  }

  /** To another date, or to another event of the same one. */
  async step(direction: "Previous" | "Next"): Promise<void> {
    const line = this.page.locator(".tl-now-text, .date-event");
    const said = async () => `${await this.day()} ${await line.first().textContent()}`;
    const before = await said();
    await this.page.getByRole("button", { name: `${direction} change`, exact: true }).click();
    await expect.poll(said).not.toBe(before);
  }

  async goToDate(text: string): Promise<void> {
    const field = this.page.getByRole("textbox", { name: "Go to date" });
    await field.fill(text);
    await field.press("Enter");
  }

  /** The day on the date control, as days since the start of the period. */
  async day(): Promise<number> {
    return Number(await this.date().inputValue());
  }

  /** Middle of every symbol that is seen on the map or its poster, by force and claims. */
  symbolsOnMap(): Promise<Record<string, { x: number; y: number }>> {
    return this.page.locator("#map-region .mark-symbol:visible svg").evaluateAll((symbols) =>
      Object.fromEntries(
        symbols.map((symbol) => {
          const { left, top, width, height } = symbol.getBoundingClientRect();
          const mark = symbol.closest("[data-claims]");
          const name = `${mark?.getAttribute("data-actor")}: ${mark?.getAttribute("data-claims")}`;
          return [name, { x: left + width / 2, y: top + height / 2 }];
        }),
      ),
    );
  }

  /** Draws a finger or the mouse from the middle of an element, in ten moves. Fingers need a context with `hasTouch`. */
  async drag(on: Locator, by: { x: number; y: number }, pointer: "finger" | "mouse" = "finger"): Promise<void> {
    const box = await on.boundingBox();
    if (!box) throw new Error("not on the screen");
    const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const moves = Array.from({ length: 10 }, (_, n) => ({
      x: from.x + (by.x * (n + 1)) / 10,
      y: from.y + (by.y * (n + 1)) / 10,
    }));
    if (pointer === "mouse") {
      const { mouse } = this.page;
      await mouse.move(from.x, from.y);
      await mouse.down();
      for (const { x, y } of moves) await mouse.move(x, y);
      await mouse.up();
      return;
    }
    const touch = await this.page.context().newCDPSession(this.page);
    await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [from] });
    for (const point of moves)
      await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [point] });
    // A finger that rests flings nothing.
    await this.page.waitForTimeout(150);
    await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await touch.detach();
  }

  /** Draws two fingers apart, one after the other put on an element of the map, and lifts them. */
  async spread(on: Locator, by: number): Promise<void> {
    const box = await on.boundingBox();
    if (!box) throw new Error("not on the screen");
    const y = box.y + box.height / 2;
    const middle = box.x + box.width / 2;
    const fingers = (apart: number) => [
      { id: 0, x: middle - 8 - apart, y },
      { id: 1, x: middle + 8 + apart, y },
    ];
    const touch = await this.page.context().newCDPSession(this.page);
    const tell = (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: ReturnType<typeof fingers>) =>
      touch.send("Input.dispatchTouchEvent", { type, touchPoints });
    await tell("touchStart", fingers(0).slice(0, 1));
    await tell("touchStart", fingers(0));
    for (let n = 1; n <= 8; n += 1) await tell("touchMove", fingers((by * n) / 8));
    await tell("touchEnd", []);
    await touch.detach();
  }

  /** Enlarges the page as two fingers do: what is seen is then a window on it. Tells where that window begins. */
  async enlarge(times: number): Promise<() => Promise<{ x: number; y: number }>> {
    const view = await this.page.context().newCDPSession(this.page);
    await view.send("Emulation.setPageScaleFactor", { pageScaleFactor: times });
    await expect.poll(() => this.page.evaluate(() => visualViewport?.scale)).toBe(times);
    return () => this.page.evaluate(() => ({ x: visualViewport?.pageLeft ?? 0, y: visualViewport?.pageTop ?? 0 }));
  }

  /** The handle of a phone's sheet, by any of its names. */
  handle(): Locator {
    return this.page.getByRole("button", { name: /^(Show|Enlarge) the (details|map again|list again)$/ });
  }

  /** How much of the screen's height the details take: in pixels, and as a part of it. */
  evidence(): Promise<{ pixels: number; part: number }> {
    return this.details().evaluate((details) => {
      const { top, bottom } = details.getBoundingClientRect();
      const pixels = Math.min(bottom, innerHeight) - Math.max(top, 0);
      return { pixels, part: pixels / innerHeight };
    });
  }

  /** What has the focus: its tag and its most telling attributes. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return "body";
      const names = ["data-mark", "data-cell", "data-place", "data-passage", "id", "aria-label"];
      const said = names.flatMap((name) => (at.hasAttribute(name) ? [`${name}=${at.getAttribute(name)}`] : []));
      return [at.tagName.toLowerCase(), ...said, (at.textContent ?? "").trim().slice(0, 30)].join(" ");
    });
  }

  /** Starts to write down what the status line says. */
  async listen(): Promise<void> {
    await this.page.evaluate(() => {
      const status = document.querySelector("[role=status]");
      const heard: string[] = [];
      Reflect.set(window, "heardByTest", heard);
      if (status)
        new MutationObserver(() => {
          const text = (status.textContent ?? "").trim();
          if (text) heard.push(text);
        }).observe(status, { childList: true, characterData: true, subtree: true });
    });
  }

  /** What the status line has said since. */
  heard(): Promise<string[]> {
    return this.page.evaluate(() => [...Reflect.get(window, "heardByTest")]);
  }
}
