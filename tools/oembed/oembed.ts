import { dayOf } from "#domain/day.ts";
import type { Dossier } from "#domain/dossier.ts";
import { formatDay } from "#words/dates.ts";
import { nearest } from "#words/language.ts";
import { sentenceWords } from "#words/sentences.ts";
import { siteWords } from "#words/site.ts";

/** Width and height of the social card, which is the thumbnail as well. */
export const CARD = { width: 1200, height: 630 } as const;
/** Size of the frame. A static file cannot honour `maxwidth`, so it is modest. */
const FRAME = { width: 800, height: 600 } as const;
const DAY_SECONDS = 86_400;

/** Text made safe for HTML and for attribute values in double quotes. */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** The address of a site as a folder. Throws when it is no web address or has a query or hash. */
export function readSiteUrl(text: string): string {
  const url = new URL(text);
  if (!/^https?:$/.test(url.protocol) || url.search || url.hash || url.username)
    throw new Error(`SITE_URL must be a plain web address: ${text}`);
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

/** Folder of a dossier's page below the site, per language. */
export function pagePath({ id, tag, languages }: Pick<Dossier, "id" | "tag" | "languages">): string {
  return `d/${id}/${tag === languages[0] ? "" : `${tag}/`}`;
}

/** File of a dossier's oEmbed answer, per language. */
export function oembedPath({ id, tag, languages }: Pick<Dossier, "id" | "tag" | "languages">): string {
  return `dossiers/${id}/${tag === languages[0] ? "oembed.json" : `oembed.${tag}.json`}`;
}

/** "Foreign forces in Niger and Chad, as of 3 May 2024". */
export function datedTitle(dossier: Pick<Dossier, "title" | "asOf" | "tag">): string {
  const language = nearest(dossier.tag);
  const asOf = sentenceWords[language].asOf(formatDay(language, dayOf(dossier.asOf)));
  return `${dossier.title}, ${asOf.charAt(0).toLowerCase()}${asOf.slice(1)}`;
}

/** What the social card shows, for those who cannot see it. */
function cardAlt(dossier: Pick<Dossier, "title" | "asOf" | "summary" | "tag">): string {
  return siteWords[nearest(dossier.tag)].card(datedTitle(dossier), dossier.summary);
}

/**
 * The oEmbed 1.0 answer for a dossier's page: a quote with a link, then the frame, and nothing else, because WordPress
 * keeps exactly that. It embeds the page's default state; `frameborder` stands for the style that WordPress drops. Without
 * a card it has no thumbnail.
 */
export function oembedOf(dossier: Dossier, siteUrl: string, hasCard: boolean): Record<string, string | number> {
  const words = siteWords[nearest(dossier.tag)];
  const page = new URL(pagePath(dossier), siteUrl).href;
  const title = datedTitle(dossier);
  const frame = [
    `src="${escapeHtml(`${page}?embed=1`)}"`,
    `width="${FRAME.width}" height="${FRAME.height}" frameborder="0" loading="lazy"`,
    `title="${escapeHtml(title)}"`,
    `allow="fullscreen; clipboard-write" referrerpolicy="strict-origin-when-cross-origin"`,
  ].join(" ");
  const link = `<a href="${escapeHtml(page)}">${escapeHtml(`${title} – ${words.open}`)}</a>`;
  return {
    version: "1.0",
    type: "rich",
    title,
    provider_name: words.name,
    provider_url: siteUrl,
    cache_age: DAY_SECONDS,
    width: FRAME.width,
    height: FRAME.height,
    html: `<blockquote>${link}</blockquote><iframe ${frame}></iframe>`,
    ...(hasCard
      ? {
          thumbnail_url: new URL(`cards/${dossier.id}.png`, siteUrl).href,
          thumbnail_width: CARD.width,
          thumbnail_height: CARD.height,
        }
      : {}),
  };
}

/** Tags of a page's head that need absolute addresses: discovery and, where there is one, social card. */
export function siteTags(dossier: Dossier, siteUrl: string, hasCard: boolean): string {
  const href = (path: string) => escapeHtml(new URL(path, siteUrl).href);
  const property = (name: string, content: string | number) =>
    `<meta property="og:${name}" content="${typeof content === "number" ? content : escapeHtml(content)}">`;
  const card = [
    `<meta property="og:image" content="${href(`cards/${dossier.id}.png`)}">`,
    property("image:type", "image/png"),
    property("image:width", CARD.width),
    property("image:height", CARD.height),
    property("image:alt", cardAlt(dossier)),
    `<meta name="twitter:card" content="summary_large_image">`,
    `<meta name="twitter:image:alt" content="${escapeHtml(cardAlt(dossier))}">`,
  ];
  return [
    `<link rel="alternate" type="application/json+oembed" href="${href(oembedPath(dossier))}" title="${escapeHtml(datedTitle(dossier))}">`,
    `<meta property="og:url" content="${href(pagePath(dossier))}">`,
    ...(hasCard ? card : []),
  ].join("\n    ");
}
