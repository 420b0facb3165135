import { fullAddress } from "#link/address.ts";
import { without } from "#link/keys.ts";
import type { Link } from "#link/link.ts";
import { shareLink } from "#link/permalink.ts";

/** What the embed builder's form holds, besides the link itself. */
export type FrameSize = {
  /** Pixels; null takes the width of the article's column. */
  width: number | null;
  height: number;
};

/** Everything that a piece of code to paste is made of. */
export type EmbedCode = FrameSize & {
  /** Address of the page, without query and hash. */
  page: string;
  /** Folder of the site, ending in "/". */
  root: string;
  link: Link;
  frameTitle: string;
  linkText: string;
};

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
}

export function frameAddress(page: string, link: Link): string {
  return page + shareLink({ ...link, embed: true });
}

/** The way to the full page, which has the theme of whoever follows it: the form's is the frame's. */
function pageOf({ page, link }: EmbedCode): string {
  return escapeHtml(fullAddress(page, without(link, ["theme"])));
}

function fallback(code: EmbedCode): string {
  return `<p><a href="${pageOf(code)}">${escapeHtml(code.linkText)}</a></p>`;
}

/** A frame that works without any script of the host, and a link for those who cannot see frames. */
export function iframeCode(code: EmbedCode): string {
  const width =
    code.width === null
      ? 'width="100%" style="border:0;width:0;min-width:100%;max-width:100%"'
      : `width="${code.width}" style="border:0;max-width:100%"`;
  return [
    `<iframe src="${escapeHtml(frameAddress(code.page, code.link))}"`,
    `  ${width} height="${code.height}" loading="lazy"`,
    `  title="${escapeHtml(code.frameTitle)}"`,
    `  allow="fullscreen; clipboard-write" referrerpolicy="strict-origin-when-cross-origin"></iframe>`,
    fallback(code),
  ].join("\n");
}

/** The host script with its element; its content is seen only where the map does not come to life. */
export function loaderCode(code: EmbedCode): string {
  return [
    `<script src="${escapeHtml(new URL("embed.js", code.root).href)}" async></script>`,
    `<situation-map src="${escapeHtml(code.page + shareLink(withoutEmbed(code.link)).replace(/^\?$/, ""))}" title="${escapeHtml(code.frameTitle)}">`,
    `  ${fallback(code)}`,
    `</situation-map>`,
  ].join("\n");
}

/** The loader adds `embed=1` itself; how the embed looks stays in the address. */
function withoutEmbed(link: Link): Link {
  const { embed: _embed, ...rest } = link;
  return rest;
}

export function pictureCode(code: EmbedCode, picture: string): string {
  return [
    `<a href="${pageOf(code)}"><img src="${escapeHtml(picture)}"`,
    `  width="1200" height="630" loading="lazy" style="max-width:100%;height:auto" alt="${escapeHtml(code.frameTitle)}"></a>`,
  ].join("\n");
}
