import type { Map as MapLibreMap } from "maplibre-gl";

/**
 * Lays a copy of the map's picture over it while the page is printed: Firefox prints the canvas itself empty, and the land
 * with it.
 *
 * @returns ends it
 */
export function keepOnPaper(map: MapLibreMap): () => void {
  const stop = new AbortController();
  let copy: HTMLCanvasElement | null = null;
  const takeAway = () => {
    copy?.remove();
    copy = null;
  };
  const lay = () => {
    takeAway();
    const canvas = map.getCanvas();
    const drawn = document.createElement("canvas");
    drawn.width = canvas.width;
    drawn.height = canvas.height;
    // The picture can be read in the task that draws it.
    map.redraw();
    drawn.getContext("2d")?.drawImage(canvas, 0, 0);
    Object.assign(drawn.style, { position: "absolute", inset: "0", width: "100%", height: "100%" });
    canvas.after(drawn);
    copy = drawn;
  };
  addEventListener("beforeprint", lay, { signal: stop.signal });
  addEventListener("afterprint", takeAway, { signal: stop.signal });
  return () => {
    stop.abort();
    takeAway();
  };
}
