/**
 * Tells when the screen has other pixels: a window moved to another monitor, or a page enlarged by the browser. The map
 * library looks at them only where its size changes.
 *
 * @returns ends it
 */
export function watchPixels(changed: () => void): () => void {
  const stop = new AbortController();
  const watch = () => {
    // The question holds one ratio, so each answer is followed by a new one.
    const same = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    const ask = () => {
      changed();
      watch();
    };
    same.addEventListener("change", ask, { once: true, signal: stop.signal });
  };
  watch();
  return () => stop.abort();
}
