import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { compiledDossier, textOverlay } from "#domain/compiled.ts";
import type { Dossier } from "#domain/dossier.ts";
import { overlayText } from "#domain/overlay.ts";
import { readDossier } from "#domain/read.ts";
import { type IndexEntry, readIndex } from "#domain/siteindex.ts";
import { actorStyles } from "#drawing/actorstyles.ts";
import { mapStyles } from "#drawing/palette.ts";
import { boundTo } from "#geo/bounds.ts";
import { groundFolder } from "#geo/ground.ts";
import { groundFacts } from "#geo/groundfile.ts";
import { type Language, nearest } from "#words/language.ts";
import { preparePoster } from "./poster.ts";
import { renderPage } from "./render.tsx";
import type { OtherDossier, OtherPage } from "./TextPage.tsx";

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

function dossierIn(folder: string, tag: string): Dossier {
  const file = compiledDossier.parse(readJson(join(folder, "dossier.json")));
  const own = file.languages[0] ?? "en";
  const words = tag === own ? file : overlayText(file, textOverlay.parse(readJson(join(folder, `text.${tag}.json`))));
  const { dossier, problems } = readDossier(words);
  if (!dossier || problems.length > 0) throw new Error(`${folder}: the compiled dossier cannot be read`);
  return { ...dossier, tag };
}

/** Digests of a dossier's files, all of which `dossierIn` has read: a browser that gets the same bytes need not check them. */
function digestsIn(folder: string, languages: readonly string[]): string {
  return languages
    .map((tag, n) => readFileSync(join(folder, n === 0 ? "dossier.json" : `text.${tag}.json`)))
    .map((bytes) => createHash("sha256").update(bytes).digest("hex"))
    .join(" ");
}

/** `tag`: the language of the dossier's words. */
type Page = { path: string; id: string; tag: string; others: OtherPage[] };

/** A site's other dossiers, as a page in a language and at a depth leads to them. */
function otherDossiers(index: readonly IndexEntry[], { id, tag }: Page, up: string): OtherDossier[] {
  return index
    .filter((entry) => entry.id !== id)
    .map((entry) => {
      const own = entry.languages?.[0];
      const words = tag === own ? undefined : entry.text?.[tag];
      return {
        title: words?.title ?? entry.title,
        href: `${up}d/${entry.id}/${words ? `${tag}/` : ""}`,
        tag: words ? tag : (own ?? tag),
      };
    });
}

function pagesOf(ids: readonly string[], languages: (id: string) => readonly string[]): Page[] {
  return ids.flatMap((id, n) =>
    languages(id).flatMap((tag, position, all) => {
      const folderOf = (name: string) => (name === all[0] ? "" : `${name}/`);
      const top = folderOf(tag);
      const own = `d/${id}/${top}`;
      const up = position === 0 ? "./" : "../";
      const others = all.filter((name) => name !== tag).map((name) => ({ tag: name, href: up + folderOf(name) }));
      const page = { id, tag, others };
      return n === 0
        ? [
            { ...page, path: top },
            { ...page, path: own },
          ]
        : [{ ...page, path: own }];
    }),
  );
}

/** Tags of a page's head that depend on the dossier. `up` leads to the folder of the site's `index.html`. */
function headOf(dossier: Dossier, up: string): string {
  const overlay = dossier.tag === dossier.languages[0] ? [] : [`text.${dossier.tag}.json`];
  const records = ["dossier.json", ...overlay].map((file) => `dossiers/${dossier.id}/${file}`);
  // What the page waits for before it starts: found by its code, the few bytes of settings came a round trip later.
  const preloads = ["config.json", ...records].map(
    (file) => `<link rel="preload" as="fetch" crossorigin href="${up}${file}">`,
  );
  return [
    `<meta name="description" content="${escapeHtml(dossier.summary)}">`,
    `<meta property="og:type" content="article">`,
    `<meta property="og:title" content="${escapeHtml(dossier.title)}">`,
    `<meta property="og:description" content="${escapeHtml(dossier.summary)}">`,
    ...preloads,
  ].join("\n    ");
}

/**
 * The dossier's own style sheet: colours of its forces, places of its poster's marks. It comes last in the head, because
 * it shows what the page's sheet hides.
 */
function sheetOf(dossier: Dossier, up: string): string {
  return `<link rel="stylesheet" href="${up}dossiers/${dossier.id}/poster.${dossier.tag}.css">`;
}

/** The code of the words that a page is drawn with: the app waits for it, and finds it late by itself. */
function wordsOf(dist: string, language: Language): string {
  const assets = join(dist, "assets");
  const file = existsSync(assets) && readdirSync(assets).find((name) => name.startsWith(`words-${language}-`));
  return file ? `<link rel="modulepreload" crossorigin href="./assets/${file}">` : "";
}

