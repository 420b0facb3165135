/*
 * Steps the date of the product's page through its own date controls, and repaints the floor's map. A tick ends when the
 * page says that its map is drawn and two more frames have passed.
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
  const isLast = () => nextButton().getAttribute("aria-disabled") === "true";

  const steps = {
    /** To a day, counted from the period's first. */
    to: (day) => type(range(), day),
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
      const input = document.querySelector(".tl-foot .tl-field input");
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
    drawn,
    shownDay,
    isLast,
    day: () => Number(range().value),
    days: () => Number(range().max),
  };
  window.benchSteps = steps;
})();
