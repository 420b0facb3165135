import { answerBadly, type Fault, faults, type Kind, kinds } from "#tests/fixtures/badfiles.ts";
import { shippedDossier } from "#tests/fixtures/shipped.ts";
import { serve } from "#tools/serve/server.ts";
import { all, inTurn, literally } from "./dossier.ts";
import { expect, test } from "./fixtures.ts";
import type { Page } from "./reader.ts";

type Browser = NonNullable<ReturnType<ReturnType<Page["context"]>["browser"]>>;

/** How long a page may keep a reader waiting for a word about what is missing, in milliseconds of its own clock. */
const IN_TIME = 22_000;
const inTime = ({ counts }: Kind) => (counts === "frames" ? 4 * IN_TIME : IN_TIME);

/** All of the table with `BAD_FILES=all`; otherwise one fault of each kind, so that every fault has its turn. */
function faultsOf(kind: Kind, n: number): readonly Fault[] {
  return process.env.BAD_FILES === "all" ? faults : [kind.worst ?? faults[n % faults.length] ?? "404"];
}

type Sight = { isPainted: boolean; ready: string; said: string[]; text: string; black: number };

/** Runs in the page before all else: the page's own clock does not tell when something was first painted. */
function watchPaint(): void {
  new PerformanceObserver(() => Object.assign(window, { isPainted: true })).observe({ type: "paint", buffered: true });
}

/** What a reader has before them. */
function look(page: Page): Promise<Sight> {
  return page.evaluate(() => {
    const seen = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((one) =>
        one.checkVisibility({ visibilityProperty: true }),
      );
    // The head of an arrow has the colour of the words, with and without a sheet.
    const isBlack = (shape: Element) => {
      if (shape.matches(".map-arrow path")) return false;
      const { fill } = getComputedStyle(shape);
      const { width, height } = shape.getBoundingClientRect();
      return fill === "rgb(0, 0, 0)" && width > 60 && height > 60;
    };
    // A document that has just begun has no element yet.
    const { stale, ready = "" } = document.documentElement?.dataset ?? {};
    return {
      isPainted: Reflect.get(window, "isPainted") === true && !stale,
      ready,
      // biome-ignore lint/performance/useDomNodeTextContent: what is not seen is not said
      said: seen(".notice, [role=alert]").map((one) => one.innerText),
      // biome-ignore lint/performance/useDomNodeTextContent: what is not seen is not said
      text: document.body?.innerText ?? "",
      black: seen("svg :is(path, rect, circle, polygon, text)").filter(isBlack).length,
    };
  });
}

/** A page that asks a host for one bad file, until it is whole or says what is missing. */
async function meet(browser: Browser, kind: Kind, fault: Fault, link: string): Promise<Sight & { after: number }> {
  const meets = kind.but?.[fault] ?? kind.meets;
  const { server, url } = await serve({
    folder: "dist",
    port: 0,
    intercept: (request, response, path) => {
      if (!kind.file.test(path)) return false;
      answerBadly(fault, request, response, path);
      return true;
    },
  });
  const context = await browser.newContext({ viewport: { width: 800, height: 600 }, locale: "en-GB" });
  try {
    const page = await context.newPage();
    const open = new Set<string>();
    page.on("request", (request) => open.add(request.url()));
    const end = (request: { url(): string }) => open.delete(request.url());
    page.on("requestfinished", end).on("requestfailed", end);
    const isQuiet = () => [...open].every((url) => kind.file.test(new URL(url).pathname));
    await page.addInitScript(watchPaint);
    await page.clock.install();
    await page.goto(url + link, { waitUntil: "commit" });
    // A browser without WebGL says so on every map, which is no news of the file.
    const isNews = (text: string) => !/WebGL/.test(text);
    let after = 0;
    /** Looks in a row at which nothing was on its way but the bad file. */
    let quiet = 0;
    const presses = [...(kind.presses ?? [])];
    for (let n = 0; ; n += 1) {
      const sight = await look(page);
      if (sight.ready !== "" && presses.length > 0) {
        await page.getByRole("button", { name: presses.shift() ?? "", exact: true }).click();
        continue;
      }
      const said = sight.isPainted ? sight.said.filter(isNews) : [];
      const isWhole = kind.land ? sight.ready === "map" : sight.ready !== "" && n > 3;
      const isEnd = sight.isPainted && (said.length > 0 || (meets === "whole" && isWhole));
      if (isEnd || after > inTime(kind)) return { ...sight, said, after };
      // The styles wait for the head script, and a map is drawn, by the world's clock.
      const isDrawing = kind.land && meets === "whole" && sight.ready === "text";
      quiet = isQuiet() && !isDrawing ? quiet + 1 : 0;
      if ((!sight.isPainted || isDrawing) && n < 100 && quiet < 12) {
        await page.waitForTimeout(50);
        continue;
      }
      // What waits, waits by the page's clock; an answer that is on its way gets time to come.
      await expect.poll(isQuiet, { intervals: [20] }).toBe(true);
      if (n > 4) {
        await page.clock.fastForward(1000);
        after += 1000;
      }
    }
  } finally {
    await context.close();
    server.closeAllConnections();
    server.close();
  }
}

