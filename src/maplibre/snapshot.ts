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

/** How long a map may take to draw for a picture, in milliseconds. */
const PATIENCE = 5000;

/**
 * A picture of the map's canvas. The pixels can be read only inside the `render` event; later the browser has cleared
 * them.
 *
 * @param scale - picture pixels per CSS pixel
 * @throws Error when the map draws nothing in time, for example in a hidden frame
 */
export async function takeSnapshot(map: MapLibreMap, scale: number): Promise<ImageBitmap> {
  const before = map.getPixelRatio();
  if (scale !== before) map.setPixelRatio(scale);
  try {
    return await new Promise<ImageBitmap>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error("The map did not draw in time.")), PATIENCE);
      map.once("render", () => {
        clearTimeout(late);
        createImageBitmap(map.getCanvas()).then(resolve, reject);
      });
      map.triggerRepaint();
    });
  } finally {
    if (scale !== before) map.setPixelRatio(before);
  }
}
