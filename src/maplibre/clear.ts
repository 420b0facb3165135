import type { Feature } from "geojson";
import type { GeoJSONSource, GeoJSONSourceDiff, Map as MapLibreMap, SymbolLayerSpecification } from "maplibre-gl";
import type { ClearBox, Scene } from "#marks/scene.ts";
import { spacerId } from "./images.ts";

/** Name of the source that holds the boxes which names keep out of. */
export const clearSource = "clear";

/** The boxes as points with what the layer reads. */
export function clearFeatures(boxes: readonly ClearBox[]): Feature[] {
  return boxes.map(({ id, at, offset, half: [x, y] }) => ({
    type: "Feature",
    id,
    properties: { offset, padding: [y, x, y, x] },
    geometry: { type: "Point", coordinates: [...at] },
  }));
}

/** What to tell the source: a step of the date changes few boxes, and other tiles are not made again. */
export function clearDiff(before: Scene["clear"] = [], after: Scene["clear"] = []): GeoJSONSourceDiff {
  const known = new Map(before.map((box) => [box.id, JSON.stringify(box)]));
  const kept = new Set(after.map((box) => box.id));
  return {
    remove: before.flatMap(({ id }) => (kept.has(id) ? [] : [id])),
    add: clearFeatures(after.filter((box) => known.get(box.id) !== JSON.stringify(box))),
  };
}

/** How long the marks must have stayed as they are before names make room for them, in milliseconds. */
const REST = 250;

/** Lets names make room for marks at rest: while a date is drawn across the lanes the map is not touched. */
export class NameRoom {
  #told: Scene["clear"];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Whether names have yet to make room. */
  get isWaiting(): boolean {
    return this.#timer !== undefined;
  }

  /** A new style holds these boxes. */
  start(clear: Scene["clear"]): void {
    this.end();
    this.#told = clear;
  }

  /** Tells the map of other boxes when no more come. Returns whether there is anything to tell. */
  change(map: MapLibreMap, clear: Scene["clear"]): boolean {
    this.end();
    if (clear === this.#told) return false;
    this.#timer = setTimeout(() => {
      const before = this.#told;
      this.start(clear);
      makeRoom(map, before, clear);
    }, REST);
    return true;
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}

/**
 * At once and without a fade: MapLibre 6.17 repaints for the whole time of a fade after any change of a symbol source,
 * even when no name comes or goes, some ten frames for each step of the date. Its time of fading is in its types, but
 * can be set in its options only.
 */
function makeRoom(map: MapLibreMap, before: Scene["clear"], after: Scene["clear"]): void {
  const usual = map._fadeDuration;
  if (usual > 0) {
    map._fadeDuration = 0;
    map.once("idle", () => {
      map._fadeDuration = usual;
    });
  }
  void map.getSource<GeoJSONSource>(clearSource)?.updateData(clearDiff(before, after));
}

/** Invisible icons whose padding is the box: placed first, they keep the names out. */
export const clearLayer: SymbolLayerSpecification = {
  id: "clear",
  type: "symbol",
  source: clearSource,
  layout: {
    "icon-image": spacerId,
    "icon-allow-overlap": true,
    "icon-offset": ["get", "offset"],
    "icon-padding": ["get", "padding"],
  },
  // They keep their room without being drawn.
  paint: { "icon-opacity": 0 },
};
