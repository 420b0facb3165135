import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { basename, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { eventsOf } from "#domain/events.ts";
import { formatEdtf } from "#words/dates.ts";
import { asOf, inTurn, type Shown } from "./dossier.ts";
import { expect, test } from "./fixtures.ts";
import type { Page } from "./reader.ts";

/** Runs in the page: what a translator does to it, now and whenever something is added. */
function translate(): void {
  const wrap = (root: Node) => {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    for (let text = texts.nextNode(); text; text = texts.nextNode())
      if (text.nodeValue?.trim() && text.parentNode?.nodeName !== "FONT") found.push(text as Text);
    for (const text of found) {
      const inner = document.createElement("font");
      const outer = document.createElement("font");
      inner.append(text.nodeValue ?? "");
      outer.append(inner);
      text.replaceWith(outer);
    }
  };
  const app = document.getElementById("app") ?? document.body;
  new MutationObserver((records) => {
    for (const { addedNodes, target } of records)
      for (const node of addedNodes)
        if (node.isConnected && node.nodeName !== "FONT" && target.nodeName !== "FONT") wrap(node.parentNode ?? node);
  }).observe(app, { childList: true, subtree: true });
  wrap(app);
}

/**
 * Runs in the page: presses "Next change" up to the last one, or one source after the other where there is no such
 * button, and reads what is said each time.
 */
async function readStops(): Promise<string[]> {
  const parts = "header, main";
  const text = () => {
    const said = [...document.querySelectorAll(parts)].map((part) => part.textContent?.replace(/\s+/g, " "));
    return said.join("\n");
  };
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  /** Once it stays the same for a moment, of the clock and of the page: a slow machine draws few frames in it. */
  const settled = async () => {
    let last = "";
    for (let n = 0; n < 200 && last !== text(); n += 1) {
      last = text();
      await new Promise((done) => setTimeout(done, 30));
      await frame();
      await frame();
    }
    return last;
  };
  const button = document.querySelector<HTMLElement>('button[aria-label="Next change"]');
  const said = [await settled()];
  if (!button) {
    for (const source of document.querySelectorAll<HTMLElement>("main button[data-source]")) {
      source.click();
      said.push(await settled());
    }
    return said;
  }
  // Several events of one day may change nothing of what a view says.
  for (let same = 0; same < 8 && said.length < 200; ) {
    button.click();
    const now = await settled();
    same = now === said.at(-1) ? same + 1 : 0;
    if (same === 0) said.push(now);
  }
  return said;
}

test("a translated page says at every date what it says untranslated, in map, list and sources", async ({
  landless: reader,
}) => {
  for (const [turn, view] of (["map", "list", "sources"] as const).entries()) {
    const stops = async () => page.evaluate(readStops);
    const { page } = reader;
    const { page: path, dossier, bases } = inTurn(turn);
    const link = `${path}?date=${dossier.period.start}&view=${view}&place=${bases[0]}`;
    await reader.open(link, "text");
    await expect(page.locator(".panel-loading")).toHaveCount(0);
    const own = await stops();
    const parts = view === "sources" ? dossier.sources.length : eventsOf(dossier, () => true).length;
    expect(new Set(own).size).toBeGreaterThan(parts / 2);
    await reader.open(link, "text");
    await expect(page.locator(".panel-loading")).toHaveCount(0);
    await page.evaluate(translate);
    expect(await page.locator("#app font font").count()).toBeGreaterThan(50);
    expect(await stops(), view).toEqual(own);
    expect(await page.locator("#app font font").count(), "what is new is translated, too").toBeGreaterThan(50);
    await expect(page.getByText("A part of this page did not load")).toHaveCount(0);
  }
  // Quotes are the articles' words and stay so.
  const quotes = reader.page.locator("blockquote, q");
  expect(await quotes.count()).toBeGreaterThan(10);
  expect(await quotes.evaluateAll((all) => all.filter((quote) => quote.getAttribute("translate") !== "no"))).toEqual(
    [],
  );
});

/** A host, or something before it, that sends pages and scripts changed. */
function changing(change: (path: string, text: string) => string | null) {
  return {
    intercept: (_: IncomingMessage, response: ServerResponse, path: string) => {
      const file = path.endsWith("/") ? `${path}index.html` : path;
      if (!/\.(html|js)$/.test(file)) return false;
      const text = change(path, readFileSync(`dist${file}`, "utf8"));
      if (text === null) return false;
      response.writeHead(200, { "content-type": file.endsWith("l") ? "text/html" : "text/javascript" }).end(text);
      return true;
    },
  };
}

const unstarted = /The interactive page has not started/;

/**
 * What the page says of itself: within two seconds on a quiet machine, since it waits one at most; nothing that could be
 * pressed to no effect is in sight.
 */
async function expectReadable(
  page: Page,
  address: string,
  { dossier }: Shown,
  said: RegExp = unstarted,
): Promise<void> {
  await page.goto(address, { waitUntil: "commit" });
  await expect(page.getByRole("alert")).toContainText(said);
  await expect(page.getByRole("alert")).toContainText(asOf(dossier.asOf));
  await expect(page.locator("#text-page")).toBeVisible();
  await expect(page.locator(".map-poster .mark-symbol:visible").first()).toBeVisible();
  await expect(page.locator("button:visible, input:visible")).toHaveCount(0);
  const blots = page.locator("svg :is(path, rect, circle):visible");
  const black = await blots.evaluateAll(
    (shapes) =>
      shapes.filter(
        (shape) => getComputedStyle(shape).fill === "rgb(0, 0, 0)" && shape.getBoundingClientRect().width > 60,
      ).length,
  );
  expect(black).toBe(0);
}

test("replayed by an archive with its code in a block, a page says what it shows and what was asked for", async ({
  visit,
}) => {
  const reader = await visit({
    land: false,
    host: changing((path, text) => (path.endsWith(".js") ? `{ ${text} }` : null)),
  });
  reader.expectTrouble(/import|Unexpected token/);
  const shown = inTurn(1);
  await expectReadable(reader.page, reader.address(`${shown.page}?date=${shown.date}`), shown);
  const asked = `The link asked for ${formatEdtf("en", shown.date)}.`;
  await expect(reader.page.getByRole("alert")).toContainText(asked);
});

test("with all its scripts given another type, a page says that it has not started", async ({ visit }) => {
  const foreign = (text: string) =>
    text.replace(
      /<script ([^>]*)>/g,
      (_, rest: string) => `<script ${rest.replace(/type="module"/, "")} type="ab12-module">`,
    );
  const reader = await visit({
    land: false,
    host: changing((path, text) => (path.endsWith(".js") ? null : foreign(text))),
  });
  const shown = inTurn(0);
  await expectReadable(reader.page, reader.address(`${shown.page}?date=${shown.date}`), shown);
});

test("opened as a file, a page reads, leads to its other language and offers nothing that does nothing", async ({
  visit,
}) => {
  const reader = await visit({ land: false, context: { bypassCSP: true } });
  reader.expectTrouble(/CORS|file:|Failed to load/);
  const shown = inTurn(1);
  await expectReadable(reader.page, pathToFileURL(resolve(`dist/${shown.page}index.html`)).href, shown);
  await expect(reader.page.getByRole("alert").getByRole("link")).toHaveCount(0);
  await reader.page.getByRole("link", { name: "Lire cette page en français" }).click();
  await expect(reader.page).toHaveURL(/fr\/index\.html$/);
  await expect(reader.page.getByRole("alert")).toContainText("n’a pas démarré");
});

/** Saves what stands in the page as browsers save "the whole page": its files in a folder beside it, its links whole. */
async function saveWhole(page: Page, site: string, file: string): Promise<void> {
  const folder = file.replace(".html", "");
  mkdirSync(folder, { recursive: true });
  const html = await page.evaluate(() => {
    for (const link of document.querySelectorAll("a")) link.setAttribute("href", link.href);
    return document.documentElement.outerHTML;
  });
  const files = html
    .replaceAll(`href="${site}assets/`, 'href="./assets/')
    .replace(/(src|href)="([./]+)([\w/.-]+\.(?:js|css))"/g, (_, name: string, _up, path: string) => {
      const own = path.split("/").at(-1) ?? "";
      copyFileSync(`dist/${path}`, `${folder}/${own}`);
      return `${name}="./${basename(folder)}/${own}"`;
    });
  writeFileSync(file, `<!doctype html>${files}`);
}

for (const [turn, [lang, frame, said, page]] of [
  ["en", "", "A saved copy", "Open the page itself"] as const,
  ["fr", "", "Copie enregistrée", "Ouvrir la page elle-même"] as const,
  ["en", "&embed=1", "A saved copy", "Open the page itself"] as const,
].entries())
  test(`saved with the browser and opened as a file, a page in ${lang}${frame} reads, says so and has nothing to press`, async ({
    visit,
  }, info) => {
    const size = frame ? { width: 720, height: 480 } : { width: 1280, height: 720 };
    // Of the embed the land is drawn, which no copy holds.
    const reader = await visit({ ...(!frame && { land: false }), context: { bypassCSP: true, viewport: size } });
    reader.expectTrouble(/CORS|file:|Failed to load/);
    const { page: path, dossier, date, bases } = inTurn(turn);
    const open = async () => {
      await reader.open(`${path}?date=${date}&place=${bases[0]}&lang=${lang}${frame}`);
      await expect(reader.page.locator(".saved")).toBeAttached();
      await expect(reader.page.locator(".mark-words").first()).toBeVisible();
      // A page that is saved before its land has come holds none.
      await expect(reader.page.locator(".map-land .land-focus")).toBeAttached();
    };
    await open();
    // Where it stood on the map.
    const mark = reader.page.locator(".mark-words").first();
    const middle = async () => {
      const [map, box] = [
        await reader.page.locator("#map-region, .embed-map").first().boundingBox(),
        await mark.boundingBox(),
      ];
      return [box?.x ?? 0, (box?.y ?? 0) - (map?.y ?? 0)].map(Math.round);
    };
    const stood = await middle();
    await saveWhole(reader.page, reader.address(), info.outputPath("page.html"));
    await reader.page.goto(pathToFileURL(info.outputPath("page.html")).href);
    await expect(reader.page.locator("body > .notice")).toContainText(said);
    await expect(reader.page.getByRole("link", { name: page })).toHaveAttribute(
      "href",
      RegExp(`^http:.*\\?date=${date}&place=${bases[0]}&lang=`),
    );
    await expect(reader.page.locator("button, input, select")).toHaveCount(0);
    // The land that the graphics card drew, as outlines.
    await expect(reader.page.locator(".map-land .land-focus")).toBeVisible();
    for (const text of [date.slice(0, 4), dossier.place.get(bases[0])?.short ?? "no base", "«|“"])
      await expect(reader.page.locator("#details-region")).toContainText(RegExp(text));
    expect((await middle())[0]).toBeCloseTo(stood[0] ?? 0, -1);

    // In one file, where no script runs.
    await open();
    const session = await reader.page.context().newCDPSession(reader.page);
    const { data } = await session.send("Page.captureSnapshot", { format: "mhtml" });
    writeFileSync(info.outputPath("page.mhtml"), data);
    await reader.page.goto(pathToFileURL(info.outputPath("page.mhtml")).href);
    await expect(reader.page.locator(".saved")).toBeVisible();
    await expect(reader.page.locator(".saved")).toContainText(said);
    await expect(
      reader.page.locator(
        ":is(button, input, select):not([data-place], [data-claim], [data-claims], [data-passage], [data-source], [data-actor], [data-disagreement]):visible",
      ),
    ).toHaveCount(0);
    await expect(reader.page.locator(".map-land .land-focus")).toBeVisible();
    expect(await middle()).toEqual(stood);
    expect(await mark.evaluate((words) => getComputedStyle(words.closest("button") ?? words).opacity)).toBe("1");
  });

test("made smaller on the way, or with nodes of an extension in it, a page starts and steps", async ({ visit }) => {
  const small = (text: string) =>
    text
      .replace(/<!--[\s\S]*?-->/g, "")
      .replace(/>\s+</g, "><")
      .replace(/\s(class|id|role|type|lang)="([\w-]+)"/g, " $1=$2");
  const extended = (text: string) =>
    text
      .replace("<body>", '<body data-lt-installed="true"><div class="extension">x</div>')
      .replaceAll("<button ", '<button data-extension="1" ')
      .replace("<h1>", '<h1><span class="extension">x</span>');
  for (const [turn, change] of [small, extended].entries()) {
    const reader = await visit({
      land: false,
      host: changing((path, text) => (path.endsWith(".js") ? null : change(text))),
    });
    reader.expectTrouble(/hydrat|React error #4\d\d/i);
    const { page, bases } = inTurn(turn);
    await reader.open(page);
    await reader.step("Previous");
    await reader.mark(bases[0]).click();
    await expect(reader.panel(bases[0])).toBeVisible();
    await expect(reader.page.getByRole("alert")).toHaveCount(0);
  }
});
