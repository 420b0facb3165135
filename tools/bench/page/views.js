/* Goes to the list and back to the map by the page's own keys; done when the new map is drawn. */
(() => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const press = (key) =>
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  const canvas = () => document.querySelector("canvas.maplibregl-canvas");
  window.benchCycle = async () => {
    press("5");
    while (canvas()) await frame();
    press("1");
    while (document.documentElement.dataset.ready !== "map" || !canvas()) await frame();
  };
})();
