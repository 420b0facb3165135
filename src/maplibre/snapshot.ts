import type { Map as MapLibreMap } from "maplibre-gl";

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
