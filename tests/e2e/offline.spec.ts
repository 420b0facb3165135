import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asks, inTurn } from "./dossier.ts";
import { expect, test } from "./fixtures.ts";
import { show, small } from "./picture.ts";
import type { Page, Reader } from "./reader.ts";

/** What the browser holds of the site: workers and stores. */
function held(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const workers = await navigator.serviceWorker.getRegistrations();
    return [...workers.map(({ scope }) => scope), ...(await caches.keys())];
  });
}

/** The part "Without a network" of the dialog, opened. */
async function openDialog(reader: Reader) {
  await reader.page.getByRole("button", { name: /^(Download and print|Télécharger et imprimer)$/ }).click();
  const dialog = reader.page.getByRole("dialog");
  await expect(dialog.getByRole("heading", { name: /Without a network|Sans réseau/ })).toBeVisible();
  return dialog;
}

async function keepAll(reader: Reader): Promise<void> {
  const dialog = await openDialog(reader);
  await expect(dialog.getByText(/Keeps this dossier in your browser: .*, [\d.]+\sMB\./)).toBeVisible();
  await dialog.getByRole("button", { name: "Keep the whole map" }).click();
  await expect(dialog.getByText(/Kept in this browser: [\d.]+\sMB, as the site was on \d+ \w+ \d{4}/)).toBeVisible();
  await reader.page.keyboard.press("Escape");
}

test("a reader who asks for it opens the site with the network off: reloaded, another view, date, language and page", async ({
  visit,
}) => {
  const reader = await visit({ host: { prefix: "/a/b/" }, context: { viewport: small } });
  const { page } = reader;
  const { page: path, dossier, story, date, bases } = inTurn(1);
  const here = `date=${date}&place=${bases[0]}`;
  const [lng, lat] = dossier.place.get(bases[0])?.geometry.coordinates ?? [0, 0];
  await reader.open(`${path}?date=${asks(story, 2, "date")}`);
  await keepAll(reader);
  expect(await held(page)).toEqual([reader.address(), `sitmap-kept ${reader.address()}`]);

  await page.context().setOffline(true);
  reader.expectTrouble(/ERR_INTERNET_DISCONNECTED|Failed to fetch|FetchEvent|network error/i);
  await reader.reload();
  // The land where nobody has been.
  await reader.open(`${path}?${here}#map=9/${lat}/${lng}`);
  await expect(reader.details().locator("blockquote[data-passage]").first()).toBeVisible();
  await expect(page.locator(".notice, [role=alert]")).toHaveCount(0);
  const before = asks(story, 1, "date") ?? "";
  await reader.goToDate(before);
  await expect.poll(() => reader.parameter("date")).toBe(before);
  await reader.open(`${path}?view=list&date=${date}`, "text");
  for (const view of ["list", "sources", "compare", ...(dossier.context ? ["context"] : []), "coverage"]) {
    await show(page, `?view=${view}&date=${date}`);
    await expect(page.locator(".app")).toHaveClass(new RegExp(`view-${view}`));
    await expect(page.getByRole("alert")).toHaveCount(0);
  }
  await reader.open(`${path}?lang=fr&date=${date}`, "text");
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  // A folder without its slash, as people type it.
  for (const other of [`${path}fr`, `${path}fr/`, path]) {
    await reader.open(`${other}?date=${date}`, "text");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
  await reader.open(`${path}?story=${story.id}&step=2`, "text");
  await expect(page.locator(".story-card, .step-card, #story-step, article").first()).toBeVisible();
});

test("nothing is kept unasked, nor in a frame, and what is kept can be taken away", async ({ visit }) => {
  const reader = await visit({ land: false });
  const { page } = reader;
  await reader.open();
  await openDialog(reader);
  expect(await held(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await keepAll(reader);
  await reader.reload();
  const dialog = await openDialog(reader);
  await expect(dialog.getByText(/Kept in this browser/)).toBeVisible();
  await dialog.getByRole("button", { name: "Take it away again" }).click();
  await expect(dialog.getByText("Taken away: nothing is kept.")).toBeVisible();
  await expect(dialog.getByRole("button", { name: "Take it away again" })).toHaveCount(0);
  await page.goto(reader.address("head.js"));
  await page.goto(reader.address());
  expect(await held(page)).toEqual([]);
});

test("a new edition of the site is shown at once, and then kept in the place of the old one", async ({ visit }) => {
  const folder = mkdtempSync(join(tmpdir(), "edition-"));
  try {
    cpSync("dist", folder, { recursive: true });
    const reader = await visit({ host: { folder }, land: false });
    const { page } = reader;
    await reader.open();
    await keepAll(reader);
    const write = (title: string, digest: string) => {
      const html = readFileSync("dist/index.html", "utf8").replace(/(<title>).*?(<\/title>)/, `$1${title}$2`);
      writeFileSync(join(folder, "index.html"), html);
      const list = readFileSync("dist/offline.json", "utf8");
      writeFileSync(join(folder, "offline.json"), list.replace(/\["",(\d+),"\w+"/, `["",$1,"${digest}"`));
    };
    // As it was sent: the app writes a title of its own.
    const seen = async () => (await (await page.goto(reader.address()))?.text())?.match(/<title>(.*?)<\/title>/)?.[1];
    write("Second edition", "2");
    expect(await seen()).toBe("Second edition");
    await expect
      .poll(() => page.evaluate(async (key) => (await caches.match(key))?.text(), reader.address()))
      .toContain("Second edition");
    // A list of nothing takes it all away.
    writeFileSync(join(folder, "offline.json"), "[]");
    await reader.open();
    await expect.poll(() => held(page)).toEqual([]);
    await openDialog(reader);
    await expect(page.getByText(/Keeps this dossier in your browser/)).toHaveCount(0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
