/*
 * Plays one step per frame and looks at every frame that is painted. What is painted is read in a ResizeObserver, which
 * the browser calls after all animation callbacks, styles and layout of a frame, right before painting it; a probe
 * element changes its size in every frame so that it is called. Shapes (symbols, arrows, lines) and labels (the words on
 * the map) carry no date, so each day's are recorded first, at rest; in play a frame is torn when its shapes or its
 * labels are not those recorded for the date that the same frame shows in words.
 */
(() => {
  window.benchPlay = async (cycles) => {
    const { to, tick, survey, look, drawn } = window.benchSteps;
    const stops = await survey();
    const known = new Map(stops.map((stop) => [stop.iso, stop]));
    await tick(0);

    const plan = Array.from({ length: cycles }, () => stops).flat();
    const frames = [];
    let asked = -1;
    const probe = document.body.appendChild(document.createElement("div"));
    probe.style.cssText = "position:fixed;top:0;left:0;width:1px;height:1px;visibility:hidden";
    const observer = new ResizeObserver(() => {
      if (asked >= 0) frames.push({ asked, ...look() });
    });
    observer.observe(probe);
    const started = performance.now();
    await new Promise((resolve) => {
      const step = () => {
        probe.style.width = probe.style.width === "1px" ? "2px" : "1px";
        asked += 1;
        if (asked >= plan.length) return resolve();
        to(plan[asked].value);
        requestAnimationFrame(step);
      };
      requestAnimationFrame(step);
    });
    const took = performance.now() - started;
    asked = -1;
    observer.disconnect();
    probe.remove();
    const ended = performance.now();
    await drawn();

    let torn = 0;
    let late = 0;
    for (const frame of frames) {
      const rest = known.get(frame.iso);
      if (!rest || rest.shapes !== frame.shapes || rest.labels !== frame.labels) torn += 1;
      // The latest step at or before the one asked for that has the day shown.
      let back = 0;
      while (back <= frame.asked && plan[frame.asked - back].iso !== frame.iso) back += 1;
      late = Math.max(late, back);
    }
    const distinct = new Set([...known.values()].map(({ shapes, labels }) => shapes + labels)).size;
    return {
      stops: stops.length,
      distinct,
      asked: plan.length,
      frames: frames.length,
      torn,
      late,
      took,
      settle: performance.now() - ended,
    };
  };
})();
