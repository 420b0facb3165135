import url from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";

/** Absolute address of MapLibre's worker; without it a built page shows an empty map. */
export const workerUrl = new URL(url, import.meta.url).href;
