/** The least size of text that the browser draws, in pixels of the reader's; 0 where it draws every size. */
let least = 0;

/** Tells how small the browser draws text at most. Before anything is measured: widths are kept. */
export function readAt(size: number): void {
  least = size;
}

/** A size of text as the browser draws it, in pixels of the reader's. */
export function drawnSize(size: number): number {
  return Math.max(size, least);
}
