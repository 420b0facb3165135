import type { Map as MapLibreMap } from "maplibre-gl";

/** What a map is made with that lies flat, once, and whose style is our own. */
export const flatOptions = {
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
