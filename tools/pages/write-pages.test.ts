import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { foreignDossier } from "#tests/fixtures/foreign.ts";
import { harbourFiles, inFolder, writeFiles } from "#tests/fixtures/harbour.ts";
import { writeDossiers } from "#tools/dossier/write.ts";
import { writePages } from "./write.ts";

/** Pages of three dossiers: `quay-1972`, the last by name, is the default; `coast-1974` is in English only. */
const pages = [
  ...["", "fr/", "d/quay-1972/", "d/quay-1972/fr/", "d/harbour-1973/", "d/harbour-1973/fr/"],
  "d/coast-1974/",
];

describe("the pages that are served", () => {
  let dist = "";
  beforeAll(() => {
    dist = mkdtempSync(join(tmpdir(), "pages-"));
    inFolder({}, (data) => {
      const files = harbourFiles();
      writeFiles(join(data, "harbour-1973"), files);
      files["dossier.json"].id = "quay-1972";
      files["text/en.json"].dossier.title = 'Boats & "buoys" <1972>';
      writeFiles(join(data, "quay-1972"), files);
      const { "text/fr.json": _, ...english } = harbourFiles();
      Object.assign(english["dossier.json"], { id: "coast-1974", languages: ["en"] });
      writeFiles(join(data, "coast-1974"), english);
      const foreign = foreignDossier();
      cpSync(foreign.data, data, { recursive: true });
      rmSync(foreign.folder, { recursive: true });
      writeFiles(data, { "site.json": JSON.stringify({ dossiers: ["quay-1972"] }) });
      mkdirSync(dist, { recursive: true });
      expect(writeDossiers({ data, out: dist }), "no dossier is refused").toBe(false);
    });
    // As Vite leaves it: the entry first, then a chunk, then a style sheet.
    const tags = [
      `<script type="module" crossorigin src="./assets/first.js"></script>`,
      `<link rel="modulepreload" crossorigin href="./assets/react.js">`,
      `<link rel="stylesheet" crossorigin href="./assets/index.css">`,
    ];
    const template = readFileSync("index.html", "utf8").replace("  </head>", `    ${tags.join("\n    ")}\n  </head>`);
    writeFiles(dist, {
      "template.html": template,
      ...Object.fromEntries(
        ["first.js", "react.js", "words-fr-1.js", "index.css"].map((name) => [`assets/${name}`, ""]),
      ),
    });
    writePages(dist);
  });
  afterAll(() => rmSync(dist, { recursive: true, force: true }));

  const html = (path: string) => readFileSync(join(dist, path, "index.html"), "utf8");

  it("are one per dossier and language, and the default one at the top", () => {
    for (const path of pages) expect(existsSync(join(dist, path, "index.html")), path).toBe(true);
    expect(html("")).toContain('data-dossier="quay-1972"');
    expect(html("d/harbour-1973/")).toContain('data-dossier="harbour-1973"');
  });

  it.each(pages)("/%s asks for the words of its own language and no other", (path) => {
    const asked = html(path).match(/<link rel="modulepreload"[^>]*words-[^>]*>/g) ?? [];
    expect(asked).toEqual(
      path.endsWith("fr/")
        ? [
            `<link rel="modulepreload" crossorigin href="${"../".repeat(path.split("/").length - 1)}assets/words-fr-1.js">`,
          ]
        : [],
    );
  });

  it.each(pages)("/%s holds the text: title, places, statements, quotes, sources", (path) => {
    const isFrench = path.endsWith("fr/");
    const text = html(path);
    expect(text).toMatch(isFrench ? /<html lang="fr"/ : /<html lang="en"/);
    expect(text).toContain(
      isFrench ? "The coast guard is in the old harbour. (fr)" : "The coast guard is in the old harbour.",
    );
    expect(text).toContain("the picket would stay in the bay");
    expect(text).toContain("Guard boats reach the harbour");
    expect(text).toContain('id="claim-picket-left-bay"');
    expect(text).toContain('id="passage-a2-stay"');
    expect(text).not.toContain("data-ready");
  });

  it("speak English beside a dossier in another language, say so, and mark what is the dossier's", () => {
    const arabic = html("d/arsifa-2020/");
    expect(arabic).toMatch(/<html lang="en" data-words="ar"/);
    expect(arabic).toMatch(/<title lang="ar">مثال/);
    expect(arabic).toContain("The map’s own words are in English.");
    expect(arabic).toContain('<span lang="ar" dir="rtl">البحرية موجودة في الرصيف الجنوبي.</span>');
    expect(arabic).toMatch(/<a href="\.\/pt-BR\/" hrefLang="pt-BR" lang="pt-BR">português \(Brasil\)<\/a>/);
    const portuguese = html("d/arsifa-2020/pt-BR/");
    expect(portuguese).toMatch(/<html lang="en" data-words="pt-BR"/);
    expect(portuguese).toContain('<span lang="pt-BR" dir="ltr">A marinha está no píer sul.</span>');
    expect(portuguese).toContain('href="../../../dossiers/arsifa-2020/text.pt-BR.json"');
    expect(html("d/harbour-1973/")).not.toMatch(/data-words|own words are in/);
  });

  it("name the hash of the dossier that they were written from", () => {
    const { hash } = JSON.parse(readFileSync(join(dist, "dossiers/quay-1972/dossier.json"), "utf8"));
    expect(html("")).toContain(`data-hash="${hash}"`);
  });

  it.each(["", "fr/"])("/%s names the digests of the files that were checked for it", (path) => {
    const digests = ["dossier.json", "text.fr.json"].map((file) =>
      createHash("sha256")
        .update(readFileSync(join(dist, "dossiers/quay-1972", file)))
        .digest("hex"),
    );
    expect(html(path)).toContain(`data-checked="${digests.join(" ")}"`);
  });

  it.each(pages)("/%s breaks no security policy: no style attribute, no inline script, no handler", (path) => {
    const text = html(path);
    expect(text).not.toMatch(/\sstyle\s*=/i);
    expect(text).not.toMatch(/<style/i);
    expect(text).not.toMatch(/<script(?![^>]*\ssrc=)/i);
    expect(text).not.toMatch(/\son[a-z]+\s*=\s*["']/i);
    expect(text).not.toMatch(/javascript:/i);
  });

  it.each(pages)("/%s has relative addresses only, which lead to files of the site at its depth", (path) => {
    const addresses = [...html(path).matchAll(/\s(?:href|src)="([^"]*)"/g)].map((match) => match[1] ?? "");
    // The template's own entry is replaced by Vite.
    const local = addresses.filter((address) => !/^(#|data:)/.test(address) && address !== "/src/app/main.tsx");
    expect(local.filter((address) => /^([a-z]+:|\/)/i.test(address))).toEqual([]);
    const isPublic = (address: string) => existsSync(join("public", posix.join("/", path, address)));
    const missing = local.filter((address) => {
      if (isPublic(address)) return false;
      const file = posix.join("/", path, address).slice(1);
      return !existsSync(join(dist, file.endsWith("/") || file === "" ? `${file}index.html` : file));
    });
    expect(missing).toEqual([]);
    expect(local.find((address) => address.endsWith("head.js"))).toBe(
      path === "" ? "./head.js" : `${"../".repeat(path.split("/").length - 1)}head.js`,
    );
  });

  it.each(pages)("/%s asks for what the first paint needs before code, and for records last", (path) => {
    const text = html(path);
    const head = text.slice(0, text.indexOf("</head>"));
    const at = (tag: RegExp) => [...head.matchAll(tag)].map(({ index }) => index);
    const [theme, sheets, records] = [
      at(/<script src="[^"]*head\.js"/g),
      at(/rel="stylesheet"/g),
      at(/rel="preload" as="fetch"/g),
    ];
    const code = at(/<script type="module"|rel="modulepreload"/g);
    const words = path.endsWith("fr/") ? 1 : 0;
    expect([theme.length, sheets.length, code.length, records.length > 0]).toEqual([1, 2, 2 + words, true]);
    const order = [...theme, ...sheets, ...code, ...records];
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it("escape what a dossier says", () => {
    expect(html("")).toContain("<title>Boats &amp; &quot;buoys&quot; &lt;1972&gt;</title>");
    expect(html("")).not.toContain("<1972>");
  });

  it("lead to each other's language", () => {
    expect(html("")).toMatch(/hrefLang="fr"|hreflang="fr"/);
    expect(html("fr/")).toMatch(/hrefLang="en"|hreflang="en"/);
  });

  it("lead to the other dossiers, in the page's language where they have it", () => {
    const links = (path: string) =>
      [...html(path).matchAll(/<a href="([^"]*d\/[^"]*)" hrefLang="(\w+)"/gi)].map(([, href, language]) => [
        href,
        language,
      ]);
    expect(links("")).toEqual([
      ["./d/arsifa-2020/", "ar"],
      ["./d/coast-1974/", "en"],
      ["./d/harbour-1973/", "en"],
    ]);
    expect(links("d/harbour-1973/fr/")).toEqual([
      ["../../../d/quay-1972/fr/", "fr"],
      ["../../../d/arsifa-2020/", "ar"],
      ["../../../d/coast-1974/", "en"],
    ]);
    for (const path of pages) expect(html(path), path).toContain("data-several");
    for (const path of pages)
      expect(html(path), path).toMatch(/Other dossiers on this site"|Autres dossiers de ce site"/);
  });

  it("offer no language that a dossier does not have", () => {
    const other = "Lire cette page en français";
    expect(html("d/quay-1972/").split(other), "as a button and as a link").toHaveLength(3);
    expect(html("d/coast-1974/")).not.toContain(other);
    expect(html("d/coast-1974/")).not.toMatch(/hreflang="fr"/i);
  });
});
