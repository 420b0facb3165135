/**
 * Makes the page so large that a rem is so many pixels, at which what most text is laid out for stands at the least size
 * that the browser draws, and there is room for what was smaller. It never shrinks. Gives by how much, of the size that
 * the page's queries count in.
 */
export function growFor(wanted: number): number {
  const { style } = document.documentElement;
  // Unlike sizes of text, other lengths are as the reader has set them.
  style.textIndent = "1rem";
  const usual = Number.parseFloat(getComputedStyle(document.documentElement).textIndent);
  style.textIndent = "";
  if (wanted <= usual) return 1;
  style.fontSize = `${wanted}px`;
  return wanted / usual;
}

function growQueries(rules: CSSRuleList, grown: (query: string) => string): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) rule.media.mediaText = grown(rule.media.mediaText);
    if (rule instanceof CSSGroupingRule || rule instanceof CSSStyleRule) growQueries(rule.cssRules, grown);
  }
}

/** Writes the queries of all sheets anew, also of those that come later. */
export function growSheets(grown: (query: string) => string): void {
  const grow = (link: EventTarget | null) => {
    try {
      if (link instanceof HTMLLinkElement && link.sheet) growQueries(link.sheet.cssRules, grown);
    } catch {
      // In a frame without an origin the first sheet may not be read: it stays as it is.
    }
  };
  for (const link of document.querySelectorAll("link")) grow(link);
  document.addEventListener("load", ({ target }) => grow(target), true);
}
