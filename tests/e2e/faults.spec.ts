import { readFileSync } from "node:fs";
import { type Answer, answering, missing } from "./answering.ts";
import { all, asOf, inTurn, type Shown } from "./dossier.ts";
import { expect, test } from "./fixtures.ts";
import { small } from "./picture.ts";
import type { Reader } from "./reader.ts";

const empty: Answer = (response) => response.writeHead(200, { "content-type": "application/json" }).end("");
const broken: Answer = (response) =>
  response.writeHead(200, { "content-type": "application/json" }).end('{"format":1,"id":"ni');

/** The text that must be there whatever fails: title and a place. */
async function expectText(reader: Reader, { dossier, bases }: Shown): Promise<void> {
  const body = reader.page.locator("body");
  await expect(body).toContainText(dossier.title);
  await expect(body).toContainText(dossier.place.get(bases[1])?.name ?? "no base");
}

test.describe("without WebGL", () => {
  test("the list, the date and the receipts work, and a notice says what is missing", async ({ landless: reader }) => {
    const { page, date, bases } = inTurn(1);
    await reader.open(`${page}?date=${date}`, "fallback");
    await expect(reader.page.locator(".notice")).toContainText(/WebGL|map/i);
    await reader.mark(bases[0]).click();
    await expect(reader.panel(bases[0])).toBeVisible();
    await expect(reader.details().locator("blockquote[data-passage]").first()).toBeVisible();
    await reader.step("Next");
    await reader.view("list");
    await expect(reader.inList(bases[1])).toBeVisible();
  });
});

test.describe("without JavaScript", () => {
  const pages = all.flatMap((one) => ["", "fr/"].map((language) => [one, `${one.page}${language}`] as const));
  const [first] = all;
  for (const [{ dossier, bases }, path] of [
    ...pages,
    ...(first
      ? ([
          [first, ""],
          [first, "fr/"],
        ] as const)
      : []),
  ])
    test(`/${path} reads: title, places, statements with their passages, sources`, async ({ visit }) => {
      const reader = await visit({ context: { javaScriptEnabled: false } });
      await reader.page.goto(reader.address(path));
      await expect(reader.page.getByRole("heading", { level: 1 })).toBeVisible();
      const text = reader.page.locator("#text-page");
      await expect(text).toBeVisible();
      const [claim] = dossier.claims.filter(({ places }) => places.includes(bases[0]));
      const passage = dossier.passages.find(({ exact }) => exact);
      await expect(text.locator(`#claim-${claim?.id}`)).toBeVisible();
      await expect(text.locator(`#passage-${passage?.id}`)).toContainText(passage?.exact ?? "no quote");
      await expect(text.getByRole("heading", { level: 3 }).first()).toBeVisible();
      expect(await reader.page.locator("html").getAttribute("data-ready"), "no script has run").toBeNull();
    });
});

