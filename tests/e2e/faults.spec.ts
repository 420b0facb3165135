import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { expect, test } from "./fixtures.ts";
import { small } from "./picture.ts";
import type { Reader } from "./reader.ts";

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** A host that answers one file its own way. */
function answering(file: RegExp, answer: Answer) {
  return {
    intercept: (request: IncomingMessage, response: ServerResponse, path: string) => {
      if (!file.test(path)) return false;
      answer(response, request);
      return true;
    },
  };
}

const missing: Answer = (response) => response.writeHead(404, { "content-type": "text/plain" }).end("not found");
const empty: Answer = (response) => response.writeHead(200, { "content-type": "application/json" }).end("");
const broken: Answer = (response) =>
  response.writeHead(200, { "content-type": "application/json" }).end('{"format":1,"id":"ni');

/** The text that must be there whatever fails: title, a place and a quote. */
async function expectText(reader: Reader): Promise<void> {
  const body = reader.page.locator("body");
  await expect(body).toContainText("Foreign forces in Niger and Chad");
  await expect(body).toContainText("Airbase 201");
}

test.describe("without WebGL", () => {
  test("the list, the date and the receipts work, and a notice says what is missing", async ({ landless: reader }) => {
    await reader.open("?date=2024-05-02", "fallback");
    await expect(reader.page.locator(".notice")).toContainText(/WebGL|map/i);
    await reader.mark("airbase-101").click();
    await expect(reader.panel("airbase-101")).toBeVisible();
    await expect(reader.details().locator("blockquote[data-passage]").first()).toBeVisible();
    await reader.step("Next");
    await reader.view("list");
    await expect(reader.inList("airbase-201")).toBeVisible();
  });
});

test.describe("without JavaScript", () => {
  for (const path of ["", "fr/", "d/niger-2024/", "d/niger-2024/fr/"])
    test(`/${path} reads: title, places, statements with their passages, sources`, async ({ visit }) => {
      const reader = await visit({ context: { javaScriptEnabled: false } });
      await reader.page.goto(reader.address(path));
      await expect(reader.page.getByRole("heading", { level: 1 })).toBeVisible();
      const text = reader.page.locator("#text-page");
      await expect(text).toBeVisible();
      await expect(text.locator("#claim-us-at-ndjamena-base")).toBeVisible();
      await expect(text.locator("#passage-d9-withdrawn")).toContainText("French military base");
      await expect(text.getByRole("heading", { level: 3 }).first()).toBeVisible();
      expect(await reader.page.locator("html").getAttribute("data-ready"), "no script has run").toBeNull();
    });
});

