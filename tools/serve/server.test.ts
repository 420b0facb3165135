import { mkdtempSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serve } from "./server.ts";

let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "served-"));
  writeFileSync(join(folder, "_headers"), "/*\n  X-Content-Type-Options: nosniff\n");
  writeFileSync(join(folder, "index.html"), "<p>here</p>");
  site = await serve({ folder, port: 0 });
});

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
