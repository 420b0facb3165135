import type { Ground } from "#geo/ground.ts";
import { foreignStyle } from "#maplibre/foreign.ts";
import { clearBoxes, sceneBase } from "#marks/basemap.ts";
import { mapWords } from "#words/map.ts";
import { mapArea, type PictureInput, pictureCamera, pictureLayout, pictureReserved } from "./mapsvg.ts";

/** How long a second map may take, in milliseconds; software drawing needs seconds. */
const PATIENCE = 12_000;

/** A map-sized element that is drawn but not seen. */
function hiddenBox(width: number, height: number): HTMLElement {
  const box = document.createElement("div");
  box.setAttribute("aria-hidden", "true");
  box.inert = true;
  Object.assign(box.style, {
    position: "fixed",
    left: "-10000px",
    top: "0",
    width: `${width}px`,
    height: `${height}px`,
  });
  document.body.append(box);
  return box;
}

/**
 * The basemap under a picture, drawn by a map of the picture's own size: the one on the screen has another size, and
 * its names stand elsewhere. Light, whatever the page's theme.
 *
 * @param ground - the one on the screen
 * @param scale - pixels per unit of the picture
 * @throws Error when no map can be drawn in time
 */
export async function groundPicture(ground: Ground, input: PictureInput, scale: number): Promise<ImageBitmap> {
  const [{ createMapAdapter }, foreign] = await Promise.all([import("#maplibre/adapter.ts"), foreignStyle(ground)]);
  const { size } = mapArea(input);
  const camera = pictureCamera(input);
  const { view, mode, layers, selected, language } = input;
  const words = mapWords[language];
  const container = hiddenBox(size.width, size.height);
  let resolve = () => {};
  let reject = (_: Error) => {};
  const drawn = new Promise<void>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  const late = setTimeout(() => reject(new Error("the map did not draw in time")), PATIENCE);
  const adapter = createMapAdapter({
    container,
    events: {
      camera: () => {},
      rest: () => {},
      background: () => {},
      recovered: () => {},
      drawn: resolve,
      failed: (reason) => reject(new Error(`there is no map: ${reason}`)),
    },
    scene: {
      theme: "light",
      language,
      names: layers.includes("labels"),
      ...sceneBase(view.dossier, mode, layers, selected),
      clear: clearBoxes(pictureLayout(input), camera, size, pictureReserved(input)),
      flight: null,
    },
    camera,
    ground,
    foreign,
    cooperative: false,
    interactive: false,
    reducedMotion: true,
    words: { map: words.canvas, useCtrl: "", useCommand: "", useTwoFingers: "" },
  });
  try {
    await drawn;
    return await adapter.snapshot(scale);
  } finally {
    clearTimeout(late);
    adapter.destroy();
    container.remove();
  }
}