test.describe("a file that is missing or broken", () => {
  test("dossier.json missing, empty, cut off: the text stays, a notice says so, trying again helps", async ({
    visit,
  }) => {
    let host: ReturnType<typeof answering> | null = null;
    const reader = await visit({
      host: { intercept: (request, response, path) => host?.intercept(request, response, path) ?? false },
      land: false,
    });
    for (const answer of [missing, empty, broken]) {
      host = answering(/dossier\.json$/, answer);
      await reader.page.goto(reader.address());
      await reader.ready("fallback");
      await expect(reader.page.getByRole("alert")).toBeVisible();
      await expectText(reader);
      await expect(reader.page.locator("#text-page")).toBeVisible();
      host = null;
      await reader.page.getByRole("alert").getByRole("button").click();
      await expect(reader.page.getByRole("alert")).toHaveCount(0);
      await expect(reader.mark("airbase-201")).toBeVisible();
    }
  });

  test("the handout's code missing: the page is as it was", async ({ visit }) => {
    const reader = await visit({ host: answering(/PrintRoot-[^/]*\.js$/, missing), land: false });
    const { page } = reader;
    reader.expectTrouble(/PrintRoot-/);
    const failed = page.waitForEvent(
      "console",
      (line) => /PrintRoot-/.test(line.text()) && /Failed to fetch/.test(line.text()),
    );
    await reader.open("", "text");
    await failed;
    await page.locator('[data-tab="list"]').click();
    await expect(page.getByRole("table").first()).toBeVisible();
    await expect(page.getByRole("alert")).toHaveCount(0);
  });

  test("records of the dossier broken: they are left out, named, and the rest is shown", async ({ visit }) => {
    const file = JSON.parse(readFileSync("dist/dossiers/niger-2024/dossier.json", "utf8"));
    file.claims[0].kind = "rumour";
    file.places.push(null);
    const reader = await visit({
      host: answering(/dossier\.json$/, (response) =>
        response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(file)),
      ),
    });
    await reader.open();
    const notice = reader.page.locator(".notice");
    await expect(notice).toContainText(/\d+ parts of the data/);
    await notice.locator("summary").click();
    await expect(notice).toContainText(`claims/${file.claims[0].id}`);
    await expect(reader.mark("airbase-201")).toBeVisible();
  });

  for (const { whose, file, again } of [
    { whose: "dossier's", file: /text\.fr\.json$/, again: [2] },
    // A browser may remember that a script could not be had, until the page is loaded anew.
    { whose: "page's own", file: /words-fr-.*\.js$/, again: [1, 2] },
  ])
    test(`the ${whose} words of French missing: the page opens in its own language and says so once`, async ({
      visit,
    }) => {
      let asked = 0;
      const count: Answer = (response, request) => {
        asked += 1;
        missing(response, request);
      };
      const reader = await visit({ host: answering(file, count), context: { viewport: small } });
      const notice = reader.page.locator(".notice");
      await reader.open("?lang=fr", "text");
      await expect(reader.page.getByRole("heading", { level: 1 })).toContainText("Niger");
      await expect(notice).toBeVisible();
      await notice.getByRole("button", { name: "Dismiss" }).click();
      await reader.step("Previous");
      await reader.view("list");
      await expect(reader.inList("niamey").first()).toBeVisible();
      await expect(notice).toHaveCount(0);
      expect(asked).toBe(1);
      // Asked for once more, it is tried once more.
      await reader.page.getByRole("button", { name: "Lire cette page en français" }).click();
      await expect(notice).toBeVisible();
      expect(again).toContain(asked);
    });

  test("the map's worker missing: the page says so in time and everything else works", async ({ visit }) => {
    const reader = await visit({
      host: answering(/assets\/maplibre-gl-worker.*\.js$/, missing),
      context: { viewport: small },
    });
    reader.expectTrouble(/worker/i);
    await reader.open("?date=2024-05-02&place=airbase-101", "fallback");
    await expect(reader.page.locator(".notice")).toBeVisible();
    await expect(reader.panel("airbase-101")).toBeVisible();
  });

  test("the map's code missing: the page says so and everything else works", async ({ visit }) => {
    const reader = await visit({ host: answering(/assets\/adapter-.*\.js$/, missing), context: { viewport: small } });
    reader.expectTrouble(/adapter|import/i);
    await reader.open("?date=2024-05-02&place=airbase-101", "fallback");
    await expect(reader.page.locator(".notice")).toBeVisible();
    await expect(reader.panel("airbase-101")).toBeVisible();
  });

  test("the code of the map's marks missing: the served map stays, the page says so and everything else works", async ({
    visit,
  }) => {
    const reader = await visit({ host: answering(/assets\/MapSurface-.*\.js$/, missing), land: false });
    reader.expectTrouble(/MapSurface|import/i);
    await reader.open("", "fallback");
    await expect(reader.page.locator(".notice")).toBeVisible();
    await expect(reader.page.locator(".map-poster .mark-symbol:visible").first()).toBeVisible();
    await reader.step("Previous");
    await reader.view("list");
    await expect(reader.inList("airbase-201")).toBeVisible();
  });

  test("config.json missing or broken is as good as an empty one", async ({ visit }) => {
    // The land is drawn after the worse one.
    const first = await visit({ host: answering(/config\.json$/, missing), land: false });
    await first.open();
    const reader = await visit({ host: answering(/config\.json$/, broken), context: { viewport: small } });
    await reader.open();
  });
});