/**
 * What the page must know of its dossier's map before it draws anything: above all the box that poster and map share.
 * Null where there is none.
 */
function basemapOf(dist: string, { basemap }: Pick<Dossier, "basemap">): ReturnType<typeof groundFacts> | null {
  const file = join(groundFolder(`${dist}/`, basemap), "basemap.json");
  if (!existsSync(file)) return null;
  const { attribution: _, ...facts } = groundFacts(readJson(file));
  return facts;
}

/**
 * The head with all style sheets before the page's code, and the records last: over a line with few
 * connections, what the first paint waits for is then asked for first. The order among the sheets stays; of the code, the entry and what
 * the bundler names first are so small that they come after the large chunks and still arrive before them.
 */
function inOrderOfNeed(html: string): string {
  const end = html.indexOf("</head>");
  const head = html.slice(0, end);
  const lines = (pattern: RegExp) => head.match(pattern) ?? [];
  const sheets = lines(/^ *<link rel="stylesheet"[^>]*>\n/gm);
  const entry = lines(/^ *<script type="module"[^>]*><\/script>\n/gm);
  const chunks = lines(/^ *<link rel="modulepreload"[^>]*>\n/gm);
  const records = lines(/^ *<link rel="preload" as="fetch"[^>]*>\n/gm);
  const ordered = [...sheets, ...chunks.reverse(), ...entry, ...records];
  const rest = ordered.reduce((left, tag) => left.replace(tag, ""), head);
  return `${rest}${ordered.join("")}${html.slice(end)}`;
}

/**
 * Writes the pages of every compiled dossier into a built folder: `/` and `/fr/` for the first, `/d/<id>/` and
 * `/d/<id>/fr/` for each, with the text in the HTML and only relative addresses. Throws when the served HTML would hold
 * a style attribute or an inline script, which the content security policy refuses.
 */
export function writePages(dist: string): string[] {
  const template = readFileSync(join(dist, "template.html"), "utf8");
  const folder = (id: string) => join(dist, "dossiers", id);
  const index = readIndex(readJson(join(dist, "dossiers", "index.json")));
  const ids = index.map(({ id }) => id);
  const languages = (id: string) => compiledDossier.parse(readJson(join(folder(id), "dossier.json"))).languages;
  const written: string[] = [];
  const several = index.length > 1 ? " data-several" : "";
  for (const page of pagesOf(ids, languages)) {
    const { path, id, tag } = page;
    const dossier = dossierIn(folder(id), tag);
    const language = nearest(tag);
    const foreign = tag === language ? "" : ` data-words="${tag}"`;
    const up = path === "" ? "./" : "../".repeat(path.split("/").length - 1);
    const basemap = basemapOf(dist, dossier);
    boundTo(basemap?.bounds);
    const map = dossier.basemap === undefined ? "" : ` data-map="${escapeHtml(dossier.basemap)}"`;
    const known = basemap ? `${map} data-basemap="${escapeHtml(JSON.stringify(basemap))}"` : "";
    preparePoster(dist, dossier);
    const { app, notice, text, poster } = renderPage(dossier, page.others, otherDossiers(index, page, up));
    writeFileSync(join(folder(id), `poster.${tag}.css`), `${actorStyles(dossier.actors)}${mapStyles()}\n${poster}`);
    const filled = template
      .replace(
        '<html lang="en"',
        () =>
          `<html lang="${language}"${foreign} data-dossier="${dossier.id}" data-hash="${dossier.hash}" data-as-of="${dossier.asOf}" data-checked="${digestsIn(folder(id), languages(id))}"${known}${several}`,
      )
      .replace(
        "<title>Situation map</title>",
        () => `<title${tag === language ? "" : ` lang="${tag}"`}>${escapeHtml(dossier.title)}</title>`,
      )
      .replace("<!--head-->", () => `${headOf(dossier, "./")}\n    ${wordsOf(dist, language)}`)
      .replace("</head>", () => `  ${sheetOf(dossier, "./")}\n  </head>`)
      .replace(/(src|href)="\.\//g, (_, name) => `${name}="${up}`)
      .replace("<!--notice-->", () => notice)
      .replace("<!--app-->", () => app)
      .replace("<!--text-->", () => text)
      // A page opened as a file gets no answer for such a request.
      .replace('<link rel="stylesheet" crossorigin', '<link rel="stylesheet"');
    const html = inOrderOfNeed(filled);
    if (/\sstyle="/.test(html))
      throw new Error(`${path}index.html holds a style attribute: ${/.{60}\sstyle="[^"]*"/s.exec(html)?.[0]}`);
    if (/<script(?![^>]*\ssrc=)/.test(html)) throw new Error(`${path}index.html holds an inline script`);
    const file = join(dist, path, "index.html");
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, html);
    written.push(file);
  }
  return written;
}