for (const [n, kind] of kinds.entries())
  test(`without its ${kind.name} a page is whole or says so: ${faultsOf(kind, n).join(", ")}`, async ({
    browser,
    landlessBrowser,
  }) => {
    test.setTimeout(360_000 * faultsOf(kind, n).length);
    const { page, bases, story } = inTurn(n);
    const shown = kind.home ? all : [inTurn(n)];
    const own = (kind.link ?? "").replace("{base}", bases[0]).replace("{story}", story.id);
    const link = kind.home ? own : page + own;
    const titles = shown.flatMap(({ name }) =>
      ["en", "fr"].map((language) => literally(shippedDossier(name, language).title)),
    );
    for (const fault of faultsOf(kind, n)) {
      const { isPainted, said, text, ready, black, after } = await meet(
        kind.land ? browser : landlessBrowser,
        kind,
        fault,
        link,
      );
      const meets = kind.but?.[fault] ?? kind.meets;
      const about = `${kind.name}, ${fault}: ${JSON.stringify({ said, ready, after })}`;
      expect.soft(isPainted, about).toBe(true);
      expect.soft(text, about).toMatch(RegExp(titles.join("|")));
      expect.soft(black, about).toBe(0);
      expect.soft(after, about).toBeLessThan(inTime(kind));
      if (meets === "whole") expect.soft(said, about).toEqual([]);
      else expect.soft(said.join(" "), about).toMatch(meets);
    }
  });

test("without scripts and without a style sheet the picture is not black", async ({ visit }) => {
  const reader = await visit({ land: false, context: { javaScriptEnabled: false } });
  const { page } = reader;
  await page.route(/\.css$/, (route) => route.abort());
  const { page: path, dossier } = inTurn(1);
  await page.goto(reader.address(path));
  expect((await look(page)).text).toContain(dossier.title);
  expect((await look(page)).black).toBe(0);
});

test("trying again after missing code brings the page in the state it had, past what the browser has kept", async ({
  visit,
}) => {
  for (const [turn, [file, view]] of [
    [/MapSurface-.*\.js$/, ""] as const,
    [/ListView-.*\.js$/, "&view=list"] as const,
  ].entries()) {
    const { page, date, bases } = inTurn(turn + 1);
    const link = `${page}?date=${date}&place=${bases[1]}`;
    let isBad = true;
    const reader = await visit({
      land: false,
      host: {
        intercept: (request, response, path) => {
          if (!isBad || !file.test(path)) return false;
          // A page in the place of code, to be kept for a year.
          answerBadly("html", request, response, path);
          return true;
        },
      },
    });
    reader.expectTrouble(/module script|import/);
    await reader.page.goto(reader.address(link + view));
    const again = reader.page.getByRole("button", { name: "Try again" }).first();
    await expect(again).toBeVisible();
    if (!view) await reader.step("Next");
    const asked = reader.link();
    isBad = false;
    await again.click();
    await expect(reader.page.getByText(/A part of this page did not load|a part of it is missing/)).toHaveCount(0);
    await reader.ready("text");
    if (view) await expect(reader.inList(bases[1])).toBeVisible();
    else await expect(reader.mark(bases[1])).toBeVisible();
    expect(reader.link()).toBe(asked);
  }
});
