/*
 * Runs in a page before anything else of it. Notes when the page painted, became usable and came to rest, in
 * milliseconds since its start. Plain script: functions handed over by the test library carry a helper of the
 * TypeScript loader that pages do not have.
 */
(() => {
  const seen = { paint: 0, largest: 0, text: 0, map: 0, fallback: 0, idle: 0, origin: performance.timeOrigin };
  const waiting = [];
  const rest = () => {
    seen.idle = performance.now();
    for (const tell of waiting.splice(0)) tell();
  };
  const observe = (type, note) => {
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  };
  observe("paint", (entry) => {
    if (entry.name === "first-contentful-paint") seen.paint = entry.startTime;
  });
  observe("largest-contentful-paint", (entry) => {
    seen.largest = entry.startTime;
  });
  new MutationObserver(() => {
    const ready = document.documentElement?.dataset.ready;
    if (!ready) return;
    // "map" and "fallback" come after "text" or in its place.
    if (seen.text === 0) seen.text = performance.now();
    if (ready !== "text" && seen[ready] === 0) {
      seen[ready] = performance.now();
      rest();
    }
  }).observe(document, { subtree: true, childList: true, attributeFilter: ["data-ready"] });
  window.bench = {
    seen,
    /** The floor page has no readiness of its own: it calls this. */
    rest,
    /** The same for a page that shows no map: at rest once its text can be used. */
    whenText: async () => {
      while (seen.text === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      await new Promise((resolve) => setTimeout(resolve, 300));
      return { ...seen, idle: seen.text };
    },
    /** What was seen, once the page is at rest and its last paint entries have been delivered. */
    whenIdle: async () => {
      if (seen.idle === 0) await new Promise((resolve) => waiting.push(resolve));
      await new Promise((resolve) => setTimeout(resolve, 300));
      return { ...seen };
    },
  };
})();
