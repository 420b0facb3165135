/**
 * What WordPress does to the HTML of an oEmbed answer of type "rich" from a site it does not know, written anew from the
 * description in `shared/embedding-accessibility-reliability.md` (P1, 1.3): it keeps a leading quote and the first
 * frame, keeps eight attributes, puts the frame into the strictest sandbox, hides it behind the quote, and gives it a
 * secret. Not WordPress's code, which is under the GPL.
 */
export function wordpressFilter(html: string, secret: string): string | null {
  const kept = /(?:(<blockquote[\s\S]*?<\/blockquote>))?[\s\S]*?(<iframe[\s\S]*?<\/iframe>)/i.exec(html);
  const [, quote, frame] = kept ?? [];
  if (!frame) return null;
  const names = ["src", "width", "height", "frameborder", "marginwidth", "marginheight", "scrolling", "title"];
  const attributes = [...frame.matchAll(/\s([a-z]+)="([^"]*)"/gi)].filter(([, name = ""]) => names.includes(name));
  const parts = attributes.map(([, name, value]) =>
    name === "src" ? `src="${value}#?secret=${secret}"` : `${name}="${value}"`,
  );
  const hidden = quote ? ' style="position: absolute; visibility: hidden;"' : "";
  const text = quote?.replace(/^<blockquote[^>]*>/, `<blockquote class="wp-embedded-content" data-secret="${secret}">`);
  return `${text ?? ""}<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"${hidden} ${parts.join(" ")} data-secret="${secret}"></iframe>`;
}
