import { type MapOptions as LibraryOptions, LngLat, type StyleSpecification } from "maplibre-gl";
import { besideTurn, crossesAntimeridian } from "#geo/bounds.ts";
import type { Camera, Size } from "#geo/camera.ts";
import { constrain, firstZoom, zoomRange } from "#geo/mercator.ts";
import type { MapOptions } from "./adapter-types.ts";
import { flatOptions } from "./flat.ts";

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
