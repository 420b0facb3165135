import { basename } from "node:path";
import { firstLoad } from "#tools/bench/bytes.ts";
import { expect, test } from "./fixtures.ts";

/**
 * Bytes after brotli that the first page of this build may take, and files. They lie a little above what it takes now,
 * so that it cannot grow unseen; the budget that it is to come down to is in `npm run bench`.
 */
const most = {
  html: { bytes: 29_000, files: 1 },
  styles: { bytes: 12_000, files: 3 },
  scripts: { bytes: 109_000, files: 5 },
  dossier: { bytes: 27_000, files: 1 },
};

for (const { name, bytes, files } of firstLoad("dist"))
  test(`the first load's ${name} stay within ${most[name].bytes} bytes and ${most[name].files} files`, () => {
    expect(bytes).toBeLessThanOrEqual(most[name].bytes);
    expect(files.length).toBeLessThanOrEqual(most[name].files);
  });

test("nothing else is waited for before the text can be used", async ({ reader }) => {
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
});

test("what the first paint needs is asked for before code, and records last", async ({ request, site }) => {
  const text = await (await request.get(site)).text();
  const at = (tag: RegExp) => [...text.matchAll(tag)].map(({ index }) => index);
  const [sheets, code, records] = [
    at(/rel="stylesheet"/g),
    at(/<script type="module"|rel="modulepreload"/g),
    at(/rel="preload" as="fetch"/g),
  ];
  expect(Math.min(sheets.length, code.length, records.length)).toBeGreaterThan(0);
  expect(Math.max(...sheets)).toBeLessThan(Math.min(...code));
  expect(Math.max(...code)).toBeLessThan(Math.min(...records));
});