test.describe("the basemap's host", () => {
  const tiles = /\.pmtiles$/;
  const whole = () => readFileSync("dist/basemap/sahel.pmtiles");

  test("ignores ranges: the whole file is read and the map is drawn", async ({ visit }) => {
    const reader = await visit({
      context: { viewport: small },
      host: answering(tiles, (response) => response.writeHead(200, { "content-length": whole().length }).end(whole())),
    });
    await reader.open();
    await expect(reader.page.locator(".notice")).toHaveCount(0);
  });

  test("compresses ranges: the whole file is read and the map is drawn", async ({ visit }) => {
    const reader = await visit({
      context: { viewport: small },
      host: answering(tiles, (response, request) => {
        const range = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? "");
        const body = whole();
        const part = range ? body.subarray(Number(range[1]), Number(range[2]) + 1) : body;
        response
          .writeHead(range ? 206 : 200, {
            "content-encoding": "gzip",
            ...(range ? { "content-range": `bytes ${range[1]}-${range[2]}/${body.length}` } : {}),
          })
          .end(gzipSync(part));
      }),
    });
    await reader.open();
    await expect(reader.page.locator(".notice")).toHaveCount(0);
  });

  test("answers every range with another part of the file: the whole file is read", async ({ visit }) => {
    const reader = await visit({
      context: { viewport: small },
      host: answering(tiles, (response, request) => {
        const range = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? "");
        if (!range) return response.writeHead(200).end(whole());
        const [from, to] = [Number(range[1]) + 7, Number(range[2]) + 7];
        response
          .writeHead(206, { "content-range": `bytes ${from}-${to}/${whole().length}` })
          .end(whole().subarray(from, to + 1));
      }),
    });
    await reader.open();
  });

  test("has no basemap: marks, list and receipts work, a notice says so, trying again helps", async ({ visit }) => {
    let isMissing = true;
    // Answered late, so that what the button asks for finds the land even if the request is faster than the message.
    const host = answering(tiles, (response, request) => {
      setTimeout(() => (isMissing ? missing(response, request) : response.writeHead(200).end(whole())), 300);
    });
    const reader = await visit({ host, context: { viewport: small } });
    await reader.page.exposeFunction("bringBack", () => {
      isMissing = false;
    });
    await reader.page.goto(reader.address("?date=2024-05-02"));
    const again = reader.page.locator(".notice").getByRole("button").first();
    await expect(again).toBeVisible();
    await reader.mark("airbase-101").click();
    await expect(reader.panel("airbase-101")).toBeVisible();
    await expect(again).toBeVisible();
    // The land is back at the press and not before: a map that asks by itself would take the notice away first.
    await again.evaluate((button) => {
      button.addEventListener("click", () => Reflect.get(window, "bringBack")(), { capture: true });
    });
    await again.click();
    await reader.ready("map");
    await expect(reader.page.locator(".notice")).toHaveCount(0);
  });
});

test.describe("a part of the page's code is missing, as after a deployment", () => {
  test("the page's own script: its text is shown and says so", async ({ visit }) => {
    const reader = await visit({ host: answering(/assets\/first-.*\.js$/, missing), land: false });
    await reader.page.goto(reader.address("?date=2013"));
    await expect(reader.page.getByRole("alert")).toContainText("has not started");
    await expect(reader.page.locator("#text-page")).toBeVisible();
    await expect(reader.page.getByText("As of 3 May 2024").first()).toBeVisible();
  });

  test("the embed's: the text stays, with the reason", async ({ visit }) => {
    const reader = await visit({ host: answering(/assets\/EmbedApp-.*\.js$/, missing), land: false });
    reader.expectTrouble(/EmbedApp/);
    await reader.page.goto(reader.address("?embed=1"));
    await reader.ready("fallback");
    await expect(reader.page.getByRole("alert")).toContainText("A part of this page did not load.");
    await expectText(reader);
  });

  test("a dialog's: it closes, a notice says so, and the page goes on", async ({ visit }) => {
    const reader = await visit({ host: answering(/assets\/HelpDialog-.*\.js$/, missing), land: false });
    reader.expectTrouble(/HelpDialog/);
    await reader.open("?date=2024-05-02", "text");
    await reader.page.keyboard.press("?");
    await expect(reader.page.getByRole("alert")).toContainText("A part of this page did not load.");
    await reader.step("Next");
    await reader.page.keyboard.press("/");
    await expect(reader.page.getByRole("searchbox")).toBeFocused();
  });
});
