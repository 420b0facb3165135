import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { firstLoad } from "#tools/bench/bytes.ts";
import * as french from "#words/fr/all.ts";
import { expect, test } from "./fixtures.ts";

/**
 * Bytes after brotli that the first page of this build may take, and files. They lie a little above what it takes now,
 * so that it cannot grow unseen; the budget that it is to come down to is in `npm run bench`.
 */
const most = {
  // The names of files, which are digests, make some 60 bytes more or less.
  html: { bytes: 32_500, files: 1 },
  styles: { bytes: 10_680, files: 2 },
  scripts: { bytes: 116_400, files: 5 },
  dossier: { bytes: 31_050, files: 2 },
};

for (const { name, bytes, files } of firstLoad("dist"))
  test(`the first load's ${name} stay within ${most[name].bytes} bytes and ${most[name].files} files`, () => {
    expect(bytes).toBeLessThanOrEqual(most[name].bytes);
    expect(files.length).toBeLessThanOrEqual(most[name].files);
  });

test("the words of another language are in a file of their own and nowhere else", () => {
  const { title } = french.story.window;
  const holders = readdirSync("dist/assets").filter(
    (file) => file.endsWith(".js") && readFileSync(`dist/assets/${file}`, "utf8").includes(title),
  );
  expect(holders).toEqual([expect.stringMatching(/^words-fr-.*\.js$/)]);
  const first = firstLoad("dist").flatMap(({ files }) => files.map((file) => basename(file)));
  expect(first).not.toContain(holders[0]);
});

test("what the first paint needs is asked for before code, records last, and nothing else is waited for before the text can be used", async ({
  reader,
}) => {
  const asked: string[] = [];
  reader.page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const named = new Set(firstLoad("dist").flatMap(({ files }) => files.map((file) => basename(file))));
  // Everything that the first load does not name is held back for good: the text comes all the same.
  const late: string[] = [];
  await reader.page.route(/\/assets\/.*\.js$/, (route) => {
    const file = basename(new URL(route.request().url()).pathname);
    if (named.has(file)) return route.continue();
    late.push(file);
    return undefined;
  });
  await reader.page.goto(reader.address(), { waitUntil: "commit" });
  await reader.ready("text");
  await expect(reader.page.locator(".timeline")).toBeVisible();
  expect(late.some((file) => file.startsWith("MapSurface-"))).toBe(true);

  const kinds = { style: /\.css$/, code: /^\/assets\/.*\.js$/, records: /\/dossier\.json$/ };
  const kindOf = (path: string) => Object.entries(kinds).find(([, pattern]) => pattern.test(path))?.[0];
  // Up to the records; what comes after them is late.
  const order = asked.slice(0, asked.findIndex((path) => kinds.records.test(path)) + 1).map(kindOf);
  const runs = order.filter((kind, n) => kind !== undefined && kind !== order[n - 1]);
  expect(runs).toEqual(["style", "code", "records"]);
});

test("before the head script has read the link nothing is laid out, so no font is asked for", async ({ reader }) => {
  const fonts: string[] = [];
  reader.page.on("request", (request) => {
    if (request.resourceType() === "font") fonts.push(basename(request.url()));
  });
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await reader.page.route("**/head.js", async (route) => {
    await held;
    await route.continue();
  });
  await reader.page.goto(reader.address(), { waitUntil: "commit" });
  // Two frames after the styles: by then what is displayed would have been laid out, and its fonts asked for.
  await reader.page.waitForFunction(() => document.querySelector(".app") && document.styleSheets.length > 1);
  await reader.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(fonts).toEqual([]);
  release();
  await expect.poll(() => fonts).toContainEqual(expect.stringMatching(/^inter-/));
});

for (const { link, scheme } of [
  { link: "", scheme: "light" },
  { link: "fr/", scheme: "dark" },
  { link: "?theme=dark&lang=en#map=5/15/8", scheme: "light" },
] as const)
  test(`/${link} in a ${scheme} browser: what was served is taken over and not drawn anew`, async ({ visit }) => {
    // One of them with the map's own drawing.
    const reader = await visit({ context: { colorScheme: scheme }, ...(link === "" ? {} : { land: false }) });
    await reader.page.addInitScript(() =>
      document.addEventListener("DOMContentLoaded", () => {
        const served = document.querySelectorAll(".site-header, #details-region, #timeline-region, .tl-body, .tl-bar");
        Object.assign(globalThis, { served: [...served] });
      }),
    );
    await reader.open(link);
    const isKept = await reader.page.evaluate(() =>
      (Reflect.get(globalThis, "served") as Element[]).map((element) => element.isConnected),
    );
    expect(isKept.length).toBeGreaterThan(4);
    expect(isKept).not.toContain(false);
    // The one thing that the served page cannot know.
    const isDark = scheme === "dark" || link.includes("theme=dark");
    const other = link.startsWith("fr") ? "Thème clair" : isDark ? "Light theme" : "Dark theme";
    await expect(reader.page.getByRole("button", { name: other, exact: true })).toBeVisible();
  });

test("a lane can be opened as soon as the text is ready", async ({ landless: reader }) => {
  await reader.page.goto(reader.address(), { waitUntil: "commit" });
  await reader.page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const open = () => {
          if (!document.documentElement.dataset.ready) return;
          // In the very task: the lanes themselves are taken over later.
          document.querySelector<HTMLElement>(".tl-place[data-place='airbase-101']")?.click();
          watch.disconnect();
          resolve();
        };
        const watch = new MutationObserver(open);
        watch.observe(document, { subtree: true, childList: true, attributeFilter: ["data-ready"] });
        open();
      }),
  );
  await expect(reader.details().getByRole("heading", { name: "Airbase 101, Niamey" })).toBeVisible();
});
