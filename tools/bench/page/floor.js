import { Map as MapLibreMap, setWorkerUrl } from "./maplibre-gl.mjs";

/* The page that everything is compared with: the map library, one fill layer, nothing else. */
globalThis.trustedTypes?.createPolicy("default", { createScriptURL: (url) => url, createHTML: () => "" });
setWorkerUrl(new URL("./maplibre-gl-worker.mjs", import.meta.url).href);
const map = new MapLibreMap({
  container: "map",
  center: [9, 15.6],
  zoom: 4.6,
  attributionControl: false,
  style: {
    version: 8,
    sources: { land: { type: "geojson", data: new URL("./land.json", import.meta.url).href } },
    layers: [{ id: "land", type: "fill", source: "land", paint: { "fill-color": "#dddddd" } }],
  },
});
map.once("idle", () => globalThis.bench?.rest());
globalThis.floorMap = map;
