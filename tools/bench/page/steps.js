/*
 * Steps the date of the product's page through its own date controls, and repaints the floor's map. A step ends four
 * frames after its event, as while the date moves; a tick when the page says that its map is drawn, names that make room
 * included, and two more frames have passed.
 */
(() => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const range = () => document.querySelector("input.tl-range");
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set;
  const type = (input, text) => {
    setValue.call(input, String(text));
    input.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const drawn = async () => {
    await frame();
    await frame();
    while (document.documentElement.dataset.ready !== "map") await frame();
    await frame();
    await frame();
  };
  const shownDay = () => document.querySelector(".tl-date time").dateTime;
  const nextButton = () => document.querySelector(".tl-stepper").lastElementChild;
  const all = (selector) => [...document.querySelectorAll(selector)].map((item) => item.outerHTML).join("\n");
  /** What the map's overlay shows: the day in words, the shapes, the words beside them. */
  const look = () => ({
    iso: shownDay(),
    shapes: all("#map-region .mark-symbol, #map-region .map-lines"),
    labels: all("#map-region .mark-words"),
  });
  const isLast = () => nextButton().getAttribute("aria-disabled") === "true";

  const steps = {
    /** To a day, counted from the period's first. */
    to: (day) => type(range(), day),
    step: async (day) => {
      steps.to(day);
      for (let n = 0; n < 4; n += 1) await frame();
    },
    tick: async (day) => {
      steps.to(day);
      await drawn();
    },
    /** To the next change; from the last one back to the period's first day. */
    next: async () => {
      if (isLast()) steps.to(0);
      else nextButton().click();
      await drawn();
    },
    /** Types the day that is shown already. */
    same: async () => {
      const input = document.querySelector(".tl-foot .date-field input");
      type(input, shownDay());
      input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
      await drawn();
    },
    repaint: async () => {
      const idle = new Promise((resolve) => globalThis.floorMap.once("idle", resolve));
      globalThis.floorMap.triggerRepaint();
      await idle;
      await frame();
      await frame();
      await frame();
      await frame();
    },
    /** Goes through all changes once. Each with its day, counted from the period's first, and what is shown at rest. */
    survey: async () => {
      await steps.tick(0);
      const stops = [{ value: 0, ...look() }];
      while (!isLast()) {
        await steps.next();
        stops.push({ value: Number(range().value), ...look() });
      }
      return stops;
    },
    /** Days of which each shows other marks than the one before; the last leads back to the first. */
    differing: async () => {
      const stops = await steps.survey();
      const found = stops.filter(
        ({ shapes, labels }, n) => n === 0 || shapes + labels !== stops[n - 1].shapes + stops[n - 1].labels,
      );
      return found.map(({ value }) => value);
    },
    drawn,
    look,
    days: () => Number(range().max),
  };
  window.benchSteps = steps;
})();
