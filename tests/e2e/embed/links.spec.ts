import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { all, inTurn } from "#tests/e2e/dossier.ts";
import { wordpressFilter } from "#tests/fixtures/wordpress.ts";
// Every language's words, as the tool that stamps a build has them.
import "#tests/fixtures/words.ts";
import { writeOembed } from "#tools/oembed/write.ts";
import { serve } from "#tools/serve/server.ts";
import { expect, expectMap, frameHtml, test } from "./hosts.ts";

test("E24 headers of every kind of file", async ({ request, hosts }) => {
  for (const path of [
    "",
    "fr/",
    "d/niger-2024/",
    "embed.js",
    "head.js",
    "dossiers/niger-2024/dossier.json",
    "basemap/sahel.pmtiles",
  ]) {
    const headers = (await request.get(hosts.map + path)).headers();
    expect(headers["x-frame-options"], path).toBeUndefined();
    expect(headers["content-security-policy"], path).not.toContain("frame-ancestors");
    expect(headers["access-control-allow-origin"], path).toBe("*");
    expect(headers["cross-origin-resource-policy"], path).toBe("cross-origin");
    expect(headers["x-content-type-options"], path).toBe("nosniff");
  }
});

test("E25 E26 oEmbed, discovery and social card of a stamped build", async ({ page, hosts, request }) => {
  const dist = mkdtempSync(join(tmpdir(), "stamped-"));
  cpSync(process.env.DIST ?? "dist", dist, { recursive: true });
  const { server, url } = await serve({ folder: dist, port: 0 });
  try {
    writeOembed(dist, url);
    for (const path of ["", "fr/", ...all.flatMap(({ page: own }) => [own, `${own}fr/`])]) {
      const html = await (await request.get(url + path)).text();
      const head = html.slice(0, 32_768);
      const href = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(head)?.[1] ?? "";
      const answer = await request.get(href);
      expect(answer.headers()["content-type"], path).toContain("application/json");
      const oembed: Record<string, unknown> = await answer.json();
      expect(oembed).toMatchObject({
        version: "1.0",
        type: "rich",
        width: 800,
        height: 600,
        thumbnail_width: 1200,
        thumbnail_height: 630,
      });
      for (const name of [
        "og:title",
        "og:description",
        "og:url",
        "og:image",
        "og:image:width",
        "og:image:height",
        "og:image:alt",
      ])
        expect(head, `${path} ${name}`).toContain(`property="${name}"`);
      expect(head).toContain('name="twitter:card"');
      const card = await request.get(String(oembed.thumbnail_url));
      expect(card.headers()["content-type"]).toContain("image/png");
      expect((await card.body()).length).toBeLessThan(1_000_000);
    }
    const oembed: { html: string } = await (await request.get(`${url}dossiers/niger-2024/oembed.json`)).json();
    const kept = wordpressFilter(oembed.html, "abcdefghij") ?? "";
    await page.goto(hosts.page(`${kept}<script src="${hosts.host}scripts/wordpress-like.js"></script>`));
    await expect(page.locator("iframe")).toBeVisible();
    await expect(page.locator("blockquote")).toBeHidden();
    await expectMap(page.frameLocator("iframe"));
  } finally {
    server.closeAllConnections();
    server.close();
    rmSync(dist, { recursive: true });
  }
});

test("E28 the full page opens in the same state", async ({ page, hosts, context }) => {
  const { page: path, date, bases, forces } = inTurn(1);
  const state = `date=${date}&place=${bases[1]}&actors=${forces}&theme=dark&symbols=app6&layers=forces,movements`;
  await page.goto(hosts.page(frameHtml(`${hosts.map}${path}?embed=1&plain=0&${state}#map=6/-1.2/-15`)));
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("html")).toHaveAttribute("data-ready", /text|map/);
  const opened = context.waitForEvent("page");
  await frame.getByRole("link", { name: /Open full map/ }).click();
  const full = await opened;
  const url = new URL(full.url());
  for (const [name, value] of new URLSearchParams(state)) expect(url.searchParams.get(name), name).toBe(value);
  expect(url.searchParams.has("embed")).toBe(false);
  expect(url.hash).toContain("map=6/-1.2/-15");
  await expect(full.locator("html")).toHaveAttribute("data-ready", /text|map/);
  await expect(full.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("E32 links say that they open a new tab, work with popups, and show their address without", async ({
  page,
  hosts,
  context,
}) => {
  const open = async (sandbox: string) => {
    await page.goto(hosts.page(frameHtml(`${hosts.map}?embed=1`, `sandbox="${sandbox}" width="720" height="480"`)));
    const frame = page.frameLocator("iframe");
    await expect(frame.locator("html")).toHaveAttribute("data-ready", /text|map/);
    return { frame, link: frame.getByRole("link", { name: "Open full map (opens in a new tab)" }) };
  };
  const free = await open("allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox");
  await expect(free.link).toHaveAttribute("target", "_blank");
  await expect(free.link).toHaveAttribute("rel", "noopener");
  const opened = context.waitForEvent("page");
  await free.link.click();
  await (await opened).close();
  const strict = await open("allow-scripts");
  await strict.link.click();
  await expect(strict.frame.getByRole("textbox", { name: /copy this address/ })).toHaveValue(`${hosts.map}?`);
});
