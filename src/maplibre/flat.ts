import {
  type MapOptions as LibraryOptions,
  LngLat,
  type Map as MapLibreMap,
  type StyleSpecification,
} from "maplibre-gl";
import { besideTurn, crossesAntimeridian } from "#geo/bounds.ts";
import type { Camera, Size } from "#geo/camera.ts";
import { constrain, firstZoom, zoomRange } from "#geo/mercator.ts";
import type { MapOptions } from "./adapter-types.ts";

/** What a map is made with that lies flat, once, and whose style is our own. */
const flatOptions = {
  maxPitch: 0,
  dragRotate: false,
  pitchWithRotate: false,
  touchPitch: false,
  validateStyle: false,
} as const;

/**
 * Keeps a map seen from straight above, north up. MapLibre 6.17 fills the whole picture with an invisible sky in each
 * frame even so, a sixth of the time of a frame drawn in software; the functions that draw are in its types, but no
 * option leaves one out.
 */
export function keepFlat(map: MapLibreMap): void {
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.painter.drawFunctions = { ...map.painter.drawFunctions, sky: () => undefined };
}

/** How the map library is started: flat, never out of the basemap's box, without words of its own. */
export function mapOptions(
  { container, interactive, cooperative, reducedMotion }: MapOptions,
  camera: Camera,
  style: StyleSpecification,
  size: () => Size,
): LibraryOptions {
  return {
    container,
    style,
    center: [camera.lng, camera.lat],
    zoom: camera.zoom,
    minZoom: firstZoom(),
    maxZoom: zoomRange.max,
    transformConstrain: ({ lng, lat }, zoom) => {
      const held = constrain({ lng, lat, zoom }, size());
      return { center: new LngLat(besideTurn(held.lng, lng), held.lat), zoom: held.zoom };
    },
    renderWorldCopies: crossesAntimeridian(),
    attributionControl: false,
    interactive,
    cooperativeGestures: cooperative,
    ...flatOptions,
    fadeDuration: reducedMotion ? 0 : 150,
    reduceMotion: reducedMotion,
  };
}
