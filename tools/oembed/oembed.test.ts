import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { indexDossier } from "#domain/dossier.ts";
import { nigerDossier } from "#tests/fixtures/niger.ts";
import { wordpressFilter } from "#tests/fixtures/wordpress.ts";
import { compileDossier } from "#tools/dossier/compile.ts";
import { dossierFolders } from "#tools/dossier/files.ts";
import { landOf } from "#tools/pages/poster.ts";
import { cardHash, cardSvg } from "./card.ts";
import { datedTitle, oembedOf, oembedPath, readSiteUrl } from "./oembed.ts";
import { withSiteTags, writeOembed } from "./write.ts";

const site = "https://maps.example/news/";
const dossier = nigerDossier();
const french = nigerDossier("fr");
let dist = "";
const page = (path: string) => readFileSync(join(dist, path, "index.html"), "utf8");
const headers = "/*\n  Content-Security-Policy: script-src 'self'; style-src 'self'\n";
const bare = "<!doctype html>\n<html>\n  <head>\n    <title>x</title>\n  </head>\n  <body></body>\n</html>\n";

beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), "oembed-"));
  const { compiled } = compileDossier("data/niger-2024");
  const folder = join(dist, "dossiers", dossier.id);
  for (const path of ["fr", `d/${dossier.id}/fr`, "cards", folder.slice(dist.length + 1)])
    mkdirSync(join(dist, path), { recursive: true });
  writeFileSync(
    join(dist, "dossiers", "index.json"),
    JSON.stringify([{ id: dossier.id, title: "x", asOf: "2024-05-03", url: "x" }]),
  );
  writeFileSync(join(folder, "dossier.json"), JSON.stringify(compiled?.dossier));
  writeFileSync(join(folder, "text.fr.json"), JSON.stringify(compiled?.overlays.get("fr")));
  writeFileSync(join(dist, "cards", `${dossier.id}.png`), "");
  for (const path of ["", "fr", `d/${dossier.id}`, `d/${dossier.id}/fr`])
    writeFileSync(join(dist, path, "index.html"), bare);
  writeFileSync(join(dist, "_headers"), headers);
});
afterAll(() => rmSync(dist, { recursive: true }));