test.describe("a file that is missing or broken", () => {
  test("dossier.json missing, empty, cut off: the text stays, a notice says so, trying again helps", async ({
    visit,
  }) => {
    const shown = inTurn(0);
    let host: ReturnType<typeof answering> | null = null;
    const reader = await visit({
      host: { intercept: (request, response, path) => host?.intercept(request, response, path) ?? false },
      land: false,
    });
    for (const answer of [missing, empty, broken]) {
      host = answering(/dossier\.json$/, answer);
      await reader.page.goto(reader.address(shown.page));
      await reader.ready("fallback");
      await expect(reader.page.getByRole("alert")).toBeVisible();
      await expectText(reader, shown);
      await expect(reader.page.locator("#text-page")).toBeVisible();
      host = null;
      await reader.page.getByRole("alert").getByRole("button").click();
      await expect(reader.page.getByRole("alert")).toHaveCount(0);
      await expect(reader.mark(shown.bases[1])).toBeVisible();
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
    await reader.open(inTurn(1).page, "text");
    await failed;
    await page.locator('[data-tab="list"]').click();
    await expect(page.getByRole("table").first()).toBeVisible();
    await expect(page.getByRole("alert")).toHaveCount(0);
  });

  test("records of the dossier broken: they are left out, named, and the rest is shown", async ({ visit }) => {
    const { name, page, bases } = inTurn(1);
    const file = JSON.parse(readFileSync(`dist/dossiers/${name}/dossier.json`, "utf8"));
    file.claims[0].kind = "rumour";
    file.places.push(null);
    const reader = await visit({
      host: answering(/dossier\.json$/, (response) =>
        response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(file)),
      ),
    });
    await reader.open(page);
    const notice = reader.page.locator(".notice");
    await expect(notice).toContainText(/\d+ parts of the data/);
    await notice.locator("summary").click();
    await expect(notice).toContainText(`claims/${file.claims[0].id}`);
    await expect(reader.mark(bases[1])).toBeVisible();
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
      const { page, dossier, bases } = inTurn(again.length);
      await reader.open(`${page}?lang=fr`, "text");
      await expect(reader.page.getByRole("heading", { level: 1 })).toContainText(dossier.title);
      await expect(notice).toBeVisible();
      await notice.getByRole("button", { name: "Dismiss" }).click();
      await reader.step("Previous");
      await reader.view("list");
      await expect(reader.inList(bases[1]).first()).toBeVisible();
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
    const { page, date, bases } = inTurn(0);
    await reader.open(`${page}?date=${date}&place=${bases[0]}`, "fallback");
    await expect(reader.page.locator(".notice")).toBeVisible();
    await expect(reader.panel(bases[0])).toBeVisible();
  });

  test("the map's code missing: the page says so and everything else works", async ({ visit }) => {
    const reader = await visit({ host: answering(/assets\/adapter-.*\.js$/, missing), context: { viewport: small } });
    reader.expectTrouble(/adapter|import/i);
    const { page, date, bases } = inTurn(1);
    await reader.open(`${page}?date=${date}&place=${bases[0]}`, "fallback");
    await expect(reader.page.locator(".notice")).toBeVisible();
    await expect(reader.panel(bases[0])).toBeVisible();
  });

  test("the code of the map's marks missing: the served map stays, the page says so and everything else works", async ({
    visit,
  }) => {
    const reader = await visit({ host: answering(/assets\/MapSurface-.*\.js$/, missing), land: false });
    reader.expectTrouble(/MapSurface|import/i);
    const { page, bases } = inTurn(0);
    await reader.open(page, "fallback");
    await expect(reader.page.locator(".notice")).toBeVisible();
    await expect(reader.page.locator(".map-poster .mark-symbol:visible").first()).toBeVisible();
    await reader.step("Previous");
    await reader.view("list");
    await expect(reader.inList(bases[1])).toBeVisible();
  });

  test("config.json missing or broken is as good as an empty one", async ({ visit }) => {
    // The land is drawn after the worse one.
    const first = await visit({ host: answering(/config\.json$/, missing), land: false });
    await first.open();
    const reader = await visit({ host: answering(/config\.json$/, broken), context: { viewport: small } });
    await reader.open();
  });
});

test.describe("a part of the page's code is missing, as after a deployment", () => {
  test("the page's own script: its text is shown and says so", async ({ visit }) => {
    const reader = await visit({ host: answering(/assets\/first-.*\.js$/, missing), land: false });
    const { page, dossier } = inTurn(1);
    await reader.page.goto(reader.address(`${page}?date=${dossier.period.start}`));
    await expect(reader.page.getByRole("alert")).toContainText("has not started");
    await expect(reader.page.locator("#text-page")).toBeVisible();
    await expect(reader.page.getByText(asOf(dossier.asOf)).first()).toBeVisible();
  });

  test("the embed's: the text stays, with the reason", async ({ visit }) => {
    const reader = await visit({ host: answering(/assets\/EmbedApp-.*\.js$/, missing), land: false });
    reader.expectTrouble(/EmbedApp/);
    const shown = inTurn(1);
    await reader.page.goto(reader.address(`${shown.page}?embed=1`));
    await reader.ready("fallback");
    await expect(reader.page.getByRole("alert")).toContainText("A part of this page did not load.");
    await expectText(reader, shown);
  });

  test("a dialog's: it closes, a notice says so, and the page goes on", async ({ visit }) => {
    const reader = await visit({ host: answering(/assets\/HelpDialog-.*\.js$/, missing), land: false });
    reader.expectTrouble(/HelpDialog/);
    const { page, date } = inTurn(0);
    await reader.open(`${page}?date=${date}`, "text");
    await reader.page.keyboard.press("?");
    await expect(reader.page.getByRole("alert")).toContainText("A part of this page did not load.");
    await reader.step("Next");
    await reader.page.keyboard.press("/");
    await expect(reader.page.getByRole("searchbox")).toBeFocused();
  });
});
