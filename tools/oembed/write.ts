import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compiledDossier, textOverlay } from "#domain/compiled.ts";
import { type Dossier, indexDossier } from "#domain/dossier.ts";
import { overlayText } from "#domain/overlay.ts";
import { readIndex } from "#domain/siteindex.ts";
import { policyFor } from "#tools/serve/policy.ts";
import { oembedOf, oembedPath, pagePath, readSiteUrl, siteTags } from "./oembed.ts";

const OPEN = "<!--site-->";
const CLOSE = "<!--/site-->";

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}

/** A compiled dossier of a folder of dossiers, in its own language or another one of its languages. */
export function readDossierFile(folder: string, tag?: string): Dossier {
  const file = compiledDossier.parse(readJson(join(folder, "dossier.json")));
  if (tag === undefined || tag === file.languages[0]) return indexDossier(file);
  return indexDossier(overlayText(file, textOverlay.parse(readJson(join(folder, `text.${tag}.json`)))), tag);
}

/** Puts tags into a page's head in the place of earlier ones, or takes those away. */
export function withSiteTags(html: string, tags: string | null): string {
  const [before, rest] = html.split(OPEN);
  const bare = rest === undefined ? html : `${before?.trimEnd()}\n  ${rest.split(CLOSE)[1]?.trimStart()}`;
  if (tags === null) return bare;
  const end = bare.indexOf("</head>");
  if (end < 0) throw new Error("the page has no head");
  return `${bare.slice(0, end).trimEnd()}\n    ${OPEN}\n    ${tags}\n    ${CLOSE}\n  ${bare.slice(end)}`;
}

/**
 * Gives a built folder its absolute addresses: oEmbed answers, their discovery links, the social card's tags, and the
 * origin in the policy of `_headers`. Without a site address all of them are taken away. Can be called any number of
 * times. A dossier without a card (`cards/<id>.png`) gets no picture. Returns the files it changed, and the cards that
 * are missing.
 */
export function writeOembed(dist: string, siteUrl: string | null): { changed: string[]; missing: string[] } {
  const site = siteUrl === null ? null : readSiteUrl(siteUrl);
  const changed: string[] = [];
  const headers = join(dist, "_headers");
  const policy = readFileSync(headers, "utf8");
  const next = policyFor(policy, site === null ? null : new URL(site).origin);
  if (next !== policy) {
    writeFileSync(headers, next);
    changed.push(headers);
  }
  const missing: string[] = [];
  const ids = readIndex(readJson(join(dist, "dossiers", "index.json"))).map(({ id }) => id);
  for (const [n, id] of ids.entries()) {
    const folder = join(dist, "dossiers", id);
    const card = `cards/${id}.png`;
    const hasCard = existsSync(join(dist, card));
    if (site !== null && !hasCard) missing.push(card);
    const { languages } = compiledDossier.parse(readJson(join(folder, "dossier.json")));
    for (const tag of languages) {
      const dossier = readDossierFile(folder, tag);
      const answer = join(dist, oembedPath(dossier));
      if (site === null) rmSync(answer, { force: true });
      else {
        writeFileSync(answer, `${JSON.stringify(oembedOf(dossier, site, hasCard))}\n`);
        changed.push(answer);
      }
      const own = pagePath(dossier);
      for (const path of n === 0 ? [own, own.replace(`d/${id}/`, "")] : [own]) {
        const page = join(dist, path, "index.html");
        const html = readFileSync(page, "utf8");
        const next = withSiteTags(html, site === null ? null : siteTags(dossier, site, hasCard));
        if (next === html) continue;
        writeFileSync(page, next);
        changed.push(page);
      }
    }
  }
  return { changed, missing };
}
