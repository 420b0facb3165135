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

/** A size as the browser draws it on the root, in pixels; the root's own size where none is given. */
function drawnAt(size: string): number {
  const { style } = document.documentElement;
  style.fontSize = size;
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

/**
 * Where the browser lets no text be small, the page grows with it: what is laid out for 14 pixels then stands at the
 * browser's least size, and there is room for what was smaller. Gives that least size in pixels of the reader's; 0 where
 * the browser draws every size.
 */
export function growWithLeast(): number {
  const least = drawnAt("1px");
  const usual = drawnAt("");
  if (!(least > 1)) return 0;
  document.documentElement.dataset.least = "";
  if ((least * REM_PX) / BODY_PX > usual) drawnAt(`${(least * REM_PX) / BODY_PX}px`);
  return least / textScale();
}