describe("the oEmbed answer", () => {
  const answer = oembedOf(dossier, site, true);
  const html = String(answer.html);

  it("has what oEmbed 1.0 asks of rich content, with the version as a string", () => {
    expect(answer).toEqual({
      version: "1.0",
      type: "rich",
      title: "Foreign forces in Niger and Chad, as of 3 May 2024",
      provider_name: expect.any(String),
      provider_url: site,
      cache_age: 86_400,
      width: 800,
      height: 600,
      html: expect.any(String),
      thumbnail_url: `${site}cards/niger-2024.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });

  it("is a quote with a link, then a frame of the default state, and nothing else", () => {
    expect(html).toMatch(/^<blockquote><a href="[^"]+">[^<]+<\/a><\/blockquote><iframe [^<>]+><\/iframe>$/);
    expect(html).toContain(`src="${site}d/niger-2024/?embed=1"`);
    expect(html).not.toMatch(/style=|<script|javascript:/);
  });

  it("comes through WordPress's filter with quote, address, size and title", () => {
    const kept = wordpressFilter(html, "abcdefghij");
    expect(kept).toMatch(/^<blockquote class="wp-embedded-content"/);
    expect(kept).toContain(`src="${site}d/niger-2024/?embed=1#?secret=abcdefghij"`);
    expect(kept).toContain('sandbox="allow-scripts" security="restricted"');
    for (const name of ["width", "height", "title"]) expect(kept).toContain(`${name}="`);
    for (const name of ["allow=", "loading=", "referrerpolicy="]) expect(kept).not.toContain(name);
  });

  it("speaks the page's language", () => {
    expect(oembedPath(french)).toBe("dossiers/niger-2024/oembed.fr.json");
    expect(oembedOf(french, site, true)).toMatchObject({
      title: datedTitle(french),
      html: expect.stringContaining(`src="${site}d/niger-2024/fr/?embed=1"`),
    });
  });
});

describe("stamping a built folder", () => {
  it("adds discovery and card to every page's head, once", () => {
    writeOembed(dist, "https://old.example");
    writeOembed(dist, site);
    const first = page("");
    expect(first.match(/application\/json\+oembed/g)).toHaveLength(1);
    expect(first).not.toContain("old.example");
    expect(first).toContain(`href="${site}dossiers/niger-2024/oembed.json"`);
    expect(page("fr")).toContain(`href="${site}dossiers/niger-2024/oembed.fr.json"`);
    for (const path of ["", "fr", "d/niger-2024", "d/niger-2024/fr"]) {
      const head = page(path).split("</head>")[0] ?? "";
      for (const name of ["og:url", "og:image", "og:image:width", "og:image:height", "og:image:alt"])
        expect(head).toContain(`property="${name}"`);
      expect(head).toContain('name="twitter:card" content="summary_large_image"');
    }
    const answer = JSON.parse(readFileSync(join(dist, "dossiers/niger-2024/oembed.json"), "utf8"));
    expect(answer).toEqual(oembedOf(dossier, site, true));
    expect(readFileSync(join(dist, "_headers"), "utf8")).toBe(
      headers.replaceAll("'self'", "'self' https://maps.example"),
    );
  });

  it("without an address leaves nothing absolute behind", () => {
    writeOembed(dist, site);
    writeOembed(dist, null);
    expect(page("")).toBe(bare);
    expect(readFileSync(join(dist, "_headers"), "utf8")).toBe(headers);
    expect(() => readFileSync(join(dist, "dossiers/niger-2024/oembed.json"))).toThrow();
  });

  it("leaves out the picture of a dossier without a card, and says so", () => {
    const card = join(dist, "cards", `${dossier.id}.png`);
    rmSync(card);
    expect(writeOembed(dist, site).missing).toEqual(["cards/niger-2024.png"]);
    writeFileSync(card, "");
    const head = page("").split("</head>")[0] ?? "";
    expect(head).toContain("application/json+oembed");
    expect(head).not.toMatch(/og:image|twitter/);
    const answer = JSON.parse(readFileSync(join(dist, "dossiers/niger-2024/oembed.json"), "utf8"));
    expect(Object.keys(answer).filter((name) => name.startsWith("thumbnail"))).toEqual([]);
    expect(writeOembed(dist, site).missing).toEqual([]);
    expect(page("")).toContain("og:image");
  });

  it.each([
    "javascript:alert(1)",
    "maps.example",
    "https://a@maps.example/",
    "https://maps.example/?x=1",
    "data:text/html,x",
  ])("refuses %s as an address", (text) => {
    expect(() => readSiteUrl(text)).toThrow();
  });

  it("escapes what stands in titles", () => {
    const tags = withSiteTags(bare, String(oembedOf({ ...dossier, title: '"><script>' }, site, true).html));
    expect(tags).not.toContain("<script");
  });
});

describe("the social card", () => {
  it("was drawn from each dossier as it is now (else: npm run cards)", () => {
    const hashes: unknown = JSON.parse(readFileSync("public/cards/cards.json", "utf8"));
    const drawn = dossierFolders("data").map((name) => {
      const { compiled } = compileDossier(join("data", name));
      return [name, compiled && cardHash(cardSvg(indexDossier(compiled.dossier), landOf("public", compiled.dossier)))];
    });
    expect(hashes).toEqual(Object.fromEntries(drawn));
  });

  it("is a PNG of 1200x630 under a megabyte", () => {
    const file = readFileSync(`public/cards/${dossier.id}.png`);
    expect(file.subarray(1, 4).toString()).toBe("PNG");
    expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(file.length).toBeLessThan(1_000_000);
  });
});
