import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { packFolder } from "#tools/pack/pack.ts";
import { serve } from "./server.ts";

let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "served-"));
  writeFileSync(
    join(folder, "_headers"),
    "/*\n  Content-Security-Policy: script-src 'self'\n\n/assets/*\n  Cache-Control: immutable\n",
  );
  writeFileSync(join(folder, "404.html"), "<p>not here</p>");
  mkdirSync(join(folder, "assets"));
  mkdirSync(join(folder, "fr"));
  writeFileSync(join(folder, "fr", "index.html"), "<p>ici</p>");
  writeFileSync(join(folder, "assets", "ten.bin"), "0123456789");
  writeFileSync(join(folder, "index.html"), "<p>here</p>");
  writeFileSync(join(folder, "assets", "long.js"), long);
  writeFileSync(join(folder, "later.js"), long);
  await packFolder(folder);
  await new Promise((resolve) => setTimeout(resolve, 5));
  writeFileSync(join(folder, "later.js"), `${long}// changed`);
  site = await serve({ folder, port: 0 });
});

const long = "export const base = 101;\n".repeat(100);

afterAll(() => {
  site.server.closeAllConnections();
  site.server.close();
});

/** Status of a path sent as it is: `fetch` would tidy it first. */
function statusOf(path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(site.url);
  return new Promise((resolve, reject) => {
    get({ hostname, port, path, timeout: 5000 }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    }).on("error", reject);
  });
}

it.each(["//", "///", "//[", "//:80", "/%", "/%E0%A4%A", "/../../etc/passwd", "/index.html?%"])(
  "answers the path %s and goes on",
  async (path) => {
    expect(await statusOf(path)).toBeGreaterThanOrEqual(200);
    expect(await statusOf("/")).toBe(200);
  },
);

it("gives nothing from outside its folder", async () => {
  expect(await statusOf("/../package.json")).toBe(404);
});

const rangeCases: [range: string, status: number, text: string][] = [
  ["bytes=2-4", 206, "234"],
  ["bytes=7-", 206, "789"],
  ["bytes=-3", 206, "789"],
  ["bytes=-99", 206, "0123456789"],
  ["bytes=5-2", 200, "0123456789"],
  ["bytes=0-0,5-6", 200, "0123456789"],
  ["bytes=-0", 200, "0123456789"],
  ["bytes=abc", 200, "0123456789"],
  ["items=0-5", 200, "0123456789"],
  ["bytes=99-", 416, ""],
];

it.each(rangeCases)("answers the range %s with %i and goes on", async (range, status, text) => {
  const answer = await fetch(`${site.url}assets/ten.bin`, { headers: { range } });
  expect([answer.status, await answer.text()]).toEqual([status, text]);
  expect(await statusOf("/")).toBe(200);
});

it("sends a folder's name on to the folder, and refuses what would change something", async () => {
  const answer = await fetch(`${site.url}fr?date=2024`, { redirect: "manual" });
  expect([answer.status, answer.headers.get("location")]).toEqual([301, "/fr/?date=2024"]);
  expect((await fetch(site.url, { method: "POST" })).status).toBe(405);
});

it("lets nobody keep the answer that a file is not there, and says so in a page", async () => {
  const answer = await fetch(`${site.url}assets/gone.js`);
  expect([answer.status, answer.headers.get("cache-control"), await answer.text()]).toEqual([
    404,
    "no-store",
    "<p>not here</p>",
  ]);
  const kept = await fetch(`${site.url}assets/ten.bin`);
  expect(kept.headers.get("cache-control")).toBe("immutable");
});

it("names the origin asked for in the policy, and no other text that is sent as a host", async () => {
  expect((await fetch(site.url)).headers.get("content-security-policy")).toBe(
    `script-src 'self' ${new URL(site.url).origin}`,
  );
  const { hostname, port } = new URL(site.url);
  const policy = await new Promise((resolve) => {
    get({ hostname, port, path: "/", headers: { host: "x; script-src *" } }, (answer) => {
      answer.resume();
      resolve(answer.headers["content-security-policy"]);
    });
  });
  expect(policy).toBe("script-src 'self'");
});

it("sends what was packed, as it was packed, and a file that was changed since as it is", async () => {
  const answer = await fetch(`${site.url}assets/long.js`, { headers: { "accept-encoding": "br" } });
  const { headers } = answer;
  expect([headers.get("content-encoding"), headers.get("content-type"), headers.get("vary")]).toEqual([
    "br",
    "text/javascript",
    "Accept-Encoding",
  ]);
  expect(headers.get("cache-control")).toBe("immutable");
  expect(await answer.text()).toBe(long);
  const range = await fetch(`${site.url}assets/long.js`, { headers: { range: "bytes=0-5" } });
  expect([range.status, await range.text()]).toEqual([206, "export"]);
  const changed = await fetch(`${site.url}later.js`, { headers: { "accept-encoding": "br" } });
  expect([changed.headers.get("content-encoding"), (await changed.text()).length]).toEqual([null, long.length + 10]);
});
