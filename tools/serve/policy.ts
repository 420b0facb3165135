/**
 * A content security policy in which `'self'` is followed by the site's own origin, or by none. In an opaque origin, as
 * a frame with `sandbox="allow-scripts"` has it, WebKit lets `'self'` match nothing: without the origin Safari runs no
 * script and draws no style there. What was put in before is taken away first: it follows `'self'` in `script-src`,
 * where nothing else may stand. Other text comes back as it is.
 *
 * @param origin such as `https://maps.example.org`, without a path; null where it is not known
 */
export function policyFor(text: string, origin: string | null): string {
  const [, before = ""] = /script-src 'self'( https?:\/\/[^\s;]+)/.exec(text) ?? [];
  return text
    .replaceAll(`'self'${before}`, "'self'")
    .replaceAll("'self'", `'self'${origin === null ? "" : ` ${origin}`}`);
}
