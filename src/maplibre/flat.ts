import type { Map as MapLibreMap } from "maplibre-gl";

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
