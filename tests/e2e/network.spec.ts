import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { harbourFiles, inFolder, writeFiles } from "#tests/fixtures/harbour.ts";
import { writeDossiers } from "#tools/dossier/write.ts";
import { asks, inTurn } from "./dossier.ts";
import { expect, test } from "./fixtures.ts";
import { show, small } from "./picture.ts";

test("no view asks for what is not there or breaks the policy, in both languages", async ({ visit }) => {
  const reader = await visit({ context: { viewport: small } });
  await reader.page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) =>
      console.error(`policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
  const link = "date=2024-05-02&place=airbase-101";
  await reader.open("fr/");
  await reader.open(`?${link}`);
  for (const view of ["list", "sources", "compare", "context", "coverage", "map"]) {
    await show(reader.page, `?view=${view}&${link}`);
    await expect(reader.page.locator(".app")).toHaveClass(new RegExp(`view-${view}`));
  }
  await show(reader.page, `?${link}#map=12.5/13.482/2.18`);
  await reader.ready("map");
  await reader.stored();
  expect(reader.missing()).toEqual([]);
});

test("offline after the first load, a reader pans, selects, steps and reads receipts", async ({ visit }) => {
  const reader = await visit({ context: { viewport: small } });
  const { page: path, story, date, bases } = inTurn(1);
  await reader.open(`${path}?date=${asks(story, 2, "date")}`);
  await reader.stored();
  await reader.page.context().setOffline(true);
  reader.expectTrouble(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
  await reader.map().locator("canvas").focus();
  for (const key of ["ArrowRight", "ArrowRight", "+", "ArrowUp", "-"]) await reader.page.keyboard.press(key);
  await reader.ready("map");
  for (const place of bases) {
    await reader.page.keyboard.press("b");
    await expect(reader.panel(place)).toBeVisible();
    await expect(reader.details().locator("blockquote[data-passage]").first()).toBeVisible();
  }
  await reader.step("Next");
  await reader.ready("map");
  await reader.goToDate(date);
  await expect.poll(() => reader.parameter("date")).toBe(date);
  await reader.ready("map");
  await reader.view("sources");
  await expect(reader.page.locator("blockquote[data-passage], [data-passage]").first()).toBeVisible();
  await reader.view("map");
  await reader.ready("map");
});

test("the site lies under /a/b/c/d/ and every page of it works", async ({ visit }) => {
  const reader = await visit({ host: { prefix: "/a/b/c/d/" }, context: { viewport: small } });
  const { page: own, date } = inTurn(1);
  for (const path of ["", "fr/", own, `${own}fr/`]) {
    await reader.open(`${path}?date=${date}`, path === "" ? "map" : "text");
    // A page that has not found its dossier is a fallback from the start.
    await expect(reader.page.locator("html")).toHaveAttribute("data-ready", /^(text|map)$/);
    await expect(reader.page.getByRole("heading", { level: 1 })).toBeVisible();
  }
});

test.describe("with another dossier", () => {
  let folder = "";
  test.beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "swapped-"));
    cpSync("dist", folder, { recursive: true });
    inFolder({}, (data) => {
      writeFiles(join(data, "harbour-1973"), harbourFiles());
      writeDossiers({ data, out: folder });
    });
    const pages = spawnSync(process.execPath, ["--import", "tsx", "tools/pages/main.ts", "--dist", folder]);
    expect(pages.stderr.toString()).toBe("");
    expect(pages.status).toBe(0);
  });
  test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("the same build shows another coast in another century, without its code being built again", async ({
    visit,
  }) => {
    const reader = await visit({ host: { folder } });
    await reader.open("?date=1973-03-05");
    await expect(reader.page.getByRole("heading", { level: 1 })).toContainText("Boats in the harbour");
    await reader.mark("old-harbour").click();
    await expect(reader.panel("old-harbour")).toBeVisible();
    await expect(reader.details().locator("blockquote[data-passage]").first()).toContainText("old harbour");
    await reader.step("Next");
    await reader.open("fr/", "text");
    await expect(reader.page.getByRole("heading", { level: 1 })).toContainText("Boats in the harbour (fr)");
    await expect(reader.page.locator("body")).not.toContainText(/Niger|Chad|Sahel/);
  });
});
