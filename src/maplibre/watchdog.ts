/** How long a map may take to show a sign of life while it can be seen, in milliseconds. */
export const patience = 10_000;

/** A longer gap between two frames means that the page was hidden or busy, and counts as this much. */
const LONGEST_FRAME = 250;

/** What the watchdog needs from the browser. */
type Clock = {
  now(): number;
  requestFrame(callback: () => void): number;
  cancelFrame(id: number): void;
};

const browserClock: Clock = {
  now: () => performance.now(),
  requestFrame: (callback) => requestAnimationFrame(callback),
  cancelFrame: (id) => cancelAnimationFrame(id),
};

/**
 * Barks once after {@link patience} of visible time. Time is counted in animation frames, which a browser does not give
 * to hidden documents or to frames scrolled out of sight: there a map draws nothing either, and must not be called
 * broken.
 *
 * @param canBeSeen - whether the map has a size now
 * @returns a function that calls the watchdog off
 */
export function watch(canBeSeen: () => boolean, bark: () => void, clock: Clock = browserClock): () => void {
  let last = clock.now();
  let seen = 0;
  let frame = clock.requestFrame(tick);
  function tick(): void {
    const now = clock.now();
    if (canBeSeen()) seen += Math.min(now - last, LONGEST_FRAME);
    last = now;
    if (seen >= patience) bark();
    else frame = clock.requestFrame(tick);
  }
  return () => clock.cancelFrame(frame);
}
