/** The browsers' own size of text, in pixels: what one rem is for a reader who has not chosen another. */
const REM_PX = 16;

/** What most text is laid out for, in pixels of the usual size. */
const BODY_PX = 14;

/**
 * A length in pixels of the usual size of text, as a length that grows with the size that the reader has set in the
 * browser: 24 becomes "1.5rem". Everything that is laid out beside text is written so; sheets are when they are built
 * (`tools/bundle/rem.ts`).
 */
export function rem(pixels: number): string {
  return `${pixels / REM_PX}rem`;
}

/**
 * The same inside a drawing, where WebKit knows no rem but for boxes.
 *
 * @param text size of the text of the element itself, in pixels of the usual size
 */
export function em(pixels: number, text = BODY_PX): string {
  return `${Number((pixels / text).toFixed(4))}em`;
}

/** How many of the screen's pixels one of the reader's is: 1 for a reader who has not chosen another size of text. */
export function textScale(): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return size > 0 ? size / REM_PX : 1;
}

/** How much larger the page has become than its queries know. */
let grown = 1;

/** A query of the page, whose em are of the size before the page grew with the browser's least one. */
export function grownQuery(query: string): string {
  return query.replace(/[\d.]+(?=em)/g, (size) => String(Number(size) * grown));
}

/**
 * Where the browser lets no text be small, the page grows with it, and its queries too (`grown.ts`). Gives that least
 * size in pixels of the reader's; 0 where the browser draws every size.
 */
export async function growWithLeast(): Promise<number> {
  const root = document.documentElement;
  root.style.fontSize = "1px";
  const least = Number.parseFloat(getComputedStyle(root).fontSize);
  root.style.fontSize = "";
  if (!(least > 1)) return 0;
  const { growFor, growSheets } = await import("./grown.ts");
  grown = growFor((least * REM_PX) / BODY_PX);
  growSheets(grownQuery);
  return least / textScale();
}
