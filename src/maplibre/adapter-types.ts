import type { StyleSpecification } from "maplibre-gl";
import type { Camera } from "#geo/camera.ts";
import type { Ground } from "#geo/ground.ts";
import type { MapEvents, Scene } from "#marks/scene.ts";

/** Words in the map's own elements. */
export type MapWords = {
  map: string;
  /** Shown under cooperative gestures when the wheel alone was used (elsewhere, on a Mac) and one finger alone. */
  useCtrl: string;
  useCommand: string;
  useTwoFingers: string;
};

export type MapOptions = {
  /** An empty element with a size of its own; the adapter fills it and leaves it empty again. */
  container: HTMLElement;
  events: MapEvents;
  scene: Scene;
  /** First camera, when the scene has no flight. */
  camera: Camera;
  ground: Ground;
  /** The style that the ground names, read; null: the app's own. */
  foreign: StyleSpecification | null;
  /** Let the wheel and one finger scroll the page instead of moving the map. */
  cooperative: boolean;
  /** False: no gestures, no keys, no tab stop. */
  interactive: boolean;
  /** Cuts instead of flights, and names that do not fade. */
  reducedMotion: boolean;
  words: MapWords;
};

/** The one handle to a map. Every method may be called at any time, and does nothing after `destroy`. */
export type MapAdapter = {
  /** Says what is to be seen. Drawn in the next animation frame; only the latest scene counts. */
  apply(scene: Scene): void;
  /** The container's size changed; the adapter also sees that for itself, a little later. */
  resize(): void;
  camera(): Camera;
  /** @param around - what stays where it is; the middle of the view without it */
  zoomBy(delta: number, around?: [lng: number, lat: number]): void;
  /** Moves the view by pixels; positive is right and down. */
  panBy(x: number, y: number): void;
  cooperative(on: boolean): void;
  /** New words after a change of language. */
  say(words: MapWords): void;
  /** Asks again for land that could not be loaded. Happens by itself when the browser is back online. */
  retry(): void;
  /**
   * A picture of the canvas, without the overlay.
   *
   * @param scale - picture pixels per CSS pixel
   * @throws Error when there is no map, or none that draws within five seconds
   */
  snapshot(scale: number): Promise<ImageBitmap>;
  destroy(): void;
};
