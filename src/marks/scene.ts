import type { FeatureCollection } from "geojson";
import type { Language } from "#domain/languages.ts";
import type { Camera, Extent, Padding } from "#geo/camera.ts";

/**
 * A box on the screen that basemap names keep out of, given from the place it belongs to: a symbol or a name that the
 * overlay draws there. The place stays while words beside it change, so that the map knows the box again.
 */
export type ClearBox = {
  id: string;
  at: readonly [lng: number, lat: number];
  /** From the place to the middle of the box, right and down, in CSS pixels. */
  offset: readonly [x: number, y: number];
  /** Half of its width and of its height. */
  half: readonly [x: number, y: number];
};

/** Where the camera goes once. The adapter flies when the object's identity changes. */
export type Flight =
  | { to: "camera"; camera: Camera; animate: boolean }
  | { to: "extent"; extent: Extent; animate: boolean; padding?: Padding };

/**
 * All that the map draws, as plain data. Parts that did not change keep their identity, so that the adapter compares
 * with `===`. Symbols, arrows and names of the dossier are not here: they are laid out over the map as HTML and SVG.
 */
export type Scene = {
  theme: "light" | "dark";
  language: Language;
  /** ISO 3166-1 alpha-3 codes of the countries drawn lighter than their neighbours. */
  focus: readonly string[];
  /** Countries with a heavier outline (a region's member states, a selected country). */
  outlined: readonly string[];
  /** Countries whose basemap label is left out because the overlay names them. */
  unnamed: readonly string[];
  names: boolean;
  /**
   * Runways, rings and precision circles. `properties.kind` is `runway` (Polygon, true to scale), `runway-line`
   * (LineString of the centre line), `designator` (Point with `text`), `ring` (Polygon), `precision` (Polygon);
   * `properties.approximate` draws dashed.
   */
  features: FeatureCollection;
  /** Where basemap names make room for the overlay. Absent: nowhere. */
  clear?: readonly ClearBox[];
  flight: Flight | null;
};

/** What the adapter tells its owner. All are called outside React and may come many times a second. */
export type MapEvents = {
  /** The camera moved, by the user or a flight; called before the frame is painted. */
  camera(camera: Camera): void;
  /** The camera came to rest. `byUser` is false after a flight. */
  rest(camera: Camera, byUser: boolean): void;
  /** Everything for the latest scene has been drawn. Called again after every scene that had to be redrawn. */
  drawn(): void;
  background(): void;
  /** There can be no map, or it stopped. After `tiles` it goes on without land, for which a page may put its own. */
  failed(reason: "webgl" | "code" | "worker" | "tiles" | "context-lost" | "timeout"): void;
  /** The map works again after `failed`: graphics or land came back, or the worker was only slow. */
  recovered(): void;
};
